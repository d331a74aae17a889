import { z } from "zod";
import { fitSoftmax } from "../../matching/linear.ts";
import { categories } from "../category.ts";
import { columnCount, toVector, wordsOf } from "./features.ts";
import { classes, dangerOf, type Likeness } from "./likeness.ts";

/** A line of intents/triage/examples. */
export const exampleSchema = z.strictObject({
  text: z.string().trim().min(1),
  triage: z.enum(categories).nullable(),
  kind: z.string(),
  /** Signals were written with it in view: what they say of it teaches nothing about how far to trust them. */
  tuned: z.boolean().default(false),
  /** So plain that it must never be judged wrongly: a test holds each of these. */
  must: z.boolean().default(false),
});

export type Example = z.infer<typeof exampleSchema>;

const folds = 5;

/** So many times a plain example is learned from. */
const mustCount = 3;

/**
 * The share of the calm examples that may raise an alarm. Most of them are as near to danger as calm messages
 * can be; among ordinary questions it is a small part of this.
 */
const mostFalseAlarms = 0.08;

/**
 * Learns a model from examples. The threshold comes from what models fitted on four fifths say of the other
 * fifth. Deterministic.
 * @param signsOf what is known about a message besides its words
 */
export function learnLikeness(
  examples: readonly Example[],
  signsOf: (text: string) => readonly string[],
): Likeness {
  const vectors = examples.map(({ text, tuned }) =>
    toVector(wordsOf(text), tuned ? [] : signsOf(text)),
  );
  const learnFrom = (isIn: (at: number) => boolean): Float32Array =>
    fitSoftmax(
      examples.flatMap(({ triage, kind, must }, at) => {
        const vector = vectors[at];
        if (vector === undefined || !isIn(at)) return [];
        const label = classes.indexOf(triage ?? (kind === "gentle" ? "gentle" : "calm"));
        return Array.from({ length: must ? mustCount : 1 }, () => ({ label, ...vector }));
      }),
      classes.length,
      columnCount,
    );
  const calm = Array.from({ length: folds }, (_, fold) => {
    const weights = learnFrom((at) => at % folds !== fold);
    return examples.flatMap(({ triage, tuned }, at) => {
      const vector = vectors[at];
      if (vector === undefined || tuned || triage !== null || at % folds !== fold) return [];
      return dangerOf(weights, vector);
    });
  })
    .flat()
    .sort((a, b) => b - a);
  const dangers = examples.filter(({ triage }) => triage !== null).length;
  return {
    made: `cli fit --triage, from ${examples.length} examples, ${dangers} of them of danger`,
    weights: learnFrom(() => true),
    alarmAt: calm[Math.floor(mostFalseAlarms * calm.length)] ?? 0,
  };
}
