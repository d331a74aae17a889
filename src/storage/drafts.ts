import { asWritten, type Written } from "../queue/written.ts";
import { decryptJson, encryptJson, newId, nowText, type Store } from "./store.ts";

/** An attorney's reply that was previewed and waits for the explicit Send. */
export interface Draft {
  readonly id: string;
  readonly ticketId: string;
  readonly staffId: string;
  readonly state: "pending" | "sent" | "discarded";
  /** The attorney's own words; empty where a past answer is to be sent. */
  readonly text: string;
  /** The same words with the versions in other languages that a person supplied. */
  readonly written: Written;
  /** The past answer that is to be sent instead of own words. */
  readonly entryId: string | null;
  /** The reply written ahead that it is, word for word. */
  readonly canned: string | null;
}

const place = (id: string) => ({ table: "draft", column: "text", row: id });
const versionsPlace = (id: string) => ({ table: "draft", column: "versions", row: id });

/** Keeps a new draft; an older one of the same member for the same ticket that was not sent is discarded. */
export async function addDraft(
  store: Store,
  draft: Pick<Draft, "ticketId" | "staffId" | "text"> &
    Partial<Pick<Draft, "entryId" | "canned">> & { readonly versions?: Written["versions"] },
): Promise<string> {
  await store.db
    .updateTable("draft")
    .set({ state: "discarded" })
    .where("ticket_id", "=", draft.ticketId)
    .where("staff_id", "=", draft.staffId)
    .where("state", "=", "pending")
    .execute();
  const id = newId();
  await store.db
    .insertInto("draft")
    .values({
      id,
      ticket_id: draft.ticketId,
      staff_id: draft.staffId,
      state: "pending",
      text_box: store.vault.encrypt(draft.text, place(id)),
      versions_box:
        draft.versions === undefined ? null : encryptJson(store, draft.versions, versionsPlace(id)),
      entry_id: draft.entryId ?? null,
      canned: draft.canned ?? null,
      created_at: nowText(store),
    })
    .execute();
  return id;
}

const select = (store: Store) => store.db.selectFrom("draft").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirst"]>>>;

const toDraft = (store: Store, row: Row): Draft => {
  const text = store.vault.decrypt(row.text_box, place(row.id));
  const versions =
    row.versions_box === null
      ? {}
      : decryptJson<Written["versions"]>(store, row.versions_box, versionsPlace(row.id));
  return {
    id: row.id,
    ticketId: row.ticket_id,
    staffId: row.staff_id,
    state: row.state,
    text,
    written: asWritten(text, versions),
    entryId: row.entry_id,
    canned: row.canned,
  };
};

export async function findDraft(store: Store, id: string): Promise<Draft | undefined> {
  const row = await select(store).where("id", "=", id).executeTakeFirst();
  return row && toDraft(store, row);
}

/** The draft of a ticket that waits for Send, or the last one that was sent. */
export async function findDraftOf(
  store: Store,
  ticketId: string,
  state: "pending" | "sent",
): Promise<Draft | undefined> {
  const row = await select(store)
    .where("ticket_id", "=", ticketId)
    .where("state", "=", state)
    .orderBy("created_at", "desc")
    .executeTakeFirst();
  return row && toDraft(store, row);
}

/** What was sent is corrected: the draft says the new words from now on. */
export async function rewriteDraft(store: Store, id: string, written: Written): Promise<void> {
  await store.db
    .updateTable("draft")
    .set({
      text_box: store.vault.encrypt(written.text, place(id)),
      versions_box: encryptJson(store, written.versions, versionsPlace(id)),
    })
    .where("id", "=", id)
    .execute();
}

/** Puts a draft's versions in other languages in place of those it has. */
export async function setVersions(
  store: Store,
  id: string,
  versions: Written["versions"],
): Promise<void> {
  await store.db
    .updateTable("draft")
    .set({ versions_box: encryptJson(store, versions, versionsPlace(id)) })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .execute();
}

/** Compare and set: false when the draft was sent or discarded before. */
export async function settleDraft(
  store: Store,
  id: string,
  state: "sent" | "discarded",
): Promise<boolean> {
  const result = await store.db
    .updateTable("draft")
    .set({ state })
    .where("id", "=", id)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
