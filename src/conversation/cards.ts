import { sayDate } from "../answering/dates.ts";
import { shortened } from "../answering/shortened.ts";
import { splitText } from "../answering/split-text.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import type { Say } from "../locales/translator.ts";
import { localDay } from "../queue/local-time.ts";
import { listNotes } from "../storage/notes.ts";
import { cancelCardEdits, findDelivery } from "../storage/outbox.ts";
import { type OutgoingButtons, priorities } from "../storage/outgoing.ts";
import { findCards } from "../storage/pairs.ts";
import { findEntryOf } from "../storage/published.ts";
import { listStaff, type Staff } from "../storage/staff.ts";
import { findStanding } from "../storage/standing.ts";
import { listEvents, type Ticket, type TicketEvent } from "../storage/tickets.ts";
import { languageNames, languageSchema } from "../text/languages.ts";
import type { CardMenu } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { listCanned } from "./canned.ts";
import { type CardView, cardButtons } from "./card-buttons.ts";
import { sayConcepts } from "./concepts.ts";
import {
  allStaffChats,
  answerersOf,
  chatsFor,
  isHiddenFrom,
  type StaffChat,
} from "./staff-chats.ts";
import { sayCandidate, suggestionsOf } from "./suggestions.ts";
import { composeTogether, findAnswered, noteAlike } from "./together.ts";
import type { Turn } from "./turn.ts";

/** The longest question or addition shown on a card, in UTF-16 units; three of them, the notes and the frame fit a message. */
const longestText = 700;
/** How many of the last additions and notes a card shows, and the longest note, in UTF-16 units. */
const mostAdded = 2;
const mostNotes = 3;
const longestNote = 200;
/** The longest sentence with the due day. */
const longestLine = 160;

export const shorten = (text: string): string => {
  const [first = "", ...rest] = splitText(text, longestText);
  return rest.length > 0 ? `${first} […]` : first;
};

export const sayLanguage = (code: string): string => {
  const language = languageSchema.safeParse(code);
  return language.success ? languageNames[language.data] : code;
};

/** One message's worth; what does not fit is what stands last. */
function withinMessage(...parts: readonly (string | undefined)[]): string {
  const [first = ""] = splitText(paragraphs(...parts));
  return first;
}

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
  reader: Staff | null,
): Promise<{ readonly text: string; readonly buttons: OutgoingButtons }> {
  const { brain, now, store } = turn;
  const say = brain.translator.in(staffLanguage);
  const number = say("card-head", {
    number: ticket.number,
    age: sayAge(say, ticket.createdAt, now),
    language: sayLanguage(ticket.language),
  });
  if (isHiddenFrom(ticket, reader)) {
    const why = reader === null ? "card-hidden-group" : "card-hidden";
    return { text: paragraphs(number, say(why)), buttons: [] };
  }
  const events = await listEvents(store, ticket.id);
  const added = events
    .filter((event) => event.kind === "added" || event.kind === "edited")
    .slice(-mostAdded);
  const head = lines(
    ticket.urgent && ticket.category
      ? say("card-urgent", { category: say(`category-${ticket.category}`) })
      : undefined,
    number,
    say("card-reason", { reason: say(`reason-${ticket.reason}`) }),
    ticket.dueOn ? sayDue(say, ticket.dueOn, ticket.dueSentence) : undefined,
  );
  const together = await composeTogether(turn, ticket);
  const view = await viewOf(turn, ticket, together.buttons);
  return {
    text: withinMessage(
      head,
      lines(say("card-question"), shorten(ticket.question), sayConcepts(say, brain, ticket)),
      ...added.map((event) => lines(say(`card-${event.kind}`), shorten(event.text ?? ""))),
      ticket.reason === "emergency" ? undefined : saySuggestions(view),
      await sayNotes(turn, say, ticket),
      lines(
        await sayState(turn, say, ticket, events),
        saySleep(turn, say, ticket),
        ticket.review === null ? undefined : say("card-in-review"),
        view.standing === null ? undefined : say(`card-asker-${view.standing}`),
        await sayPublished(turn, say, ticket),
      ),
      together.text,
    ),
    buttons: cardButtons(view),
  };
}

