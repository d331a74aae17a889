import { listStaff, type Staff, type StaffRole } from "./staff.ts";
import type { Store } from "./store.ts";

export const staffRoles: readonly StaffRole[] = ["attorney", "reviewer", "admin", "interpreter"];

/** Somebody who is or was on the staff list, as staff see each other: by number. */
export interface ListedStaff extends Pick<Staff, "id" | "seq" | "role"> {
  readonly active: boolean;
  readonly addedAt: Date;
}

/** The staff member with this id, if they are on the list now. */
export const findActiveStaff = async (store: Store, id: string): Promise<Staff | undefined> =>
  (await listStaff(store)).find((staff) => staff.id === id);

/** Everyone who is or ever was on the list, in the order they came. */
export async function listAllStaff(store: Store): Promise<readonly ListedStaff[]> {
  const rows = await store.db
    .selectFrom("staff")
    .select(["id", "seq", "role", "active", "added_at"])
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    role: row.role,
    active: row.active === 1,
    addedAt: new Date(row.added_at),
  }));
}
