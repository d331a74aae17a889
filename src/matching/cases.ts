import { guessLanguage } from "../text/language.ts";
import { type Classifier, createClassifier, fitClassifier } from "./classifier.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { hashText } from "./hash.ts";
import type { Index } from "./index.ts";
import type { Library } from "./library.ts";
import type { Document } from "./match.ts";
import { type Query, toQuery } from "./query.ts";
import type { Held } from "./shortlist.ts";
import { createRepair } from "./typos.ts";

/** A query whose right answers are known. */
export interface Labelled {
  readonly text: string;
  /** Ids of the documents that answer it; empty: none does. */
  readonly relevant: readonly string[];
}

/** A labelled query with its evidence, gathered once for all the models tried on it. */
export interface Case {
  readonly library: Library;
  readonly query: Query;
  readonly held: Held;
  readonly evidence: Evidence;
  /** Ids of the documents that are right; empty: none is. */
  readonly relevant: readonly string[];
  /** The numbers of those of them that the library has. */
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

/** Tells a case by its text and what is right, as a number. */
export const keyOf = ({ query, relevant }: Case): number =>
  hashText(`${query.terms.plain}\n${relevant.join("\n")}`);

export function labelledCases(
  { library, classifier }: Index,
  labelled: readonly Labelled[],
): Case[] {
  const startRepair = createRepair(library);
  return labelled.map(({ text, relevant }): Case => {
    const language = guessLanguage(text, library.language).language ?? library.language;
    const query = toQuery(library, library.analyse(text, language, startRepair()));
    return {
      library,
      query,
      held: {},
      evidence: gatherEvidence(library, query, {}, classifier),
      relevant,
      right: new Set(relevant.map((id) => library.find(id)).filter((n) => n !== undefined)),
      weight: 1,
    };
  });
}

/** At most about this many phrasings are held out: more cost time and teach nothing new. */
const mostHeldOut = 500;
/** The share of an archive that is held out at a time, while the classifiers learn from the rest. */
const heldOutAtOnce = 0.2;
/** The share of messages, as calibrated for, that nothing in the archive answers. */
const outOfScopeShare = 0.4;

/**
 * Cases made of the archive alone: a phrasing held out, which its document should still answer, and
 * the same phrasing with its whole document held out, which nothing should answer. Documents of one
 * phrasing would give only the second kind, and so give none.
 */
export function heldOutCases(
  library: Library,
  documents: readonly Document[],
  classified: boolean,
): Case[] {
  const phrasings = documents.flatMap(({ id, questions }) => {
    const owner = library.find(id);
    if (owner === undefined || questions.length < 2) return [];
    return questions.map((question, at) => ({
      ...question,
      row: library.firstRow(owner) + at,
    }));
  });
  phrasings.sort((a, b) => a.row - b.row);
  const groups = Math.round(1 / heldOutAtOnce);
  const rounds = Math.min(groups, Math.ceil((mostHeldOut * groups) / (phrasings.length || 1)));
  return Array.from({ length: rounds }, (_, round) => {
    // Neighbours are of one document: every fifth phrasing takes a fifth of each.
    const group = phrasings.filter((_phrasing, at) => at % groups === round);
    const stride = Math.max(1, Math.round((group.length * rounds) / mostHeldOut));
    const chosen = group.filter((_phrasing, at) => at % stride === 0);
    const left = new Set(chosen.map(({ row }) => row));
    const classifier = classified
      ? createClassifier(
          library,
          fitClassifier(library, (row) => left.has(row)),
        )
      : undefined;
    return chosen.flatMap((phrasing) => casesWithout(library, classifier, phrasing));
  }).flat();
}

function casesWithout(
  library: Library,
  classifier: Classifier | undefined,
  { text, language, row }: Document["questions"][number] & { readonly row: number },
): Case[] {
  const owner = library.ownerOf(row);
  const spoken = language ?? guessLanguage(text, library.language).language ?? library.language;
  const query = toQuery(library, library.analyse(text, spoken));
  return [
    { held: { phrasing: row }, right: [owner] },
    { held: { documents: new Set([owner]) }, right: [] },
  ].map(({ held, right }) => ({
    library,
    query,
    held,
    evidence: gatherEvidence(library, query, held, classifier),
    relevant: right.map((document) => library.ids[document] ?? ""),
    right: new Set(right),
    weight: right.length > 0 ? 1 - outOfScopeShare : outOfScopeShare,
  }));
}
