import { sql } from "kysely";
import type { Page } from "./queue-lists.ts";
import type { Store } from "./store.ts";

/** Somebody who asked, as staff may see them: nothing that says who it is. */
export interface PersonLine {
  readonly id: string;
  readonly language: string | null;
  readonly reachable: boolean;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly tickets: number;
}

/** One part of the list of people, as a statement; who wrote last comes first. */
export const peopleQuery = (store: Store, after: string | undefined, limit: number) => {
  const [at = "", id = ""] = (after ?? "").split("/");
  return store.db
    .selectFrom("person")
    .select(["id", "language", "reachable", "created_at", "seen_at"])
    .select((e) =>
      e
        .selectFrom("ticket")
        .select((t) => t.fn.countAll<number>().as("n"))
        .whereRef("ticket.person_id", "=", "person.id")
        .as("tickets"),
    )
    .where("seen_at", ">", "")
    .$if(after !== undefined, (q) => q.where(sql<boolean>`(seen_at, id) < (${at}, ${id})`))
    .orderBy("seen_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
};

/** One part of the list of people. */
export async function listPeople(
  store: Store,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<Page<PersonLine>> {
  const rows = await peopleQuery(store, after, limit).execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      id: row.id,
      language: row.language,
      reachable: row.reachable === 1,
      firstSeen: new Date(row.created_at),
      lastSeen: new Date(row.seen_at),
      tickets: Number(row.tickets),
    })),
    next: rows.length > limit && last ? `${last.seen_at}/${last.id}` : undefined,
  };
}
