import type { EntryDraft } from "../archive/entry-draft.ts";
import type { Written } from "../queue/written.ts";
import { decryptJson, encryptJson, newId, nowText, type Store } from "./store.ts";

/** What is proposed: an answer for the archive, or better words for one that was given. */
export type ProposalContent =
  | { readonly kind: "publish"; readonly draft: EntryDraft }
  | {
      readonly kind: "correct";
      /** What those who were given the answer are known by; see `told.ts`. */
      readonly subject: string;
      /** null: the words are still to come. */
      readonly written: Written | null;
    };

/** Something an attorney prepares; it has no effect before the explicit yes. */
export interface Proposal<C extends ProposalContent = ProposalContent> {
  readonly id: string;
  /** The ticket whose answer it is about, if it came from one. */
  readonly ticketId: string | null;
  /** The entry it changes; null: a new one, or an answer that was never published. */
  readonly entryId: string | null;
  /** The version it starts from; 0: a new entry. */
  readonly baseVersion: number;
  readonly staffId: string;
  readonly content: C;
}

export type NewProposal = Omit<Proposal, "id">;

const place = (id: string) => ({ table: "proposal", column: "content", row: id });

/** Keeps a new proposal; older ones of the same kind on the same ticket or entry are discarded. */
export async function addProposal(store: Store, proposal: NewProposal): Promise<string> {
  const about = store.db
    .updateTable("proposal")
    .set({ state: "discarded", content_box: null })
    .where("state", "=", "pending")
    .where("kind", "=", proposal.content.kind);
  if (proposal.ticketId !== null) await about.where("ticket_id", "=", proposal.ticketId).execute();
  if (proposal.entryId !== null) await about.where("entry_id", "=", proposal.entryId).execute();
  const id = newId();
  await store.db
    .insertInto("proposal")
    .values({
      id,
      kind: proposal.content.kind,
      ticket_id: proposal.ticketId,
      entry_id: proposal.entryId,
      base_version: proposal.baseVersion,
      staff_id: proposal.staffId,
      state: "pending",
      content_box: encryptJson(store, proposal.content, place(id)),
      created_at: nowText(store),
    })
    .execute();
  return id;
}

/** A proposal that still waits. */
export async function findProposal(store: Store, id: string): Promise<Proposal | undefined> {
  const row = await store.db
    .selectFrom("proposal")
    .selectAll()
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst();
  if (!row || row.content_box === null) return undefined;
  return {
    id: row.id,
    ticketId: row.ticket_id,
    entryId: row.entry_id,
    baseVersion: row.base_version,
    staffId: row.staff_id,
    content: decryptJson<ProposalContent>(store, row.content_box, place(row.id)),
  };
}

/** The id of a proposal about these that still waits, or of the last one that was carried out. */
export async function findProposalAbout(
  store: Store,
  kind: ProposalContent["kind"],
  state: "pending" | "settled",
  {
    entryId,
    ticketIds,
  }: { readonly entryId?: string | undefined; readonly ticketIds: readonly string[] },
): Promise<string | undefined> {
  const row = await store.db
    .selectFrom("proposal")
    .select("id")
    .where("kind", "=", kind)
    .where("state", "=", state)
    .where((e) =>
      e.or([
        e("entry_id", "=", entryId ?? null),
        ...(ticketIds.length === 0 ? [] : [e("ticket_id", "in", ticketIds)]),
      ]),
    )
    .orderBy("created_at", "desc")
    .executeTakeFirst();
  return row?.id;
}

/** Changes what a pending proposal says. */
export async function reviseProposal(
  store: Store,
  id: string,
  content: ProposalContent,
): Promise<void> {
  await store.db
    .updateTable("proposal")
    .set({ content_box: encryptJson(store, content, place(id)) })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .execute();
}

/** Compare and set: false when it was settled or discarded before. What it said is forgotten. */
export async function settleProposal(
  store: Store,
  id: string,
  state: "settled" | "discarded",
): Promise<boolean> {
  const result = await store.db
    .updateTable("proposal")
    .set({ state, content_box: null })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets proposals of before `before`. */
export async function pruneProposals(store: Store, before: Date): Promise<void> {
  await store.db.deleteFrom("proposal").where("created_at", "<", before.toISOString()).execute();
}
