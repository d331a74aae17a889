import { findStaffCopies } from "../storage/pairs.ts";
import { erasePerson, type Person } from "../storage/people.ts";
import { listTicketsOf } from "../storage/tickets.ts";
import { knownStaffChats } from "./staff-chats.ts";
import { takeBack } from "./take-back.ts";
import { type Turn, tellingFor } from "./turn.ts";

/** Purposes whose rows are forgotten as soon as they have left: nothing of an erased person stays. */
export const erasurePurpose = "erasure";

/** More tickets than one person will have. */
const allTickets = 10_000;

/** Erases a person: everything in storage, and the copies in staff chats where Telegram still allows it. */
export async function erase(turn: Turn, person: Person): Promise<void> {
  const { store, brain } = turn;
  const tickets = await listTicketsOf(store, person.id, allTickets);
  const copies = await findStaffCopies(
    store,
    tickets.map((ticket) => ticket.id),
  );
  const { say } = tellingFor(turn, person);
  await erasePerson(store, person);
  for (const chatId of await knownStaffChats(store)) {
    const ref = store.vault.ref("chat", chatId);
    const ids = copies.filter((copy) => copy.chatRef === ref).map((copy) => copy.messageId);
    await takeBack(turn, chatId, ids, erasurePurpose);
  }
  const text = say("delete-done", { days: brain.retentionDays });
  await turn.send(person.chatId, { kind: "message", text }, { purpose: erasurePurpose });
}
