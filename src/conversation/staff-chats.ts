import { localDay } from "../queue/local-time.ts";
import { findStaffChat, isAway, listStaff, type Staff } from "../storage/staff.ts";
import type { Store } from "../storage/store.ts";
import type { Ticket } from "../storage/tickets.ts";
import type { Brain } from "./brain.ts";
import { may } from "./rights.ts";

/** A chat in which staff read, and who that is: one member in private, or (null) everybody in the staff group. */
export interface StaffChat {
  readonly chatId: number;
  readonly reader: Staff | null;
}

const privately = (staff: Staff): StaffChat => ({ chatId: staff.userId, reader: staff });

/** Every chat in which something about tickets may stand. */
export async function allStaffChats(store: Store): Promise<readonly StaffChat[]> {
  const group = await findStaffChat(store);
  const members = (await listStaff(store)).map(privately);
  return group === undefined ? members : [{ chatId: group, reader: null }, ...members];
}

export const knownStaffChats = async (store: Store): Promise<readonly number[]> =>
  (await allStaffChats(store)).map((chat) => chat.chatId);

/** Whether a reader must not see what a ticket says; a group must not when one of its members must not. */
export const isHiddenFrom = (ticket: Ticket, reader: Staff | null): boolean =>
  reader === null ? ticket.conflicts.length > 0 : ticket.conflicts.includes(reader.id);

/** Those who may see what a ticket says. */
const readersOf = async (
  store: Store,
  ticket: Pick<Ticket, "conflicts">,
): Promise<readonly Staff[]> =>
  (await listStaff(store)).filter((staff) => !ticket.conflicts.includes(staff.id));

/** Those who may answer a ticket. */
export const answerersOf = async (
  store: Store,
  ticket: Pick<Ticket, "conflicts">,
): Promise<readonly Staff[]> =>
  (await readersOf(store, ticket)).filter((staff) => may(staff, "answer"));

/**
 * Where a ticket is brought up: the staff group if there is one, else each of the staff in private; an urgent one in
 * both. Who is away is left in peace unless it is urgent or nobody else is there. What the group must not see goes to
 * those in private who may. The quiet list is brought up nowhere.
 */
export async function chatsFor(
  store: Store,
  brain: Brain,
  ticket: Ticket,
): Promise<readonly StaffChat[]> {
  if (ticket.quiet) return [];
  const group = await findStaffChat(store);
  const readers = await readersOf(store, ticket);
  const today = localDay(store.clock(), brain.desk.timeZone);
  const here = readers.filter((staff) => !isAway(staff, today));
  const members = (ticket.urgent || here.length === 0 ? readers : here).map(privately);
  if (group === undefined) return members;
  const inGroup = { chatId: group, reader: null };
  return ticket.urgent || ticket.conflicts.length > 0 ? [inGroup, ...members] : [inGroup];
}
