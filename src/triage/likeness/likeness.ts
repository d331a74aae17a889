import { z } from "zod";
import { type Category, categories } from "../category.ts";
import { columnCount, toVector, type Vector, wordColumn, wordsOf } from "./features.ts";

/** What a message can be: danger of a category, despair without a sign of self-harm, or calm. */
export const classes = [...categories, "gentle", "calm"] as const;
const [gentle, calm] = [categories.length, categories.length + 1];

/** What danger reads like: a linear model over words and signs, learned from examples. */
export interface Likeness {
  /** What it was learned from. */
  readonly made: string;
  /** By column and class. */
  readonly weights: Float32Array;
  /** From these log-odds of danger on, a message is an emergency. */
  readonly alarmAt: number;
}

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

/** The score of each class for a vector. */
function scoresOf(weights: Float32Array, { columns, values }: Vector): Float64Array {
  const scores = new Float64Array(classes.length);
  for (let i = 0; i < columns.length; i += 1) {
    const start = (columns[i] as number) * classes.length;
    const value = values[i] as number;
    for (let label = 0; label < classes.length; label += 1) {
      scores[label] = (scores[label] as number) + value * (weights[start + label] as number);
    }
  }
  return scores;
}

/** The log-odds of danger, of whatever category. */
export function dangerOf(weights: Float32Array, vector: Vector): number {
  return toLogOdds(scoresOf(weights, vector));
}

function toLogOdds(scores: Float64Array): number {
  return logSum(scores.subarray(0, gentle)) - logSum(scores.subarray(gentle));
}

/** ln of the sum of the exponentials. */
function logSum(scores: Float64Array): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((total, score) => total + Math.exp(score - top), 0));
}

const tellingWords = 4;
/** How much less likely, in log-odds, a category may be than the likeliest to count beside it. */
const nearBy = 4;

/** Reads a message. Linear in its length. */
export function readLikeness(
  { weights }: Likeness,
  text: string,
  signs: readonly string[],
): Reading {
  const words = wordsOf(text);
  const scores = scoresOf(weights, toVector(words, signs));
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
    logOdds: toLogOdds(scores),
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

/** A model as it is stored: each weight is a byte, times `scale`, in base64. */
export const likenessFileSchema = z.strictObject({
  version: z.literal(1),
  made: z.string().min(1),
  classes: z.array(z.string()).refine((names) => names.join() === classes.join(), {
    error: "it was learned for other classes: fit it anew",
  }),
  alarmAt: z.number(),
  scale: z.number(),
  weights: z.string(),
});

export type LikenessFile = z.infer<typeof likenessFileSchema>;

export function formatLikeness({ made, weights, alarmAt }: Likeness): LikenessFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    version: 1,
    made,
    classes: [...classes],
    alarmAt,
    scale,
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
}

/** @throws when the file is not one of these, or is cut off */
export function parseLikeness(file: unknown): Likeness {
  const { made, scale, weights, alarmAt } = likenessFileSchema.parse(file);
  const bytes = Buffer.from(weights, "base64");
  if (bytes.length !== columnCount * classes.length) {
    throw new Error("likeness: its weights are cut off: fit it anew");
  }
  return {
    made,
    weights: Float32Array.from(new Int8Array(bytes), (weight) => weight * scale),
    alarmAt,
  };
}
