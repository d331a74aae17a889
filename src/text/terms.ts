import type { Concept } from "../archive/glossary.ts";
import { type ConceptSpan, createConceptFinder } from "./concepts.ts";
import { functionWords } from "./function-words.ts";
import type { Language } from "./languages.ts";
import { stem } from "./stem.ts";
import { type Token, tokenise } from "./tokens.ts";

/** One word of a text as the index knows it. */
export interface Term {
  /** The stem, the number, the form's name, or the word where its language has no stemmer. */
  readonly key: string;
  /** The normalised word, after repair. */
  readonly word: string;
  /** What was written, where that was repaired. */
  readonly written?: string;
  readonly kind: Token["kind"];
  /** It carries the subject: not a function word. */
  readonly content: boolean;
  /** `#asylum`: the concept whose form this word is, or is part of. */
  readonly concept?: string;
}

/** A text cut into what can be compared. */
export interface Terms {
  readonly language: Language;
  readonly terms: readonly Term[];
  /** The concepts in the text, as `#asylum`, each as often as it is there. */
  readonly concepts: readonly string[];
  /** The normalised words joined by single spaces: equal for texts that differ in punctuation and case. */
  readonly plain: string;
}

/** Turns a word the archive does not know into one that it does, or leaves it. */
export type Repair = (word: string) => string | undefined;

/** Cuts texts into terms, with the concepts of one glossary. */
export type Analyser = (text: string, language: Language, repair?: Repair) => Terms;

export function createAnalyser(concepts: readonly Concept[]): Analyser {
  const findConcepts = createConceptFinder(concepts);

  return (text, language, repair) => {
    const written = tokenise(text);
    const plain = written.map((token) => token.text).join(" ");
    const known = findConcepts(written, language);
    const tokens = repair === undefined ? written : repaired(written, known, repair);
    const spans = tokens === written ? known : findConcepts(tokens, language);
    const conceptOf = new Map<number, string>();
    for (const { concept, from, to } of spans) {
      for (let at = from; at < to; at += 1) conceptOf.set(at, `#${concept}`);
    }
    const grammar = functionWords[language];
    const terms = tokens.map(({ text: word, kind }, at): Term => {
      const concept = conceptOf.get(at);
      return {
        key: kind === "word" ? stem(word, language) : word,
        word,
        kind,
        content: kind !== "word" || concept !== undefined || !grammar.has(word),
        ...(concept === undefined ? {} : { concept }),
        ...(word === written[at]?.text ? {} : { written: written[at]?.text ?? word }),
      };
    });
    return { language, terms, concepts: spans.map(({ concept }) => `#${concept}`), plain };
  };
}

/** What the glossary knows is no typo, also where the archive never uses it. */
function repaired(
  tokens: readonly Token[],
  known: readonly ConceptSpan[],
  repair: Repair,
): readonly Token[] {
  return tokens.map((token, at) =>
    token.kind === "word" && !known.some(({ from, to }) => from <= at && at < to)
      ? { text: repair(token.text) ?? token.text, kind: "word" }
      : token,
  );
}

const han = /^\p{Script=Han}/u;

/**
 * The features by which words are compared: stems, concepts, and for Chinese pairs of characters,
 * since its words are cut by guess.
 */
export function wordFeatures({ terms, concepts }: Terms): readonly string[] {
  return [...terms.map((term) => term.key), ...concepts, ...hanPairs(terms)];
}

function hanPairs(terms: readonly Term[]): string[] {
  const characters = terms.map((term) => (han.test(term.word) ? term.word : " ")).join("");
  const pairs: string[] = [];
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = characters.slice(at, at + 2);
    if (!pair.includes(" ")) pairs.push(`~${pair}`);
  }
  return pairs;
}

/** Stems and concepts, and each two stems that follow one another. */
export function wordPairFeatures(terms: Terms): readonly string[] {
  const keys = terms.terms.map((term) => term.key);
  const pairs = keys.slice(1).map((key, at) => `${keys[at]} ${key}`);
  return [...wordFeatures(terms), ...pairs];
}

const gramSizes = [3, 4, 5];
const hanGramSizes = [1, 2, 3];

/** Runs of three to five characters of each word with the spaces around it; for Chinese of one to three characters across words. */
export function characterFeatures({ plain }: Terms): readonly string[] {
  return [
    ...plain.split(" ").flatMap((word) => runs(` ${word} `, gramSizes)),
    ...[...plain.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => runs(run, hanGramSizes)),
  ];
}

function runs(text: string, sizes: readonly number[]): string[] {
  const grams: string[] = [];
  for (const size of sizes) {
    for (let at = 0; at + size <= text.length; at += 1) grams.push(text.slice(at, at + size));
  }
  return grams;
}
