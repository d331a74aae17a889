import { type Kysely, sql } from "kysely";
import { whenAside, whenAtWork, whenOver, whenQuiet } from "./queue-lists.ts";

/** What the web console keeps: passes, sessions, the audit log; and the indexes its pages read by. */
export async function addConsole(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("console_pass")
    .addColumn("ref", "text", (c) => c.primaryKey())
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("issued_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .execute();
  await db.schema.createIndex("pass_staff").on("console_pass").column("staff_id").execute();

  await db.schema
    .createTable("console_session")
    .addColumn("ref", "text", (c) => c.primaryKey())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("way", "text", (c) => c.notNull().check(sql`way in ('link', 'app')`))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("session_staff").on("console_session").column("staff_id").execute();

  await db.schema
    .createTable("audit")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("staff_id", "text", (c) => c.notNull())
    .addColumn("act", "text", (c) => c.notNull())
    .addColumn("subject", "text")
    .execute();
  await db.schema.createIndex("audit_subject").on("audit").columns(["subject", "seq"]).execute();

  const parts = [
    sql`ticket_near on ticket (urgent, due_on, number) where ${whenAtWork}`,
    sql`ticket_far on ticket (urgent, number, due_on) where ${whenAtWork}`,
    sql`ticket_mine_near on ticket (claimed_by, urgent, due_on, number) where ${whenAtWork}`,
    sql`ticket_mine_far on ticket (claimed_by, urgent, number, due_on) where ${whenAtWork}`,
    sql`ticket_aside on ticket (number) where ${whenAside}`,
    sql`ticket_quiet on ticket (number) where ${whenQuiet}`,
    sql`ticket_over on ticket (updated_at, number, urgent) where ${whenOver}`,
  ];
  for (const part of parts) await sql`create index ${part}`.execute(db);
  // The counts of the insights are read from these alone, without the rows.
  await sql`create index ticket_made on ticket (created_at, reason)`.execute(db);
  await sql`create index event_first on ticket_event (kind, at, ticket_id)`.execute(db);
  await sql`create index request_made on request (created_at, outcome, language, entry_id)`.execute(
    db,
  );
  await sql`create index feedback_at on feedback (at, helped, entry_id)`.execute(db);
  await sql`create index person_seen on person (seen_at, id)`.execute(db);
}
