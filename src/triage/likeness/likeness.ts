import { type Category, categories } from "../category.ts";
import { toVector, type Vector, wordColumn, wordsOf } from "./features.ts";
import { type LinearModel, scoresOf, toLogOdds } from "./model.ts";

/** What a message can be: danger of a category, despair without a sign of self-harm, or calm. */
export const classes = [...categories, "gentle", "calm"] as const;
const [gentle, calm] = [categories.length, categories.length + 1];

/** What a message reads like. */
export interface Reading {
  /** The log-odds that it shows danger. */
  readonly logOdds: number;
  /** The likeliest category. */
  readonly category: Category;
  /** The categories that are not much less likely. */
  readonly near: ReadonlySet<Category>;
  /** The words that speak most for it, in their order. */
  readonly words: string;
  /** It sounds worn out rather than calm. */
  readonly gentle: boolean;
}

/** The log-odds of danger, of whatever category. */
export const dangerOf = (weights: Float32Array, vector: Vector): number =>
  toLogOdds(scoresOf(weights, classes.length, vector), gentle);

const tellingWords = 4;
/** How much less likely, in log-odds, a category may be than the likeliest to count beside it. */
const nearBy = 4;

/** Reads a message. Linear in its length. */
export function readLikeness(
  { weights }: LinearModel,
  text: string,
  signs: readonly string[],
): Reading {
  const words = wordsOf(text);
  const scores = scoresOf(weights, classes.length, toVector(words, signs));
  const dangers = scores.subarray(0, gentle);
  const label = dangers.indexOf(Math.max(...dangers));
  const weightOf = (word: string): number => {
    const start = wordColumn(word) * classes.length;
    return (weights[start + label] as number) - (weights[start + calm] as number);
  };
  const telling = new Set(
    [...new Set(words)]
      .map((word) => ({ word, weight: weightOf(word) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, tellingWords)
      .map(({ word }) => word),
  );
  return {
    logOdds: toLogOdds(scores, gentle),
    category: categories[label] ?? categories[0],
    near: new Set(
      categories.filter(
        (_name, at) => (dangers[at] as number) >= (dangers[label] as number) - nearBy,
      ),
    ),
    words: [...telling].sort((a, b) => words.indexOf(a) - words.indexOf(b)).join(" … "),
    gentle: (scores[gentle] as number) > (scores[calm] as number),
  };
}
