import { lines, paragraphs } from "../answering/telling.ts";
import type { Refusal } from "../queue/ticket.ts";
import { addDraft, findDraft, settleDraft } from "../storage/drafts.ts";
import { getPerson } from "../storage/people.ts";
import type { Staff } from "../storage/staff.ts";
import {
  actOnTicket,
  addEvent,
  countWaiting,
  findTicket,
  getTicket,
  listWaiting,
  type Ticket,
} from "../storage/tickets.ts";
import { encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { postCardTo, refreshCards, sayAge, sayLanguage } from "./cards.ts";
import { composeClosed, composeStaffReply } from "./staff-words.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/** How many questions `/queue` lists. */
const listed = 10;

/** A staff member acting in a chat: their private one or the staff group. */
export interface AtDesk {
  readonly staff: Staff;
  readonly chatId: number;
}

export const deskSay = (turn: Turn) => turn.brain.translator.in(staffLanguage);

const tell = (turn: Turn, desk: AtDesk, id: string, args: Record<string, string | number> = {}) =>
  sendText(turn, desk.chatId, { text: deskSay(turn)(id, args) }, { purpose: "staff" });

/** `/queue`: what waits, in working order, with a button for each. */
export async function showQueue(turn: Turn, desk: AtDesk): Promise<void> {
  const say = deskSay(turn);
  const waiting = await listWaiting(turn.store, listed);
  if (waiting.length === 0) return tell(turn, desk, "queue-empty");
  const line = (ticket: Ticket): string =>
    say("queue-line", {
      number: ticket.number,
      age: sayAge(say, ticket.createdAt, turn.now),
      language: sayLanguage(ticket.language),
      reason: say(`reason-${ticket.reason}`),
      urgent: ticket.urgent ? "yes" : "no",
      taken: ticket.claimedBy ? "yes" : "no",
    });
  const buttons = waiting.map((ticket) => ({
    label: say("button-open-card", { number: ticket.number }),
    data: encodeAction({ kind: "card", ticket: ticket.id }),
  }));
  const rows = Array.from({ length: Math.ceil(buttons.length / 3) }, (_, row) =>
    buttons.slice(row * 3, row * 3 + 3),
  );
  await sendText(
    turn,
    desk.chatId,
    {
      text: paragraphs(
        say("queue-intro", { count: await countWaiting(turn.store) }),
        lines(...waiting.map(line)),
      ),
      buttons: rows,
    },
    { purpose: "staff" },
  );
}

/** `/next`: the card of the first question nobody has taken. */
export async function showNext(turn: Turn, desk: AtDesk): Promise<void> {
  const waiting = await listWaiting(turn.store, 100);
  const next = waiting.find((ticket) => ticket.state === "open");
  if (!next) return tell(turn, desk, "queue-empty");
  await postCardTo(turn, next, desk.chatId);
}

/** Does something to a ticket and says why not where that is refused. */
async function act(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  kind: "claim" | "release" | "close",
): Promise<boolean> {
  const result = await actOnTicket(turn.store, ticket, { kind, by: desk.staff.id });
  if (result.ok) {
    await refreshCards(turn, await getTicket(turn.store, ticket.id));
    return true;
  }
  await tell(turn, desk, refusals[result.why], { number: ticket.number });
  return false;
}

const refusals: Readonly<Record<Refusal, string>> = {
  taken: "staff-taken-by-other",
  "already-yours": "staff-already-yours",
  "not-yours": "staff-not-yours",
  over: "staff-over",
};

/** Claims a ticket; of two at once only one succeeds. */
export async function takeTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (await act(turn, desk, ticket, "claim")) {
    await tell(turn, desk, "staff-taken", { number: ticket.number });
  }
}

export async function releaseTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (await act(turn, desk, ticket, "release")) {
    await tell(turn, desk, "staff-released", { number: ticket.number });
  }
}

/** Closes without an answer; the asker is told and gets others to turn to. */
export async function closeTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  const wasAnswered = ticket.state === "answered";
  if (!(await act(turn, desk, ticket, "close"))) return;
  const person = await getPerson(turn.store, ticket.personId);
  if (!wasAnswered) {
    const text = composeClosed(tellingFor(turn, person), ticket.number);
    await sendText(
      turn,
      person.chatId,
      { text, replyTo: ticket.messageId, pair: "ticket" },
      { purpose: "closed", ticketId: ticket.id },
    );
  }
  await tell(turn, desk, "staff-closed", { number: ticket.number });
}

