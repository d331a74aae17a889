import type { Span } from "../scan.ts";
import type { Tokens } from "../tokens.ts";
import {
  addUnits,
  type Day,
  dayOn,
  firstOf,
  lastOf,
  partsOf,
  type Unit,
  weekdayOf,
} from "./days.ts";
import type { DateKind } from "./files.ts";
import { around } from "./nearby.ts";
import type { Expression, Said } from "./said.ts";

/** A length of time that a message says, counted from now or from another day. */
export interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** A date that a message says. */
export interface SaidDate extends Span {
  readonly kind: DateKind;
  /** The day where it is to come; undefined where it is behind. */
  readonly ahead: Day | undefined;
  /** The day where it is behind, the last such one. */
  readonly behind: Day | undefined;
  readonly length?: Length;
}

type Days = Pick<SaidDate, "ahead" | "behind" | "length">;

/** The dates that a message says, in order. */
export function readDates(said: Said, tokens: Tokens, today: Day): readonly SaidDate[] {
  const { expressions, words } = said;
  return expressions.flatMap((one, at) => {
    const before = expressions[at - 1];
    const after = expressions[at + 1];
    if (isYearOf(one, before) || isYearOf(one, after) || isWeekdayOf(one, before, after)) return [];
    const isRange = [before, after].some((other) => isRangeWith(one, other));
    if (isRange && around(one, words.moved).length === 0) return [];
    const { year, end } = yearOf(one, [before, after], tokens.words, today);
    const isEnd = around(one, words.end).some((span) => isEndOf(span, one));
    const days = daysOf(one, year, isEnd, today);
    return days === undefined ? [] : [{ kind: one.kind, start: one.start, end, ...days }];
  });
}

/** "end of" before a month, or with it where a language says it behind. */
const isEndOf = (span: Span, one: Span): boolean =>
  span.end === one.start || (span.start >= one.start && span.start <= one.end);

/** A weekday, or a year, this near to a date belongs to it: "Friday, March 5", "March 5 next year". In tokens. */
const beside = 2;

