import { newId, nowText, type Store } from "./store.ts";

/** An attorney's reply that was previewed and waits for the explicit Send. */
export interface Draft {
  readonly id: string;
  readonly ticketId: string;
  readonly staffId: string;
  readonly state: "pending" | "sent" | "discarded";
  readonly text: string;
}

const place = (id: string) => ({ table: "draft", column: "text", row: id });

/** Keeps a new draft; an older one of the same ticket that was not sent is discarded. */
export async function addDraft(
  store: Store,
  draft: { readonly ticketId: string; readonly staffId: string; readonly text: string },
): Promise<string> {
  await store.db
    .updateTable("draft")
    .set({ state: "discarded" })
    .where("ticket_id", "=", draft.ticketId)
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
      created_at: nowText(store),
    })
    .execute();
  return id;
}

export async function findDraft(store: Store, id: string): Promise<Draft | undefined> {
  const row = await store.db
    .selectFrom("draft")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      ticketId: row.ticket_id,
      staffId: row.staff_id,
      state: row.state,
      text: store.vault.decrypt(row.text_box, place(row.id)),
    }
  );
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
