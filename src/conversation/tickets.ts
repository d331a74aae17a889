import { composeHandoff } from "../answering/compose-handoff.ts";
import { sayDate } from "../answering/dates.ts";
import type { Decision } from "../answering/decision.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import { dayOf } from "../archive/freshness.ts";
import type { Topic } from "../archive/topic.ts";
import { type HandoffReason, isWaiting } from "../queue/ticket.ts";
import { type OutgoingButtons, priorities } from "../storage/outgoing.ts";
import type { Person } from "../storage/people.ts";
import type { KeptCandidate } from "../storage/requests.ts";
import {
  actOnTicket,
  bringForward,
  getTicket,
  listTicketsOf,
  type NewTicket,
  openTicket,
  type Ticket,
} from "../storage/tickets.ts";
import { encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { postCard, refreshCards } from "./cards.ts";
import { expectationNow } from "./outlook.ts";
import { answerersOf, chatsFor } from "./staff-chats.ts";
import { languageOf, sendText, type Turn, tellingFor } from "./turn.ts";

/** Tickets of one person that wait or were answered lately: enough to find the one a message belongs to. */
export const recentTickets = 20;

/** For how long after the attorney's answer an unmatched message counts as a follow-up, in milliseconds. */
const followUpWindow = 48 * 3_600_000;

export interface Handoff {
  readonly reason: HandoffReason;
  readonly topic: Topic | undefined;
  readonly redacted: string;
  readonly due: string | null;
  readonly dueSentence: string | null;
  readonly messageId: number;
  readonly candidates: readonly KeptCandidate[];
  readonly decision: Decision | undefined;
}

/** Opens a ticket for a question, tells the asker its number and whom to call meanwhile, and the staff. */
export async function handOff(
  turn: Turn,
  person: Person,
  handoff: Handoff,
  footer = "",
): Promise<Ticket> {
  const ticket = await openFor(turn, person, handoff);
  const telling = { ...tellingFor(turn, person), expect: await expectationNow(turn) };
  const reply = composeHandoff(telling, handoff, ticket.number);
  await sendText(
    turn,
    person.chatId,
    {
      text: paragraphs(reply.text, footer),
      buttons: ticketButtons(turn, person, ticket),
      replyTo: handoff.messageId,
      pair: "ticket",
    },
    { ticketId: ticket.id },
  );
  await postCard(turn, ticket);
  return ticket;
}

/** Opens a ticket for a question; nobody is told yet. */
export const openFor = async (turn: Turn, person: Person, handoff: Handoff): Promise<Ticket> =>
  openTicket(turn.store, {
    ...(await askerOf(turn, person)),
    reason: handoff.due ? "deadline" : handoff.reason,
    category: null,
    urgent: false,
    dueOn: handoff.due,
    dueSentence: handoff.dueSentence,
    language: handoff.decision?.language ?? languageOf(person),
    messageId: handoff.messageId,
    question: handoff.redacted,
    candidates: handoff.candidates,
  });

/** What a new ticket takes over from its asker: their block, and who must not see what they write while others may. */
async function askerOf(
  { store }: Turn,
  person: Person,
): Promise<Pick<NewTicket, "personId" | "quiet" | "conflicts">> {
  const tickets = await listTicketsOf(store, person.id, recentTickets);
  const conflicts = [...new Set(tickets.flatMap((ticket) => ticket.conflicts))];
  const othersAreThere = (await answerersOf(store, { conflicts })).length > 0;
  return {
    personId: person.id,
    quiet: person.standing === "quiet",
    conflicts: othersAreThere ? conflicts : [],
  };
}

/** The asker's own buttons under a ticket that waits. */
export function ticketButtons(turn: Turn, person: Person, ticket: Ticket): OutgoingButtons {
  const { say } = tellingFor(turn, person);
  return [
    [
      { label: say("button-add"), data: encodeAction({ kind: "add", ticket: ticket.id }) },
      {
        label: say("button-withdraw"),
        data: encodeAction({ kind: "withdraw", ticket: ticket.id }),
      },
    ],
  ];
}

/** Where one ticket stands, with its buttons unless it is over. */
export async function sendStatus(turn: Turn, person: Person, ticket: Ticket): Promise<void> {
  const { say, language } = tellingFor(turn, person);
  const over = ticket.state === "closed" || ticket.state === "withdrawn";
  await sendText(
    turn,
    person.chatId,
    {
      text: say("status-line", {
        number: ticket.number,
        date: sayDate(language, dayOf(ticket.createdAt)),
        state: say(`ticket-state-${ticket.state}`),
      }),
      ...(over ? {} : { buttons: ticketButtons(turn, person, ticket) }),
      pair: "ticket",
    },
    { ticketId: ticket.id },
  );
}

/** The person's urgent ticket that still waits, to which another cry for help belongs. */
export async function findUrgentTicket(turn: Turn, person: Person): Promise<Ticket | undefined> {
  const tickets = await listTicketsOf(turn.store, person.id, recentTickets);
  return tickets.find((t) => t.urgent && isWaiting(t.state));
}

/** The ticket the attorney answered a short while ago: what comes now and matches nothing is a follow-up. */
export async function findJustAnswered(turn: Turn, person: Person): Promise<Ticket | undefined> {
  const [last] = await listTicketsOf(turn.store, person.id, 1);
  const age = turn.now.getTime() - (last?.updatedAt.getTime() ?? 0);
  return last?.state === "answered" && age < followUpWindow ? last : undefined;
}

/** An emergency goes to the attorney as urgent: a new ticket, or added to the one that is already urgent. */
export async function handOffEmergency(
  turn: Turn,
  person: Person,
  emergency: Addition & { readonly category: string },
  decision: Decision,
): Promise<Ticket> {
  const open = await findUrgentTicket(turn, person);
  if (open) {
    await addToTicket(turn, person, open, emergency, "emergency-ticket-added");
    return open;
  }
  const ticket = await openTicket(turn.store, {
    ...(await askerOf(turn, person)),
    reason: "emergency",
    category: emergency.category,
    urgent: true,
    dueOn: decision.due,
    dueSentence: decision.dueSentence,
    language: decision.language,
    messageId: emergency.messageId,
    question: emergency.redacted,
    candidates: decision.candidates,
  });
  const { say } = tellingFor(turn, person);
  await sendText(
    turn,
    person.chatId,
    {
      text: say("emergency-ticket", { number: ticket.number }),
      buttons: ticketButtons(turn, person, ticket),
      pair: "ticket",
    },
    { ticketId: ticket.id, priority: priorities.urgent },
  );
  await postCard(turn, ticket);
  return ticket;
}

/** What a person adds to a ticket of theirs. */
export interface Addition {
  readonly redacted: string;
  readonly messageId: number;
  readonly category?: string | null;
  readonly kind?: "added" | "edited";
  /** The deadline in it, and the sentence that says so. */
  readonly due: string | null;
  readonly dueSentence: string | null;
}

/** Puts an addition on a ticket, which moves up if it must; nobody is told yet. */
export async function recordAddition(
  { store }: Turn,
  ticket: Ticket,
  { kind = "added", redacted, messageId, category, due, dueSentence }: Addition,
): Promise<Ticket> {
  await actOnTicket(store, ticket, { kind }, { text: redacted, messageId });
  if (category) await actOnTicket(store, ticket, { kind: "raise", category });
  if (due !== null && (ticket.dueOn === null || due < ticket.dueOn)) {
    await bringForward(store, ticket, { dueOn: due, dueSentence });
  }
  return getTicket(store, ticket.id);
}

/**
 * Adds what a person wrote to a ticket of theirs: it moves up if it must, the staff get the card again. Where attorney
 * and asker write to each other already, the program says nothing.
 * @param told the sentence that tells the asker
 */
export async function addToTicket(
  turn: Turn,
  person: Person,
  ticket: Ticket,
  addition: Addition,
  told: "added" | "added-follow-up" | "edited-noted" | "emergency-ticket-added",
): Promise<void> {
  const updated = await recordAddition(turn, ticket, addition);
  if (!ticket.talking || told === "emergency-ticket-added") {
    await tellAdded(turn, person, updated, addition, told);
  }
  await tellStaff(turn, updated, addition.kind === "edited" ? "staff-edited" : "staff-follow-up");
  await postCard(turn, updated);
}

/** Tells the asker where their words went; when a talk has begun, also that the program keeps out of it, and how to end that. */
async function tellAdded(
  turn: Turn,
  person: Person,
  ticket: Ticket,
  { messageId }: Addition,
  told: string,
): Promise<void> {
  const { say } = tellingFor(turn, person);
  const program = {
    label: say("button-program"),
    data: encodeAction({ kind: "program", ticket: ticket.id }),
  };
  await sendText(
    turn,
    person.chatId,
    {
      text: lines(
        say(told, { number: ticket.number }),
        ticket.talking ? say("talk-begins") : undefined,
      ),
      buttons: [...(ticket.talking ? [[program]] : []), ...ticketButtons(turn, person, ticket)],
      replyTo: messageId,
      pair: "ticket",
    },
    { ticketId: ticket.id },
  );
}

/** A sentence about a ticket, to every staff chat. */
export async function tellStaff(turn: Turn, ticket: Ticket, sentence: string): Promise<void> {
  const say = turn.brain.translator.in(staffLanguage);
  for (const { chatId } of await chatsFor(turn.store, turn.brain, ticket)) {
    await sendText(
      turn,
      chatId,
      { text: say(sentence, { number: ticket.number }) },
      { purpose: "staff", ticketId: ticket.id },
    );
  }
}

/** The asker takes a question back; staff see it on the card. */
export async function withdrawTicket(turn: Turn, person: Person, ticket: Ticket): Promise<void> {
  const { say } = tellingFor(turn, person);
  const result = await actOnTicket(turn.store, ticket, { kind: "withdraw" });
  await sendText(turn, person.chatId, {
    text: say(result.ok ? "withdrawn" : "withdraw-too-late", { number: ticket.number }),
  });
  if (!result.ok) return;
  await refreshCards(turn, await getTicket(turn.store, ticket.id));
  if (ticket.claimedBy) await tellStaff(turn, ticket, "staff-withdrawn");
}
