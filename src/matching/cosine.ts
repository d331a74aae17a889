import { documentFrequencies } from "./idf.ts";
import { countFeatures, createSparseIndex, type SparseVector } from "./sparse-index.ts";

/** Cosine similarity of tf-idf vectors: of a query with every phrasing, and what is needed for the entries' centroids. */
export interface CosineField {
  /** The cosine with each phrasing. */
  similarities(features: readonly string[]): Float64Array;
  /** Per document: the length of the sum of its phrasings' unit vectors. */
  readonly sumLengths: Float64Array;
}

/**
 * @param phrasings the features of each phrasing
 * @param owner the document number of each phrasing
 */
export function createCosineField(
  phrasings: readonly (readonly string[])[],
  owner: readonly number[],
  documents: number,
): CosineField {
  const ids = new Map<string, number>();
  const number = (feature: string): number => {
    const id = ids.get(feature) ?? ids.size;
    ids.set(feature, id);
    return id;
  };
  const counts = phrasings.map((features) => countFeatures(features, number));
  const frequencies = documentFrequencies(counts, owner, ids.size);
  // Smoothed: ln((1 + n) / (1 + df)) + 1 (Salton & Buckley 1988, as smoothed in scikit-learn).
  const idf = Float64Array.from(frequencies, (df) => Math.log((1 + documents) / (1 + df)) + 1);
  const vectors = counts.map((count) => unitVector(count, idf));
  const index = createSparseIndex(vectors, ids.size);
  const unseen = Math.log(1 + documents) + 1;
  return {
    sumLengths: sumLengths(vectors, owner, documents),
    similarities(features) {
      const out = new Float64Array(phrasings.length);
      const known = countFeatures(features, (feature) => ids.get(feature));
      // What the archive has never seen lengthens the query's vector: a message mostly unknown is like nothing.
      const unknown = countFeatures(features, (feature) => (ids.has(feature) ? undefined : 0));
      const extra = (unknown.get(0) ?? 0) * unseen ** 2;
      index.addScores(unitVector(known, idf, extra), out);
      return out;
    },
  };
}

function unitVector(count: SparseVector, idf: Float64Array, extra = 0): SparseVector {
  const weights = new Map<number, number>();
  let squares = extra;
  for (const [feature, times] of count) {
    const weight = (1 + Math.log(times)) * (idf[feature] ?? 0);
    weights.set(feature, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [feature, weight] of weights) weights.set(feature, weight / length);
  return weights;
}

function sumLengths(
  vectors: readonly SparseVector[],
  owner: readonly number[],
  documents: number,
): Float64Array {
  const sums: Map<number, number>[] = Array.from({ length: documents }, () => new Map());
  for (const [row, vector] of vectors.entries()) {
    const sum = sums[owner[row] ?? 0];
    for (const [feature, weight] of vector) sum?.set(feature, (sum.get(feature) ?? 0) + weight);
  }
  return Float64Array.from(sums, (sum) => {
    let squares = 0;
    for (const weight of sum.values()) squares += weight * weight;
    return Math.sqrt(squares);
  });
}
