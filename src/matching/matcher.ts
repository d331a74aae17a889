import type { Concept } from "../archive/glossary.ts";
import { guessLanguage } from "../text/language.ts";
import { assess } from "./assess.ts";
import { toQuery } from "./evidence.ts";
import { createLibrary, type Library } from "./library.ts";
import type { Document, Matcher } from "./match.ts";
import { type Model, shippedModel } from "./model.ts";
import { createRepair } from "./typos.ts";

const mostCandidates = 10;

/** Indexes documents for matching. The order of the documents does not matter. */
export function createMatcher(
  documents: readonly Document[],
  options: { readonly concepts?: readonly Concept[]; readonly model?: Model } = {},
): Matcher {
  return matcherOver(createLibrary(documents, options.concepts), options.model ?? shippedModel);
}

/** A matcher over a library that is already there: fitting builds one and tries many models on it. */
export function matcherOver(library: Library, model: Model): Matcher {
  const startRepair = createRepair(library.vocabulary);
  const numbers = new Map(library.ids.map((id, at) => [id, at]));
  return {
    bands: model.bands,
    match(text, { language, exclude } = {}) {
      const spoken = language ?? guessLanguage(text, library.language).language ?? library.language;
      const terms = library.analyse(text, spoken, startRepair());
      const query = toQuery(terms);
      const documents = new Set(
        [...(exclude ?? [])].map((id) => numbers.get(id)).filter((n) => n !== undefined),
      );
      const { ranked, candidates, exact } = assess(library, model, query, { documents });
      const content = terms.terms.filter((term) => term.content);
      const unknown = content.filter(
        (term) =>
          !library.words.has(term.key) &&
          !(term.concept !== undefined && library.words.has(term.concept)),
      );
      return {
        candidates: candidates.slice(0, mostCandidates),
        known: content.length === 0 ? 0 : 1 - unknown.length / content.length,
        explain: {
          terms: [...content.map((term) => term.word), ...new Set(terms.concepts)],
          unknown: unknown.map((term) => term.word),
          repaired: content.flatMap(({ word, written }) =>
            written === undefined ? [] : [{ from: written, to: word }],
          ),
          exact,
          parts: ranked.slice(0, mostCandidates).map((item) => item.parts),
        },
      };
    },
  };
}
