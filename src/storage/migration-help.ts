import { type Kysely, sql } from "kysely";

/** Replies written ahead, with counts of their use; and interpreters on the staff list. */
export async function addHelp(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("draft").addColumn("canned", "text").execute();
  await db.schema
    .createTable("canned_use")
    .addColumn("canned", "text", (c) => c.primaryKey())
    .addColumn("uses", "integer", (c) => c.notNull())
    .execute();

  // SQLite changes no check of a table that is there, so the table is made anew.
  await db.schema
    .createTable("staff_next")
    .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
    .addColumn("id", "text", (c) => c.notNull().unique())
    .addColumn("user_ref", "text", (c) => c.notNull().unique())
    .addColumn("user_box", "text", (c) => c.notNull())
    .addColumn("role", "text", (c) =>
      c.notNull().check(sql`role in ('attorney', 'reviewer', 'admin', 'interpreter')`),
    )
    .addColumn("active", "integer", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .addColumn("away_until", "text")
    .addColumn("digest", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("digest_on", "text")
    .execute();
  const columns = sql.raw(
    "seq, id, user_ref, user_box, role, active, added_at, away_until, digest, digest_on",
  );
  await sql`insert into staff_next (${columns}) select ${columns} from staff`.execute(db);
  await db.schema.dropTable("staff").execute();
  await db.schema.alterTable("staff_next").renameTo("staff").execute();
}
