import type { ChangeNote } from "./change-note.ts";
import type { Entry } from "./entry.ts";

/** The ISO day of an instant, in UTC. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Whether a review date has passed: what was checked then may itself be out of date. */
export const isPastReview = (
  reviewed: Pick<Entry, "reviewBy"> | Pick<ChangeNote, "reviewBy">,
  now: Date,
): boolean => reviewed.reviewBy < dayOf(now);
