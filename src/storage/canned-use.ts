import type { Store } from "./store.ts";

/** Counts that a reply written ahead was sent. */
export async function countUse({ db }: Store, canned: string): Promise<void> {
  await db
    .insertInto("canned_use")
    .values({ canned, uses: 1 })
    .onConflict((c) => c.column("canned").doUpdateSet((e) => ({ uses: e("uses", "+", 1) })))
    .execute();
}

/** How often each has been sent, by its id. */
export async function listUses({ db }: Store): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom("canned_use").selectAll().execute();
  return new Map(rows.map(({ canned, uses }) => [canned, uses]));
}
