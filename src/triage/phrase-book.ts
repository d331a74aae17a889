import type { Language } from "../text/languages.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { NumberWords } from "./numbers.ts";
import type { Literal, Phrase, Sequence, Word } from "./pattern.ts";

/** A sequence of the book, as the scan walks it. */
export interface BookSequence {
  readonly language: Language;
  readonly reaches: readonly number[];
  /** The number of its first place; places are numbered through the whole book. */
  readonly firstPlace: number;
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
  readonly language: Language;
  readonly low: number;
  readonly high: number;
}

/** Every phrase of a set of signal files, arranged so that a scan looks at each word of a message once. */
export interface PhraseBook {
  readonly lexicon: Lexicon;
  readonly units: ReadonlySet<string>;
  readonly numberWords: ReadonlyMap<Language, NumberWords>;
  readonly ranges: readonly NumberRange[];
  readonly literals: LiteralNode;
  /** Where each element is used: the sequence and the place in it. */
  readonly uses: readonly (readonly { readonly sequence: number; readonly place: number }[])[];
  readonly sequences: readonly BookSequence[];
  readonly places: number;
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
export const languageBit = (languages: readonly Language[], language: Language): number =>
  1 << languages.indexOf(language);

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
  const ranges = new Map<string, NumberRange>();
  const literals: LiteralNode = { elements: [], next: new Map() };
  const elementByKey = new Map<string, number>();
  const uses: { sequence: number; place: number }[][] = [];
  const sequences: BookSequence[] = [];
  const negators = new Map<number, number>();
  let places = 0;

  const wordId = (word: Word, language: Language): number => {
    if (word.kind !== "number") return lexicon.add(word);
    const key = `${language} ${word.low} ${word.high}`;
    const known = ranges.get(key);
    if (known !== undefined) return known.id;
    const id = -1 - ranges.size;
    ranges.set(key, { id, language, low: word.low, high: word.high });
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
    const element = uses.length;
    elementByKey.set(key, element);
    uses.push([]);
    for (const ids of words) addLiteral(ids, element);
    return element;
  };

  const addSequence = (sequence: Sequence, language: Language): number => {
    const number = sequences.length;
    const firstPlace = places;
    places += sequence.length;
    sequences.push({ language, reaches: sequence.map((element) => element.reach), firstPlace });
    sequence.forEach((element, place) => {
      uses[addElement(element.literals, language)]?.push({ sequence: number, place });
    });
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
      ranges: [...ranges.values()],
      literals,
      uses,
      sequences,
      places,
      negators,
    }),
  };
}
