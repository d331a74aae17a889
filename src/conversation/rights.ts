import type { StaffRole } from "../storage/staff.ts";

/** What some of the staff may do and others may not. Everyone on the list may read. */
export type Right = "answer" | "publish" | "hold" | "staff";

const rights: Readonly<Record<StaffRole, ReadonlySet<Right>>> = {
  /** Answers people, decides what everybody reads, and has the whole say. */
  attorney: new Set(["answer", "publish", "hold", "staff"]),
  /** Reads along, and takes answers out of service. */
  reviewer: new Set(["hold"]),
  /** Runs the bot; is no lawyer. */
  admin: new Set(["hold", "staff"]),
  /** Reads questions as everybody here does, without identifiers, and notes what they say. */
  interpreter: new Set(),
};

export const may = ({ role }: { readonly role: StaffRole }, right: Right): boolean =>
  rights[role].has(right);
