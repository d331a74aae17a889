import { type Language, languages } from "./languages.ts";
import { normalise } from "./normalise.ts";
import type { Terms } from "./terms.ts";
import { type Trait, traitWords } from "./trait-words.ts";

/** What decides between questions that share their words. */
export interface Traits {
  /** The kinds of question asked: why, how, when … */
  readonly asks: ReadonlySet<Trait>;
  readonly negated: boolean;
  /** Sides taken on opposites: `+outcome` (granted), `-outcome` (denied) … */
  readonly sides: ReadonlySet<Trait>;
  readonly numbers: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

interface WordList {
  readonly trait: Trait;
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly phrases: readonly string[];
}

const lists = new Map<Language, readonly WordList[]>(
  languages.map((language) => [
    language,
    Object.entries(traitWords[language]).map(([trait, words]) => parse(trait as Trait, words)),
  ]),
);

export function findTraits({ terms, language }: Terms): Traits {
  const words = terms.map((term) => term.word);
  const text = ` ${words.join(" ")} `;
  const found = (lists.get(language) ?? [])
    .filter(
      ({ whole, starts, phrases }) =>
        words.some((word) => whole.has(word) || starts.some((start) => word.startsWith(start))) ||
        phrases.some((phrase) => text.includes(phrase)),
    )
    .map(({ trait }) => trait);
  const side = (trait: Trait): boolean => trait.startsWith("+") || trait.startsWith("-");
  const ofKind = (kind: string): ReadonlySet<string> =>
    new Set(terms.filter((term) => term.kind === kind).map((term) => term.key));
  return {
    asks: new Set(found.filter((trait) => trait !== "not" && !side(trait))),
    negated: found.includes("not"),
    sides: new Set(found.filter(side)),
    numbers: ofKind("number"),
    forms: ofKind("form"),
  };
}

function parse(trait: Trait, words: string): WordList {
  const all = words.split(" ");
  const phrases = all.filter((word) => word.includes("_"));
  const starts = all.filter((word) => word.endsWith("*"));
  return {
    trait,
    phrases: phrases.map((phrase) => ` ${normalise(phrase.replaceAll("_", " "))} `),
    starts: starts.map((word) => normalise(word.slice(0, -1))),
    whole: new Set(
      all.filter((word) => !phrases.includes(word) && !starts.includes(word)).map(normalise),
    ),
  };
}
