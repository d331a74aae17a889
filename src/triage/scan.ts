import { noNumberWords, readNumbers } from "./numbers.ts";
import type { LiteralNode, PhraseBook } from "./phrase-book.ts";
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

/** Ids of words a token can stand for, and how many tokens each takes. */
type Meanings = ReadonlyMap<number, number>;

/** The numbers of the book that stand in a message, by the token each begins at. */
function readRanges(tokens: Tokens, book: PhraseBook): ReadonlyMap<number, Meanings> {
  const found = new Map<number, Map<number, number>>();
  for (const [language, ranges] of book.ranges) {
    const words = book.numberWords.get(language) ?? noNumberWords;
    for (const [at, { value, length }] of readNumbers(tokens, words)) {
      const here = found.get(at) ?? new Map<number, number>();
      found.set(at, here);
      for (const { id, low, high } of ranges)
        if (value >= low && value <= high) here.set(id, length);
    }
  }
  return found;
}

/** What each token can stand for: words of the book, and numbers in range. */
function readMeanings(tokens: Tokens, book: PhraseBook): readonly Meanings[] {
  const numbers = readRanges(tokens, book);
  const byWord = new Map<string, Map<number, number>>();
  return tokens.words.map((word, at) => {
    let known = byWord.get(word);
    if (known === undefined) {
      known = new Map();
      for (const id of book.lexicon.find(word)) known.set(id, 1);
      byWord.set(word, known);
    }
    const number = numbers.get(at);
    return number === undefined ? known : new Map([...known, ...number]);
  });
}

/** A message as the literals of a book read it. */
interface Reading {
  readonly tokens: Tokens;
  readonly meanings: readonly Meanings[];
}

/** The elements of the book that occur at one token, each as `element * farthest + tokens`. */
function findOccurrences(at: number, reading: Reading, book: PhraseBook): readonly number[] {
  const found: number[] = [];
  collectOccurrences(book.literals, at, 0, reading, found);
  return found;
}

/** Collects the elements whose literals end at this node, `length` tokens after the first, or below it. */
function collectOccurrences(
  node: LiteralNode,
  at: number,
  length: number,
  reading: Reading,
  found: number[],
): void {
  // An element stands only once at a node; different words may lead to it.
  const isFirst = found.length === 0;
  for (const element of node.elements) {
    const occurrence = element * farthest + length;
    if (isFirst || !found.includes(occurrence)) found.push(occurrence);
  }
  const { clause } = reading.tokens;
  const here = reading.meanings[at + length];
  if (here === undefined || node.next.size === 0 || clause[at + length] !== clause[at]) return;
  // The shorter list leads: a number has many meanings, the first word of a literal many followers.
  if (here.size < node.next.size) {
    for (const [id, taken] of here) {
      const next = node.next.get(id);
      if (next !== undefined) collectOccurrences(next, at, length + taken, reading, found);
    }
  } else
    for (const [id, next] of node.next) {
      const taken = here.get(id);
      if (taken !== undefined) collectOccurrences(next, at, length + taken, reading, found);
    }
}

/** Adds to the list of a key; returns the list. */
function addTo<T>(lists: Map<number, T[]>, key: number, value: T): T[] {
  const list = lists.get(key);
  if (list !== undefined) {
    list.push(value);
    return list;
  }
  const created = [value];
  lists.set(key, created);
  return created;
}

/** Finds every sequence of the book in a message, in time linear in its length. */
export function scan(tokens: Tokens, book: PhraseBook): Scan {
  const reading = { tokens, meanings: readMeanings(tokens, book) };
  const { starts, before, reach, language, completes } = book.uses;
  // For each token the languages (as bits) in which it negates.
  const negations = new Uint16Array(tokens.words.length);
  // The latest matches of each use. A message reaches few of the uses in a book.
  const open = new Map<number, Span[]>();
  const spans = new Map<number, Span[]>();

  const isReachable = (from: Span, at: number, use: number): boolean => {
    const last = from.end - 1;
    if (from.end > at || tokens.sentence[last] !== tokens.sentence[at]) return false;
    if ((tokens.from[at] ?? 0) - (tokens.to[last] ?? 0) > (reach[use] ?? 0)) return false;
    for (let between = from.end; between < at; between += 1)
      if (((negations[between] ?? 0) & (language[use] ?? 0)) !== 0) return false;
    return true;
  };

  /** Where the sequence begins that goes on, or begins, with this use at this token; or -1. */
  const startOf = (use: number, at: number): number => {
    const previous = before[use] ?? -1;
    if (previous < 0) return at;
    const latest = open.get(previous);
    if (latest === undefined) return -1;
    for (let k = latest.length - 1; k >= 0; k -= 1) {
      const span = latest[k];
      if (span !== undefined && isReachable(span, at, use)) return span.start;
    }
    return -1;
  };

  for (let at = 0; at < tokens.words.length; at += 1) {
    for (const occurrence of findOccurrences(at, reading, book)) {
      const element = Math.floor(occurrence / farthest);
      const end = at + (occurrence % farthest);
      const bits = book.negators.get(element);
      if (bits !== undefined)
        for (let word = at; word < end; word += 1) negations[word] = (negations[word] ?? 0) | bits;
      const after = starts[element + 1] ?? 0;
      for (let use = starts[element] ?? 0; use < after; use += 1) {
        const start = startOf(use, at);
        if (start < 0) continue;
        const sequence = completes[use] ?? -1;
        if (sequence >= 0) addTo(spans, sequence, { start, end });
        else {
          const latest = addTo(open, use, { start, end });
          if (latest.length > remembered) latest.shift();
        }
      }
    }
  }
  return { tokens, spans };
}

/** What a scan found in each of these parts of its text, as if each had been scanned by itself; they stand in this order. */
export function cutScan({ tokens, spans }: Scan, parts: readonly string[]): readonly Scan[] {
  let from = 0;
  let first = 0;
  const partOf = new Int32Array(tokens.words.length).fill(-1);
  for (const [part, words] of parts.entries()) {
    const start = tokens.text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    while ((tokens.start[first] ?? from) < start) first += 1;
    for (; (tokens.start[first] ?? from) < from; first += 1) partOf[first] = part;
  }
  const cut = parts.map(() => new Map<number, Span[]>());
  for (const [sequence, found] of spans) {
    for (const span of found) {
      const part = partOf[span.start] ?? -1;
      const own = cut[part];
      if (own !== undefined && part === partOf[span.end - 1]) addTo(own, sequence, span);
    }
  }
  return cut.map((own) => ({ tokens, spans: own }));
}
