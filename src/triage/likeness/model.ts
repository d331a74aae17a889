import { z } from "zod";
import { columnCount, type Vector } from "./features.ts";

/** A linear model over words and signs, learned from examples. */
export interface LinearModel {
  /** What it was learned from. */
  readonly made: string;
  /** By column and class. */
  readonly weights: Float32Array;
  /** From these log-odds on, a message is what the model looks for. */
  readonly alarmAt: number;
}

/** The score of each of so many classes for a vector. */
export function scoresOf(
  weights: Float32Array,
  classes: number,
  { columns, values }: Vector,
): Float64Array {
  const scores = new Float64Array(classes);
  for (let i = 0; i < columns.length; i += 1) {
    const start = (columns[i] as number) * classes;
    const value = values[i] as number;
    for (let label = 0; label < classes; label += 1) {
      scores[label] = (scores[label] as number) + value * (weights[start + label] as number);
    }
  }
  return scores;
}

/** The log-odds that it is one of the first `wanted` classes and none of the others. */
export const toLogOdds = (scores: Float64Array, wanted: number): number =>
  logSum(scores.subarray(0, wanted)) - logSum(scores.subarray(wanted));

/** ln of the sum of the exponentials. */
function logSum(scores: Float64Array): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((total, score) => total + Math.exp(score - top), 0));
}

/** A model as it is stored: each weight is a byte, times `scale`, in base64. */
const modelFileSchema = z.strictObject({
  version: z.literal(1),
  made: z.string().min(1),
  classes: z.array(z.string()),
  alarmAt: z.number(),
  scale: z.number(),
  weights: z.string(),
});

export type ModelFile = z.infer<typeof modelFileSchema>;

export function formatModel(
  { made, weights, alarmAt }: LinearModel,
  classes: readonly string[],
): ModelFile {
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

/** @throws when the file is not one of these, was learned for other classes, or is cut off */
export function parseModel(file: unknown, classes: readonly string[]): LinearModel {
  const { made, scale, weights, alarmAt, classes: learned } = modelFileSchema.parse(file);
  if (learned.join() !== classes.join()) {
    throw new Error("model: it was learned for other classes: fit it anew");
  }
  const bytes = Buffer.from(weights, "base64");
  if (bytes.length !== columnCount * classes.length) {
    throw new Error("model: its weights are cut off: fit it anew");
  }
  return {
    made,
    weights: Float32Array.from(new Int8Array(bytes), (weight) => weight * scale),
    alarmAt,
  };
}
