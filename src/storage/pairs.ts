import type { PairKind } from "./outgoing.ts";
import type { Store } from "./store.ts";

/** What a message in a chat belongs to. */
export interface Pair {
  readonly kind: PairKind;
  readonly requestId: string | null;
  readonly ticketId: string | null;
  readonly proposalId?: string | null;
}

export async function addPair(
  store: Store,
  chatRef: string,
  messageId: number,
  pair: Pair,
): Promise<void> {
  const row = {
    kind: pair.kind,
    request_id: pair.requestId,
    ticket_id: pair.ticketId,
    proposal_id: pair.proposalId ?? null,
  };
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
  return (
    row && {
      kind: row.kind,
      requestId: row.request_id,
      ticketId: row.ticket_id,
      ...(row.proposal_id === null ? {} : { proposalId: row.proposal_id }),
    }
  );
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

/** The messages in a chat that show a proposal. */
export async function findProposalCards(
  store: Store,
  chatId: number,
  proposalId: string,
): Promise<readonly number[]> {
  const rows = await store.db
    .selectFrom("pair")
    .select("message_id")
    .where("chat_ref", "=", store.vault.ref("chat", chatId))
    .where("proposal_id", "=", proposalId)
    .where("kind", "=", "proposal")
    .execute();
  return rows.map((row) => row.message_id);
}

/** Every message in staff chats that shows something of these tickets, so that it can be taken down. */
export async function findStaffCopies(
  store: Store,
  ticketIds: readonly string[],
): Promise<
  readonly { readonly chatRef: string; readonly messageId: number; readonly kind: PairKind }[]
> {
  if (ticketIds.length === 0) return [];
  const rows = await store.db
    .selectFrom("pair")
    .select(["chat_ref", "message_id", "kind"])
    .where("ticket_id", "in", [...ticketIds])
    .where("kind", "not in", ["question", "reply", "ticket", "answer"])
    .execute();
  return rows.map((row) => ({
    chatRef: row.chat_ref,
    messageId: row.message_id,
    kind: row.kind,
  }));
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
    .where("request_id", "is not", null)
    .where("request_id", "not in", store.db.selectFrom("request").select("id"))
    .execute();
  await store.db
    .deleteFrom("pair")
    .where("proposal_id", "is not", null)
    .where("proposal_id", "not in", store.db.selectFrom("proposal").select("id"))
    .execute();
}
