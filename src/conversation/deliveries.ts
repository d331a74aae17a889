import type { OutboxItem } from "../storage/outbox.ts";
import { addPair } from "../storage/pairs.ts";
import { updatePerson } from "../storage/people.ts";
import { rememberSent } from "../storage/sent-messages.ts";
import type { Store } from "../storage/store.ts";
import { addEvent, findTicket } from "../storage/tickets.ts";
import type { Brain } from "./brain.ts";
import { refreshCards } from "./cards.ts";
import { tellStaff } from "./tickets.ts";
import { createTurn } from "./turn.ts";

/** What follows from a delivery: the pair that routes replies, the ticket's log, the card's word on it. */
export async function recordDelivered(
  store: Store,
  brain: Brain,
  item: OutboxItem,
  messageId: number | undefined,
): Promise<void> {
  const { message, requestId, ticketId } = item;
  if (message.kind === "message" && message.pair && messageId !== undefined) {
    await addPair(store, item.chatRef, messageId, { kind: message.pair, requestId, ticketId });
  }
  // A private chat has the person's own, positive id; in it, messages can be taken back.
  if (message.kind === "message" && messageId !== undefined && item.chatId > 0) {
    await rememberSent(store, item.chatRef, messageId);
  }
  const ticket = ticketId ? await findTicket(store, { id: ticketId }) : undefined;
  if (!ticket) return;
  const turn = createTurn(store, brain, `delivered-${item.seq}-${item.attempts}`);
  if (item.purpose === "answer") {
    await addEvent(store, ticket.id, { kind: "delivered", actor: "bot" });
    await refreshCards(turn, ticket);
  }
  // A card that stood in line while its ticket moved on is brought up to date.
  if (item.purpose === "card" && ticket.updatedAt > item.createdAt)
    await refreshCards(turn, ticket);
}

/** The person has blocked the bot or is gone: the truth goes to staff, the message waits for their return. */
export async function recordUndeliverable(
  store: Store,
  brain: Brain,
  item: OutboxItem,
): Promise<void> {
  const ticket = item.ticketId ? await findTicket(store, { id: item.ticketId }) : undefined;
  if (!ticket || item.purpose !== "answer") return;
  await updatePerson(store, ticket.personId, { reachable: false });
  await addEvent(store, ticket.id, { kind: "undelivered", actor: "bot" });
  const turn = createTurn(store, brain, `undeliverable-${item.seq}-${item.attempts}`);
  await tellStaff(turn, ticket, "staff-undelivered");
  await refreshCards(turn, ticket);
}
