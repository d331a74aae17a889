import type { Standing } from "./people.ts";
import type { Store } from "./store.ts";

/** Whether the staff have blocked somebody, and how. Tells nothing else about them. */
export async function findStanding(store: Store, personId: string): Promise<Standing | null> {
  const row = await store.db
    .selectFrom("person")
    .select("standing")
    .where("id", "=", personId)
    .executeTakeFirst();
  return row?.standing ?? null;
}
