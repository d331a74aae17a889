import type { OutboxItem } from "../storage/outbox.ts";
import { addPair } from "../storage/pairs.ts";
import { findPersonByRef, updatePerson } from "../storage/people.ts";
import { rememberSent } from "../storage/sent-messages.ts";
import type { Store } from "../storage/store.ts";
import { addEvent, findTicket, type Ticket } from "../storage/tickets.ts";
import type { Brain } from "./brain.ts";
import { refreshCards } from "./cards.ts";
import { takeOutOfSight } from "./conflicts.ts";
import { tellStaff } from "./tickets.ts";
import { findAnswered } from "./together.ts";
import { createTurn, type Turn } from "./turn.ts";

/** What follows from a delivery: the pair that routes replies, the ticket's log, the card's word on it. */
export async function recordDelivered(
  store: Store,
  brain: Brain,
  item: OutboxItem,
  messageId: number | undefined,
): Promise<void> {
  const { message, requestId, ticketId, proposalId } = item;
  if (message.kind === "message" && message.pair && messageId !== undefined) {
    await addPair(store, item.chatRef, messageId, {
      kind: message.pair,
      requestId,
      ticketId,
      proposalId,
    });
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
    await refreshAnswered(turn, ticket);
  }
  // A preview that was on its way while somebody declared a conflict of interest.
  if (message.kind === "message" && message.pair === "preview" && ticket.conflicts.length > 0)
    await takeOutOfSight(turn, ticket);
  // A card that stood in line while its ticket moved on is brought up to date.
  if (item.purpose === "card" && ticket.updatedAt > item.createdAt)
    await refreshCards(turn, ticket);
}

/** An answer could not leave yet and is tried again: the card says so, from the first time on. */
export async function recordRetrying(store: Store, brain: Brain, item: OutboxItem): Promise<void> {
  if (item.purpose !== "answer" || item.ticketId === null || item.attempts > 0) return;
  const ticket = await findTicket(store, { id: item.ticketId });
  if (!ticket) return;
  await refreshAnswered(createTurn(store, brain, `retrying-${item.seq}`), ticket);
}

/** The card of a ticket that was answered, and of the one it was answered with. */
async function refreshAnswered(turn: Turn, ticket: Ticket): Promise<void> {
  await refreshCards(turn, ticket);
  const lead = await findAnswered(turn, ticket);
  if (lead.id !== ticket.id) await refreshCards(turn, lead);
}

/** The person has blocked the bot or is gone: the truth goes to staff, the message waits for their return. */
export async function recordUndeliverable(
  store: Store,
  brain: Brain,
  item: OutboxItem,
): Promise<void> {
  if (item.purpose !== "answer" && item.purpose !== "correction") return;
  const person = await findPersonByRef(store, item.chatRef);
  if (person) await updatePerson(store, person.id, { reachable: false });
  const ticket = item.ticketId ? await findTicket(store, { id: item.ticketId }) : undefined;
  if (!ticket || item.purpose !== "answer") return;
  await addEvent(store, ticket.id, { kind: "undelivered", actor: "bot" });
  const turn = createTurn(store, brain, `undeliverable-${item.seq}-${item.attempts}`);
  await tellStaff(turn, ticket, "staff-undelivered");
  await refreshAnswered(turn, ticket);
}
