import { type Language, languages } from "../text/languages.ts";
import { type NumberAt, readNumbers } from "./numbers.ts";
import { type LiteralNode, languageBit, type PhraseBook } from "./phrase-book.ts";
import type { Tokens } from "./tokens.ts";

/** Tokens from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a scan found. */
export interface Scan {
  readonly tokens: Tokens;
  /** Where each sequence of the book occurs, by its number, in the order in which their last words begin. */
  readonly spans: ReadonlyMap<number, readonly Span[]>;
}

/** A place remembers its latest matches: an earlier one is needed when the latest overlaps the next word. */
const remembered = 3;

/** More than the tokens any literal spans. */
const farthest = 256;

interface Occurrence {
  readonly element: number;
  readonly end: number;
}

/** Ids of words a token can stand for, and how many tokens each takes. */
type Meanings = ReadonlyMap<number, number>;

/** What each token can stand for: words of the book, and numbers in range. */
function readMeanings(tokens: Tokens, book: PhraseBook): readonly Meanings[] {
  const byWord = new Map<string, Meanings>();
  const numbers = new Map<Language, ReadonlyMap<number, NumberAt>>();
  for (const { language } of book.ranges) {
    const words = book.numberWords.get(language) ?? { values: new Map(), joints: new Set() };
    if (!numbers.has(language)) numbers.set(language, readNumbers(tokens, words));
  }
  return tokens.words.map((word, at) => {
    const known = byWord.get(word) ?? new Map(book.lexicon.find(word).map((id) => [id, 1]));
    byWord.set(word, known);
    const isNumber = [...numbers.values()].some((read) => read.has(at));
    if (!isNumber) return known;
    const meanings = new Map(known);
    for (const { id, language, low, high } of book.ranges) {
      const number = numbers.get(language)?.get(at);
      if (number !== undefined && number.value >= low && number.value <= high)
        meanings.set(id, number.length);
    }
    return meanings;
  });
}

/** The elements of the book that occur at one token. */
function findOccurrences(
  at: number,
  meanings: readonly Meanings[],
  tokens: Tokens,
  book: PhraseBook,
): readonly Occurrence[] {
  const found = new Map<number, Occurrence>();
  const walk = (node: LiteralNode, token: number): void => {
    for (const element of node.elements)
      found.set(element * farthest + (token - at), { element, end: token });
    const here = meanings[token];
    if (here === undefined || tokens.clause[token] !== tokens.clause[at]) return;
    // The shorter list leads: a number has many meanings, the first word of a literal many followers.
    if (here.size < node.next.size) {
      for (const [id, length] of here) {
        const next = node.next.get(id);
        if (next !== undefined) walk(next, token + length);
      }
    } else
      for (const [id, next] of node.next) {
        const length = here.get(id);
        if (length !== undefined) walk(next, token + length);
      }
  };
  walk(book.literals, at);
  return [...found.values()];
}

/** Finds every sequence of the book in a message, in time linear in its length. */
export function scan(tokens: Tokens, book: PhraseBook): Scan {
  const meanings = readMeanings(tokens, book);
  // For each token the languages (as bits) in which it negates.
  const negations = new Uint16Array(tokens.words.length);
  const open: (Span[] | undefined)[] = new Array(book.places);
  const spans = new Map<number, Span[]>();

  const reachable = (from: Span, at: number, reach: number, bit: number): boolean => {
    const last = from.end - 1;
    if (from.end > at || tokens.sentence[last] !== tokens.sentence[at]) return false;
    if ((tokens.from[at] ?? 0) - (tokens.to[last] ?? 0) > reach) return false;
    for (let between = from.end; between < at; between += 1)
      if (((negations[between] ?? 0) & bit) !== 0) return false;
    return true;
  };

  for (let at = 0; at < tokens.words.length; at += 1) {
    for (const { element, end } of findOccurrences(at, meanings, tokens, book)) {
      const bits = book.negators.get(element);
      if (bits !== undefined)
        for (let word = at; word < end; word += 1) negations[word] = (negations[word] ?? 0) | bits;
      for (const { sequence, place } of book.uses[element] ?? []) {
        const { reaches, firstPlace, language } = book.sequences[sequence] ?? {
          reaches: [],
          firstPlace: 0,
          language: "en" as const,
        };
        let start = at;
        if (place > 0) {
          const bit = languageBit(languages, language);
          const before = open[firstPlace + place - 1]?.findLast((span) =>
            reachable(span, at, reaches[place] ?? 0, bit),
          );
          if (before === undefined) continue;
          start = before.start;
        }
        const span = { start, end };
        const target =
          place === reaches.length - 1 ? spans.get(sequence) : open[firstPlace + place];
        if (target !== undefined) {
          target.push(span);
          if (place < reaches.length - 1 && target.length > remembered) target.shift();
        } else if (place === reaches.length - 1) spans.set(sequence, [span]);
        else open[firstPlace + place] = [span];
      }
    }
  }
  return { tokens, spans };
}
