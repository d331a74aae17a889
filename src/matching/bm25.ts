import { documentFrequencies } from "./idf.ts";
import { countFeatures, createSparseIndex, type SparseVector } from "./sparse-index.ts";

/** BM25 over a set of texts. */
export interface Bm25Field {
  /** Each text's score as a share of the most the query could get; in [0, 1). */
  scores(features: readonly string[]): Float64Array;
  /** ln(1 + (n - df + ½) / (df + ½)); for a feature the texts do not have, as if one had it. */
  weight(feature: string): number;
  has(feature: string): boolean;
  /** The number of texts that have the feature. */
  frequency(feature: string): number;
}

/** The usual constants (Robertson & Zaragoza 2009, section 3.2); questions are short, so length counts less. */
const k1 = 1.2;
const b = 0.2;

export function createBm25Field(texts: readonly (readonly string[])[], owner: any = texts.map((_,i)=>i)): Bm25Field {
  const ids = new Map<string, number>();
  const counts = texts.map((features) =>
    countFeatures(features, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      return id;
    }),
  );
  const frequencies = new Uint32Array(ids.size);
  for (const count of counts) {
    for (const id of count.keys()) frequencies[id] = (frequencies[id] ?? 0) + 1;
  }
  const dfs = documentFrequencies(counts, owner, ids.size); const nd = new Set(owner).size;
  const idf = (df: number): number => Math.log(1 + (nd - df + 0.5) / (df + 0.5));
  const meanLength = texts.reduce((sum, text) => sum + text.length, 0) / (texts.length || 1);
  const vectors = counts.map((count, at): SparseVector => {
    const length = (texts[at]?.length ?? 0) / (meanLength || 1);
    const saturation = k1 * (1 - b + b * length);
    return new Map(
      [...count].map(([id, tf]) => [id, (idf(dfs[id] ?? 0) * tf) / (tf + saturation)]),
    );
  });
  const index = createSparseIndex(vectors, ids.size);
  const frequency = (feature: string): number => frequencies[ids.get(feature) ?? -1] ?? 0;
  const weight = (feature: string): number => idf(Math.max(1, dfs[ids.get(feature) ?? -1] ?? 0));
  return {
    frequency,
    weight,
    has: (feature) => ids.has(feature),
    scores(features) {
      const out = new Float64Array(texts.length);
      const distinct = new Set(features);
      const query = countFeatures(distinct, (feature) => ids.get(feature));
      index.addScores(query, out);
      let most = 0;
      for (const feature of distinct) most += weight(feature);
      return most === 0 ? out : out.map((score) => score / most);
    },
  };
}
