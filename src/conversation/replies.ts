import type { Decision } from "../answering/decision.ts";
import type { Reply } from "../answering/reply.ts";
import type { Entry } from "../archive/entry.ts";
import type { Person } from "../storage/people.ts";
import { addRequest, newRequestId } from "../storage/requests.ts";
import type { Ticket } from "../storage/tickets.ts";
import { rememberTold } from "../storage/told.ts";
import { noKey } from "./actions.ts";
import { ticketButtons } from "./tickets.ts";
import { bindButtons, languageOf, sendText, type Turn } from "./turn.ts";

/** One question as it came in: the text of one message, or of several that belong together. */
export interface Incoming {
  readonly text: string;
  /** When it was written. */
  readonly sent: Date;
  /** The message a reply quotes: the last one that makes up the question. */
  readonly messageId: number;
  /** The updates it came in; the first words of an emergency may have been queued for one of them. */
  readonly updateIds: readonly number[];
  readonly forwarded: boolean;
  /** The ticket that the message replies to, if any. */
  readonly ticketId: string | null;
}

/**
 * Sends a reply whose buttons come back to a request; the words themselves are sealed, and the buttons hold the key.
 * @param ticket what was opened for a part of the message, if anything was; its buttons come last
 */
export async function sendReply(
  turn: Turn,
  person: Person,
  incoming: Incoming,
  decision: Decision,
  reply: Reply,
  ticket?: Ticket,
): Promise<void> {
  const { requestId, key } = await keepRequest(turn, person, incoming, decision, {
    seal: reply.buttons.some((row) => row.some((button) => "tap" in button)),
    ticket,
  });
  for (const entry of answeredEntries(decision)) {
    await rememberTold(turn.store, {
      personId: person.id,
      subject: entry.id,
      version: entry.version,
      messageId: incoming.messageId,
      ticketId: null,
    });
  }
  const step = answeredEntries(decision).length;
  const entries = decision.candidates.map((candidate) => candidate.id);
  await sendText(
    turn,
    person.chatId,
    {
      text: reply.text,
      buttons: [
        ...bindButtons(reply, { requestId, key, step, entries }),
        ...(ticket ? ticketButtons(turn, person, ticket) : []),
      ],
      replyTo: incoming.messageId,
      pair: ticket ? "ticket" : "reply",
    },
    { requestId, ...(ticket ? { ticketId: ticket.id } : {}) },
  );
}

/** The entries whose answers the person gets to read, the leading one first. */
const answeredEntries = (decision: Decision): readonly Entry[] =>
  (decision.parts.length > 0 ? decision.parts : [{ verdict: decision }]).flatMap(({ verdict }) =>
    verdict.kind === "answer" ? [verdict.entry] : [],
  );

/** Keeps that a question was asked and what came of it; its words only if they are sealed. */
export async function keepRequest(
  turn: Turn,
  person: Person,
  incoming: Incoming,
  decision: Decision,
  how: { readonly seal: boolean; readonly ticket: Ticket | undefined },
): Promise<{ readonly requestId: string; readonly key: string }> {
  const requestId = newRequestId();
  const sealed = how.seal ? turn.store.vault.seal(incoming.text, requestId) : undefined;
  await addRequest(turn.store, {
    id: requestId,
    personId: person.id,
    messageId: incoming.messageId,
    outcome: decision.kind,
    language: languageOf(person),
    entry: decision.kind === "answer" ? decision.entry : undefined,
    alsoShown: answeredEntries(decision)
      .slice(1)
      .map((entry) => entry.id),
    confidence: decision.kind === "answer" ? decision.confidence : undefined,
    candidates: decision.candidates,
    sealedText: sealed?.sealed,
    ticketId: how.ticket?.id,
  });
  return { requestId, key: sealed?.key ?? noKey };
}
