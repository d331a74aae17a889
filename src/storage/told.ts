import { nowText, type Store } from "./store.ts";

/** Who was given which version of an answer. */
export interface Told {
  readonly personId: string;
  /** The id of an entry, or of the draft that was sent. */
  readonly subject: string;
  readonly version: number;
  /** Their own message that was answered. */
  readonly messageId: number;
  readonly ticketId: string | null;
}

/** Keeps that a person was given an answer, for corrections; nothing where they want none. */
export async function rememberTold(store: Store, told: Told): Promise<void> {
  const row = {
    version: told.version,
    message_id: told.messageId,
    ticket_id: told.ticketId,
    at: nowText(store),
  };
  const wants = await store.db
    .selectFrom("person")
    .select("id")
    .where("id", "=", told.personId)
    .where("corrections", "=", 1)
    .executeTakeFirst();
  if (wants === undefined) return;
  await store.db
    .insertInto("told")
    .values({ person_id: told.personId, subject: told.subject, ...row })
    .onConflict((c) => c.columns(["person_id", "subject"]).doUpdateSet(row))
    .execute();
}

const select = (store: Store) => store.db.selectFrom("told").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirst"]>>>;

const toTold = (row: Row): Told => ({
  personId: row.person_id,
  subject: row.subject,
  version: row.version,
  messageId: row.message_id,
  ticketId: row.ticket_id,
});

/** Everybody who was given an older version of an answer than this one. */
export async function listToldBefore(
  store: Store,
  subject: string,
  version: number,
): Promise<readonly Told[]> {
  const rows = await select(store)
    .where("subject", "=", subject)
    .where("version", "<", version)
    .orderBy("at")
    .orderBy("person_id")
    .execute();
  return rows.map(toTold);
}

/** The latest version of an answer that anybody was given; undefined where nobody is known who was. */
export async function latestTold(store: Store, subject: string): Promise<number | undefined> {
  const row = await store.db
    .selectFrom("told")
    .select((e) => e.fn.max("version").as("version"))
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row?.version ?? undefined;
}

/** An answer became an entry: who was given the one has the first version of the other. */
export async function renameTold(
  store: Store,
  subject: string,
  to: { readonly subject: string; readonly version: number },
): Promise<void> {
  await store.db.updateTable("told").set(to).where("subject", "=", subject).execute();
}

/** A person wants no corrections, so nothing is kept for them. */
export async function forgetTold(store: Store, personId: string): Promise<void> {
  await store.db.deleteFrom("told").where("person_id", "=", personId).execute();
}

export async function pruneTold(store: Store, before: Date): Promise<void> {
  await store.db.deleteFrom("told").where("at", "<", before.toISOString()).execute();
}
