import { characterFeatures, type Terms, wordFeatures, wordPairFeatures } from "../text/terms.ts";
import type { Trait } from "../text/trait-words.ts";
import { clashingSides, findTraits, type Traits } from "../text/traits.ts";
import type { Library } from "./library.ts";

/** The similarities measured between a message and each candidate document; the model weighs them by name. */
export const partNames = [
  "bm25Best",
  "bm25Three",
  "bm25Answer",
  "wordBest",
  "wordThree",
  "wordCentroid",
  "charBest",
  "charThree",
  "charCentroid",
  "queryCovered",
  "phrasingCovered",
  "entryCovered",
  "heaviestMissed",
  "asksSame",
  "negationDiffers",
  "sidesClash",
  "numbersMissing",
  "formsMissing",
] as const;

export type PartName = (typeof partNames)[number];

/** A document as a candidate, with what speaks for it. */
export interface Evidence {
  /** The number of the document. */
  readonly document: number;
  /** The number of its phrasing that is most like the message. */
  readonly phrasing: number;
  readonly parts: Readonly<Record<PartName, number>>;
}

/** What a message is compared as. */
export interface Query {
  readonly terms: Terms;
  readonly traits: Traits;
  readonly features: readonly string[];
}

/** Parts of the archive to be left out of the comparison. */
export interface Held {
  readonly documents?: ReadonlySet<number>;
  /** One phrasing: it is the query itself, taken from the archive to calibrate on. */
  readonly phrasing?: number;
}

/** Candidates that are compared in full. Right answers stand further down too seldom to matter. */
const shortlist = 20;

export function toQuery(terms: Terms): Query {
  return { terms, traits: findTraits(terms), features: wordFeatures(terms) };
}

/** The documents most like the message, with the evidence for each; in no particular order. */
export function gatherEvidence(library: Library, query: Query, held: Held = {}): Evidence[] {
  const bm25 = library.words.scores(query.features);
  const answers = library.answers.scores(query.features);
  const words = library.pairs.similarities(wordPairFeatures(query.terms));
  const characters = library.characters.similarities(characterFeatures(query.terms));
  const rough: { document: number; phrasing: number; score: number; rows: readonly number[] }[] =
    [];
  for (const [document, all] of library.phrasingsOf.entries()) {
    const rows = held.phrasing === undefined ? all : all.filter((row) => row !== held.phrasing);
    if (rows.length === 0 || held.documents?.has(document) === true) continue;
    let phrasing = -1;
    let best = 0;
    for (const row of rows) {
      const score = at(bm25, row) + at(words, row) + at(characters, row);
      if (score > best || phrasing < 0) {
        best = score;
        phrasing = row;
      }
    }
    const score = best + at(answers, document) * answerShare;
    if (score > 0) rough.push({ document, phrasing, score, rows });
  }
  rough.sort((a, b) => b.score - a.score || a.document - b.document);

  return rough.slice(0, shortlist).map(({ document, phrasing, rows }): Evidence => {
    const [bm25Best, bm25Three] = bestOf(bm25, rows);
    const [wordBest, wordThree, wordSum] = bestOf(words, rows);
    const [charBest, charThree, charSum] = bestOf(characters, rows);
    const alone = rows.length === library.phrasingsOf[document]?.length;
    const centroid = (sum: number, length: number, own: number): number =>
      sum / (alone ? length : withoutOne(length, sum + own));
    return {
      document,
      phrasing,
      parts: {
        bm25Best,
        bm25Three,
        bm25Answer: at(answers, document),
        wordBest,
        wordThree,
        wordCentroid: centroid(wordSum, at(library.pairs.sumLengths, document), 1),
        charBest,
        charThree,
        charCentroid: centroid(charSum, at(library.characters.sumLengths, document), 1),
        ...compareClosely(library, query, { document, phrasing, rows }, held),
      },
    };
  });
}

/** What an answer that speaks of the same things is worth beside the question itself, when choosing whom to compare. */
const answerShare = 0.3;

