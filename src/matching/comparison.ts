import type { Bag, FeatureIndex } from "./feature-index.ts";
import type { Library } from "./library.ts";
import type { Parts } from "./parts.ts";
import type { Query } from "./query.ts";
import { type Held, nearestRows } from "./shortlist.ts";
import { asksOf, bitCount, clashingSides, isNegated, sidesOf } from "./trait-mask.ts";
import { type Weights, weightsOf } from "./weights.ts";

/** One query against the rows of documents, row by row. */
export class Comparison {
  private readonly library: Library;
  private readonly query: Query;
  private readonly weights: Weights;
  private readonly wordWeights: readonly number[];
  private readonly allWeight: number;
  private readonly answers: ReadonlySet<number>;
  private readonly lookup: Lookup;

  constructor(library: Library, query: Query) {
    this.library = library;
    this.query = query;
    this.weights = weightsOf(library);
    this.wordWeights = query.words.map((feature) => this.weights.word(feature));
    this.allWeight = this.wordWeights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.answers = new Set(query.answers.features);
    this.lookup = lookupOf(library);
    for (const [at, feature] of query.words.entries()) {
      if (feature >= 0) this.lookup.places[feature] = at + 1;
    }
    setVector(this.lookup.pairs, this.weights, library.pairs, query.pairs);
    setVector(this.lookup.grams, this.weights, library.grams, query.grams);
  }

  /** Leaves the lookup as it was found. */
  end(): void {
    for (const feature of this.query.words) if (feature >= 0) this.lookup.places[feature] = 0;
    for (const feature of this.query.pairs.features) this.lookup.pairs[feature] = 0;
    for (const feature of this.query.grams.features) this.lookup.grams[feature] = 0;
  }

  /** @param near the rows of the document that are compared in full */
  compare(
    document: number,
    near: readonly number[],
    held: Held,
  ): Omit<Parts, "softmax" | "margin"> {
    const { library } = this;
    const own = held.phrasing !== undefined && library.ownerOf(held.phrasing) === document;
    const without = own ? held.phrasing : undefined;
    const isShort = library.endRow(document) - library.firstRow(document) <= nearestRows;
    const bm25 = new BestOf();
    const words = new BestOf();
    const characters = new BestOf();
    /** Per word of the query: how many of the compared rows have it. */
    const hits = new Uint32Array(this.query.words.length);
    let nearest = -1;
    let most = -1;
    for (const row of near) {
      const byWords = this.bm25(row, hits);
      const byPairs = this.cosine(library.pairs, this.lookup.pairs, row);
      const byGrams = this.cosine(library.grams, this.lookup.grams, row);
      bm25.add(byWords);
      words.add(byPairs);
      characters.add(byGrams);
      if (byWords + byPairs + byGrams > most) {
        most = byWords + byPairs + byGrams;
        nearest = row;
      }
    }
    const isSaid = isShort
      ? (place: number) => (hits[place] as number) > 0
      : this.whatIsSaid(document, without);
    const centroid = (kind: "pairs" | "grams", best: BestOf): number =>
      isShort
        ? toCentroid(best.sum, this.weights.sumLength(library[kind], document), own)
        : this.toProfile(kind, document, own);
    return {
      bm25Best: bm25.first,
      bm25Three: bm25.three,
      bm25Answer: this.bm25Answer(document),
      wordBest: words.first,
      wordThree: words.three,
      wordCentroid: centroid("pairs", words),
      charBest: characters.first,
      charThree: characters.three,
      charCentroid: centroid("grams", characters),
      ...this.coverage(nearest, isSaid),
      ...this.traits(nearest, document, without),
      numbersMissing: shareMissing(this.query.numbers, isSaid),
      formsMissing: shareMissing(this.query.forms, isSaid),
    };
  }

  private rowsOf(document: number, without: number | undefined): number[] {
    const rows: number[] = [];
    const end = this.library.endRow(document);
    for (let row = this.library.firstRow(document); row < end; row += 1) {
      if (row !== without) rows.push(row);
    }
    return rows;
  }

  /** Whether a row of a document of many has the word at a place of the query. */
  private whatIsSaid(document: number, without: number | undefined): (place: number) => boolean {
    const { words } = this.library;
    const { rowsWith } = this.weights.profile(document);
    const own = without === undefined ? undefined : words.featuresOf(without, without + 1);
    return (place) => {
      const feature = this.query.words[place] as number;
      return (rowsWith.get(feature) ?? 0) > (own?.has(feature) === true ? 1 : 0);
    };
  }

  /** The cosine with the sum of the rows of a document of many. */
  private toProfile(kind: "pairs" | "grams", document: number, heldOut: boolean): number {
    const sum = this.weights.profile(document)[kind];
    const query = this.lookup[kind];
    // Where one is held out, that is the query itself: its product with itself is 1.
    let product = heldOut ? -1 : 0;
    for (const feature of this.query[kind].features) {
      product += (query[feature] as number) * (sum.get(feature) ?? 0);
    }
    return toCentroid(product, this.weights.sumLength(this.library[kind], document), heldOut);
  }

  /** A row's score as a share of the most the query could get, in [0, 1). */
  private bm25(row: number, hits: Uint32Array): number {
    const { words } = this.library;
    const saturation = this.weights.saturation(row);
    let score = 0;
    const end = words.end(row);
    for (let at = words.start(row); at < end; at += 1) {
      const place = (this.lookup.places[words.featureAt(at)] as number) - 1;
      if (place < 0) continue;
      hits[place] = (hits[place] as number) + 1;
      const count = words.countAt(at);
      score += ((this.wordWeights[place] as number) * count) / (count + saturation);
    }
    return score / this.allWeight;
  }

