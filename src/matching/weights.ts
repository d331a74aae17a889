import type { Bag, FeatureIndex } from "./feature-index.ts";
import type { Library } from "./library.ts";

/** The usual constants (Robertson & Zaragoza 2009, section 3.2); questions are short, so length counts less. */
const k1 = 1.2;
const b = 0.2;

/** Profiles that are kept at a time: of a large archive, those of what is asked about. */
const mostProfiles = 2000;

/**
 * How much features and rows weigh in a library as it is now. Frequencies are counted by document, not
 * by phrasing: a word that every phrasing of one document has is what tells it from the others.
 */
export class Weights {
  /** ln(1 + (n - df + ½) / (df + ½)), by document frequency; a feature that none has weighs as if one had it. */
  private readonly rarity: Float64Array;
  /** Smoothed: ln((1 + n) / (1 + df)) + 1 (Salton & Buckley 1988, as smoothed in scikit-learn). */
  private readonly cosineIdf: Float64Array;
  private readonly meanWords: number;
  private readonly meanAnswer: number;
  private readonly norms = new Map<FeatureIndex, Float64Array>();
  private readonly sums = new Map<FeatureIndex, Float64Array>();
  /** All zero between calls. */
  private readonly scratch = new Map<FeatureIndex, Float64Array>();
  private readonly profiles = new Cache<number, Profile>(mostProfiles);
  private readonly library: Library;

  constructor(library: Library) {
    this.library = library;
    const n = library.size;
    this.rarity = Float64Array.from({ length: n + 1 }, (_, at) => {
      const df = Math.max(1, at);
      return Math.log(1 + (n - df + 0.5) / (df + 0.5));
    });
    this.cosineIdf = Float64Array.from(
      { length: n + 1 },
      (_, df) => Math.log((1 + n) / (1 + df)) + 1,
    );
    let [words, rows, answer, answers] = [0, 0, 0, 0];
    for (let document = 0; document < library.ids.length; document += 1) {
      if (!library.isThere(document)) continue;
      const end = library.endRow(document);
      for (let row = library.firstRow(document); row < end; row += 1) {
        words += library.words.length(row);
        rows += 1;
      }
      answer += library.answers.length(document);
      answers += 1;
    }
    this.meanWords = words / (rows || 1);
    this.meanAnswer = answer / (answers || 1);
  }

  /** How much a word says, by its number in `words`; -1 for one that no document has. */
  word(feature: number): number {
    return this.rarity[this.library.words.frequency(feature)] as number;
  }

  answerWord(feature: number): number {
    return this.rarity[this.library.answers.frequency(feature)] as number;
  }

  /** What BM25 adds to the count of a word in a row before it divides by it. */
  saturation(row: number): number {
    return saturationOf(this.library.words.length(row), this.meanWords);
  }

  answerSaturation(document: number): number {
    return saturationOf(this.library.answers.length(document), this.meanAnswer);
  }

  /** The weight of a feature in a vector of tf-idf, before its length is made one. */
  inVector(index: FeatureIndex, feature: number, count: number): number {
    return logCount(count) * (this.cosineIdf[index.frequency(feature)] as number);
  }

  /** The length of a text's vector. What no document has lengthens it: a message mostly unknown is like nothing. */
  norm(index: FeatureIndex, bag: Bag): number {
    let squares = bag.unknown * (this.cosineIdf[0] as number) ** 2;
    for (const [at, feature] of bag.features.entries()) {
      squares += this.inVector(index, feature, bag.counts[at] as number) ** 2;
    }
    return Math.sqrt(squares) || 1;
  }

  /** The length of a row's vector. */
  rowNorm(index: FeatureIndex, row: number): number {
    const norms = cached(this.norms, index, index.rows);
    const known = norms[row] as number;
    if (known > 0) return known;
    let squares = 0;
    const end = index.end(row);
    for (let place = index.start(row); place < end; place += 1) {
      squares += this.inVector(index, index.featureAt(place), index.countAt(place)) ** 2;
    }
    const norm = Math.sqrt(squares) || 1;
    norms[row] = norm;
    return norm;
  }

