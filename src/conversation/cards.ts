import { sayDate } from "../answering/dates.ts";
import { splitText } from "../answering/split-text.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import type { Say } from "../locales/translator.ts";
import { cancelCardEdits, findDelivery } from "../storage/outbox.ts";
import { type OutgoingButtons, priorities } from "../storage/outgoing.ts";
import { findCards } from "../storage/pairs.ts";
import { findStaffChat, listStaff, type Staff } from "../storage/staff.ts";
import type { Store } from "../storage/store.ts";
import { listEvents, type Ticket, type TicketEvent } from "../storage/tickets.ts";
import { languageNames, languageSchema } from "../text/languages.ts";
import { encodeAction, type StaffTicketVerb } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import type { Turn } from "./turn.ts";

/** The longest question or addition shown on a card, in UTF-16 units; four of them and the frame fit a message. */
const longestText = 900;

const shorten = (text: string): string => {
  const [first = "", ...rest] = splitText(text, longestText);
  return rest.length > 0 ? `${first} […]` : first;
};

export const sayLanguage = (code: string): string => {
  const language = languageSchema.safeParse(code);
  return language.success ? languageNames[language.data] : code;
};

/** "12 min", "3 h", "2 days". */
export function sayAge(say: Say, since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000));
  if (minutes < 60) return say("age-minutes", { n: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48
    ? say("age-hours", { n: hours })
    : say("age-days", { n: Math.floor(hours / 24) });
}

/** A ticket as staff see it: number, age, language, why it is here, the redacted words, the nearest answers, where it stands. */
export async function composeCard(
  turn: Turn,
  ticket: Ticket,
): Promise<{ readonly text: string; readonly buttons: OutgoingButtons }> {
  const { brain, now, store } = turn;
  const say = brain.translator.in(staffLanguage);
  const events = await listEvents(store, ticket.id);
  const added = events
    .filter((event) => event.kind === "added" || event.kind === "edited")
    .slice(-3);
  const head = lines(
    ticket.urgent && ticket.category
      ? say("card-urgent", { category: say(`category-${ticket.category}`) })
      : undefined,
    say("card-head", {
      number: ticket.number,
      age: sayAge(say, ticket.createdAt, now),
      language: sayLanguage(ticket.language),
    }),
    say("card-reason", { reason: say(`reason-${ticket.reason}`) }),
    ticket.dueOn ? sayDue(say, ticket.dueOn, ticket.dueSentence) : undefined,
  );
  return {
    text: paragraphs(
      head,
      lines(say("card-question"), shorten(ticket.question)),
      ...added.map((event) => lines(say("card-added"), shorten(event.text ?? ""))),
      ticket.reason === "emergency" ? undefined : sayCandidates(turn, say, ticket),
      await sayState(turn, say, ticket, events),
    ),
    buttons: cardButtons(say, ticket),
  };
}

function sayDue(say: Say, dueOn: string, sentence: string | null): string {
  const date = sayDate(staffLanguage, dueOn);
  return sentence === null ? say("card-due", { date }) : say("card-due-said", { date, sentence });
}

function sayCandidates({ brain }: Turn, say: Say, ticket: Ticket): string {
  const near = ticket.candidates.slice(0, 3).flatMap(({ id, confidence }) => {
    const entry = brain.knowledge.entries.get(id);
    const percent = Math.round(confidence * 100);
    return entry ? say("card-candidate", { id, percent, question: entry.question }) : [];
  });
  return near.length > 0 ? lines(say("card-candidates"), ...near) : say("card-no-candidates");
}

async function sayState(
  { store }: Turn,
  say: Say,
  ticket: Ticket,
  events: readonly TicketEvent[],
): Promise<string> {
  const staffNumber = async (id: string | null | undefined): Promise<number> =>
    (await listStaff(store)).find((staff) => staff.id === id)?.seq ?? 0;
  switch (ticket.state) {
    case "open":
      return say("card-state-open");
    case "claimed":
      return say("card-state-claimed-you", { staff: await staffNumber(ticket.claimedBy) });
    case "answered": {
      const delivery = await findDelivery(store, ticket.id);
      const by = events.findLast((event) => event.kind === "answer")?.actor;
      return say("card-state-answered", {
        staff: await staffNumber(by),
        delivery: say(`delivery-${delivery}`),
      });
    }
    case "closed":
    case "withdrawn":
      return say(`card-state-${ticket.state}`);
  }
}

function cardButtons(say: Say, ticket: Ticket): OutgoingButtons {
  const button = (verb: StaffTicketVerb) => ({
    label: say(`button-${verb}`),
    data: encodeAction({ kind: verb, ticket: ticket.id }),
  });
  switch (ticket.state) {
    case "open":
      return [[button("take")], [button("note"), button("close")]];
    case "claimed":
      return [[button("release"), button("note"), button("close")]];
    case "answered":
      return [[button("note"), button("close")]];
    default:
      return [];
  }
}

/** Where cards go: the staff group if there is one, else each of the staff in private; urgent ones to both. */
export async function staffChats(store: Store, urgent: boolean): Promise<readonly number[]> {
  const group = await findStaffChat(store);
  const staff = (await listStaff(store)).map((s) => s.userId);
  if (group === undefined) return staff;
  return urgent ? [group, ...staff] : [group];
}

/** Posts a ticket's card to staff. */
export async function postCard(turn: Turn, ticket: Ticket): Promise<void> {
  for (const chatId of await staffChats(turn.store, ticket.urgent)) {
    await postCardTo(turn, ticket, chatId);
  }
}

export async function postCardTo(turn: Turn, ticket: Ticket, chatId: number): Promise<void> {
  const card = await composeCard(turn, ticket);
  await turn.send(
    chatId,
    { kind: "message", ...card, protect: true, pair: "card" },
    {
      purpose: "card",
      ticketId: ticket.id,
      priority: ticket.urgent ? priorities.urgent : priorities.normal,
    },
  );
}

/** Brings every posted card of a ticket up to date; edits that have not left yet are replaced. */
export async function refreshCards(turn: Turn, ticket: Ticket): Promise<void> {
  const { store } = turn;
  await cancelCardEdits(store, ticket.id);
  const chats = new Map(
    (await knownStaffChats(store)).map((chatId) => [store.vault.ref("chat", chatId), chatId]),
  );
  const card = await composeCard(turn, ticket);
  for (const { chatRef, messageId } of await findCards(store, ticket.id)) {
    const chatId = chats.get(chatRef);
    if (chatId === undefined) continue;
    await turn.send(
      chatId,
      { kind: "edit", messageId, ...card },
      { purpose: "card-edit", ticketId: ticket.id },
    );
  }
}

/** Every chat in which cards may stand. */
export const knownStaffChats = async (store: Store): Promise<readonly number[]> => [
  ...new Set([
    ...(await staffChats(store, true)),
    ...(await listStaff(store)).map((staff: Staff) => staff.userId),
  ]),
];
