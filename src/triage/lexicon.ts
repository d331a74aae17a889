import { isHan } from "./han.ts";
import type { Word } from "./pattern.ts";

/** Finds which words of the phrases a word of a message can stand for. */
export interface Lexicon {
  /** The id of a word of a phrase; the same word gets the same id. */
  readonly add: (word: Exclude<Word, { kind: "number" }>) => number;
  /** The ids of every word of the phrases that this folded word matches. */
  readonly find: (word: string) => readonly number[];
}

/** Words shorter than this are too easily another word to be taken for a misspelling. */
const typoLength = 5;
const typoPrefixLength = 6;
const longestPrefix = 14;

const arabic = /^\p{Script=Arabic}/u;
/** Arabic "and", "the", "with", "to", "from" are written together with the next word. */
const proclitics = ["و", "ف", "ال", "وال", "ب", "بال", "ل", "لل", "ه", "ح", "ع", "عال"];

function withoutProclitics(word: string): readonly string[] {
  if (!arabic.test(word)) return [];
  return proclitics
    .filter((clitic) => word.startsWith(clitic) && word.length - clitic.length >= 2)
    .map((clitic) => word.slice(clitic.length));
}

/** Every string that is this word with one letter left out, and the word itself. */
function shortened(word: string): readonly string[] {
  const forms = [word];
  for (let at = 1; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/**
 * Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other.
 * A replaced letter counts only in words of six letters and more, and never in Arabic script, where short
 * words lie close together.
 */
export function isOneTypo(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  if (short.length < long.length) return short.slice(head) === long.slice(head + 1);
  if (short.slice(head + 1) === long.slice(head + 1))
    return short.length > typoLength && !arabic.test(short);
  const swapped = short[head] === long[head + 1] && short[head + 1] === long[head];
  return swapped && short.slice(head + 2) === long.slice(head + 2);
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/**
 * An empty lexicon. `ordinary` are words that look like a misspelling of a signal and are none.
 * Misspellings are found by comparing words with one letter left out on both sides (SymSpell, Garbe 2012);
 * the first letter must be right, which keeps "filled" apart from "killed".
 */
export function createLexicon(ordinary: ReadonlySet<string>): Lexicon {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const misspelt = new Map<string, number[]>();
  const misspeltPrefixes = new Map<string, number[]>();

  const findTypos = (index: Map<string, number[]>, word: string, found: Set<number>): void => {
    for (const form of shortened(word))
      for (const id of index.get(form) ?? []) if (isOneTypo(word, texts[id] ?? "")) found.add(id);
  };

  const findKnown = (word: string, found: Set<number>): void => {
    for (const id of exact.get(word) ?? []) found.add(id);
    for (let length = 1; length <= Math.min(word.length, longestPrefix); length += 1)
      for (const id of prefixes.get(word.slice(0, length)) ?? []) found.add(id);
  };

  return {
    add(word) {
      const key = `${word.kind} ${word.typo ? "" : "="}${word.text}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = texts.length;
      ids.set(key, id);
      texts.push(word.text);
      if (word.kind === "prefix") {
        addTo(prefixes, word.text, id);
        if (word.typo && word.text.length >= typoPrefixLength)
          for (const form of shortened(word.text)) addTo(misspeltPrefixes, form, id);
      } else {
        addTo(exact, word.text, id);
        if (word.typo && word.text.length >= typoLength && !isHan(word.text[0] ?? ""))
          for (const form of shortened(word.text)) addTo(misspelt, form, id);
      }
      return id;
    },
    find(word) {
      const found = new Set<number>();
      findKnown(word, found);
      for (const form of withoutProclitics(word)) findKnown(form, found);
      const known = exact.has(word) || prefixes.has(word) || ordinary.has(word);
      if (known || word.length < typoLength - 1) return [...found];
      findTypos(misspelt, word, found);
      if (found.size > 0) return [...found];
      const longest = Math.min(word.length, longestPrefix);
      for (let length = typoPrefixLength - 1; length <= longest; length += 1)
        findTypos(misspeltPrefixes, word.slice(0, length), found);
      return [...found];
    },
  };
}
