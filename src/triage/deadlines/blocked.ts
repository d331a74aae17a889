import type { Span } from "../scan.ts";
import type { SaidDate } from "./dates.ts";
import { around, gap, inOneSentence, isBetween, isShielded, overlaps } from "./nearby.ts";
import type { Cue, Page } from "./page.ts";

// Distances in half words: a word is 2 long, a Chinese character 1, a comma 2.
/** A past verb this near before a cue has it for an object: "filed my appeal on March 5". */
const beforeCue = 4;
/** A past verb this near behind a date and its cue belongs to them, where verbs come last. */
const behindGroup = 3;
/** Cues this near to each other are one: "immigration court hearing". */
const oneCue = 4;
/** How far words that are past wherever they stand reach. */
const overReach = 40;

/**
 * The date is history, or for something else: a past word belongs to it, and nothing that announces what comes
 * lifts that word.
 *
 *     my interview  was  on Tuesday                    between the cue and the date
 *     my case, they arrested me on Tuesday             nearer to the date than the cue
 *     I filed  my appeal on Tuesday                    right before the cue
 *     mülakatım salı günü oldu                         right behind both, where verbs come last
 */
export function isBlocked(page: Page, date: SaidDate, cue: Cue): boolean {
  const { tokens, words, verbs } = page;
  const group = groupOf(page, date, cue);
  const lifts = around(date, words.lift);
  const mayBePast = date.behind !== undefined;
  const counts = (word: Span): boolean =>
    (inOneSentence(tokens, word, date) || inOneSentence(tokens, word, cue)) &&
    !isShielded(page.dates, word, date) &&
    (mayBePast || !overlaps(word, date)) &&
    !isPartOf(word, cue) &&
    !lifts.some((lift) => isLifted(word, lift, date, group));
  const { clause } = tokens;
  const isInClause = (word: Span): boolean =>
    clause[word.start] === clause[date.start] || clause[word.start] === clause[cue.start];
  // What is over in another clause has nothing to do with a day that is surely to come.
  const isOver = around(date, words.over).some(
    (word) =>
      gap(tokens, word, group) <= overReach && (mayBePast || isInClause(word)) && counts(word),
  );
  if (isOver) return true;
  if (cue.isWeak)
    return [...around(date, words.past), ...(date.length ? around(date, words.general) : [])].some(
      (word) => isInClause(word) && counts(word),
    );
  const cueGap = gap(tokens, cue, date);
  return around(date, words.past).some((word) => {
    const isNearer = gap(tokens, word, date) <= cueGap && !(word.start >= group.end);
    const isBefore =
      word.end <= cue.start &&
      clause[word.start] === clause[cue.start] &&
      gap(tokens, word, cue) <= beforeCue;
    const isBehind =
      verbs === "last" &&
      word.start >= group.end &&
      clause[word.start] === clause[group.end - 1] &&
      gap(tokens, word, group) <= behindGroup;
    const belongs = isNearer || isBetween(word, cue, date) || isBefore || isBehind;
    return belongs && counts(word);
  });
}

/** "ça fait un an": a word that looks past, in the words of the cue. */
const isPartOf = (word: Span, cue: Span): boolean =>
  word.start >= cue.start && word.end <= cue.end && word.end - word.start < cue.end - cue.start;

/** "was scheduled for", "had to": the lifting words are in the past word, right before it, between it and the date, or in front of a verb behind both. */
const isLifted = (word: Span, lift: Span, date: Span, group: Span): boolean =>
  overlaps(lift, word) ||
  (lift.end === word.start && !overlaps(lift, date)) ||
  isBetween(lift, word, date) ||
  (word.start >= group.end && lift.start >= group.start && lift.end <= group.end);

/** A date with its cue and the cues that go on from it. */
function groupOf({ tokens, cues, words }: Page, date: SaidDate, cue: Cue): Span {
  const start = Math.min(date.start, cue.start);
  let end = Math.max(date.end, cue.end);
  for (const other of around(date, cues)) {
    if (other.start < end) continue;
    const goesOn =
      tokens.clause[other.start] === tokens.clause[end - 1] &&
      gap(tokens, other, { start, end }) <= oneCue &&
      !around(other, words.past).some((word) => word.start >= end && word.end <= other.start);
    if (!goesOn) break;
    end = Math.max(end, other.end);
  }
  return { start, end };
}
