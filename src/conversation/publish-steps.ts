import type { Entry } from "../archive/entry.ts";
import { audit, subjectOfProposal } from "../storage/audit.ts";
import { type Proposal, settleProposal } from "../storage/proposals.ts";
import { findTicket, type Ticket } from "../storage/tickets.ts";
import { refreshCards } from "./cards.ts";
import { type AtDesk, canShow, mayPublish, mayShow, refuse, tell } from "./desk.ts";
import type { DraftChange } from "./proposal-draft.ts";
import {
  approvePublication,
  findPublication,
  type Publication,
  proposeEdit,
  proposePublication,
  revisePublication,
} from "./publish.ts";
import { findAnswered, findOthersAnswered } from "./together.ts";
import type { Turn } from "./turn.ts";

/** What "Publish" on a ticket leads to: a proposal, or the entry its answer is in the archive as. */
export type Begun =
  | { readonly kind: "proposal"; readonly publication: Publication }
  | { readonly kind: "entry"; readonly entryId: string };

/** "Publish" on an answered ticket. Undefined where that was refused, and said. */
export async function beginPublication(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
): Promise<Begun | undefined> {
  const lead = await findAnswered(turn, ticket);
  for (const one of [ticket, lead]) if (!(await mayShow(turn, desk, one))) return undefined;
  const others = (await findOthersAnswered(turn, lead)).filter((other) => canShow(desk, other));
  const proposed = await proposePublication(turn, desk.staff, lead, others);
  if (!proposed.ok) {
    if (proposed.why === "published") return { kind: "entry", entryId: proposed.entryId };
    await refuse(turn, desk, `publish-${proposed.why}`, { number: ticket.number });
    return undefined;
  }
  const publication = await findPublication(turn, proposed.id);
  return publication && { kind: "proposal", publication };
}

/**
 * "Edit" on a published reply. Undefined where that was refused, and said.
 * @param seen the version it was seen with
 */
export async function beginEdit(
  turn: Turn,
  desk: AtDesk,
  entryId: string,
  seen: number,
): Promise<Publication | undefined> {
  const entry = turn.brain.knowledge.entries.get(entryId);
  const no = async (why: string): Promise<undefined> =>
    refuse(turn, desk, why).then(() => undefined);
  if (entry?.version !== seen || entry.status === "withdrawn") return no("approve-changed");
  if (entry.kind !== "reply") return no("edit-shipped");
  const proposed = await proposeEdit(turn, desk.staff, entry);
  return proposed.ok ? findPublication(turn, proposed.id) : no(`publish-${proposed.why}`);
}

/** Changes a proposal. Undefined where that was refused, and said. */
export async function changeProposal(
  turn: Turn,
  desk: AtDesk,
  id: string,
  change: DraftChange,
): Promise<Publication | undefined> {
  if (!(await mayPublish(turn, desk))) return undefined;
  const revised = await revisePublication(turn, id, change);
  if (!revised) await refuse(turn, desk, "proposal-gone");
  return revised;
}

/** The explicit yes to a proposal. Undefined where it was refused, and said. */
export async function approveProposal(
  turn: Turn,
  desk: AtDesk,
  { id, ticketId }: Publication,
): Promise<Entry | undefined> {
  const approved = await approvePublication(turn, desk.staff, id);
  if (!approved.ok) {
    await refuse(turn, desk, `approve-${approved.why}`);
    return undefined;
  }
  await tell(turn, desk, "approve-done", { entry: approved.entry.id });
  const ticket = ticketId === null ? undefined : await findTicket(turn.store, { id: ticketId });
  if (ticket) await refreshCards(turn, ticket);
  return approved.entry;
}

/**
 * Throws away a proposal, for the archive or of a correction. False where that was refused, and said.
 * @param done the sentence that says it was done
 */
export async function discardProposal(
  turn: Turn,
  desk: AtDesk,
  proposal: Proposal,
  done: "proposal-discarded" | "correct-discarded",
): Promise<boolean> {
  if (!(await mayPublish(turn, desk))) return false;
  if (!(await settleProposal(turn.store, proposal.id, "discarded"))) {
    await refuse(turn, desk, "proposal-gone");
    return false;
  }
  await audit(
    turn.store,
    desk.staff.id,
    "discard-proposal",
    await subjectOfProposal(turn.store, proposal),
  );
  await tell(turn, desk, done);
  return true;
}