/** A note for staff. Nothing in this path can reach the asker. */
export async function noteTicket(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  text: string,
): Promise<void> {
  await addEvent(turn.store, ticket.id, { kind: "note", actor: desk.staff.id, text });
  await tell(turn, desk, "staff-noted", { number: ticket.number });
}

/** Asks for a note as a reply, for those who tap the button. */
export async function promptNote(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  const text = deskSay(turn)("staff-note-prompt", { number: ticket.number });
  await turn.send(
    desk.chatId,
    { kind: "message", text, askReply: text.slice(0, 64), pair: "prompt" },
    { purpose: "staff", ticketId: ticket.id },
  );
}

/** Keeps a reply as a draft and shows it as the asker would get it. Nothing is sent before Send. */
export async function previewReply(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  text: string,
): Promise<void> {
  const { store } = turn;
  let current = ticket;
  if (ticket.state === "open") {
    if (!(await act(turn, desk, ticket, "claim"))) return;
    current = await getTicket(store, ticket.id);
  }
  const mine = current.claimedBy === desk.staff.id;
  if (!mine || (current.state !== "claimed" && current.state !== "answered")) {
    const why: Refusal =
      current.state === "claimed" || current.state === "answered" ? "taken" : "over";
    return tell(turn, desk, refusals[why], { number: ticket.number });
  }
  const draft = await addDraft(store, { ticketId: ticket.id, staffId: desk.staff.id, text });
  const say = deskSay(turn);
  const person = await getPerson(store, ticket.personId);
  await sendText(
    turn,
    desk.chatId,
    {
      text: paragraphs(
        say("preview-head", {
          number: ticket.number,
          language: sayLanguage(person.language ?? "en"),
        }),
        ticket.category
          ? say("preview-crisis", { category: say(`category-${ticket.category}`) })
          : undefined,
        composeStaffReply(tellingFor(turn, person), ticket.number, text),
      ),
      buttons: [
        [
          { label: say("button-send"), data: encodeAction({ kind: "send", draft }) },
          { label: say("button-discard"), data: encodeAction({ kind: "discard", draft }) },
        ],
      ],
      protect: true,
      pair: "preview",
    },
    { purpose: "staff", ticketId: ticket.id },
  );
}

/** The explicit act: the draft goes to the asker as a reply to their own message, once. */
export async function sendDraft(
  turn: Turn,
  desk: AtDesk,
  draftId: string,
  previewId: number,
): Promise<void> {
  const { store } = turn;
  const draft = await findDraft(store, draftId);
  const ticket = draft && (await findTicket(store, { id: draft.ticketId }));
  if (!draft || !ticket || draft.state !== "pending") return tell(turn, desk, "staff-draft-gone");
  const result = await actOnTicket(store, ticket, { kind: "answer", by: desk.staff.id });
  if (!result.ok) return tell(turn, desk, refusals[result.why], { number: ticket.number });
  if (!(await settleDraft(store, draftId, "sent"))) return tell(turn, desk, "staff-draft-gone");
  await addEvent(store, ticket.id, { kind: "reply", actor: desk.staff.id, text: draft.text });
  const person = await getPerson(store, ticket.personId);
  await sendText(
    turn,
    person.chatId,
    {
      text: composeStaffReply(tellingFor(turn, person), ticket.number, draft.text),
      replyTo: ticket.messageId,
      pair: "answer",
    },
    { purpose: "answer", ticketId: ticket.id },
  );
  await turn.send(
    desk.chatId,
    { kind: "buttons", messageId: previewId, buttons: [] },
    { purpose: "buttons" },
  );
  await refreshCards(turn, await getTicket(store, ticket.id));
  await tell(turn, desk, "staff-sent", { number: ticket.number });
}

export async function discardDraft(
  turn: Turn,
  desk: AtDesk,
  draftId: string,
  previewId: number,
): Promise<void> {
  const done = await settleDraft(turn.store, draftId, "discarded");
  await turn.send(
    desk.chatId,
    { kind: "buttons", messageId: previewId, buttons: [] },
    { purpose: "buttons" },
  );
  await tell(turn, desk, done ? "staff-discarded" : "staff-draft-gone");
}
