import { lastPressingDay } from "./pressing.ts";
import type { TicketPosition } from "./ticket.ts";

/** What the order of the queue depends on. */
export interface QueuePosition extends Pick<TicketPosition, "urgent" | "dueOn"> {
  readonly number: number;
}

const day = 86_400_000;

/** A date as many days past as this still comes before the age of a question. */
const overdueWithin = 14;

/** The first and the last day whose dates count as near. ISO days. */
export const nearDays = (now: Date): readonly [string, string] => [
  isoDay(now.getTime() - overdueWithin * day),
  lastPressingDay(isoDay(now.getTime())),
];

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The order in which tickets are worked through: urgent first, then the nearest of the dates that are near, then the oldest. */
export function compareInQueue(a: QueuePosition, b: QueuePosition, now: Date): number {
  if (a.urgent !== b.urgent) return a.urgent ? -1 : 1;
  const [first, last] = nearDays(now);
  const near = ({ dueOn }: QueuePosition): string | null =>
    dueOn !== null && dueOn >= first && dueOn <= last ? dueOn : null;
  const [dueA, dueB] = [near(a), near(b)];
  if (dueA !== dueB) {
    if (dueA === null) return 1;
    if (dueB === null) return -1;
    return dueA < dueB ? -1 : 1;
  }
  return a.number - b.number;
}