const isNear = (left: Span | undefined, right: Span | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end < beside;

const isFull = (one: Expression | undefined): boolean =>
  one !== undefined && (one.kind === "date" || one.kind === "day");

const isWeekdayOf = (
  one: Expression,
  before: Expression | undefined,
  after: Expression | undefined,
): boolean =>
  one.kind === "weekday" &&
  ((isFull(after) && isNear(one, after)) || (isFull(before) && isNear(before, one)));

/** "Monday to Friday": two weekdays with a word between are opening hours. */
const isRangeWith = (one: Expression, other: Expression | undefined): boolean =>
  (one.kind === "weekday" || one.kind === "weekday-date") &&
  (other?.kind === "weekday" || other?.kind === "weekday-date") &&
  (one.start < other.start ? other.start - one.end : one.start - other.end) === 1;

const relativeYears: ReadonlyMap<DateKind, number> = new Map([
  ["last-year", -1],
  ["this-year", 0],
  ["next-year", 1],
]);

/** "next year" right before or behind a date is its year. */
const isYearOf = (one: Expression, other: Expression | undefined): boolean =>
  relativeYears.has(one.kind) &&
  (other?.kind === "date" || other?.kind === "month") &&
  (one.start < other.start ? isNear(one, other) : isNear(other, one));

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
const isYear = (number: number): boolean => number >= 1990 && number <= 2099;

/** The year that a date says, in its own words or behind them. */
function yearOf(
  one: Expression,
  neighbours: readonly (Expression | undefined)[],
  words: readonly string[],
  today: Day,
): { readonly year: number | undefined; readonly end: number } {
  if (one.kind !== "date" && one.kind !== "month") return { year: undefined, end: one.end };
  const own = one.numbers.find(isYear);
  if (own !== undefined) return { year: own, end: one.end };
  for (const at of [one.end, one.end + 1]) {
    const year = /^\d{4}$/.test(words[at] ?? "") ? Number(words[at]) : 0;
    if (isYear(year)) return { year, end: at + 1 };
  }
  for (const other of neighbours) {
    const relative = other && isYearOf(other, one) ? relativeYears.get(other.kind) : undefined;
    if (other !== undefined && relative !== undefined)
      return { year: partsOf(today).year + relative, end: Math.max(one.end, other.end) };
  }
  return { year: undefined, end: one.end };
}

const fixed = (day: Day, today: Day): Days => ({
  ahead: day < today ? undefined : day,
  behind: day > today ? undefined : day,
});

/** The days that an expression can mean. */
function daysOf(
  one: Expression,
  year: number | undefined,
  isEnd: boolean,
  today: Day,
): Days | undefined {
  const now = partsOf(today);
  const monday = today - weekdayOf(today);
  switch (one.kind) {
    case "date":
      return onDate(one, year, today);
    case "month":
      return inMonth(one.month ?? one.numbers.find(isMonth), year, isEnd, today);
    case "year": {
      const said = one.numbers.find(isYear);
      return said === undefined ? undefined : inYear(said, isEnd, today);
    }
    case "day":
      return onDayOfMonth(one.numbers[0], today);
    case "day-next-month": {
      const day = dayOn(now.year, now.month + 1, one.numbers[0] ?? 0);
      return day === undefined ? undefined : fixed(day, today);
    }
    case "weekday":
      return onWeekday(one.weekday, today);
    case "weekday-date":
      return onWeekdayDate(one, today);
    case "last-weekday": {
      const days = (weekdayOf(today) - (one.weekday ?? 0) + 7) % 7 || 7;
      return fixed(today - days, today);
    }
    case "this-weekday":
      return { ahead: onWeekday(one.weekday, today).ahead, behind: undefined };
    case "weekday-next-week":
      return fixed(monday + 7 + (one.weekday ?? 0), today);
    case "today":
      return fixed(today, today);
    case "tomorrow":
      return fixed(today + 1, today);
    case "after-tomorrow":
      return fixed(today + 2, today);
    case "yesterday":
      return fixed(today - 1, today);
    case "this-week":
      return fixed(Math.max(today, monday + 4), today);
    case "next-week":
      return fixed(monday + (isEnd ? 11 : 7), today);
    case "last-week":
      return fixed(monday - 7, today);
    case "weekend":
      return fixed(Math.max(today, monday + 5), today);
    case "this-month":
      return fixed(lastOf(now.year, now.month), today);
    case "next-month":
      return inMonth(now.month + 1, now.year, isEnd, today);
    case "last-month":
      return fixed(firstOf(now.year, now.month - 1), today);
    case "this-year":
      return fixed(lastOf(now.year, 12), today);
    case "next-year":
      return inYear(now.year + 1, isEnd, today);
    case "last-year":
      return fixed(firstOf(now.year - 1, 1), today);
    case "in":
    case "left":
    case "have":
    case "after":
    case "bare":
    case "ago":
      return forLength(one, today);
    case "none":
      return undefined;
  }
}

function onDate(one: Expression, year: number | undefined, today: Day): Days | undefined {
  const [first, second] = one.numbers.filter((number) => !isYear(number));
  const month = one.month ?? first;
  const date = one.month === undefined ? second : first;
  if (month === undefined || date === undefined) return undefined;
  if (year !== undefined) {
    const day = dayOn(year, month, date);
    return day === undefined ? undefined : fixed(day, today);
  }
  const thisYear = partsOf(today).year;
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(
    (add) => dayOn(thisYear + add, month, date) ?? [],
  );
  return nearest(days, today);
}

function onDayOfMonth(date: number | undefined, today: Day): Days | undefined {
  if (date === undefined) return undefined;
  const { year, month } = partsOf(today);
  return nearest(
    [-2, -1, 0, 1, 2].flatMap((add) => dayOn(year, month + add, date) ?? []),
    today,
  );
}

/** "Friday 4" is the 4th that is a Friday, within two months; else the number is an hour, and it is the next Friday. */
function onWeekdayDate(one: Expression, today: Day): Days | undefined {
  const { year, month } = partsOf(today);
  const day = [0, 1, 2]
    .map((add) => dayOn(year, month + add, one.numbers[0] ?? 0))
    .find((on) => on !== undefined && on >= today && weekdayOf(on) === one.weekday);
  return day === undefined ? onWeekday(one.weekday, today) : fixed(day, today);
}

function onWeekday(weekday: number | undefined, today: Day): Days {
  const days = ((weekday ?? 0) - weekdayOf(today) + 7) % 7 || 7;
  return { ahead: today + days, behind: today + days - 7 };
}

/** Of days in order the next one and the last one; today is both. */
function nearest(days: readonly Day[], today: Day): Days | undefined {
  const ahead = days.find((day) => day >= today);
  const behind = days.findLast((day) => day <= today);
  return ahead === undefined && behind === undefined ? undefined : { ahead, behind };
}

/** A month is its first day; the month that goes on now is its last one. */
function inMonth(
  month: number | undefined,
  year: number | undefined,
  isEnd: boolean,
  today: Day,
): Days | undefined {
  if (month === undefined) return undefined;
  const now = partsOf(today);
  const dayIn = (inYear: number): Day =>
    isEnd || firstOf(inYear, month) === firstOf(now.year, now.month)
      ? lastOf(inYear, month)
      : firstOf(inYear, month);
  if (year !== undefined) return fixed(dayIn(year), today);
  return nearest([dayIn(now.year - 1), dayIn(now.year), dayIn(now.year + 1)], today);
}

const inYear = (year: number, isEnd: boolean, today: Day): Days =>
  fixed(isEnd || year === partsOf(today).year ? lastOf(year, 12) : firstOf(year, 1), today);

/** No deadline is further away; what is longer is a mistake in reading. In units. */
const longestCount = 400;

function forLength({ kind, numbers, unit }: Expression, today: Day): Days | undefined {
  const count = numbers[0] ?? 1;
  if (unit === undefined || count > longestCount) return undefined;
  if (kind === "ago") return fixed(addUnits(today, -count, unit), today);
  const length = { count, unit };
  return { ahead: addUnits(today, count, unit), behind: undefined, length };
}
