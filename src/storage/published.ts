import type { Entry } from "../archive/entry.ts";
import { decryptJson, encryptJson, nowText, type Store } from "./store.ts";

/** How a version came about. */
export type PublishAct = "published" | "edited" | "corrected" | "withdrawn" | "rolled-back";

/** One version of an entry, as it was decided here. */
export interface PublishedVersion {
  readonly entry: Entry;
  readonly act: PublishAct;
  readonly staffId: string;
  readonly at: Date;
}

const place = (entryId: string, version: number) => ({
  table: "published",
  column: "entry",
  row: `${entryId}:${version}`,
});

/**
 * Adds a version of an entry; what is served changes with it. Compare and set: false where this version is there
 * already, because somebody else was faster.
 */
export async function addVersion(
  store: Store,
  entry: Entry,
  by: { readonly act: PublishAct; readonly staffId: string; readonly ticketId?: string | null },
): Promise<boolean> {
  const result = await store.db
    .insertInto("published")
    .values({
      entry_id: entry.id,
      version: entry.version,
      act: by.act,
      staff_id: by.staffId,
      ticket_id: by.ticketId ?? null,
      at: nowText(store),
      entry_box: encryptJson(store, entry, place(entry.id, entry.version)),
    })
    .onConflict((c) => c.columns(["entry_id", "version"]).doNothing())
    .executeTakeFirst();
  if ((result.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await raiseRevision(store);
  return true;
}

const select = (store: Store) => store.db.selectFrom("published").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirst"]>>>;

const toVersion = (store: Store, row: Row): PublishedVersion => ({
  entry: decryptJson<Entry>(store, row.entry_box, place(row.entry_id, row.version)),
  act: row.act as PublishAct,
  staffId: row.staff_id,
  at: new Date(row.at),
});

/** The history of an entry, the first version first; empty where it was never changed here. */
export async function listVersions(
  store: Store,
  entryId: string,
): Promise<readonly PublishedVersion[]> {
  const rows = await select(store).where("entry_id", "=", entryId).orderBy("version").execute();
  return rows.map((row) => toVersion(store, row));
}

/** The latest version of every entry that was published or changed here, the latest change first. */
export async function listPublished(store: Store): Promise<readonly PublishedVersion[]> {
  const rows = await select(store)
    .where((e) =>
      e(
        "version",
        "=",
        e
          .selectFrom("published as other")
          .select((o) => o.fn.max("other.version").as("latest"))
          .whereRef("other.entry_id", "=", "published.entry_id"),
      ),
    )
    .orderBy("at", "desc")
    .orderBy("entry_id")
    .execute();
  return rows.map((row) => toVersion(store, row));
}

/** The id of the entry that a ticket's answer became. */
export async function findEntryOf(store: Store, ticketId: string): Promise<string | undefined> {
  const row = await store.db
    .selectFrom("published")
    .select("entry_id")
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  return row?.entry_id;
}

/** Goes up with every change of what is served, in whatever process. */
export async function findRevision(store: Store): Promise<number> {
  const row = await store.db.selectFrom("revision").select("number").executeTakeFirst();
  return row?.number ?? 0;
}

/** Says that what is served has changed. */
export async function raiseRevision(store: Store): Promise<void> {
  await store.db
    .insertInto("revision")
    .values({ id: 1, number: 1 })
    .onConflict((c) =>
      c.column("id").doUpdateSet((e) => ({ number: e("revision.number", "+", 1) })),
    )
    .execute();
}
