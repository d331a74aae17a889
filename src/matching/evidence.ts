import type { Classifier, Verdicts } from "./classifier.ts";
import { Comparison } from "./comparison.ts";
import type { Library } from "./library.ts";
import type { Parts } from "./parts.ts";
import type { Query } from "./query.ts";
import { type Held, shortlist } from "./shortlist.ts";

/** A document as a candidate, with what speaks for it. */
export interface Candidacy {
  /** The number of the document. */
  readonly document: number;
  readonly parts: Parts;
}

/** What speaks for which document. */
export interface Evidence {
  /** The documents most like the message; in no particular order. */
  readonly candidates: readonly Candidacy[];
  /** What the classifiers say, where the archive has any. */
  readonly verdicts: Verdicts | undefined;
}

export function gatherEvidence(
  library: Library,
  query: Query,
  held: Held = {},
  classifier?: Classifier,
): Evidence {
  const documents = shortlist(library, query, held);
  if (documents.length === 0) return { candidates: [], verdicts: undefined };
  const verdicts = classifier?.judge(query, held.documents);
  const comparison = new Comparison(library, query);
  const candidates = documents.map(({ document, rows }) => ({
    document,
    parts: { ...comparison.compare(document, rows, held), ...classify(verdicts, document) },
  }));
  comparison.end();
  return { candidates, verdicts };
}

/** The classifiers' say on a document; on one that they were not fitted on, the least. */
function classify(verdicts: Verdicts | undefined, document: number) {
  if (verdicts === undefined) return { softmax: 0, margin: 0 };
  const label = verdicts.classOf.get(document) ?? -1;
  return {
    softmax: Math.max(leastLogShare, verdicts.logShares[label] ?? leastLogShare) / 4,
    margin: Math.max(leastMargin, verdicts.margins[label] ?? leastMargin),
  };
}

const leastLogShare = -12;
const leastMargin = -2;
