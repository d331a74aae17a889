import type { Language } from "../text/languages.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { NumberWords } from "./numbers.ts";
import type { Literal, Phrase, Sequence, Word } from "./pattern.ts";

/** Where elements stand in sequences: flat lists, since a message asks for hundreds of them. */
export interface Uses {
  /** Element `e` has the uses `starts[e]` up to but not including `starts[e + 1]`. */
  readonly starts: Uint32Array;
  /** For each use the use of the element before it in its sequence, or -1. */
  readonly before: Int32Array;
  /** How far from the element before it this one may begin, in half words. */
  readonly reach: Uint8Array;
  /** The bit of the sequence's language. */
  readonly language: Uint16Array;
  /** The sequence that is complete with this use, or -1. */
  readonly completes: Int32Array;
}

/**
 * The literals of the book as a tree, word by word:
 *
 *     at ─▶ my ─▶ door      a node holds the elements whose literal ends there
 *      └─▶ the ─▶ door
 */
export interface LiteralNode {
  readonly elements: number[];
  /** By the id of the next word; numbers have ids below zero. */
  readonly next: Map<number, LiteralNode>;
}

interface NumberRange {
  readonly id: number;
  readonly low: number;
  readonly high: number;
}

/** Every phrase of a set of signal files, arranged so that a scan looks at each word of a message once. */
export interface PhraseBook {
  readonly lexicon: Lexicon;
  readonly units: ReadonlySet<string>;
  readonly numberWords: ReadonlyMap<Language, NumberWords>;
  readonly ranges: ReadonlyMap<Language, readonly NumberRange[]>;
  readonly literals: LiteralNode;
  readonly uses: Uses;
  /** Elements that negate, with the bit of their language. */
  readonly negators: ReadonlyMap<number, number>;
}

/** Words and settings that hold for the whole book. */
export interface BookSettings {
  readonly ordinary: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly numberWords: ReadonlyMap<Language, NumberWords>;
  readonly negators: ReadonlyMap<Language, readonly Literal[]>;
}

/** The bit that stands for a language in a set of languages. */
const languageBit = (languages: readonly Language[], language: Language): number =>
  1 << languages.indexOf(language);

/** An element at its place in a sequence. */
interface Place {
  readonly element: number;
  readonly before: Place | undefined;
  readonly reach: number;
  readonly language: number;
  readonly completes: number;
}

/** Lays the places of all sequences out by their elements. */
function layOut(places: readonly Place[], elements: number): Uses {
  const uses: Place[] = places.toSorted((a, b) => a.element - b.element);
  const numbers = new Map(uses.map((place, use) => [place, use]));
  const starts = new Uint32Array(elements + 1);
  for (const { element } of uses) starts[element + 1] = (starts[element + 1] ?? 0) + 1;
  for (let element = 0; element < elements; element += 1)
    starts[element + 1] = (starts[element + 1] ?? 0) + (starts[element] ?? 0);
  return {
    starts,
    before: Int32Array.from(uses, ({ before }) => (before && numbers.get(before)) ?? -1),
    reach: Uint8Array.from(uses, ({ reach }) => reach),
    language: Uint16Array.from(uses, ({ language }) => language),
    completes: Int32Array.from(uses, ({ completes }) => completes),
  };
}

/** Collects phrases and closes into a {@link PhraseBook}. */
export interface BookBuilder {
  /** Adds a phrase; returns the numbers of its sequences. */
  readonly add: (phrase: Phrase, language: Language) => readonly number[];
  readonly close: () => PhraseBook;
}

/** A builder for an empty book. Equal elements of one language are stored once. */
export function createBookBuilder(
  settings: BookSettings,
  languages: readonly Language[],
): BookBuilder {
  const lexicon = createLexicon(settings.ordinary);
  const rangeIds = new Map<string, number>();
  const ranges = new Map<Language, NumberRange[]>();
  const literals: LiteralNode = { elements: [], next: new Map() };
  const elementByKey = new Map<string, number>();
  const places: Place[] = [];
  const negators = new Map<number, number>();
  let sequences = 0;

  const wordId = (word: Word, language: Language): number => {
    if (word.kind !== "number") return lexicon.add(word);
    const key = `${language} ${word.low} ${word.high}`;
    const known = rangeIds.get(key);
    if (known !== undefined) return known;
    const id = -1 - rangeIds.size;
    rangeIds.set(key, id);
    const others = ranges.get(language) ?? [];
    ranges.set(language, [...others, { id, low: word.low, high: word.high }]);
    return id;
  };

  const addLiteral = (words: readonly number[], element: number): void => {
    let node = literals;
    for (const word of words) {
      const next = node.next.get(word) ?? { elements: [], next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    if (!node.elements.includes(element)) node.elements.push(element);
  };

  const addElement = (members: readonly Literal[], language: Language): number => {
    const words = members.map((literal) => literal.map((word) => wordId(word, language)));
    const key = words.map((ids) => ids.join(" ")).join("|");
    const known = elementByKey.get(key);
    if (known !== undefined) return known;
    const element = elementByKey.size;
    elementByKey.set(key, element);
    for (const ids of words) addLiteral(ids, element);
    return element;
  };

  const addSequence = (sequence: Sequence, language: Language): number => {
    const number = sequences;
    sequences += 1;
    let before: Place | undefined;
    for (const [at, { literals: members, reach }] of sequence.entries()) {
      before = {
        element: addElement(members, language),
        before,
        reach,
        language: languageBit(languages, language),
        completes: at === sequence.length - 1 ? number : -1,
      };
      places.push(before);
    }
    return number;
  };

  for (const [language, words] of settings.negators) {
    const element = addElement(words, language);
    negators.set(element, (negators.get(element) ?? 0) | languageBit(languages, language));
  }

  return {
    add: (phrase, language) => phrase.map((sequence) => addSequence(sequence, language)),
    close: () => ({
      lexicon,
      units: settings.units,
      numberWords: settings.numberWords,
      ranges,
      literals,
      uses: layOut(places, elementByKey.size),
      negators,
    }),
  };
}
