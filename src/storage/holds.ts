import { raiseRevision } from "./published.ts";
import { nowText, type Store } from "./store.ts";

/** Takes an entry out of service until it is released. */
export async function holdEntry(store: Store, entryId: string, staffId: string): Promise<void> {
  await store.db
    .insertInto("hold")
    .values({ entry_id: entryId, held_by: staffId, at: nowText(store) })
    .onConflict((c) => c.column("entry_id").doNothing())
    .execute();
  await raiseRevision(store);
}

/** False where it was not on hold. */
export async function releaseEntry(store: Store, entryId: string): Promise<boolean> {
  const result = await store.db
    .deleteFrom("hold")
    .where("entry_id", "=", entryId)
    .executeTakeFirst();
  await raiseRevision(store);
  return result.numDeletedRows > 0n;
}

export const listHolds = async (store: Store): Promise<ReadonlySet<string>> =>
  new Set((await store.db.selectFrom("hold").select("entry_id").execute()).map((r) => r.entry_id));
