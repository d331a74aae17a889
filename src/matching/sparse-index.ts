/** A text as a vector: feature number → weight. */
export type SparseVector = ReadonlyMap<number, number>;

/**
 * An inverted index of sparse vectors, in compressed rows:
 * ```
 * starts  [0,     2,        5, …]     feature f owns the places starts[f] … starts[f + 1] - 1
 * rows    [4, 9 | 0, 4, 12 | …]       the vectors that have the feature
 * weights [.2,.7| .1, .4, .3| …]      and how much of it
 * ```
 */
export interface SparseIndex {
  readonly rows: number;
  /** Adds the dot product of `query` with each vector to `out` (length `rows`). */
  addScores(query: SparseVector, out: Float64Array): void;
}

export function createSparseIndex(vectors: readonly SparseVector[], features: number): SparseIndex {
  const starts = new Uint32Array(features + 1);
  for (const vector of vectors) {
    for (const feature of vector.keys()) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  }
  for (let f = 0; f < features; f += 1) starts[f + 1] = (starts[f + 1] ?? 0) + (starts[f] ?? 0);
  const places = starts[features] ?? 0;
  const rows = new Uint32Array(places);
  const weights = new Float32Array(places);
  const next = starts.slice();
  for (const [row, vector] of vectors.entries()) {
    for (const [feature, weight] of vector) {
      const place = next[feature] ?? 0;
      rows[place] = row;
      weights[place] = weight;
      next[feature] = place + 1;
    }
  }
  return {
    rows: vectors.length,
    addScores(query, out) {
      for (const [feature, weight] of query) {
        const end = starts[feature + 1] ?? 0;
        for (let place = starts[feature] ?? 0; place < end; place += 1) {
          const row = rows[place] as number;
          out[row] = (out[row] as number) + weight * (weights[place] as number);
        }
      }
    },
  };
}

/** How often each feature occurs, by number; features `number` does not know are left out. */
export function countFeatures(
  features: Iterable<string>,
  number: (feature: string) => number | undefined,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const feature of features) {
    const id = number(feature);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
