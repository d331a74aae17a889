import { fitSoftmax } from "../../matching/linear.ts";
import type { Category } from "../category.ts";
import { columnCount, toVector, wordsOf } from "./features.ts";
import {
  type Blend,
  classes,
  type Evidence,
  evidenceNames,
  type Likeness,
  look,
  weigh,
} from "./likeness.ts";

/** A message that shows danger of a category, or none. */
export interface Example {
  readonly text: string;
  readonly triage: Category | null;
  /** Signals were written with it in view: it says nothing about how far to trust them. */
  readonly tuned: boolean;
}

const folds = 5;
/** The share of calm messages that may raise an alarm. */
const mostFalseAlarms = 0.02;

/** Learns a model from examples. Deterministic. */
export function learnLikeness(
  examples: readonly Example[],
  signalFires: (text: string) => boolean,
): Likeness {
  const judged = crossEvidence(examples, signalFires);
  return {
    made: `${examples.length} examples, ${examples.filter((e) => e.triage !== null).length} of danger`,
    weights: learnWeights(examples),
    blend: learnBlend(judged),
  };
}

export function learnWeights(examples: readonly Example[]): Float32Array {
  return fitSoftmax(
    examples.map(({ text, triage }) => ({
      label: classes.indexOf(triage ?? "calm"),
      ...toVector(wordsOf(text)),
    })),
    classes.length,
    columnCount,
  );
}

export interface Judged {
  readonly evidence: Evidence;
  readonly isDanger: boolean;
}

/** What speaks for danger in each example that is not tuned on, by a model that has not seen it. */
export function crossEvidence(
  examples: readonly Example[],
  signalFires: (text: string) => boolean,
): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learnWeights(examples.filter((_example, at) => at % folds !== fold));
    return examples
      .filter((example, at) => at % folds === fold && !example.tuned)
      .map(({ text, triage }) => {
        const { whole, part } = look({ weights }, text);
        const signal = signalFires(text) ? 1 : 0;
        return { evidence: { whole, part, signal }, isDanger: triage !== null };
      });
  }).flat();
}

const rounds = 400;
const step = 0.5;

/** Logistic regression on the evidence, by gradient descent; then the lowest threshold with few enough false alarms. */
export function learnBlend(judged: readonly Judged[]): Blend {
  const names = evidenceNames;
  let bias = 0;
  let weights: Record<(typeof names)[number], number> = { whole: 0.5, part: 0.5, signal: 1 };
  for (let round = 0; round < rounds; round += 1) {
    const slope = { bias: 0, whole: 0, part: 0, signal: 0 };
    for (const { evidence, isDanger } of judged) {
      const error = (isDanger ? 1 : 0) - weigh(evidence, { bias, weights, alarmAt: 0 });
      slope.bias += error;
      for (const name of names) slope[name] += error * evidence[name];
    }
    const scale = step / judged.length;
    bias += scale * slope.bias;
    weights = {
      whole: weights.whole + scale * slope.whole,
      part: weights.part + scale * slope.part,
      signal: weights.signal + scale * slope.signal,
    };
  }
  const calm = judged
    .filter(({ isDanger }) => !isDanger)
    .map(({ evidence }) => weigh(evidence, { bias, weights, alarmAt: 0 }))
    .sort((a, b) => b - a);
  const alarmAt = (calm[Math.floor(mostFalseAlarms * calm.length)] ?? 0.5) + 1e-6;
  return { bias, weights, alarmAt };
}