  /** The length of the sum of the unit vectors of a document's rows. */
  sumLength(index: FeatureIndex, document: number): number {
    const lengths = cached(this.sums, index, this.library.ids.length);
    const known = lengths[document] as number;
    if (known > 0) return known;
    const sum = cached(this.scratch, index, index.size);
    const end = this.library.endRow(document);
    for (let row = this.library.firstRow(document); row < end; row += 1) {
      this.addRow(index, row, (feature, weight) => {
        sum[feature] = (sum[feature] as number) + weight;
      });
    }
    let squares = 0;
    const first = index.start(this.library.firstRow(document));
    for (let place = first; place < index.start(end); place += 1) {
      const feature = index.featureAt(place);
      squares += (sum[feature] as number) ** 2;
      sum[feature] = 0;
    }
    const length = Math.sqrt(squares) || 1;
    lengths[document] = length;
    return length;
  }

  /** What a document says as a whole. */
  profile(document: number): Profile {
    const known = this.profiles.get(document);
    if (known !== undefined) return known;
    const { words, pairs, grams } = this.library;
    const profile = {
      rowsWith: new Map<number, number>(),
      pairs: new Map<number, number>(),
      grams: new Map<number, number>(),
    };
    const add = (to: Map<number, number>) => (feature: number, weight: number) => {
      to.set(feature, (to.get(feature) ?? 0) + weight);
    };
    const end = this.library.endRow(document);
    for (let row = this.library.firstRow(document); row < end; row += 1) {
      for (const word of words.featuresOf(row, row + 1)) add(profile.rowsWith)(word, 1);
      this.addRow(pairs, row, add(profile.pairs));
      this.addRow(grams, row, add(profile.grams));
    }
    this.profiles.set(document, profile);
    return profile;
  }

  /** Shows the unit vector of a row. */
  private addRow(
    index: FeatureIndex,
    row: number,
    add: (feature: number, weight: number) => void,
  ): void {
    const norm = this.rowNorm(index, row);
    for (let place = index.start(row); place < index.end(row); place += 1) {
      const feature = index.featureAt(place);
      add(feature, this.inVector(index, feature, index.countAt(place)) / norm);
    }
  }
}

/** What the rows of a document say together. */
export interface Profile {
  /** Word → how many rows have it. */
  readonly rowsWith: ReadonlyMap<number, number>;
  /** The sums of the rows' unit vectors. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly grams: ReadonlyMap<number, number>;
}

/** Keeps what was used lately. */
class Cache<Key, Value> {
  private readonly most: number;
  private readonly values = new Map<Key, Value>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: Key): Value | undefined {
    const value = this.values.get(key);
    if (value !== undefined) {
      this.values.delete(key);
      this.values.set(key, value);
    }
    return value;
  }

  set(key: Key, value: Value): void {
    this.values.set(key, value);
    if (this.values.size > this.most) {
      const [oldest] = this.values.keys();
      this.values.delete(oldest as Key);
    }
  }
}

const saturationOf = (length: number, mean: number): number =>
  k1 * (1 - b + (b * length) / (mean || 1));

const logCounts = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count || 1));
const logCount = (count: number): number => logCounts[Math.min(255, count)] as number;

function cached<K>(caches: Map<K, Float64Array>, key: K, length: number): Float64Array {
  const known = caches.get(key);
  if (known !== undefined) return known;
  const cache = new Float64Array(length);
  caches.set(key, cache);
  return cache;
}

const current = new WeakMap<Library, { readonly version: number; readonly weights: Weights }>();

/** The weights of a library as it is now. */
export function weightsOf(library: Library): Weights {
  const known = current.get(library);
  if (known?.version === library.version) return known.weights;
  const weights = new Weights(library);
  current.set(library, { version: library.version, weights });
  return weights;
}
