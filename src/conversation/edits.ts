import { decide } from "../answering/decide.ts";
import { isWaiting } from "../queue/ticket.ts";
import type { Person } from "../storage/people.ts";
import { findRequestByMessage } from "../storage/requests.ts";
import { findTicket } from "../storage/tickets.ts";
import { ask } from "./ask.ts";
import type { Incoming } from "./replies.ts";
import { addToTicket } from "./tickets.ts";
import type { Turn } from "./turn.ts";

/**
 * An edited question: its ticket gets the new words while it waits; anything else is asked anew.
 * Danger in the new words is dealt with like danger in a new message.
 */
export async function noteEdit(turn: Turn, person: Person, edit: Incoming): Promise<string> {
  const request = await findRequestByMessage(turn.store, person.id, edit.messageId);
  const ticket = request?.ticketId
    ? await findTicket(turn.store, { id: request.ticketId })
    : undefined;
  if (!ticket || !isWaiting(ticket.state)) return ask(turn, person, edit);
  const { kind, redacted, due, dueSentence } = decide(
    { text: edit.text, sent: edit.sent },
    turn.brain.knowledge,
  );
  if (kind === "emergency") return ask(turn, person, { ...edit, ticketId: ticket.id });
  const { messageId } = edit;
  const addition = { redacted, due, dueSentence, messageId, kind: "edited" as const };
  await addToTicket(turn, person, ticket, addition, "edited-noted");
  return "edited";
}
