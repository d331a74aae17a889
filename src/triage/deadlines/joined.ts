import type { Tokens } from "../tokens.ts";
import type { DateKind } from "./files.ts";
import type { Expression } from "./said.ts";

/** Expressions this near to each other are one: "Tuesday of next week", "1 Mart 2027'ye". In tokens. */
const beside = 2;

/** What a weekday, or a day of the month, becomes by the week or month said beside it. */
const within: Readonly<Partial<Record<DateKind, Readonly<Partial<Record<DateKind, DateKind>>>>>> = {
  weekday: { "next-week": "weekday-next-week", "last-week": "last-weekday" },
  day: { "next-month": "day-next-month", "this-month": "day" },
};

/**
 * Joins expressions that say one date between them, in order.
 *
 *     next week | Tuesday      a weekday of that week
 *     the 5th | of next month  a day of that month
 *     March 5 | 2027           a day and its year
 */
export function joinExpressions(
  expressions: readonly Expression[],
  tokens: Tokens,
): readonly Expression[] {
  const joined: Expression[] = [];
  for (const one of expressions) {
    const before = joined.at(-1);
    const both = before && isBeside(before, one, tokens) ? join(before, one) : undefined;
    if (both !== undefined) joined.pop();
    joined.push(both ?? one);
  }
  return joined;
}

const isBeside = (left: Expression, right: Expression, { sentence }: Tokens): boolean =>
  sentence[left.start] === sentence[right.start] && right.start - left.end <= beside;

function join(left: Expression, right: Expression): Expression | undefined {
  const span = { start: left.start, end: right.end };
  for (const [day, period] of [
    [left, right],
    [right, left],
  ] as const) {
    const kind = within[day.kind]?.[period.kind];
    if (kind !== undefined) return { ...day, ...span, kind };
  }
  const isDayAndYear =
    (left.kind === "date" || left.kind === "month") &&
    right.kind === "year" &&
    right.start === left.end;
  return isDayAndYear
    ? { ...left, ...span, numbers: [...left.numbers, ...right.numbers] }
    : undefined;
}
