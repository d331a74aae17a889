import { composeBlocked } from "../answering/compose-blocked.ts";
import { isWaiting } from "../queue/ticket.ts";
import { getPerson, type Person, type Standing, updatePerson } from "../storage/people.ts";
import { actOnTicket, getTicket, listTicketsOf, type Ticket } from "../storage/tickets.ts";
import { refreshCards } from "./cards.ts";
import { type AtDesk, act, nextButton, tell } from "./desk.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/** More tickets than one person will have. */
const allTickets = 10_000;

/** Tells somebody who is blocked that the bot cannot help them further, and whom to call in an emergency. */
export const sayBlocked = (turn: Turn, person: Person): Promise<void> =>
  sendText(
    turn,
    person.chatId,
    { text: composeBlocked(tellingFor(turn, person)) },
    { purpose: "blocked" },
  );

/**
 * Blocks the asker of a ticket: they are told, and what waits of theirs is closed. Danger in what they write is still
 * found, told and brought to the attorney: an urgent ticket stays.
 */
export async function blockAsker(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  const by = desk.staff.id;
  if (!(await act(turn, desk, ticket, { kind: "block", by }))) return;
  const person = await changeStanding(turn, ticket, "blocked");
  for (const waiting of await waitingOf(turn, person)) {
    if (waiting.urgent) continue;
    await actOnTicket(turn.store, waiting, { kind: "close", by });
    await refreshCards(turn, await getTicket(turn.store, waiting.id));
  }
  await sayBlocked(turn, person);
  await tell(turn, desk, "staff-blocked", { number: ticket.number }, nextButton(turn));
}

/** Shadow-blocks the asker of a ticket: what they ask goes to the quiet list, and they are not told. Emergencies still alert. */
export async function shadowBlockAsker(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (!(await onAll(turn, desk, ticket, "shadow-block"))) return;
  await changeStanding(turn, ticket, "quiet");
  await refreshCards(turn, await getTicket(turn.store, ticket.id));
  await tell(turn, desk, "staff-shadow-blocked", { number: ticket.number }, nextButton(turn));
}

/** Lifts either kind of block; what is on the quiet list comes back to the queue. */
export async function unblockAsker(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (!(await onAll(turn, desk, ticket, "unblock"))) return;
  await changeStanding(turn, ticket, null);
  await refreshCards(turn, await getTicket(turn.store, ticket.id));
  await tell(turn, desk, "staff-unblocked", { number: ticket.number });
}

/** The same to the ticket that was tapped and to all that wait of its asker. */
async function onAll(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  kind: "shadow-block" | "unblock",
): Promise<boolean> {
  const by = desk.staff.id;
  if (!(await act(turn, desk, ticket, { kind, by }))) return false;
  const person = await getPerson(turn.store, ticket.personId);
  for (const other of await waitingOf(turn, person)) {
    if (other.id === ticket.id) continue;
    await actOnTicket(turn.store, other, { kind, by });
    await refreshCards(turn, await getTicket(turn.store, other.id));
  }
  return true;
}

async function changeStanding(
  { store }: Turn,
  ticket: Ticket,
  standing: Standing | null,
): Promise<Person> {
  await updatePerson(store, ticket.personId, { standing, expecting: null });
  return getPerson(store, ticket.personId);
}

const waitingOf = async ({ store }: Turn, person: Person): Promise<readonly Ticket[]> =>
  (await listTicketsOf(store, person.id, allTickets)).filter((ticket) => isWaiting(ticket.state));
