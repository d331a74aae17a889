import type { Span } from "../scan.ts";
import type { Tokens } from "../tokens.ts";

/** How far around a date words count at all, in tokens: a bound that keeps the search linear. */
const horizon = 60;

/** Of spans in order of where they begin those around a span, also across the ends of sentences. */
export function around<T extends Span>(span: Span, spans: readonly T[]): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < span.start - horizon) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < spans.length; at += 1) {
    const other = spans[at];
    if (other === undefined || other.start > span.end + horizon) break;
    found.push(other);
  }
  return found;
}

/** Half words between two spans; 0 when they touch or overlap. */
export function gap(tokens: Tokens, one: Span, other: Span): number {
  const [left, right] = one.start <= other.start ? [one, other] : [other, one];
  return Math.max(0, (tokens.from[right.start] ?? 0) - (tokens.to[left.end - 1] ?? 0));
}

/** Whether a span stands between two others. */
export const isBetween = (span: Span, one: Span, other: Span): boolean => {
  const [left, right] = one.start <= other.start ? [one, other] : [other, one];
  return span.start >= left.end && span.end <= right.start;
};

export const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

export const inOneSentence = ({ sentence }: Tokens, one: Span, other: Span): boolean =>
  sentence[one.start] === sentence[other.start];

/** Another date stands between a word and this date, and takes the word for itself. */
export const isShielded = (dates: readonly Span[], word: Span, date: Span): boolean =>
  around(date, dates).some((other) => other.start !== date.start && isBetween(other, word, date));
