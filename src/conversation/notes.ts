import type { Ticket } from "../storage/tickets.ts";
import { type AtDesk, act, deskSay, tell } from "./desk.ts";
import type { Turn } from "./turn.ts";

/*
 * Notes are for staff. This file knows no asker's chat: it writes to the log and to the desk, and a test holds it
 * to that (`test/architecture`).
 */

/** Keeps a note on a ticket, for the staff who may see it. */
export async function noteTicket(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  text: string,
): Promise<void> {
  if (await act(turn, desk, ticket, { kind: "note", by: desk.staff.id }, text)) {
    await tell(turn, desk, "staff-noted", { number: ticket.number });
  }
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
