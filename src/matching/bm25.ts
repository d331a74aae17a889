import { documentFrequencies } from "./idf.ts";
import { countFeatures, createSparseIndex, type SparseVector } from "./sparse-index.ts";

/** BM25 over a set of texts. */
export interface Bm25Field {
  /** Each text's score as a share of the most the query could get; in [0, 1). */
  scores(features: readonly string[]): Float64Array;
  /** ln(1 + (n - df + ½) / (df + ½)), by document; for a feature that none has, as if one had it. */
  weight(feature: string): number;
  has(feature: string): boolean;
  /** The number of texts that have the feature. */
  frequency(feature: string): number;
}

/** The usual constants (Robertson & Zaragoza 2009, section 3.2); questions are short, so length counts less. */
const k1 = 1.2;
const b = 0.2;

/**
 * @param texts the features of each text
 * @param owner the document number of each text; frequencies are counted by document
 */
export function createBm25Field(
  texts: readonly (readonly string[])[],
  owner: readonly number[] = [...texts.keys()],
): Bm25Field {
  const ids = new Map<string, number>();
  const counts = texts.map((features) =>
    countFeatures(features, (feature) => {
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      return id;
    }),
  );
  const inTexts = documentFrequencies(counts, [...counts.keys()], ids.size);
  const inDocuments = documentFrequencies(counts, owner, ids.size);
  const documents = new Set(owner).size;
  const idf = (df: number): number => Math.log(1 + (documents - df + 0.5) / (df + 0.5));
  const idfOf = (id: number | undefined): number => idf(Math.max(1, inDocuments[id ?? -1] ?? 0));
  const meanLength = texts.reduce((sum, text) => sum + text.length, 0) / (texts.length || 1);
  const vectors = counts.map((count, at): SparseVector => {
    const length = (texts[at]?.length ?? 0) / (meanLength || 1);
    const saturation = k1 * (1 - b + b * length);
    return new Map([...count].map(([id, tf]) => [id, (idfOf(id) * tf) / (tf + saturation)]));
  });
  const index = createSparseIndex(vectors, ids.size);
  const weight = (feature: string): number => idfOf(ids.get(feature));
  return {
    weight,
    frequency: (feature) => inTexts[ids.get(feature) ?? -1] ?? 0,
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
