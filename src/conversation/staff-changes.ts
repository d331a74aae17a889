import { audit } from "../storage/audit.ts";
import { endSessionsOf } from "../storage/sessions.ts";
import { addStaff, findStaff, retireStaff, type Staff, type StaffRole } from "../storage/staff.ts";
import { findActiveStaff } from "../storage/staff-list.ts";
import { actOnTicket, getTicket, listClaimedBy } from "../storage/tickets.ts";
import { refreshCards } from "./cards.ts";
import { may } from "./rights.ts";
import type { Turn } from "./turn.ts";

export type StaffChange = "done" | "already" | "yourself" | "not-there" | "not-allowed";

/** Puts somebody on the staff list, or back on it; whoever comes back signs in anew. */
export async function addToStaff(
  { store }: Turn,
  by: Staff,
  userId: number,
  role: StaffRole,
): Promise<StaffChange> {
  if (!may(by, "staff")) return "not-allowed";
  if (!(await addStaff(store, userId, role))) return "already";
  const added = await findStaff(store, userId);
  if (added) await endSessionsOf(store, added.id);
  await audit(store, by.id, "staff-added", `staff:${added?.seq}`);
  return "done";
}

/**
 * Takes somebody off the staff list at once: the console refuses their sessions from now on, what they had in hand
 * goes back to the queue. Nobody removes themselves, so that somebody who may change the list always stays on it.
 */
export async function removeFromStaff(turn: Turn, by: Staff, id: string): Promise<StaffChange> {
  const { store } = turn;
  if (!may(by, "staff")) return "not-allowed";
  if (by.id === id) return "yourself";
  const removed = await findActiveStaff(store, id);
  if (!removed || !(await retireStaff(store, id))) return "not-there";
  for (const ticket of await listClaimedBy(store, id)) {
    await actOnTicket(store, ticket, { kind: "release", by: id });
    await refreshCards(turn, await getTicket(store, ticket.id));
  }
  await audit(store, by.id, "staff-removed", `staff:${removed.seq}`);
  return "done";
}
