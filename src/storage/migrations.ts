import { type Kysely, type Migration, sql } from "kysely";
import { addAnswers } from "./migration-answers.ts";
import { addHelp } from "./migration-help.ts";
import { addConsole } from "./migrations-console.ts";

type Schema = Kysely<unknown>;

/** In-code migrations, applied in key order. There are no down migrations: a backup is the way back. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001_spine": { up: createSpine },
  "0002_due_sentence": { up: addDueSentence },
  "0003_safety": { up: addSafety },
  "0004_queue": { up: addQueue },
  "0005_answers": { up: addAnswers },
  "0006_console": { up: addConsole },
  "0007_help": { up: addHelp },
};

async function createSpine(db: Schema): Promise<void> {
  await db.schema
    .createTable("inbox")
    .addColumn("update_id", "integer", (c) => c.primaryKey())
    .addColumn("chat_ref", "text", (c) => c.notNull())
    .addColumn("received_at", "text", (c) => c.notNull())
    .addColumn("not_before", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('pending', 'done', 'failed')`),
    )
    .addColumn("update_box", "text")
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("outcome", "text")
    .execute();
  await db.schema.createIndex("inbox_state").on("inbox").columns(["state", "not_before"]).execute();
  await db.schema.createIndex("inbox_chat").on("inbox").columns(["chat_ref", "state"]).execute();

  await db.schema
    .createTable("outbox")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("dedupe", "text", (c) => c.notNull().unique())
    .addColumn("chat_ref", "text", (c) => c.notNull())
    .addColumn("purpose", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) =>
      c
        .notNull()
        .check(sql`state in ('queued', 'sending', 'sent', 'undeliverable', 'failed', 'cancelled')`),
    )
    .addColumn("priority", "integer", (c) => c.notNull())
    .addColumn("not_before", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("sent_at", "text")
    .addColumn("attempts", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("error", "text")
    .addColumn("request_id", "text")
    .addColumn("ticket_id", "text")
    .addColumn("target_box", "text")
    .addColumn("message_box", "text")
    .execute();
  await db.schema.createIndex("outbox_state").on("outbox").columns(["state", "seq"]).execute();
  await db.schema.createIndex("outbox_chat").on("outbox").columns(["chat_ref", "state"]).execute();
  await db.schema.createIndex("outbox_ticket").on("outbox").column("ticket_id").execute();

  await db.schema
    .createTable("person")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("chat_ref", "text", (c) => c.notNull().unique())
    .addColumn("chat_box", "text", (c) => c.notNull())
    .addColumn("language", "text")
    .addColumn("language_chosen", "integer", (c) => c.notNull())
    .addColumn("welcomed", "integer", (c) => c.notNull())
    .addColumn("reachable", "integer", (c) => c.notNull())
    .addColumn("expecting", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("seen_at", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("ticket")
    .addColumn("number", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('open', 'claimed', 'answered', 'closed', 'withdrawn')`),
    )
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("category", "text")
    .addColumn("urgent", "integer", (c) => c.notNull())
    .addColumn("due_on", "text")
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("message_id", "integer", (c) => c.notNull())
    .addColumn("question_box", "text", (c) => c.notNull())
    .addColumn("candidates", "text", (c) => c.notNull())
    .addColumn("claimed_by", "text")
    .addColumn("claimed_at", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex("ticket_queue")
    .on("ticket")
    .columns(["state", "urgent", "due_on", "number"])
    .execute();
  await db.schema.createIndex("ticket_person").on("ticket").columns(["person_id"]).execute();

  await db.schema
    .createTable("request")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("message_id", "integer", (c) => c.notNull())
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("language", "text", (c) => c.notNull())
    .addColumn("entry_id", "text")
    .addColumn("entry_version", "integer")
    .addColumn("confidence", "real")
    .addColumn("candidates", "text", (c) => c.notNull())
    .addColumn("shown", "text", (c) => c.notNull())
    .addColumn("sealed_text", "text")
    .addColumn("ticket_id", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("request_person").on("request").columns(["person_id"]).execute();

  await db.schema
    .createTable("ticket_event")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("ticket_id", "text", (c) => c.notNull().references("ticket.id").onDelete("cascade"))
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("actor", "text", (c) => c.notNull())
    .addColumn("message_id", "integer")
    .addColumn("text_box", "text")
    .execute();
  await db.schema.createIndex("event_ticket").on("ticket_event").column("ticket_id").execute();

  await db.schema
    .createTable("draft")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("ticket_id", "text", (c) => c.notNull().references("ticket.id").onDelete("cascade"))
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('pending', 'sent', 'discarded')`),
    )
    .addColumn("text_box", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("draft_ticket").on("draft").column("ticket_id").execute();

  await db.schema
    .createTable("pair")
    .addColumn("chat_ref", "text", (c) => c.notNull())
    .addColumn("message_id", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("request_id", "text")
    .addColumn("ticket_id", "text")
    .addPrimaryKeyConstraint("pair_key", ["chat_ref", "message_id"])
    .execute();
  await db.schema.createIndex("pair_ticket").on("pair").columns(["ticket_id", "kind"]).execute();

  await db.schema
    .createTable("staff")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("user_ref", "text", (c) => c.notNull().unique())
    .addColumn("user_box", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('attorney', 'reviewer', 'admin')`),
    )
    .addColumn("active", "integer", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("setting")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("value_box", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("feedback")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("entry_id", "text", (c) => c.notNull())
    .addColumn("entry_version", "integer", (c) => c.notNull())
    .addColumn("helped", "integer", (c) => c.notNull())
    .addColumn("confidence", "real", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("erasure")
    .addColumn("chat_ref", "text", (c) => c.primaryKey())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
}

async function addDueSentence(db: Schema): Promise<void> {
  await db.schema.alterTable("ticket").addColumn("due_box", "text").execute();
}

async function addSafety(db: Schema): Promise<void> {
  // Erasures are listed beside the database now, where a restored copy does not take them along.
  await db.schema.dropTable("erasure").execute();
  await db.schema
    .createTable("sent_message")
    .addColumn("chat_ref", "text", (c) => c.notNull())
    .addColumn("message_id", "integer", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("sent_message_key", ["chat_ref", "message_id"])
    .execute();
  await db.schema.createIndex("sent_message_at").on("sent_message").column("at").execute();
  await db.schema
    .createTable("hold")
    .addColumn("entry_id", "text", (c) => c.primaryKey())
    .addColumn("held_by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema.alterTable("ticket").addColumn("alerted_at", "text").execute();
  await db.schema.alterTable("ticket").addColumn("asker_told_at", "text").execute();
}

async function addQueue(db: Schema): Promise<void> {
  const add = (table: string, column: string) =>
    db.schema.alterTable(table).addColumn(column, "text").execute();
  const addFlag = (table: string, column: string, value: 0 | 1) =>
    db.schema
      .alterTable(table)
      .addColumn(column, "integer", (c) => c.notNull().defaultTo(value))
      .execute();
  await add("ticket", "waiting_since");
  await addFlag("ticket", "asleep", 0);
  await add("ticket", "wake_at");
  await db.schema
    .alterTable("ticket")
    .addColumn("conflicts", "text", (c) => c.notNull().defaultTo("[]"))
    .execute();
  await add("ticket", "review_by");
  await add("ticket", "review_draft");
  await addFlag("ticket", "quiet", 0);
  await addFlag("ticket", "talking", 0);
  await add("ticket", "nudged_at");
  await addFlag("ticket", "revision", 0);
  await add("ticket_event", "detail");
  await add("draft", "entry_id");
  await add("person", "standing");
  await add("staff", "away_until");
  await addFlag("staff", "digest", 1);
  await add("staff", "digest_on");
}
