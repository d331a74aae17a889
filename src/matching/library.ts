import type { Concept } from "../archive/glossary.ts";
import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";
import {
  type Analyser,
  characterFeatures,
  createAnalyser,
  type Terms,
  wordFeatures,
  wordPairFeatures,
} from "../text/terms.ts";
import { findTraits, type Traits } from "../text/traits.ts";
import { type Bm25Field, createBm25Field } from "./bm25.ts";
import { type CosineField, createCosineField } from "./cosine.ts";
import type { Document } from "./match.ts";

/** One question of a document, analysed. */
export interface Phrasing {
  /** The number of its document. */
  readonly owner: number;
  readonly terms: Terms;
  readonly traits: Traits;
  /** Its stems and concepts, each once. */
  readonly features: ReadonlySet<string>;
}

/** The documents, indexed: everything evidence is measured against. */
export interface Library {
  readonly ids: readonly string[];
  readonly phrasings: readonly Phrasing[];
  /** The numbers of each document's phrasings. */
  readonly phrasingsOf: readonly (readonly number[])[];
  /** Per document: how many of its phrasings have each feature. */
  readonly featuresOf: readonly ReadonlyMap<string, number>[];
  /** The language most of the archive is written in. */
  readonly language: Language;
  readonly analyse: Analyser;
  readonly words: Bm25Field;
  readonly answers: Bm25Field;
  readonly pairs: CosineField;
  readonly characters: CosineField;
  /** Each word as written → whether it occurs, for typo repair. */
  readonly vocabulary: ReadonlySet<string>;
  /** Plain text of a phrasing → the numbers of the documents that have it. */
  readonly exact: ReadonlyMap<string, ReadonlySet<number>>;
}

export function createLibrary(
  documents: readonly Document[],
  concepts: readonly Concept[] = [],
): Library {
  // By id, so that the order in which documents arrive changes nothing, not even between equals.
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const analyse = createAnalyser(concepts);
  const language = mainLanguage(sorted);
  const phrasings = sorted.flatMap((document, owner) =>
    document.questions.map((question): Phrasing => {
      const guess = question.language ?? guessLanguage(question.text, language).language;
      const terms = analyse(question.text, guess ?? language);
      return {
        owner,
        terms,
        traits: findTraits(terms),
        features: new Set(wordFeatures(terms)),
      };
    }),
  );
  const owner = phrasings.map((phrasing) => phrasing.owner);
  const phrasingsOf: number[][] = sorted.map(() => []);
  const featuresOf: Map<string, number>[] = sorted.map(() => new Map());
  const exact = new Map<string, Set<number>>();
  for (const [at, { owner: document, terms, features }] of phrasings.entries()) {
    phrasingsOf[document]?.push(at);
    const counts = featuresOf[document];
    for (const feature of features) counts?.set(feature, (counts.get(feature) ?? 0) + 1);
    exact.set(terms.plain, (exact.get(terms.plain) ?? new Set()).add(document));
  }
  const cosine = (features: (terms: Terms) => readonly string[]): CosineField =>
    createCosineField(
      phrasings.map(({ terms }) => features(terms)),
      owner,
      sorted.length,
    );
  return {
    ids: sorted.map((document) => document.id),
    phrasings,
    phrasingsOf,
    featuresOf,
    language,
    analyse,
    words: createBm25Field(
      phrasings.map(({ terms }) => wordFeatures(terms)),
      owner,
    ),
    answers: createBm25Field(
      sorted.map(({ answer }) =>
        answer === undefined || answer === "" ? [] : wordFeatures(analyse(answer, language)),
      ),
    ),
    pairs: cosine(wordPairFeatures),
    characters: cosine(characterFeatures),
    vocabulary: new Set(
      phrasings.flatMap(({ terms }) =>
        terms.terms.filter((term) => term.kind === "word").map((term) => term.word),
      ),
    ),
    exact,
  };
}

function mainLanguage(documents: readonly Document[]): Language {
  const counts = new Map<Language, number>();
  for (const { questions } of documents) {
    for (const { text, language } of questions) {
      const guess = language === undefined ? guessLanguage(text) : { language, sure: true };
      if (guess.sure && guess.language !== undefined) {
        counts.set(guess.language, (counts.get(guess.language) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? "en";
}
