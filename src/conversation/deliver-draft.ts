import { countUse } from "../storage/canned-use.ts";
import { type Draft, findDraft, settleDraft } from "../storage/drafts.ts";
import { getPerson } from "../storage/people.ts";
import type { Store } from "../storage/store.ts";
import { actOnTicket, addEvent, findTicket, getTicket, type Ticket } from "../storage/tickets.ts";
import { answerOthers } from "./answer-once.ts";
import { refreshCards } from "./cards.ts";
import { composeDraft } from "./compose-draft.ts";
import { refusals } from "./desk.ts";
import { sendText, type Turn } from "./turn.ts";

/** A draft that was neither sent nor discarded, with its ticket. */
export async function findPending(
  store: Store,
  draftId: string,
): Promise<{ readonly draft: Draft; readonly ticket: Ticket } | undefined> {
  const draft = await findDraft(store, draftId);
  if (draft?.state !== "pending") return undefined;
  const ticket = await findTicket(store, { id: draft.ticketId });
  return ticket && { draft, ticket };
}

/**
 * Sends a draft to the asker as a reply to their own message, and to all whose questions are answered with it. Its row
 * in the outbox is named after the draft, so that it exists once. Returns the sentence that says why not, or undefined.
 * @param by who answers: the one who has the ticket
 */
export async function deliverDraft(
  turn: Turn,
  ticket: Ticket,
  draft: Draft,
  by: string,
): Promise<string | undefined> {
  const { store } = turn;
  const person = await getPerson(store, ticket.personId);
  const text = composeDraft(turn, person, ticket, draft);
  if (text === undefined) return "staff-suggestion-gone";
  const result = await actOnTicket(store, ticket, { kind: "answer", by });
  if (!result.ok) return refusals[result.why];
  if (!(await settleDraft(store, draft.id, "sent"))) return "staff-draft-gone";
  await addEvent(store, ticket.id, {
    kind: "reply",
    actor: draft.staffId,
    detail: draft.entryId,
    text: draft.text,
  });
  await sendText(
    turn,
    person.chatId,
    { text, replyTo: ticket.messageId, pair: "answer" },
    { purpose: "answer", ticketId: ticket.id, dedupe: `answer:${draft.id}` },
  );
  if (draft.canned !== null) await countUse(store, draft.canned);
  await answerOthers(turn, by, ticket, draft);
  await refreshCards(turn, await getTicket(store, ticket.id));
  return undefined;
}
