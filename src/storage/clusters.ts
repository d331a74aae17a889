import type { Candidate } from "../matching/match.ts";
import { nowText, type Store } from "./store.ts";

/** Keeps what a ticket's question comes near to in the archive. */
export async function addProfile(
  store: Store,
  ticketId: string,
  profile: readonly Candidate[],
): Promise<void> {
  await store.db
    .insertInto("profile")
    .values({ ticket_id: ticketId, documents: JSON.stringify(profile) })
    .onConflict((c) => c.column("ticket_id").doNothing())
    .execute();
}

/** The profiles of tickets, by ticket id; those that were never compared have none. */
export async function findProfiles(
  store: Store,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await store.db
    .selectFrom("profile")
    .selectAll()
    .where("ticket_id", "in", [...ticketIds])
    .execute();
  return new Map(rows.map((row) => [row.ticket_id, JSON.parse(row.documents) as Candidate[]]));
}

export async function addLikeness(
  store: Store,
  one: string,
  other: string,
  likeness: number,
): Promise<void> {
  await store.db
    .insertInto("likeness")
    .values({ one_id: one, other_id: other, likeness })
    .onConflict((c) => c.columns(["one_id", "other_id"]).doNothing())
    .execute();
}

/** The tickets that may ask the same as this one and were not set aside, the likeliest first. */
export async function listAlike(
  store: Store,
  ticketId: string,
): Promise<readonly { readonly ticketId: string; readonly likeness: number }[]> {
  const rows = await store.db
    .selectFrom("likeness")
    .selectAll()
    .where((e) => e.or([e("one_id", "=", ticketId), e("other_id", "=", ticketId)]))
    .where("dismissed", "=", 0)
    .orderBy("likeness", "desc")
    .orderBy("one_id")
    .execute();
  return rows.map((row) => ({
    ticketId: row.one_id === ticketId ? row.other_id : row.one_id,
    likeness: row.likeness,
  }));
}

/** Somebody looked: these two do not ask the same. */
export async function dismissLikeness(store: Store, one: string, other: string): Promise<void> {
  await store.db
    .updateTable("likeness")
    .set({ dismissed: 1 })
    .where((e) =>
      e.or([
        e.and([e("one_id", "=", one), e("other_id", "=", other)]),
        e.and([e("one_id", "=", other), e("other_id", "=", one)]),
      ]),
    )
    .execute();
}

/** A ticket that is, or was, answered together with another one. */
export interface Companion {
  readonly ticketId: string;
  readonly leadId: string;
  /** The answer that went to both; null: not yet. */
  readonly draftId: string | null;
}

const select = (store: Store) => store.db.selectFrom("companion").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirst"]>>>;

const toCompanion = (row: Row): Companion => ({
  ticketId: row.ticket_id,
  leadId: row.lead_id,
  draftId: row.draft_id,
});

/** Puts a ticket beside another one; what was to go with it goes there, too. */
export async function addCompanion(
  store: Store,
  ticketId: string,
  leadId: string,
  staffId: string,
): Promise<void> {
  const row = { lead_id: leadId, staff_id: staffId, at: nowText(store), draft_id: null };
  await store.db
    .insertInto("companion")
    .values({ ticket_id: ticketId, ...row })
    .onConflict((c) => c.column("ticket_id").doUpdateSet(row))
    .execute();
  await store.db
    .updateTable("companion")
    .set({ lead_id: leadId })
    .where("lead_id", "=", ticketId)
    .where("draft_id", "is", null)
    .execute();
}

/** False where it went with no other. */
export async function removeCompanion(store: Store, ticketId: string): Promise<boolean> {
  const result = await store.db
    .deleteFrom("companion")
    .where("ticket_id", "=", ticketId)
    .where("draft_id", "is", null)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export const findCompanion = async (
  store: Store,
  ticketId: string,
): Promise<Companion | undefined> => {
  const row = await select(store).where("ticket_id", "=", ticketId).executeTakeFirst();
  return row && toCompanion(row);
};

/** The tickets beside this one, the first that was put there first. */
export async function listCompanions(store: Store, leadId: string): Promise<readonly Companion[]> {
  const rows = await select(store)
    .where("lead_id", "=", leadId)
    .orderBy("at")
    .orderBy("ticket_id")
    .execute();
  return rows.map(toCompanion);
}

/** The answer has gone to this one as well: what comes later is between its asker and the attorney. */
export async function settleCompanion(
  store: Store,
  ticketId: string,
  draftId: string,
): Promise<void> {
  await store.db
    .updateTable("companion")
    .set({ draft_id: draftId })
    .where("ticket_id", "=", ticketId)
    .execute();
}
