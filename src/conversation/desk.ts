import type { Refusal, StaffAction, Transition } from "../queue/transition.ts";
import type { OutgoingButtons } from "../storage/outgoing.ts";
import { getPerson } from "../storage/people.ts";
import type { Staff } from "../storage/staff.ts";
import { actOnTicket, getTicket, type Ticket } from "../storage/tickets.ts";
import { type CardMenu, encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { menuButtons, postCardTo, refreshCards } from "./cards.ts";
import { may } from "./rights.ts";
import { isHiddenFrom, type StaffChat } from "./staff-chats.ts";
import { composeClosed } from "./staff-words.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/**
 * A staff member at work: in a chat, which is their private one or the staff group; or in the console, where what is
 * said to them is heard by the page instead of being sent.
 */
export interface AtDesk {
  readonly staff: Staff;
  readonly chatId: number;
  readonly heard?: Heard[];
}

/** A sentence said to a staff member in the console. */
export interface Heard {
  readonly text: string;
  /** It says why something was not done. */
  readonly refused: boolean;
}

/** The chat a member acts in, with who reads along. */
export const chatOf = ({ staff, chatId }: AtDesk): StaffChat => ({
  chatId,
  reader: chatId === staff.userId ? staff : null,
});

export const deskSay = (turn: Turn) => turn.brain.translator.in(staffLanguage);

/** Says a sentence at the desk, with buttons where there are any. */
export async function tell(
  turn: Turn,
  desk: AtDesk,
  id: string,
  args: Record<string, string | number> = {},
  buttons: OutgoingButtons = [],
): Promise<void> {
  const text = deskSay(turn)(id, args);
  if (desk.heard) desk.heard.push({ text, refused: false });
  else await sendText(turn, desk.chatId, { text, buttons }, { purpose: "staff" });
}

/** Says why something is not done. */
export async function refuse(
  turn: Turn,
  desk: AtDesk,
  id: string,
  args: Record<string, string | number> = {},
): Promise<void> {
  if (desk.heard) desk.heard.push({ text: deskSay(turn)(id, args), refused: true });
  else await tell(turn, desk, id, args);
}

/** The way on to the next question. */
export const nextButton = (turn: Turn): OutgoingButtons => [
  [{ label: deskSay(turn)("button-next"), data: encodeAction({ kind: "next" }) }],
];

/** The sentence that says why something is refused. */
export const refusals: Readonly<Record<Refusal, string>> = {
  taken: "staff-taken-by-other",
  "already-yours": "staff-already-yours",
  "not-yours": "staff-not-yours",
  over: "staff-over",
  conflict: "staff-conflict-refused",
  urgent: "staff-urgent-stays",
  "no-review": "staff-draft-gone",
  "own-reply": "staff-own-reply",
};

/** What everybody on the list may do to a ticket; the rest is for those who answer. */
const forAll: ReadonlySet<StaffAction["kind"]> = new Set(["note", "conflict", "release"]);

/** Whether a member may answer people; says so where not. */
export async function mayAnswer(turn: Turn, desk: AtDesk): Promise<boolean> {
  if (may(desk.staff, "answer")) return true;
  await refuse(turn, desk, "staff-not-allowed");
  return false;
}

/** Whether a member may decide what everybody reads; says so where not. */
export async function mayPublish(turn: Turn, desk: AtDesk): Promise<boolean> {
  if (may(desk.staff, "publish")) return true;
  await refuse(turn, desk, "publish-not-allowed");
  return false;
}

/** Whether what a ticket says may be shown to whoever reads at this desk. */
export const canShow = (desk: AtDesk, ticket: Ticket): boolean =>
  !ticket.conflicts.includes(desk.staff.id) && !isHiddenFrom(ticket, chatOf(desk).reader);

/** Whether what a ticket says may be shown here; says so where not. */
export async function mayShow(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<boolean> {
  if (canShow(desk, ticket)) return true;
  const isTheirs = ticket.conflicts.includes(desk.staff.id);
  const { number } = ticket;
  await refuse(turn, desk, isTheirs ? refusals.conflict : "staff-in-private", { number });
  return false;
}

/** Does something to a ticket and brings its cards up to date, or says why not. */
export async function act(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  action: StaffAction,
  text?: string,
): Promise<boolean> {
  if (!forAll.has(action.kind) && !(await mayAnswer(turn, desk))) return false;
  const about = text === undefined ? {} : { text };
  const result: Transition = await actOnTicket(turn.store, ticket, action, about);
  if (result.ok) {
    await refreshCards(turn, await getTicket(turn.store, ticket.id));
    return true;
  }
  await refuse(turn, desk, refusals[result.why], { number: ticket.number });
  return false;
}

/** Claims a ticket; of two at once only one succeeds. */
export async function takeTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (await act(turn, desk, ticket, { kind: "claim", by: desk.staff.id })) {
    await tell(turn, desk, "staff-taken", { number: ticket.number });
  }
}

export async function releaseTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (await act(turn, desk, ticket, { kind: "release", by: desk.staff.id })) {
    await tell(turn, desk, "staff-released", { number: ticket.number }, nextButton(turn));
  }
}

/** Closes a ticket. Without an answer the asker is told and gets others to turn to; after a talk, that the program is back. */
export async function closeTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (!(await act(turn, desk, ticket, { kind: "close", by: desk.staff.id }))) return;
  await tellClosed(turn, ticket);
  await tell(turn, desk, "staff-closed", { number: ticket.number }, nextButton(turn));
}

/** @param ticket as it was before it was closed */
export async function tellClosed(turn: Turn, ticket: Ticket): Promise<void> {
  const person = await getPerson(turn.store, ticket.personId);
  const telling = tellingFor(turn, person);
  const { number } = ticket;
  if (ticket.state === "answered" && !ticket.talking) return;
  const text = ticket.talking
    ? telling.say("talk-over", { number })
    : composeClosed(telling, number);
  await sendText(
    turn,
    person.chatId,
    { text, replyTo: ticket.messageId, pair: "ticket" },
    { purpose: "closed", ticketId: ticket.id },
  );
}

/** Shows a ticket's card once more, as far as its reader may see it. */
export const showCard = (turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> =>
  postCardTo(turn, ticket, chatOf(desk));

/** Puts one of a card's menus in the place of its buttons. */
export async function openMenu(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  menu: CardMenu,
  messageId: number,
): Promise<void> {
  if (ticket.conflicts.includes(desk.staff.id)) {
    return refuse(turn, desk, refusals.conflict, { number: ticket.number });
  }
  const buttons = await menuButtons(turn, ticket, menu);
  await turn.send(desk.chatId, { kind: "buttons", messageId, buttons }, { purpose: "buttons" });
}

/** Takes the buttons away from a message that has done its work. */
export const removeButtons = (turn: Turn, desk: AtDesk, messageId: number): Promise<void> =>
  turn.send(desk.chatId, { kind: "buttons", messageId, buttons: [] }, { purpose: "buttons" });
