import type { Proposal } from "./proposals.ts";
import { nowText, type Store } from "./store.ts";
import { findTicket } from "./tickets.ts";

/** What is written down of staff: kinds of acts, never words. */
export const acts = [
  "sign-in",
  "sign-in-refused",
  "sign-out",
  "session-ended",
  "claim",
  "release",
  "close",
  "snooze",
  "wake",
  "assign",
  "note",
  "copy",
  "conflict",
  "block",
  "shadow",
  "unblock",
  "same",
  "same-all",
  "different",
  "draft",
  "answer",
  "ask-review",
  "approve",
  "send-back",
  "discard",
  "propose",
  "publish",
  "edit",
  "correct",
  "withdraw",
  "roll-back",
  "discard-proposal",
  "hold",
  "unhold",
  "export",
  "staff-added",
  "staff-removed",
] as const;
export type Act = (typeof acts)[number];

/** One line of the audit log. */
export interface Audited {
  readonly at: Date;
  readonly staffId: string;
  readonly act: string;
  /** `ticket:12`, `entry:t05-school-address`, `staff:2`; for a sign-in the way, for an export the file's name; else null. */
  readonly subject: string | null;
}

/** Writes down who did what. */
export async function audit(
  store: Store,
  staffId: string,
  act: Act,
  subject: string | null = null,
): Promise<void> {
  await store.db
    .insertInto("audit")
    .values({ at: nowText(store), staff_id: staffId, act, subject })
    .execute();
}

/** What a proposal is about, as the log names it: the entry, else the ticket. */
export async function subjectOfProposal(
  store: Store,
  { entryId, ticketId }: Pick<Proposal, "entryId" | "ticketId">,
): Promise<string | null> {
  if (entryId !== null) return `entry:${entryId}`;
  const ticket = ticketId === null ? undefined : await findTicket(store, { id: ticketId });
  return ticket ? `ticket:${ticket.number}` : null;
}

/** The latest acts, or the latest on one subject; the newest first. */
export async function listAudit(
  store: Store,
  { limit, subject }: { readonly limit: number; readonly subject?: string },
): Promise<readonly Audited[]> {
  const all = store.db.selectFrom("audit").selectAll().orderBy("seq", "desc").limit(limit);
  const rows = await (subject === undefined ? all : all.where("subject", "=", subject)).execute();
  return rows.map((row) => ({
    at: new Date(row.at),
    staffId: row.staff_id,
    act: row.act,
    subject: row.subject,
  }));
}

/** Forgets acts of before `before`. */
export async function pruneAudit(store: Store, before: Date): Promise<void> {
  await store.db.deleteFrom("audit").where("at", "<", before.toISOString()).execute();
}
