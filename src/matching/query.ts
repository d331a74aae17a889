import type { Terms } from "../text/terms.ts";
import { findTraits } from "../text/traits.ts";
import type { Bag } from "./feature-index.ts";
import { gramHashes, pairHashes, wordHashes } from "./features.ts";
import { hashText } from "./hash.ts";
import type { Library } from "./library.ts";
import { toTraitMask } from "./trait-mask.ts";

/** What a message is compared as. */
export interface Query {
  readonly terms: Terms;
  readonly traits: number;
  /** The number of each distinct stem or concept in the library's words; -1 where no document has it. */
  readonly words: readonly number[];
  /** Places in `words` of the numbers, and of the form names, that the message speaks of. */
  readonly numbers: readonly number[];
  readonly forms: readonly number[];
  readonly pairs: Bag;
  readonly grams: Bag;
  readonly answers: Bag;
}

export function toQuery(library: Library, terms: Terms): Query {
  const hashes = [...new Set(wordHashes(terms))];
  const placesOf = (kind: string): number[] => {
    const keys = terms.terms.filter((term) => term.kind === kind).map((term) => term.key);
    return [...new Set(keys)].map((key) => hashes.indexOf(hashText(key)));
  };
  const known = (feature: number): number => (library.words.frequency(feature) > 0 ? feature : -1);
  return {
    terms,
    traits: toTraitMask(findTraits(terms)),
    words: hashes.map((hash) => known(library.words.find(hash))),
    numbers: placesOf("number"),
    forms: placesOf("form"),
    pairs: library.pairs.toBag(pairHashes(terms)),
    grams: library.grams.toBag(gramHashes(terms)),
    answers: library.answers.toBag(wordHashes(terms)),
  };
}
