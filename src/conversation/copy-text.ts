import { audit } from "../storage/audit.ts";
import type { Ticket } from "../storage/tickets.ts";
import { type AtDesk, chatOf, refusals, refuse } from "./desk.ts";
import { isHiddenFrom } from "./staff-chats.ts";
import { sendText, type Turn } from "./turn.ts";

/**
 * Gives a member the redacted words of a question in a message that can be copied, and writes down that they took it.
 * Nothing goes anywhere by itself: what they do with it is theirs to answer for.
 */
export async function copyText(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (isHiddenFrom(ticket, chatOf(desk).reader)) {
    return refuse(turn, desk, refusals.conflict, { number: ticket.number });
  }
  await audit(turn.store, desk.staff.id, "copy", `ticket:${ticket.number}`);
  await sendText(
    turn,
    desk.chatId,
    { text: ticket.question },
    { purpose: "staff", ticketId: ticket.id },
  );
}
