import type { FeatureIndex } from "./feature-index.ts";
import type { Library } from "./library.ts";
import type { Query } from "./query.ts";
import { Scores } from "./scores.ts";
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
 * large archive "the" and "ing" are read no more; in one of some thousand questions nearly everything is.
 */
const mostPostings = 12_000;

/** Rows of a document that are compared in full; of what it says as a whole there is a profile. */
export const nearestRows = 12;

/** A document that may be what the message asks for. */
export interface Shortlisted {
  readonly document: number;
  /** All its rows where they are few, else the `nearestRows` most like the message; at least one. */
  readonly rows: readonly number[];
}

/** What an answer that speaks of the same things is worth beside the question itself. */
const answerShare = 0.3;

/**
 * The documents most like the message, by a rough score: each row's share of the weight of the query's
 * words and of its characters, and the document's best row. The cost grows with what is read of the
 * postings, which is bounded, and not with the archive.
 */
export function shortlist(library: Library, query: Query, held: Held): Shortlisted[] {
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
  const { documents } = scratch;
  rows.raiseOwners(library.owners, documents, held.phrasing);
  answers.each((document, score) => documents.add(document, score));
  answers.clear();
  const best = new Top(shortlistSize, (document) => library.ids[document] as string);
  documents.each((document, score) => {
    if (score < best.least) return;
    const isOut = !library.isThere(document) || held.documents?.has(document) === true;
    if (!isOut && hasRows(library, document, held)) best.offer(document, score);
  });
  documents.clear();
  const nearest = nearestOf(library, best.items, rows, held);
  rows.clear();
  return best.items.map((document) => ({
    document,
    rows: nearest.get(document)?.items ?? allRows(library, document, held),
  }));
}

/** The rows of each document of many that are most like the message. */
function nearestOf(
  library: Library,
  documents: readonly number[],
  rows: Scores,
  held: Held,
): ReadonlyMap<number, Top<number>> {
  const long = documents.filter(
    (document) => library.endRow(document) - library.firstRow(document) > nearestRows,
  );
  const nearest = new Map(long.map((document) => [document, new Top(nearestRows, (row) => row)]));
  if (long.length > 0) {
    rows.each((row, score) => {
      if (row !== held.phrasing) nearest.get(library.ownerOf(row))?.offer(row, score);
    });
  }
  for (const [document, top] of nearest) {
    // Where only its answer is like the message, a document's first row stands for it.
    const [first] = allRows(library, document, held);
    if (top.items.length === 0 && first !== undefined) top.offer(first, 0);
  }
  return nearest;
}

function allRows(library: Library, document: number, held: Held): readonly number[] {
  const rows: number[] = [];
  const end = library.endRow(document);
  for (let row = library.firstRow(document); row < end; row += 1) {
    if (row !== held.phrasing) rows.push(row);
  }
  return rows;
}

/** The best few of what is offered, best first; equals in the order of their names. */
class Top<Name extends string | number> {
  readonly items: number[] = [];
  private readonly scores: number[] = [];
  private readonly size: number;
  private readonly nameOf: (item: number) => Name;

  constructor(size: number, nameOf: (item: number) => Name) {
    this.size = size;
    this.nameOf = nameOf;
  }

  /** What an item must score to be taken. */
  get least(): number {
    return this.scores[this.size - 1] ?? 0;
  }

  offer(item: number, score: number): void {
    let at = this.items.length;
    while (at > 0 && this.isBefore(item, score, at - 1)) at -= 1;
    if (at === this.size) return;
    this.items.splice(at, 0, item);
    this.scores.splice(at, 0, score);
    if (this.items.length > this.size) {
      this.items.pop();
      this.scores.pop();
    }
  }

  private isBefore(item: number, score: number, at: number): boolean {
    const other = this.scores[at] as number;
    return (
      score > other ||
      (score === other && this.nameOf(item) < this.nameOf(this.items[at] as number))
    );
  }
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
    index.scatter(feature, weight, scores);
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
