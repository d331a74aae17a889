import type { Knowledge } from "../answering/knowledge.ts";
import { listCanned, type UsedReply } from "../conversation/canned.ts";
import { conceptsOf } from "../conversation/concepts.ts";
import { findCorrectionFate, findGivenOn, type GivenAnswer } from "../conversation/correct.ts";
import { answerersOf } from "../conversation/staff-chats.ts";
import { type Suggestion, suggestionsOf } from "../conversation/suggestions.ts";
import {
  type Suggestion as Alike,
  findAnswered,
  findFollowers,
  findLead,
  findOthersAnswered,
  findSuggestions,
} from "../conversation/together.ts";
import type { Turn } from "../conversation/turn.ts";
import { listNotes, type StaffNote } from "../storage/notes.ts";
import { type Deliveries, findDelivery } from "../storage/outbox.ts";
import type { Standing } from "../storage/people.ts";
import type { Staff } from "../storage/staff.ts";
import { findStanding } from "../storage/standing.ts";
import { listEvents, listTicketsOf, type Ticket, type TicketEvent } from "../storage/tickets.ts";
import { type Triage, triage } from "../triage/triage.ts";

/** A ticket with all that helps to answer it. */
export interface TicketContent {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly notes: readonly StaffNote[];
  /** How the last answer fared; undefined where there is none. */
  readonly delivery: string | undefined;
  /** Signs of danger in the question as it stands here. */
  readonly triage: Triage;
  readonly knowledge: Knowledge;
  /** The nearest past answers. */
  readonly near: readonly Suggestion[];
  readonly standing: Standing | null;
  /** Those it may be given to. */
  readonly others: readonly Staff[];
  readonly together: Together;
  /** What a question in another language speaks of, in English. */
  readonly concepts: readonly string[];
  /** The replies written ahead, those sent most first. */
  readonly canned: readonly UsedReply[];
  /** The asker's other questions, the newest first. */
  readonly earlier: readonly Ticket[];
  /** The answer that was given, and stands. */
  readonly given: GivenAnswer | undefined;
  /** The entry of the archive that holds this answer. */
  readonly published: string | undefined;
  /** How its last correction fared; undefined where there is none. */
  readonly correction: Deliveries | undefined;
}

/** The tickets that ask the same. */
export interface Together {
  /** The one it is answered with. */
  readonly lead: Ticket | undefined;
  /** Those that get its answer when it is sent. */
  readonly followers: readonly Ticket[];
  /** Those that seem to ask the same. */
  readonly suggestions: readonly Alike[];
  /** Those that got its answer, and how each fared. */
  readonly answered: readonly { readonly ticket: Ticket; readonly delivery: string }[];
}

/** So many of the asker's other questions are shown. */
const mostEarlier = 5;

/** Reads everything the page of a ticket shows. */
export async function readTicket(turn: Turn, ticket: Ticket): Promise<TicketContent> {
  const { store, brain } = turn;
  const { knowledge } = brain;
  const events = await listEvents(store, ticket.id);
  const isAnswered = events.some((event) => event.kind === "answer");
  const given = await findGivenOn(turn, ticket);
  const lead = await findAnswered(turn, ticket);
  const answerers = await answerersOf(store, ticket);
  return {
    ticket,
    events,
    notes: await listNotes(store, ticket.id),
    delivery: isAnswered ? await findDelivery(store, ticket.id) : undefined,
    triage: triage(ticket.question, knowledge.signals),
    knowledge,
    near: suggestionsOf(brain, ticket),
    standing: await findStanding(store, ticket.personId),
    others: answerers.filter((staff) => staff.id !== ticket.claimedBy),
    together: await readTogether(turn, ticket),
    concepts: conceptsOf(brain, ticket),
    canned: await listCanned(store, brain),
    earlier: (await listTicketsOf(store, ticket.personId, mostEarlier + 1))
      .filter((other) => other.id !== ticket.id)
      .slice(0, mostEarlier),
    given,
    published: given?.entry?.id,
    correction: await findCorrectionFate(turn, given?.entry?.id, [ticket.id, lead.id]),
  };
}

async function readTogether(turn: Turn, ticket: Ticket): Promise<Together> {
  const lead = await findLead(turn, ticket);
  const answered = await findOthersAnswered(turn, ticket);
  return {
    lead,
    followers: lead ? [] : await findFollowers(turn, ticket),
    suggestions: lead ? [] : await findSuggestions(turn, ticket),
    answered: await Promise.all(
      answered.map(async (other) => ({
        ticket: other,
        delivery: await findDelivery(turn.store, other.id),
      })),
    ),
  };
}
