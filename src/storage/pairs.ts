import type { PairKind } from "./outgoing.ts";
import type { Store } from "./store.ts";

/** What a message in a chat belongs to. */
export interface Pair {
  readonly kind: PairKind;
  readonly requestId: string | null;
  readonly ticketId: string | null;
}

export async function addPair(
  store: Store,
  chatRef: string,
  messageId: number,
  pair: Pair,
): Promise<void> {
  const row = { kind: pair.kind, request_id: pair.requestId, ticket_id: pair.ticketId };
  await store.db
    .insertInto("pair")
    .values({ chat_ref: chatRef, message_id: messageId, ...row })
    .onConflict((c) => c.columns(["chat_ref", "message_id"]).doUpdateSet(row))
    .execute();
}

export async function findPair(
  store: Store,
  chatRef: string,
  messageId: number,
): Promise<Pair | undefined> {
  const row = await store.db
    .selectFrom("pair")
    .selectAll()
    .where("chat_ref", "=", chatRef)
    .where("message_id", "=", messageId)
    .executeTakeFirst();
  return row && { kind: row.kind, requestId: row.request_id, ticketId: row.ticket_id };
}

/** Where the cards of a ticket stand: staff chats and message ids. */
export async function findCards(
  store: Store,
  ticketId: string,
): Promise<readonly { readonly chatRef: string; readonly messageId: number }[]> {
  const rows = await store.db
    .selectFrom("pair")
    .select(["chat_ref", "message_id"])
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", "card")
    .execute();
  return rows.map((row) => ({ chatRef: row.chat_ref, messageId: row.message_id }));
}

/** Every message in staff chats that shows something of these tickets, so that it can be taken down. */
export async function findStaffCopies(
  store: Store,
  ticketIds: readonly string[],
): Promise<readonly { readonly chatRef: string; readonly messageId: number }[]> {
  if (ticketIds.length === 0) return [];
  const rows = await store.db
    .selectFrom("pair")
    .select(["chat_ref", "message_id"])
    .where("ticket_id", "in", [...ticketIds])
    .where("kind", "in", ["card", "preview", "prompt"])
    .execute();
  return rows.map((row) => ({ chatRef: row.chat_ref, messageId: row.message_id }));
}

/** Forgets what messages belonged to when the ticket or the request is gone. */
export async function prunePairs(store: Store): Promise<void> {
  await store.db
    .deleteFrom("pair")
    .where("ticket_id", "is not", null)
    .where("ticket_id", "not in", store.db.selectFrom("ticket").select("id"))
    .execute();
  await store.db
    .deleteFrom("pair")
    .where("ticket_id", "is", null)
    .where("request_id", "not in", store.db.selectFrom("request").select("id"))
    .execute();
}
