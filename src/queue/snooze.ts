import { addDays, instantAt, localDay } from "./local-time.ts";

/** For how long a ticket may be put aside. */
export const snoozeChoices = ["morning", "days", "reply"] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

/** The hour at which a ticket comes back. */
const morning = 8;
/** How many days "some days" are. */
const someDays = 3;
/** A ticket with a date is back at the latest so many days before it. */
const backBefore = 2;

/**
 * When a ticket that is put aside comes back; null: when the asker writes. "too-near": its date leaves no time.
 * @param timeZone where the staff are
 */
export function wakeTime(
  choice: SnoozeChoice,
  {
    now,
    timeZone,
    dueOn,
  }: { readonly now: Date; readonly timeZone: string; readonly dueOn: string | null },
): Date | null | "too-near" {
  const today = localDay(now, timeZone);
  const at = (day: string): Date => instantAt(day, morning, timeZone);
  const chosen = {
    morning: at(addDays(today, 1)),
    days: at(addDays(today, someDays)),
    reply: null,
  }[choice];
  // A date that is past cannot be missed any more.
  if (dueOn === null || dueOn < today) return chosen;
  const latest = at(addDays(dueOn, -backBefore));
  if (latest <= now) return "too-near";
  return chosen === null || chosen > latest ? latest : chosen;
}
