import type { Span } from "../scan.ts";
import type { Tokens } from "../tokens.ts";
import { isBlocked } from "./blocked.ts";
import type { Habits } from "./compile.ts";
import { readDates, type SaidDate } from "./dates.ts";
import { addMonths, addUnits, type Day } from "./days.ts";
import type { DateKind } from "./files.ts";
import { around, gap, inOneSentence, isShielded, overlaps } from "./nearby.ts";
import type { Cue, DeadlineKind, Page } from "./page.ts";
import type { Said } from "./said.ts";

/** A day by which the asker must act, and the words that say so. */
export interface ReadDeadline extends Span {
  readonly day: Day;
  readonly kind: DeadlineKind;
}

/** How long ago, and how far ahead, a day without a year is more likely the one that was. */
const latelyDays = 45;
const yearAwayDays = 300;

/** How long ago what an office did may be what time is counted from. In days. */
const decidedWithin = 60;

// Distances in half words: a word is 2 long, a Chinese character 1, a comma 2.
/** How near a letter's date stands to the word for it, and an arrival's. */
const namedWithin = 24;
/** A date may be for a cue of the sentence before, where it stands at the beginning of its own. */
const sentenceBefore = 24;
const startOfSentence = 12;
/** The new day stands this near behind the old one. */
const movedWithin = 12;
/** A date this near behind "30 days from" is what it counts from. */
const countedWithin = 20;

/** Every deadline that a message says, as one language reads it. */
export function readDeadlines(
  said: Said,
  tokens: Tokens,
  today: Day,
  verbs: Habits["verbs"],
): readonly ReadDeadline[] {
  const { words } = said;
  const all = readDates(said, tokens, today);
  const named = all.filter(({ kind }) => kind !== "bare");
  const cues = readCues(words);
  const naming: Page = { tokens, words, cues, dates: named, today, verbs };
  const isAnchoredBy = (list: readonly Span[]) => (date: SaidDate) =>
    date.behind !== undefined && isNamed(naming, date, list);
  const anchor =
    named.find(isAnchoredBy(words.anchor)) ??
    named.find(
      (date) =>
        isAnchoredBy(words.matter)(date) &&
        today - (date.behind ?? 0) <= decidedWithin &&
        !isNamed(naming, date, words.arrival),
    );
  const dates = anchor === undefined ? named : all;
  const page: Page = { ...naming, dates };
  const counted = new Set<SaidDate>(
    anchor !== undefined && dates.some((date) => isCountedTime(page, date)) ? [anchor] : [],
  );
  const read = dates.flatMap((date, at) => {
    const next = dates[at + 1];
    if (counted.has(date) || isMovedAway(page, date, next)) return [];
    const base = next !== undefined && isCountedFrom(page, date, next) ? next : undefined;
    if (base !== undefined) counted.add(base);
    const found =
      oneYearAfter(page, date) ??
      (date.length === undefined
        ? onDay(page, date, date.ahead)
        : forLength(page, date, date.length, base ?? anchor));
    return found === undefined ? [] : [{ ...found, said: date.kind }];
  });
  return read.filter((period) => !read.some((day) => isWithin(day, period)));
}

/** How long a period is that a date names by its first day, in days. */
const periods: ReadonlyMap<DateKind, number> = new Map([
  ["next-week", 7],
  ["month", 31],
  ["next-month", 31],
  ["year", 366],
  ["next-year", 366],
]);

/** "next week, on Thursday": the day is said, so the week is not meant from its beginning. */
function isWithin(day: ReadDeadline, period: ReadDeadline & { readonly said: DateKind }): boolean {
  const length = periods.get(period.said);
  if (length === undefined || day.day <= period.day || day.day >= period.day + length) return false;
  return day.kind === "one-year" || overlaps(day, period);
}

