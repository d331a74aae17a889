import type { SparseVector } from "./sparse-index.ts";

/**
 * In how many documents each feature occurs. Counted by document, not by phrasing: a word that every
 * phrasing of one document has is what tells it from the others.
 */
export function documentFrequencies(
  phrasings: readonly SparseVector[],
  owner: readonly number[],
  features: number,
): Uint32Array {
  const frequencies = new Uint32Array(features);
  const last = new Int32Array(features).fill(-1);
  const order = [...phrasings.keys()].sort((a, b) => (owner[a] ?? 0) - (owner[b] ?? 0));
  for (const row of order) {
    for (const feature of phrasings[row]?.keys() ?? []) {
      if (last[feature] === owner[row]) continue;
      last[feature] = owner[row] ?? 0;
      frequencies[feature] = (frequencies[feature] ?? 0) + 1;
    }
  }
  return frequencies;
}
