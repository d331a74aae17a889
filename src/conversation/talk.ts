import { isOver } from "../queue/ticket.ts";
import type { Person } from "../storage/people.ts";
import { actOnTicket, listTicketsOf, type Ticket } from "../storage/tickets.ts";
import { recentTickets } from "./tickets.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/** The ticket on which attorney and asker write to each other now. */
export async function findTalk(turn: Turn, person: Person): Promise<Ticket | undefined> {
  const tickets = await listTicketsOf(turn.store, person.id, recentTickets);
  return tickets.find((ticket) => ticket.talking && !isOver(ticket.state));
}

/** The program answers again: the talk has paused, or the asker wants it to. */
export async function resumeProgram(turn: Turn, person: Person, ticket: Ticket): Promise<void> {
  const result = await actOnTicket(turn.store, ticket, { kind: "resume" });
  if (!result.ok) return;
  const { say } = tellingFor(turn, person);
  await sendText(
    turn,
    person.chatId,
    { text: say("talk-over", { number: ticket.number }), pair: "ticket" },
    { purpose: "talk", ticketId: ticket.id },
  );
}
