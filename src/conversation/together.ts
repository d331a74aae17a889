import { shortened } from "../answering/shortened.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import type { Say } from "../locales/translator.ts";
import { confirmAt, profileOf, type Waiting } from "../queue/clusters.ts";
import { isWaiting } from "../queue/ticket.ts";
import {
  addLikeness,
  addProfile,
  findCompanion,
  findProfiles,
  listAlike,
  listCompanions,
} from "../storage/clusters.ts";
import { findDelivery } from "../storage/outbox.ts";
import type { OutgoingButtons } from "../storage/outgoing.ts";
import { findTicket, listWaiting, type Ticket } from "../storage/tickets.ts";
import { languageNames, languageSchema } from "../text/languages.ts";
import { encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import type { Turn } from "./turn.ts";

/** With so many of the latest that wait a new question is compared: more would hold up the others. */
const compared = 200;
/** How many questions that seem to be the same a card shows, and how much of each, in UTF-16 units. */
const shown = 5;
const longestShown = 160;

/** An emergency is answered by itself, as is what somebody must not see; nobody is compared with oneself. */
const canGoTogether = (one: Ticket, other: Ticket): boolean =>
  one.personId !== other.personId &&
  isWaiting(other.state) &&
  [one, other].every(({ urgent, quiet, conflicts }) => !urgent && !quiet && conflicts.length === 0);

const languageIn = ({ language }: Ticket) => languageSchema.catch("en").parse(language);
const sayLanguage = (ticket: Ticket): string => languageNames[languageIn(ticket)];

/**
 * Compares a ticket with those that wait, once, and keeps what seems to ask the same. Returns the tickets whose
 * cards have something new to say.
 */
export async function noteAlike(turn: Turn, ticket: Ticket): Promise<readonly Ticket[]> {
  const { store, brain } = turn;
  if (ticket.urgent || (await findProfiles(store, [ticket.id])).has(ticket.id)) return [];
  const profile = profileOf(ticket.question, languageIn(ticket), brain.knowledge.matcher);
  await addProfile(store, ticket.id, profile);
  const others = (await listWaiting(store, compared)).filter(
    (other) => other.id !== ticket.id && canGoTogether(ticket, other),
  );
  const profiles = await findProfiles(
    store,
    others.map((other) => other.id),
  );
  const toWaiting = (one: Ticket, near: Waiting["profile"]): Waiting => ({
    id: one.id,
    question: one.question,
    language: languageIn(one),
    profile: near,
  });
  const alike = brain.comparer().findAlike(
    toWaiting(ticket, profile),
    others.map((other) => toWaiting(other, profiles.get(other.id) ?? [])),
  );
  for (const { id, likeness } of alike) await addLikeness(store, ticket.id, id, likeness);
  return others.filter((other) => alike.some(({ id }) => id === other.id));
}

/**
 * The ticket that this one is answered with. Only as long as both wait in the same hands: where the other one was
 * withdrawn, given back or erased, this one stands by itself again.
 */
export async function findLead(turn: Turn, ticket: Ticket): Promise<Ticket | undefined> {
  const companion = await findCompanion(turn.store, ticket.id);
  if (!companion || companion.draftId !== null || !isWaiting(ticket.state)) return undefined;
  const lead = await findTicket(turn.store, { id: companion.leadId });
  return lead && isWaiting(lead.state) && lead.claimedBy === ticket.claimedBy ? lead : undefined;
}

/** The tickets that get the same answer as this one when it is sent. */
export async function findFollowers(turn: Turn, lead: Ticket): Promise<readonly Ticket[]> {
  const followers: Ticket[] = [];
  for (const { ticketId, draftId } of await listCompanions(turn.store, lead.id)) {
    const ticket = draftId === null ? await findTicket(turn.store, { id: ticketId }) : undefined;
    if (ticket?.state === "claimed" && ticket.claimedBy === lead.claimedBy) followers.push(ticket);
  }
  return followers;
}

/** The ticket whose answer this one was given: another one's where both were answered together, else its own. */
export async function findAnswered(turn: Turn, ticket: Ticket): Promise<Ticket> {
  const companion = await findCompanion(turn.store, ticket.id);
  const lead =
    companion && companion.draftId !== null
      ? await findTicket(turn.store, { id: companion.leadId })
      : undefined;
  return lead ?? ticket;
}

/** The tickets that were answered together with this one. */
export async function findOthersAnswered(turn: Turn, lead: Ticket): Promise<readonly Ticket[]> {
  const companions = await listCompanions(turn.store, lead.id);
  const answered = companions.filter((companion) => companion.draftId !== null);
  const tickets = await Promise.all(
    answered.map(({ ticketId }) => findTicket(turn.store, { id: ticketId })),
  );
  return tickets.filter((ticket) => ticket !== undefined);
}

/** A ticket that seems to ask the same. */
export interface Suggestion {
  readonly ticket: Ticket;
  readonly likeness: number;
  /** Sure enough to be taken together with others in one tap. */
  readonly strong: boolean;
}

/** The tickets that wait and seem to ask the same as this one, without those that are answered with it already. */
export async function findSuggestions(turn: Turn, ticket: Ticket): Promise<readonly Suggestion[]> {
  if (!isWaiting(ticket.state) || ticket.urgent) return [];
  const found: Suggestion[] = [];
  for (const { ticketId, likeness } of await listAlike(turn.store, ticket.id)) {
    const other = await findTicket(turn.store, { id: ticketId });
    if (!other || !canGoTogether(ticket, other)) continue;
    if ((await findLead(turn, other)) !== undefined) continue;
    found.push({ ticket: other, likeness, strong: likeness >= confirmAt });
  }
  return found;
}

/** What a card says and offers about those who ask the same. */
export async function composeTogether(
  turn: Turn,
  ticket: Ticket,
): Promise<{ readonly text: string; readonly buttons: OutgoingButtons }> {
  const say = turn.brain.translator.in(staffLanguage);
  const lead = await findLead(turn, ticket);
  if (lead) {
    return {
      text: say("together-with", { number: lead.number }),
      buttons: [[sameButton(say, "different", lead, ticket, "button-apart")]],
    };
  }
  const followers = await findFollowers(turn, ticket);
  const suggestions = (await findSuggestions(turn, ticket)).slice(0, shown);
  const strong = suggestions.filter((suggestion) => suggestion.strong);
  return {
    text: paragraphs(
      await sayAnswered(turn, say, ticket),
      followers.length === 0
        ? undefined
        : lines(
            say("together-followers", { count: followers.length }),
            ...followers.map((one) => sayOne(say, one)),
          ),
      suggestions.length === 0
        ? undefined
        : lines(
            say("together-suggested", { count: suggestions.length }),
            ...suggestions.map(({ ticket: one }) => sayOne(say, one)),
          ),
    ),
    buttons: [
      ...followers.map((one) => [sameButton(say, "different", ticket, one, "button-different")]),
      ...suggestions.map(({ ticket: one }) => [
        sameButton(say, "same", ticket, one, "button-same"),
        sameButton(say, "different", ticket, one, "button-different"),
      ]),
      ...(strong.length > 1
        ? [
            [
              {
                label: say("button-same-all", { count: strong.length }),
                data: encodeAction({ kind: "same-all", ticket: ticket.id }),
              },
            ],
          ]
        : []),
    ],
  };
}

const sayOne = (say: Say, ticket: Ticket): string =>
  say("together-one", {
    number: ticket.number,
    language: sayLanguage(ticket),
    question: shortened(ticket.question, longestShown),
  });

const sameButton = (
  say: Say,
  kind: "same" | "different",
  ticket: Ticket,
  other: Ticket,
  label: "button-same" | "button-different" | "button-apart",
) => ({
  label: say(label, { number: other.number }),
  data: encodeAction({ kind, ticket: ticket.id, other: other.id }),
});

/** After the answer: how it fared with each of the others who got it. */
async function sayAnswered(turn: Turn, say: Say, ticket: Ticket): Promise<string | undefined> {
  const told = await findOthersAnswered(turn, ticket);
  const deliveries = await Promise.all(
    told.map(async (other) => {
      const delivery = await findDelivery(turn.store, other.id);
      return say("together-delivery", {
        number: other.number,
        language: sayLanguage(other),
        delivery: say(`delivery-${delivery}`),
      });
    }),
  );
  return told.length === 0 ? undefined : lines(say("together-answered"), ...deliveries);
}

/** Whom an answer to this ticket goes to, in which languages they read. */
export async function sayReach(turn: Turn, lead: Ticket): Promise<string | undefined> {
  const followers = await findFollowers(turn, lead);
  if (followers.length === 0) return undefined;
  const say = turn.brain.translator.in(staffLanguage);
  const counts = new Map<string, number>();
  for (const ticket of [lead, ...followers]) {
    const language = sayLanguage(ticket);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return say("together-reach", {
    number: lead.number,
    count: followers.length + 1,
    languages: [...counts].map(([language, count]) => `${language} ${count}`).join(", "),
  });
}
