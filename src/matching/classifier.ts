import type { Bag, FeatureIndex } from "./feature-index.ts";
import type { Library } from "./library.ts";
import { type Example, fitOneVsRest, fitSoftmax } from "./linear.ts";
import type { Query } from "./query.ts";
import { weightsOf } from "./weights.ts";

/** What the classifiers say of a message. */
export interface Verdicts {
  /** Class by document number; documents that were not there at the fit have none. */
  readonly classOf: ReadonlyMap<number, number>;
  /** ln of the softmax's share, by class. */
  readonly logShares: Float64Array;
  /** The one-vs-rest machines' margins, by class: from 1 on it is one of it, to -1 it is not. */
  readonly margins: Float64Array;
}

/**
 * Two linear classifiers of messages into documents, over the same features as the similarities. They
 * learn what tells the phrasings of one document from those of all others.
 */
export interface Classifier {
  readonly fitted: ClassifierColumns;
  /** @param without documents that are not to be chosen from */
  judge(query: Pick<Query, "pairs" | "grams">, without?: ReadonlySet<number>): Verdicts;
}

/** A classifier as it is stored: weights by column and class. */
export interface ClassifierColumns {
  readonly documents: Uint32Array;
  /** Features that were there when it was fitted. */
  readonly pairs: number;
  readonly grams: number;
  /** Without the last one, which is the bias. */
  readonly columns: number;
  readonly softmax: Float32Array;
  readonly margins: Float32Array;
}

/** Left out above this many rows × documents, where fitting takes minutes. */
const mostWork = 4_000_000;
/** Weights of one classifier; features share columns where they would be more. */
const mostWeights = 6_000_000;
/** Below this many phrasings per document there is nothing to tell apart by. */
const fewestPhrasings = 2;

/** Whether an archive has several phrasings per entry, and not too many of them, to fit classifiers to. */
export function suitsClassifier(library: Library): boolean {
  return (
    library.size > 1 &&
    library.rows >= fewestPhrasings * library.size &&
    library.rows * library.size <= mostWork
  );
}

/** Fits both classifiers to the rows of a library, all but those left out. Deterministic. */
export function fitClassifier(
  library: Library,
  without: (row: number) => boolean = () => false,
): ClassifierColumns {
  const weights = weightsOf(library);
  const columns = Math.min(
    library.pairs.size + library.grams.size,
    Math.max(1, Math.floor(mostWeights / library.size)),
  );
  const documents: number[] = [];
  const examples: Example[] = [];
  for (let document = 0; document < library.ids.length; document += 1) {
    if (!library.isThere(document)) continue;
    const label = documents.length;
    const before = examples.length;
    for (let row = library.firstRow(document); row < library.endRow(document); row += 1) {
      if (without(row)) continue;
      const features: number[] = [];
      const values: number[] = [];
      const add = (index: FeatureIndex, offset: number): void => {
        const norm = weights.rowNorm(index, row);
        for (let place = index.start(row); place < index.end(row); place += 1) {
          const feature = index.featureAt(place);
          features.push((offset + feature) % columns);
          values.push(weights.inVector(index, feature, index.countAt(place)) / norm);
        }
      };
      add(library.pairs, 0);
      add(library.grams, library.pairs.size);
      features.push(columns);
      values.push(1);
      examples.push({
        label,
        columns: Uint32Array.from(features),
        values: Float32Array.from(values),
      });
    }
    if (examples.length > before) documents.push(document);
  }
  return {
    documents: Uint32Array.from(documents),
    pairs: library.pairs.size,
    grams: library.grams.size,
    columns,
    softmax: fitSoftmax(examples, documents.length, columns + 1),
    margins: fitOneVsRest(examples, documents.length, columns + 1),
  };
}

export function createClassifier(library: Library, fitted: ClassifierColumns): Classifier {
  const { documents, columns } = fitted;
  const classes = documents.length;
  const classOf = new Map([...documents].map((document, at) => [document, at]));
  const bias = columns * classes;
  return {
    fitted,
    judge(query, without = new Set()) {
      const weights = weightsOf(library);
      const softmax = Float64Array.from(fitted.softmax.subarray(bias, bias + classes));
      const margins = Float64Array.from(fitted.margins.subarray(bias, bias + classes));
      const add = (index: FeatureIndex, bag: Bag, offset: number, limit: number): void => {
        const norm = weights.norm(index, bag);
        for (const [at, feature] of bag.features.entries()) {
          if (feature >= limit) continue;
          const value = weights.inVector(index, feature, bag.counts[at] as number) / norm;
          const start = ((offset + feature) % columns) * classes;
          for (let label = 0; label < classes; label += 1) {
            softmax[label] =
              (softmax[label] as number) + value * (fitted.softmax[start + label] as number);
            margins[label] =
              (margins[label] as number) + value * (fitted.margins[start + label] as number);
          }
        }
      };
      add(library.pairs, query.pairs, 0, fitted.pairs);
      add(library.grams, query.grams, fitted.pairs, fitted.grams);
      for (const document of without) {
        const label = classOf.get(document);
        if (label === undefined) continue;
        softmax[label] = Number.NEGATIVE_INFINITY;
        margins[label] = Number.NEGATIVE_INFINITY;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (const score of softmax) top = Math.max(top, score);
      let sum = 0;
      for (const score of softmax) sum += Math.exp(score - top);
      const logSum = top + Math.log(sum);
      return { classOf, logShares: softmax.map((score) => score - logSum), margins };
    },
  };
}