  private bm25Answer(document: number): number {
    const { answers } = this.library;
    const end = answers.end(document);
    if (end === answers.start(document)) return 0;
    const saturation = this.weights.answerSaturation(document);
    let score = 0;
    for (let at = answers.start(document); at < end; at += 1) {
      const feature = answers.featureAt(at);
      if (!this.answers.has(feature)) continue;
      const count = answers.countAt(at);
      score += (this.weights.answerWord(feature) * count) / (count + saturation);
    }
    return score / this.allWeight;
  }

  private cosine(index: FeatureIndex, query: Float64Array, row: number): number {
    let product = 0;
    const end = index.end(row);
    for (let at = index.start(row); at < end; at += 1) {
      const feature = index.featureAt(at);
      const weight = query[feature] as number;
      if (weight > 0) {
        product += weight * this.weights.inVector(index, feature, index.countAt(at));
      }
    }
    return product / this.weights.rowNorm(index, row);
  }

  private coverage(nearest: number, isSaid: (place: number) => boolean) {
    const { words } = this.library;
    const inNearest = new Set<number>();
    let weight = 0;
    let covered = 0;
    for (let at = words.start(nearest); at < words.end(nearest); at += 1) {
      const feature = words.featureAt(at);
      const own = this.weights.word(feature);
      weight += own;
      const place = (this.lookup.places[feature] as number) - 1;
      if (place < 0) continue;
      inNearest.add(place);
      covered += own;
    }
    let [byNearest, byEntry, heaviest, missed] = [0, 0, 0, 0];
    for (const [place, own] of this.wordWeights.entries()) {
      heaviest = Math.max(heaviest, own);
      if (inNearest.has(place)) byNearest += own;
      if (isSaid(place)) byEntry += own;
      else missed = Math.max(missed, own);
    }
    return {
      queryCovered: byNearest / this.allWeight,
      phrasingCovered: weight === 0 ? 0 : covered / weight,
      entryCovered: byEntry / this.allWeight,
      heaviestMissed: heaviest === 0 ? 0 : missed / heaviest,
    };
  }

  private traits(nearest: number, document: number, without: number | undefined) {
    const { library, query } = this;
    const traits = library.traitsOf(nearest);
    const [mine, others] = [asksOf(query.traits), asksOf(traits)];
    return {
      asksSame: mine === 0 || others === 0 ? 0.5 : bitCount(mine & others) / bitCount(mine),
      negationDiffers: isNegated(query.traits) === isNegated(traits) ? 0 : 1,
      sidesClash:
        sidesOf(query.traits) !== 0 &&
        clashes(
          query.traits,
          traits,
          this.rowsOf(document, without).map((row) => library.traitsOf(row)),
        )
          ? 1
          : 0,
    };
  }
}

/** The nearest phrasing, or many of the others, say the opposite, and none says the same. */
function clashes(query: number, nearest: number, rows: readonly number[]): boolean {
  const said = rows.reduce((sides, row) => sides | sidesOf(row), 0);
  let unsaid = sidesOf(query) & ~said;
  for (; unsaid !== 0; unsaid &= unsaid - 1) {
    const side = unsaid & -unsaid;
    if ((clashingSides(query, nearest) & side) !== 0) return true;
    const against = rows.filter((row) => (clashingSides(query, row) & side) !== 0);
    if (against.length >= manyPhrasings * rows.length) return true;
  }
  return false;
}

/**
 * The cosine with a sum of rows.
 * @param product of the query with the sum, without the row that is held out
 * @param length of the whole sum
 */
function toCentroid(product: number, length: number, heldOut: boolean): number {
  if (!heldOut) return product / length;
  // |S - p|² = |S|² - 2 S·p + 1 for a unit vector p, and S·p = product + 1.
  return product / Math.sqrt(Math.max(1e-9, length ** 2 - 2 * (product + 1) + 1));
}

/** The share of a document's phrasings that make something what the document is about. */
const manyPhrasings = 1 / 3;

const shareMissing = (places: readonly number[], isSaid: (place: number) => boolean): number =>
  places.length === 0 ? 0 : places.filter((place) => !isSaid(place)).length / places.length;

function setVector(vector: Float64Array, weights: Weights, index: FeatureIndex, bag: Bag): void {
  const norm = weights.norm(index, bag);
  for (const [at, feature] of bag.features.entries()) {
    vector[feature] = weights.inVector(index, feature, bag.counts[at] as number) / norm;
  }
}

/** The query by feature: the place of a word in it (from 1), its weight in the vectors; 0 where it has none. */
interface Lookup {
  readonly version: number;
  readonly places: Uint32Array;
  readonly pairs: Float64Array;
  readonly grams: Float64Array;
}

const lookups = new WeakMap<Library, Lookup>();

/** Room for one query, kept with the library: a comparison runs to its end before the next begins. */
function lookupOf(library: Library): Lookup {
  const known = lookups.get(library);
  if (known?.version === library.version) return known;
  const lookup = {
    version: library.version,
    places: new Uint32Array(library.words.size),
    pairs: new Float64Array(library.pairs.size),
    grams: new Float64Array(library.grams.size),
  };
  lookups.set(library, lookup);
  return lookup;
}

/** The best of some scores, the mean of the best three, and the sum. */
class BestOf {
  first = 0;
  private second = 0;
  private third = 0;
  private count = 0;
  sum = 0;

  add(score: number): void {
    this.count += 1;
    this.sum += score;
    if (score > this.first)
      [this.first, this.second, this.third] = [score, this.first, this.second];
    else if (score > this.second) [this.second, this.third] = [score, this.second];
    else if (score > this.third) this.third = score;
  }

  /** A document with fewer than three phrasings must not lose for that. */
  get three(): number {
    return (this.first + this.second + this.third) / Math.min(3, this.count || 1);
  }
}
