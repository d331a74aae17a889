import { isWaiting, type QueuePosition, type TicketState } from "./ticket.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What decides whether somebody must be reminded of a ticket. */
export interface Attention extends Pick<QueuePosition, "urgent" | "dueOn"> {
  readonly state: TicketState;
  readonly createdAt: Date;
  /** When staff were last reminded that nobody has taken it. */
  readonly alertedAt: Date | null;
  /** When the asker was told that nobody has answered yet. */
  readonly askerToldAt: Date | null;
}

/** An urgent ticket nobody has taken is brought up again after this, and then every … */
const alertAfter = 15 * minute;
/** … of these, for a day: by then somebody has seen it, or nobody is there. */
const alertEvery = hour;
const alertFor = day;

/** Whether staff must be reminded: it is urgent, and nobody has taken it. */
export function needsAlert(ticket: Attention, now: Date): boolean {
  if (!ticket.urgent || ticket.state !== "open") return false;
  const age = now.getTime() - ticket.createdAt.getTime();
  if (age < alertAfter || age > alertFor) return false;
  return ticket.alertedAt === null || now.getTime() - ticket.alertedAt.getTime() >= alertEvery;
}

/** How long a question may wait before the asker is told who can help meanwhile. */
const patience = { urgent: hour, dated: day, plain: 3 * day };
/** With so little time left before its date, a question waits no longer. */
const tooNear = 2 * day;

/** Whether the asker must be told, once, that nobody has answered yet. */
export function needsWord(ticket: Attention, now: Date): boolean {
  if (!isWaiting(ticket.state) || ticket.askerToldAt !== null) return false;
  const age = now.getTime() - ticket.createdAt.getTime();
  if (ticket.urgent) return age >= patience.urgent;
  if (ticket.dueOn === null) return age >= patience.plain;
  const left = Date.parse(ticket.dueOn) - now.getTime();
  return age >= patience.dated || (left <= tooNear && age >= patience.urgent);
}
