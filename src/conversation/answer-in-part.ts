import { compose } from "../answering/compose.ts";
import type { Decision, Part } from "../answering/decision.ts";
import { isQueued } from "../answering/judge.ts";
import { shortened } from "../answering/shortened.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import type { Person } from "../storage/people.ts";
import type { Ticket } from "../storage/tickets.ts";
import { staffLanguage } from "./brain.ts";
import { postCard } from "./cards.ts";
import { expectationNow } from "./outlook.ts";
import { type Incoming, sendReply } from "./replies.ts";
import { findJustAnswered, openFor, recordAddition, tellStaff } from "./tickets.ts";
import { type Turn, tellingFor } from "./turn.ts";

/** The longest open question on a card, in UTF-16 units; the whole message stands below. */
const longestOpen = 200;

/**
 * Several questions, of which some wait for the attorney, or an answered question with a deadline that is near: one
 * reply shows what is known and tells the number of the ticket for the rest. The ticket is a new one, or the one that the attorney has just answered.
 */
export async function answerInPart(
  turn: Turn,
  person: Person,
  incoming: Incoming,
  decision: Decision,
  notice: string,
): Promise<string> {
  const { ticket, isNew } = await ticketFor(turn, person, incoming, decision);
  const telling = { ...tellingFor(turn, person), expect: await expectationNow(turn) };
  const reply = compose(telling, decision, {
    operator: turn.brain.operator.name,
    ticketNumber: ticket.number,
  });
  const text = paragraphs(reply.text, notice);
  await sendReply(turn, person, incoming, decision, { ...reply, text }, ticket);
  if (!isNew) await tellStaff(turn, ticket, "staff-follow-up");
  await postCard(turn, ticket);
  return "ticketed";
}

async function ticketFor(
  turn: Turn,
  person: Person,
  { messageId }: Incoming,
  decision: Decision,
): Promise<{ readonly ticket: Ticket; readonly isNew: boolean }> {
  const redacted = markOpen(turn, decision);
  const { due, dueSentence } = decision;
  const answered = await findJustAnswered(turn, person);
  if (answered) {
    const ticket = await recordAddition(turn, answered, {
      redacted,
      due,
      dueSentence,
      messageId,
    });
    return { ticket, isNew: false };
  }
  const first = decision.parts.map((part) => part.verdict).find(isQueued);
  const ticket = await openFor(turn, person, {
    reason: first?.reason ?? "no-match",
    topic: first?.topic,
    redacted,
    due,
    dueSentence,
    messageId,
    candidates: decision.candidates,
    decision,
  });
  return { ticket, isNew: true };
}

/** The whole message, with what is still to be answered in front, where a card that must be cut keeps it. */
function markOpen({ brain }: Turn, { parts, redacted }: Decision): string {
  const say = brain.translator.in(staffLanguage);
  const open = parts.filter((part: Part) => isQueued(part.verdict));
  if (open.length === 0 || open.length === parts.length) return redacted;
  return paragraphs(
    lines(say("card-open"), ...open.map((part) => `• ${shortened(part.question, longestOpen)}`)),
    lines(say("card-whole"), redacted),
  );
}