/** What dates can be for, in order; of those that begin together the longest first. */
function readCues({ event, act, ending, other }: Said["words"]): readonly Cue[] {
  const own: readonly Cue[] = [
    ...event.map((span) => ({ ...span, kind: "appear" as const })),
    ...act.map((span) => ({ ...span, kind: "file" as const })),
    ...ending.map((span) => ({ ...span, kind: "ending" as const })),
  ];
  return [
    ...own.filter((cue) => !around(cue, other).some((span) => overlaps(span, cue))),
    ...other.map((span) => ({ ...span, kind: "appear" as const, isOther: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Something to file or answer is said in the sentence of a date. */
const isToAct = ({ tokens, cues }: Page, date: SaidDate): boolean =>
  around(date, cues).some((cue) => cue.kind === "file" && inOneSentence(tokens, cue, date));

/** Time to do something, which counts from a letter's day where there is one and makes that day no deadline of its own. */
const isCountedTime = (page: Page, date: SaidDate): boolean =>
  date.kind === "after" ||
  ((date.kind === "have" || date.kind === "bare") && isToAct(page, date)) ||
  (date.kind === "in" && findCue(page, date)?.kind === "file");

/** "from March 5 to April 10" */
const isMovedAway = (page: Page, date: SaidDate, next: SaidDate | undefined): boolean =>
  next !== undefined &&
  inOneSentence(page.tokens, date, next) &&
  gap(page.tokens, date, next) <= movedWithin &&
  around(date, page.words.moved).some((span) => inOneSentence(page.tokens, span, date));

/** A word of the list stands by this date, with no other date between. */
const isNamed = (page: Page, date: SaidDate, list: readonly Span[]): boolean =>
  around(date, list).some(
    (span) =>
      inOneSentence(page.tokens, span, date) &&
      gap(page.tokens, span, date) <= namedWithin &&
      !isShielded(page.dates, span, date),
  );

/** "30 days from March 1" */
const isCountedFrom = ({ tokens }: Page, date: SaidDate, next: SaidDate): boolean =>
  date.kind === "after" &&
  next.length === undefined &&
  inOneSentence(tokens, next, date) &&
  gap(tokens, next, date) <= countedWithin;

/** The deadline of one year after arrival, where nothing has been filed. */
function oneYearAfter(page: Page, date: SaidDate): ReadDeadline | undefined {
  const { words, today } = page;
  if (date.behind === undefined || words.unfiled.length === 0) return undefined;
  if (!isNamed(page, date, words.arrival)) return undefined;
  const day = addMonths(date.behind, 12);
  // "January 25 will be a year since": the day is said.
  const isSaid = (other: SaidDate): boolean =>
    other.ahead !== undefined && other !== date && inOneSentence(page.tokens, other, date);
  if (date.kind === "ago" && day === today && around(date, page.dates).some(isSaid))
    return undefined;
  return day < today ? undefined : { start: date.start, end: date.end, day, kind: "one-year" };
}

/** A deadline that is a length of time away: from now, or from the day it is counted from. */
function forLength(
  page: Page,
  date: SaidDate,
  { count, unit }: NonNullable<SaidDate["length"]>,
  base: SaidDate | undefined,
): ReadDeadline | undefined {
  const { words, tokens, today } = page;
  const ahead = addUnits(today, count, unit);
  const from = base?.behind ?? base?.ahead;
  const isFromNow = from === undefined || !isCountedTime(page, date);
  // Nobody is given years from now: that is the rule of one year after arrival, told in general.
  const isRule = unit === "year" && date.kind !== "left" && (isFromNow || date.kind !== "after");
  if (date.kind === "in" && isFromNow)
    return isRule && findCue(page, date)?.kind === "file" ? undefined : onDay(page, date, ahead);
  const isAsked = around(date, words.general).some((span) => inOneSentence(tokens, span, date));
  // Who names the day of the decision asks whether the time is right, not how long it is.
  if (isAsked && (isFromNow || date.kind === "after")) return undefined;
  const span = { start: date.start, end: date.end, kind: "file" as const };
  if (date.kind === "left") return { ...span, day: ahead };
  if (isRule || (isFromNow && date.kind === "after")) return undefined;
  if (date.kind !== "after" && !isToAct(page, date)) return undefined;
  const day = from === undefined ? ahead : addUnits(from, count, unit);
  return day < today ? undefined : { ...span, day };
}

/** A day that something is said to be on. */
function onDay(page: Page, date: SaidDate, day: Day | undefined): ReadDeadline | undefined {
  if (day === undefined) return undefined;
  const cue = findCue(page, date) ?? findMatter(page, date);
  if (
    cue === undefined ||
    cue.isOther ||
    isBlocked(page, date, cue) ||
    wasLately(page, date, day, cue)
  )
    return undefined;
  const start = Math.min(date.start, cue.start);
  return { start, end: Math.max(date.end, cue.end), day, kind: cue.kind };
}

/** A day without a year that was some weeks ago is hardly meant for the next year, unless the words are of what comes. */
function wasLately({ words, tokens, today }: Page, date: SaidDate, day: Day, cue: Cue): boolean {
  if (cue.kind === "ending" || date.behind === undefined || date.behind === day) return false;
  if (today - date.behind > latelyDays || day - today < yearAwayDays) return false;
  return !around(date, words.coming).some(
    (span) => inOneSentence(tokens, span, date) && gap(tokens, span, date) <= namedWithin,
  );
}

/** What the date is for: the nearest cue of its sentence, one not taken by another date first; or of the sentence before. */
function findCue(page: Page, date: SaidDate): Cue | undefined {
  const { tokens, cues, dates } = page;
  const near = around(date, cues);
  const rank = (cue: Cue): number =>
    gap(tokens, cue, date) + (isShielded(dates, cue, date) ? 1000 : 0);
  const own = near.filter((cue) => inOneSentence(tokens, cue, date));
  const [nearest] = own.toSorted((a, b) => rank(a) - rank(b));
  if (nearest !== undefined) return nearest;
  const sentence = tokens.sentence[date.start] ?? 0;
  if (distanceIntoSentence(tokens, date) > startOfSentence) return undefined;
  return near.findLast(
    (cue) =>
      cue.kind === "appear" &&
      tokens.sentence[cue.start] === sentence - 1 &&
      gap(tokens, cue, date) <= sentenceBefore &&
      !isShielded(dates, cue, date),
  );
}

const wholeYears: ReadonlySet<DateKind> = new Set(["year", "this-year", "next-year"]);

/** What the case is about, said in one sentence with a day that is surely to come. */
function findMatter({ tokens, words }: Page, date: SaidDate): Cue | undefined {
  if (wholeYears.has(date.kind)) return undefined;
  const isUntil = around(date, words.until).some(
    (span) => span.start <= date.end && span.end + 1 >= date.start,
  );
  if (!isUntil && date.behind !== undefined) return undefined;
  const near = around(date, words.matter).filter((span) => inOneSentence(tokens, span, date));
  const [matter] = near.toSorted((a, b) => gap(tokens, a, date) - gap(tokens, b, date));
  return matter && { ...matter, kind: isUntil ? "ending" : "appear", isWeak: true };
}

/** Half words between the beginning of a sentence and a date in it, as far as it matters. */
function distanceIntoSentence({ sentence, from }: Tokens, date: Span): number {
  let first = date.start;
  while (
    first > 0 &&
    sentence[first - 1] === sentence[date.start] &&
    (from[date.start] ?? 0) - (from[first] ?? 0) <= startOfSentence
  )
    first -= 1;
  return (from[date.start] ?? 0) - (from[first] ?? 0);
}