/** What is measured against the nearest phrasing, and against all that the document says. */
function compareClosely(
  library: Library,
  { features, traits }: Query,
  {
    document,
    phrasing,
    rows,
  }: Pick<Evidence, "document" | "phrasing"> & { rows: readonly number[] },
  held: Held,
): Pick<Evidence["parts"], CloseName> {
  const nearest = library.phrasings[phrasing];
  if (nearest === undefined) throw new Error(`matching: no phrasing ${phrasing}`);
  const distinct = new Set(features);
  const own = library.phrasings[held.phrasing ?? -1];
  const inEntry = (feature: string): boolean =>
    (library.featuresOf[document]?.get(feature) ?? 0) >
    (own?.owner === document && own.features.has(feature) ? 1 : 0);
  const others = rows.map((row) => library.phrasings[row]?.traits).filter((t) => t !== undefined);
  const missing = (kind: "numbers" | "forms"): number =>
    share([...traits[kind]], (key) => !others.some((other) => other[kind].has(key)));
  const asks = nearest.traits.asks;
  return {
    queryCovered: weightShare(library, distinct, (feature) => nearest.features.has(feature)),
    phrasingCovered: weightShare(library, nearest.features, (feature) => distinct.has(feature)),
    entryCovered: weightShare(library, distinct, inEntry),
    heaviestMissed: heaviestMissed(library, distinct, inEntry),
    asksSame:
      traits.asks.size * asks.size === 0 ? 0.5 : share([...traits.asks], (kind) => asks.has(kind)),
    negationDiffers: traits.negated === nearest.traits.negated ? 0 : 1,
    sidesClash: clashes(traits, nearest.traits, others) ? 1 : 0,
    numbersMissing: missing("numbers"),
    formsMissing: missing("forms"),
  };
}

type CloseName =
  | "queryCovered"
  | "phrasingCovered"
  | "entryCovered"
  | "heaviestMissed"
  | "asksSame"
  | "negationDiffers"
  | "sidesClash"
  | "numbersMissing"
  | "formsMissing";

/** The nearest phrasing, or many of the others, say the opposite, and none says the same. */
function clashes(query: Traits, nearest: Traits, others: readonly Traits[]): boolean {
  const contradicted = (side: Trait): boolean =>
    clashingSides(query, nearest).includes(side) ||
    share(others, (other) => clashingSides(query, other).includes(side)) >= manyPhrasings;
  return [...query.sides].some(
    (side) => contradicted(side) && !others.some((other) => other.sides.has(side)),
  );
}

/** The share of a document's phrasings that make something what the document is about. */
const manyPhrasings = 1 / 3;

/** The share of the weight of the features that pass. */
function weightShare(
  { words }: Library,
  features: ReadonlySet<string>,
  passes: (feature: string) => boolean,
): number {
  let all = 0;
  let common = 0;
  for (const feature of features) {
    const weight = words.weight(feature);
    all += weight;
    if (passes(feature)) common += weight;
  }
  return all === 0 ? 0 : common / all;
}

/** The heaviest feature that the document lacks, as a share of the heaviest of all. */
function heaviestMissed(
  { words }: Library,
  features: ReadonlySet<string>,
  inEntry: (feature: string) => boolean,
): number {
  let most = 0;
  let missed = 0;
  for (const feature of features) {
    const weight = words.weight(feature);
    most = Math.max(most, weight);
    if (!inEntry(feature)) missed = Math.max(missed, weight);
  }
  return most === 0 ? 0 : missed / most;
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** The best score of some rows, the mean of the best three (missing ones count as none), and the sum. */
function bestOf(scores: Float64Array, rows: readonly number[]): [number, number, number] {
  let [first, second, third, sum] = [0, 0, 0, 0];
  for (const row of rows) {
    const score = at(scores, row);
    sum += score;
    if (score > first) [first, second, third] = [score, first, second];
    else if (score > second) [second, third] = [score, second];
    else if (score > third) third = score;
  }
  // A document with fewer than three phrasings must not lose for that.
  return [first, (first + second + third) / Math.min(3, rows.length || 1), sum];
}

/** |S - p| for a unit vector p with S·p known: the length of a sum of unit vectors without one of them. */
function withoutOne(length: number, product: number): number {
  return Math.sqrt(Math.max(1e-9, length ** 2 - 2 * product + 1));
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
