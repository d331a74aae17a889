import { isWaiting, type TicketPosition } from "./ticket.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** An urgent ticket nobody has taken is brought up again after this, and then every … */
const alertAfter = 15 * minute;
/** … of these, for a day: by then somebody has seen it, or nobody is there. */
const alertEvery = hour;
const alertFor = day;

const age = (since: Date, now: Date): number => now.getTime() - since.getTime();

/** Whether staff must be reminded: it is urgent, and nobody has taken it. */
export function needsAlert(
  ticket: Pick<TicketPosition, "urgent" | "state" | "waitingSince" | "alertedAt">,
  now: Date,
): boolean {
  if (!ticket.urgent || ticket.state !== "open") return false;
  const waits = age(ticket.waitingSince, now);
  if (waits < alertAfter || waits > alertFor) return false;
  return ticket.alertedAt === null || age(ticket.alertedAt, now) >= alertEvery;
}

/** How long a question may wait before the asker is told who can help meanwhile. */
const patience = { urgent: hour, dated: day, plain: 3 * day };
/** With so little time left before its date, a question waits no longer. */
const tooNear = 2 * day;

/** Whether the asker must be told, once, that nobody has answered yet. */
export function needsWord(
  ticket: Pick<TicketPosition, "urgent" | "state" | "dueOn" | "waitingSince" | "askerToldAt">,
  now: Date,
): boolean {
  if (!isWaiting(ticket.state) || ticket.askerToldAt !== null) return false;
  const waits = age(ticket.waitingSince, now);
  if (ticket.urgent) return waits >= patience.urgent;
  if (ticket.dueOn === null) return waits >= patience.plain;
  const left = Date.parse(ticket.dueOn) - now.getTime();
  return waits >= patience.dated || (left <= tooNear && waits >= patience.urgent);
}

/** An urgent ticket stays in one pair of hands no longer than this without an answer. */
const urgentClaim = 2 * hour;

type Claim = Pick<
  TicketPosition,
  "state" | "urgent" | "claimedAt" | "nudgedAt" | "sleep" | "review"
>;

/** How long a claim holds, in milliseconds; undefined where it cannot go stale: nobody has it, it sleeps, or it waits for a second person. */
const holdsFor = (ticket: Claim, claimHours: number): number | undefined => {
  const rests = ticket.sleep !== null || ticket.review !== null;
  if (ticket.state !== "claimed" || ticket.claimedAt === null || rests) return undefined;
  return ticket.urgent ? Math.min(urgentClaim, claimHours * hour) : claimHours * hour;
};

/** Whether a claim nobody worked on goes back to the queue. */
export function isStale(ticket: Claim, claimHours: number, now: Date): boolean {
  const holds = holdsFor(ticket, claimHours);
  return holds !== undefined && ticket.claimedAt !== null && age(ticket.claimedAt, now) >= holds;
}

/** Whether its owner must be reminded: half of the claim's time is over. Once a claim. */
export function needsNudge(ticket: Claim, claimHours: number, now: Date): boolean {
  const holds = holdsFor(ticket, claimHours);
  if (holds === undefined || ticket.claimedAt === null || ticket.nudgedAt !== null) return false;
  return age(ticket.claimedAt, now) >= holds / 2;
}

/** Whether a sleeping ticket's time has come. */
export const isRested = ({ sleep }: Pick<TicketPosition, "sleep">, now: Date): boolean =>
  sleep !== null && sleep.until !== null && sleep.until <= now;

/** With nothing written for so long, a talk has paused and the program answers again. */
const talkPause = 2 * hour;

/** @param last when either side last wrote */
export const hasPaused = (
  { talking }: Pick<TicketPosition, "talking">,
  last: Date,
  now: Date,
): boolean => talking && age(last, now) >= talkPause;
