import { cancelAbout } from "../storage/outbox.ts";
import { findStaffCopies } from "../storage/pairs.ts";
import { actOnTicket, getTicket, type Ticket } from "../storage/tickets.ts";
import { postCardTo, refreshCards } from "./cards.ts";
import { type AtDesk, nextButton, refusals, refuse, tell, tellClosed } from "./desk.ts";
import { allStaffChats, answerersOf, chatsFor, isHiddenFrom } from "./staff-chats.ts";
import { takeBack } from "./take-back.ts";
import type { Turn } from "./turn.ts";

/**
 * A conflict of interest: from now on this member sees nothing of what the ticket says. What stands in their chat, and
 * in the group they read, loses its text; what is on its way there is taken back; the others get it. With nobody left
 * to answer, the ticket is closed, and the asker is told who else can help.
 */
export async function declareConflict(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  const { store, brain } = turn;
  const { number } = ticket;
  const result = await actOnTicket(store, ticket, { kind: "conflict", by: desk.staff.id });
  if (!result.ok) return refuse(turn, desk, refusals[result.why], { number });
  const others = await answerersOf(store, ticket).then((all) =>
    all.filter((staff) => staff.id !== desk.staff.id),
  );
  if (others.length === 0) await actOnTicket(store, ticket, { kind: "close", by: "bot" });
  const updated = await getTicket(store, ticket.id);
  await takeOutOfSight(turn, updated);
  await refreshCards(turn, updated);
  if (others.length === 0) {
    await tellClosed(turn, ticket);
    return tell(turn, desk, "staff-conflict-last", { number }, nextButton(turn));
  }
  for (const chat of await chatsFor(store, brain, updated)) {
    const concerns = updated.claimedBy === null || updated.claimedBy === chat.reader?.id;
    if (concerns && !isHiddenFrom(updated, chat.reader)) await postCardTo(turn, updated, chat);
  }
  await tell(turn, desk, "staff-conflict", { number }, nextButton(turn));
}

/** Takes previews of replies, and what has not left yet, out of the chats where the ticket must not be seen any more. */
export async function takeOutOfSight(turn: Turn, ticket: Ticket): Promise<void> {
  const { store } = turn;
  const copies = await findStaffCopies(store, [ticket.id]);
  for (const { chatId, reader } of await allStaffChats(store)) {
    if (!isHiddenFrom(ticket, reader)) continue;
    const chatRef = store.vault.ref("chat", chatId);
    await cancelAbout(store, ticket.id, chatRef);
    const ids = copies
      .filter((copy) => copy.chatRef === chatRef && copy.kind === "preview")
      .map((copy) => copy.messageId);
    await takeBack(turn, chatId, ids, "conflict");
  }
}
