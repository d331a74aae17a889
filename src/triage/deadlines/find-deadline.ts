import { guessLanguage } from "../../text/language.ts";
import { type Language, languages } from "../../text/languages.ts";
import { stretch } from "../../text/stretch.ts";
import { type Scan, scan } from "../scan.ts";
import { type Tokens, tokenise } from "../tokens.ts";
import type { Deadlines } from "./compile.ts";
import { dayIn, sayDay } from "./days.ts";
import { findNumericDates } from "./numeric.ts";
import type { DeadlineKind } from "./page.ts";
import { type ReadDeadline, readDeadlines } from "./read-deadlines.ts";
import { readSaid } from "./said.ts";

/** A date by which the asker must act or appear. */
export interface Deadline {
  /** An ISO day, the day of the message or later. */
  readonly due: string;
  /** The words it was read from: their sentence, or a stretch of a long one. */
  readonly sentence: string;
  readonly kind: DeadlineKind;
}

/**
 * The earliest deadline that a message says, or null. Linear in the length of the message.
 * @param sent when it was written; its day is that of America/New_York
 * @param language the language it is likely in
 */
export function findDeadline(
  text: string,
  sent: Date,
  deadlines: Deadlines,
  language?: Language,
): Deadline | null {
  const tokens = tokenise(text, deadlines.book.units);
  const found = scan(tokens, deadlines.book);
  const today = dayIn(sent);
  const one = languageOf(text, found, deadlines, language);
  const said = readSaid(found, one, deadlines);
  const read = readDeadlines(said, tokens, today, deadlines.habits.get(one)?.verbs ?? "first");
  const [earliest] = read.toSorted((a, b) => a.day - b.day);
  if (earliest === undefined) return null;
  const { day, kind } = earliest;
  return { due: sayDay(day), sentence: sentenceOf(tokens, earliest), kind };
}

/**
 * The language to read dates in: words like "me" are a month in one of them. The one that the text is surely in, if
 * it says any date in it; else the one in which the message has most words about dates and deadlines.
 */
function languageOf(
  text: string,
  found: Scan,
  deadlines: Deadlines,
  prior: Language | undefined,
): Language {
  const guess = guessLanguage(text, prior);
  const words = new Map<Language, Set<number>>();
  // A date in digits is one in every language.
  const dated = new Set<Language>(isDatedInDigits(found.tokens) ? languages : []);
  for (const [sequence, spans] of found.spans) {
    const meaning = deadlines.meanings.get(sequence);
    if (meaning === undefined) continue;
    if (meaning.says === "date") dated.add(meaning.language);
    const own = words.get(meaning.language) ?? new Set<number>();
    words.set(meaning.language, own);
    for (const { start, end } of spans) for (let at = start; at < end; at += 1) own.add(at);
  }
  const first = guess.language ?? prior ?? "en";
  if (guess.sure && dated.has(first)) return first;
  const weight = (one: Language): number =>
    (dated.has(one) ? (words.get(one)?.size ?? 0) : 0) + (one === first ? 1 : 0);
  return languages.reduce((best, one) => (weight(one) > weight(best) ? one : best), first);
}

const isDatedInDigits = (tokens: Tokens): boolean =>
  findNumericDates(tokens, "day-first").length > 0;

/** The longest sentence that is kept, in UTF-16 units: a card has room for it, and for the question below. */
const longestSentence = 240;

/** The sentences of a deadline's words, or the stretch around them. */
function sentenceOf({ text, sentence, start, end }: Tokens, read: ReadDeadline): string {
  let first = read.start;
  while (first > 0 && sentence[first - 1] === sentence[read.start]) first -= 1;
  let last = read.end - 1;
  while (last + 1 < sentence.length && sentence[last + 1] === sentence[read.end - 1]) last += 1;
  const [from = 0, to = text.length] = [start[first], start[last + 1]];
  if (to - from <= longestSentence) return text.slice(from, to).trim();
  const middle = start[read.start] ?? from;
  const begin = Math.max(from, middle - longestSentence / 3);
  const until = Math.min(to, Math.max(begin + longestSentence, end[read.end - 1] ?? 0));
  return `… ${stretch(text, begin, until).trim()} …`;
}