/** The buttons of one of a card's menus. */
export const menuButtons = async (
  turn: Turn,
  ticket: Ticket,
  menu: CardMenu,
): Promise<OutgoingButtons> =>
  cardButtons(await viewOf(turn, ticket, (await composeTogether(turn, ticket)).buttons), menu);

async function viewOf(
  { store, brain }: Turn,
  ticket: Ticket,
  together: OutgoingButtons,
): Promise<CardView> {
  const others = (await answerersOf(store, ticket)).filter(
    (staff) => staff.id !== ticket.claimedBy,
  );
  return {
    say: brain.translator.in(staffLanguage),
    ticket,
    suggestions: suggestionsOf(brain, ticket),
    standing: await findStanding(store, ticket.personId),
    others,
    together,
    canned: await listCanned(store, brain),
  };
}

function sayDue(say: Say, dueOn: string, sentence: string | null): string {
  const date = sayDate(staffLanguage, dueOn);
  if (sentence === null) return say("card-due", { date });
  return say("card-due-said", { date, sentence: shortened(sentence, longestLine) });
}

const saySuggestions = ({ say, suggestions }: CardView): string =>
  suggestions.length === 0
    ? say("card-no-candidates")
    : lines(
        say("card-candidates"),
        ...suggestions.map(({ at, entry, confidence }) =>
          sayCandidate(say, at, { id: entry.id, confidence, question: entry.question }),
        ),
      );

async function sayNotes({ store }: Turn, say: Say, ticket: Ticket): Promise<string | undefined> {
  const notes = (await listNotes(store, ticket.id)).slice(-mostNotes);
  const staff = await listStaff(store);
  const seq = (id: string): number => staff.find((one) => one.id === id)?.seq ?? 0;
  return notes.length === 0
    ? undefined
    : lines(
        say("card-notes"),
        ...notes.map(({ by, text }) =>
          say("card-note", { staff: seq(by), text: shortened(text, longestNote) }),
        ),
      );
}

function saySleep({ brain }: Turn, say: Say, { sleep }: Ticket): string | undefined {
  if (sleep === null) return undefined;
  if (sleep.until === null) return say("card-asleep-reply");
  const date = sayDate(staffLanguage, localDay(sleep.until, brain.desk.timeZone));
  return say("card-asleep", { date });
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

async function sayPublished(turn: Turn, say: Say, ticket: Ticket): Promise<string | undefined> {
  const entry = await findEntryOf(turn.store, (await findAnswered(turn, ticket)).id);
  return entry === undefined ? undefined : say("card-published", { entry });
}

/** Posts a ticket's card to staff; cards of tickets that seem to ask the same say so from now on. */
export async function postCard(turn: Turn, ticket: Ticket): Promise<void> {
  for (const other of await noteAlike(turn, ticket)) await refreshCards(turn, other);
  for (const chat of await chatsFor(turn.store, turn.brain, ticket)) {
    await postCardTo(turn, ticket, chat);
  }
}

/** Posts a card to one chat; it shows what its reader may see. */
export async function postCardTo(turn: Turn, ticket: Ticket, chat: StaffChat): Promise<void> {
  const card = await composeCard(turn, ticket, chat.reader);
  await turn.send(
    chat.chatId,
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
  const cards = await findCards(store, ticket.id);
  if (cards.length === 0) return;
  const chats = new Map(
    (await allStaffChats(store)).map((chat) => [store.vault.ref("chat", chat.chatId), chat]),
  );
  for (const { chatRef, messageId } of cards) {
    const chat = chats.get(chatRef);
    if (chat === undefined) continue;
    const card = await composeCard(turn, ticket, chat.reader);
    await turn.send(
      chat.chatId,
      { kind: "edit", messageId, ...card },
      { purpose: "card-edit", ticketId: ticket.id },
    );
  }
}
