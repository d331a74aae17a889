import type { Kysely } from "kysely";
import { sql } from "kysely";

/** 0005: answers that are published, corrected, and sent to everybody who asks the same. */
export async function addAnswers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("published")
    .addColumn("entry_id", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("act", "text", (c) => c.notNull())
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("ticket_id", "text", (c) => c.references("ticket.id").onDelete("set null"))
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("entry_box", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("published_key", ["entry_id", "version"])
    .execute();
  await db.schema.createIndex("published_ticket").on("published").column("ticket_id").execute();

  await db.schema
    .createTable("revision")
    .addColumn("id", "integer", (c) => c.primaryKey())
    .addColumn("number", "integer", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("proposal")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('publish', 'correct')`))
    .addColumn("ticket_id", "text", (c) => c.references("ticket.id").onDelete("cascade"))
    .addColumn("entry_id", "text")
    .addColumn("base_version", "integer", (c) => c.notNull())
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) =>
      c.notNull().check(sql`state in ('pending', 'settled', 'discarded')`),
    )
    .addColumn("content_box", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("proposal_ticket").on("proposal").column("ticket_id").execute();

  await db.schema
    .createTable("told")
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id").onDelete("cascade"))
    .addColumn("subject", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("message_id", "integer", (c) => c.notNull())
    .addColumn("ticket_id", "text", (c) => c.references("ticket.id").onDelete("set null"))
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("told_key", ["person_id", "subject"])
    .execute();
  await db.schema.createIndex("told_subject").on("told").column("subject").execute();
  await db.schema.createIndex("told_ticket").on("told").column("ticket_id").execute();

  await db.schema
    .createTable("profile")
    .addColumn("ticket_id", "text", (c) =>
      c.primaryKey().references("ticket.id").onDelete("cascade"),
    )
    .addColumn("documents", "text", (c) => c.notNull())
    .execute();

  await db.schema
    .createTable("likeness")
    .addColumn("one_id", "text", (c) => c.notNull().references("ticket.id").onDelete("cascade"))
    .addColumn("other_id", "text", (c) => c.notNull().references("ticket.id").onDelete("cascade"))
    .addColumn("likeness", "real", (c) => c.notNull())
    .addColumn("dismissed", "integer", (c) => c.notNull().defaultTo(0))
    .addPrimaryKeyConstraint("likeness_key", ["one_id", "other_id"])
    .execute();
  await db.schema.createIndex("likeness_other").on("likeness").column("other_id").execute();

  await db.schema
    .createTable("companion")
    .addColumn("ticket_id", "text", (c) =>
      c.primaryKey().references("ticket.id").onDelete("cascade"),
    )
    .addColumn("lead_id", "text", (c) => c.notNull().references("ticket.id").onDelete("cascade"))
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("draft_id", "text")
    .execute();
  await db.schema.createIndex("companion_lead").on("companion").column("lead_id").execute();

  await db.schema.alterTable("outbox").addColumn("proposal_id", "text").execute();
  await db.schema.alterTable("pair").addColumn("proposal_id", "text").execute();
  await db.schema.alterTable("draft").addColumn("versions_box", "text").execute();
  await db.schema
    .alterTable("person")
    .addColumn("corrections", "integer", (c) => c.notNull().defaultTo(1))
    .execute();
}
