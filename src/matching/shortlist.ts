import type { FeatureIndex } from "./feature-index.ts";
import type { Library } from "./library.ts";
import type { Query } from "./query.ts";
import { type Weights, weightsOf } from "./weights.ts";

/** Parts of the archive to be left out of the comparison. */
export interface Held {
  readonly documents?: ReadonlySet<number>;
  /** One phrasing: it is the query itself, taken from the archive to calibrate on. */
  readonly phrasing?: number;
}

/** Documents that are compared in full. Right answers stand further down too seldom to matter. */
export const shortlistSize = 20;

/**
 * Rows that one kind of feature may bring into the comparison. The rarest features come first, so in a
 * large archive "the" and "ing" are read no more; in one of some thousand questions everything is.
 */
const mostPostings = 60_000;

/** What an answer that speaks of the same things is worth beside the question itself. */
const answerShare = 0.3;

/**
 * The documents most like the message, by a rough score: each row's share of the weight of the query's
 * words and of its characters, and the document's best row. The cost grows with what is read of the
 * postings, which is bounded, and not with the archive.
 */
export function shortlist(library: Library, query: Query, held: Held): number[] {
  const weights = weightsOf(library);
  const scratch = scratchOf(library);
  const { rows, answers } = scratch;
  const all = query.words.reduce((sum, feature) => sum + weights.word(feature), 0) || 1;
  readRarest(
    library.words,
    query.words.filter((feature) => feature >= 0),
    (feature) => weights.word(feature) / all,
    rows,
  );
  readGrams(library, query, weights, rows);
  readRarest(
    library.answers,
    query.answers.features,
    (feature) => (answerShare * weights.answerWord(feature)) / all,
    answers,
  );
  const documents = scratch.documents;
  rows.drain((row, score) => {
    const owner = library.ownerOf(row);
    if (row === held.phrasing || !library.isThere(owner)) return;
    documents.raise(owner, score);
  });
  answers.drain((document, score) => {
    if (library.isThere(document)) documents.add(document, score);
  });
  const best: { readonly document: number; readonly score: number }[] = [];
  documents.drain((document, score) => {
    if (held.documents?.has(document) === true) return;
    const last = best.at(-1);
    if (best.length === shortlistSize && last !== undefined && score < last.score) return;
    const before = (one: { document: number; score: number }): boolean =>
      one.score > score ||
      (one.score === score &&
        (library.ids[one.document] as string) < (library.ids[document] as string));
    let at = best.length;
    while (at > 0 && !before(best[at - 1] as { document: number; score: number })) at -= 1;
    best.splice(at, 0, { document, score });
    if (best.length > shortlistSize) best.pop();
  });
  return best
    .map(({ document }) => document)
    .filter((document) => hasRows(library, document, held));
}

function hasRows(library: Library, document: number, held: Held): boolean {
  const rows = library.endRow(document) - library.firstRow(document);
  const own = held.phrasing !== undefined && library.ownerOf(held.phrasing) === document ? 1 : 0;
  return rows > own;
}

/** The cosine of the characters, roughly: as if all features of a row weighed the same. */
function readGrams(library: Library, query: Query, weights: Weights, rows: Scores): void {
  const { grams } = library;
  const norm = weights.norm(grams, query.grams);
  const counts = new Map(
    query.grams.features.map((feature, at) => [feature, query.grams.counts[at] as number]),
  );
  readRarest(
    grams,
    query.grams.features,
    (feature) => weights.inVector(grams, feature, counts.get(feature) ?? 1) / norm / gramsInRow,
    rows,
  );
}

/** √(features of a row), for a row of usual length. */
const gramsInRow = 10;

function readRarest(
  index: FeatureIndex,
  features: readonly number[],
  weightOf: (feature: number) => number,
  scores: Scores,
): void {
  const rarest = [...features].sort((a, b) => index.frequency(a) - index.frequency(b));
  let read = 0;
  for (const feature of rarest) {
    const postings = index.postingsOf(feature);
    if (read > 0 && read + postings > mostPostings) break;
    read += postings;
    const weight = weightOf(feature);
    index.visit(feature, (row) => scores.add(row, weight));
  }
}

/** Sparse sums over a large range of numbers, which are read and cleared in the time of what was touched. */
class Scores {
  private readonly values: Float32Array;
  private readonly touched: number[] = [];

  constructor(length: number) {
    this.values = new Float32Array(length);
  }

  add(at: number, score: number): void {
    const before = this.values[at] as number;
    if (before === 0) this.touched.push(at);
    this.values[at] = before + score;
  }

  /** Keeps the larger of the score there and this. */
  raise(at: number, score: number): void {
    const before = this.values[at] as number;
    if (before === 0) this.touched.push(at);
    if (score > before) this.values[at] = score;
  }

  /** Shows every score that is not zero, and clears it. */
  drain(show: (at: number, score: number) => void): void {
    for (const at of this.touched) {
      const score = this.values[at] as number;
      this.values[at] = 0;
      show(at, score);
    }
    this.touched.length = 0;
  }
}

interface Scratch {
  readonly version: number;
  readonly rows: Scores;
  readonly answers: Scores;
  readonly documents: Scores;
}

const scratches = new WeakMap<Library, Scratch>();

/** Room for the sums, kept with the library: a search runs to its end before the next begins. */
function scratchOf(library: Library): Scratch {
  const known = scratches.get(library);
  if (known?.version === library.version) return known;
  const scratch = {
    version: library.version,
    rows: new Scores(library.rows),
    answers: new Scores(library.ids.length),
    documents: new Scores(library.ids.length),
  };
  scratches.set(library, scratch);
  return scratch;
}
