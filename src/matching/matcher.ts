import type { Concept } from "../archive/glossary.ts";
import { guessLanguage } from "../text/language.ts";
import type { Term } from "../text/terms.ts";
import { assess } from "./assess.ts";
import { correct, fitCalibration, uncorrected } from "./calibration.ts";
import { buildIndex, type Index } from "./index.ts";
import type { Library } from "./library.ts";
import type { Document, LiveMatcher } from "./match.ts";
import { type Model, shippedModel } from "./model.ts";
import { toQuery } from "./query.ts";
import { createRepair } from "./typos.ts";

const mostCandidates = 10;

/** Indexes documents for matching. The order of the documents does not matter. */
export function createMatcher(
  documents: readonly Document[],
  options: { readonly concepts?: readonly Concept[]; readonly model?: Model } = {},
): LiveMatcher {
  return matcherOver(buildIndex(documents, options.concepts), options.model ?? shippedModel);
}

/** A matcher over an index that is already there. */
export function matcherOver({ library, classifier }: Index, model: Model): LiveMatcher {
  const startRepair = createRepair(library);
  let calibration = uncorrected;
  return {
    bands: model.bands,
    match(text, { language, exclude, explain = false } = {}) {
      const spoken = language ?? guessLanguage(text, library.language).language ?? library.language;
      const terms = library.analyse(text, spoken, startRepair());
      const documents = new Set(
        [...(exclude ?? [])].map((id) => library.find(id)).filter((n) => n !== undefined),
      );
      const query = toQuery(library, terms);
      const { ranked, candidates, exact } = assess(library, classifier, model, query, {
        documents,
      });
      const isKnown = ({ key, concept }: Term): boolean =>
        library.findWord(key) >= 0 || (concept !== undefined && library.findWord(concept) >= 0);
      const content = terms.terms.filter((term) => term.content);
      const unknown = content.filter((term) => !isKnown(term));
      return {
        candidates: candidates.slice(0, mostCandidates).map(({ id, confidence }) => ({
          id,
          confidence: exact ? confidence : correct(confidence, calibration),
        })),
        known: content.length === 0 ? 0 : 1 - unknown.length / content.length,
        explain: {
          terms: [...content.map((term) => term.word), ...new Set(terms.concepts)],
          unknown: unknown.map((term) => term.word),
          missing: explain ? missingFrom(library, content, ranked[0]?.document) : [],
          repaired: content.flatMap(({ word, written }) =>
            written === undefined ? [] : [{ from: written, to: word }],
          ),
          exact,
          parts: ranked.slice(0, mostCandidates).map((item) => item.parts),
        },
      };
    },
    calibrate(taps) {
      calibration = fitCalibration(taps);
    },
    add(document) {
      library.add(document);
    },
    withdraw: (id) => library.withdraw(id),
  };
}

function missingFrom(
  library: Library,
  content: readonly Term[],
  document: number | undefined,
): readonly string[] {
  if (document === undefined) return content.map((term) => term.word);
  const said = library.words.featuresOf(library.firstRow(document), library.endRow(document));
  const isSaid = (key: string): boolean => said.has(library.findWord(key));
  return content
    .filter(({ key, concept }) => !isSaid(key) && !(concept !== undefined && isSaid(concept)))
    .map((term) => term.word);
}
