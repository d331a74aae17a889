import { z } from "zod";
import { fitSoftmax } from "../../matching/linear.ts";
import { categories } from "../category.ts";
import { columnCount, toVector, type Vector, wordsOf } from "./features.ts";
import { classes, dangerOf } from "./likeness.ts";
import { type LinearModel, scoresOf, toLogOdds } from "./model.ts";
import { offerClasses, offerSignsOf } from "./offer.ts";

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

/** A line of intents/scam/examples. */
export const offerExampleSchema = z.strictObject({
  text: z.string().trim().min(1),
  kind: z.enum(offerClasses),
  /** As above. */
  must: z.boolean().default(false),
});

export type OfferExample = z.infer<typeof offerExampleSchema>;

const folds = 5;

/** What is shipped is the mean of so many models, each fitted in another order: one alone hangs on the order a little. */
const orders = 4;

/** So many times a plain example is learned from. */
const mustCount = 3;

/**
 * The share of the calm examples that may raise an alarm. Most of them are as near to danger as calm messages
 * can be; among ordinary questions it is a small part of this.
 */
const mostFalseAlarms = 0.07;

/** The share of the examples of people who ask about an offer that may be taken for one. They are as near to it as can be. */
const mostFalseOffers = 0.05;

/** An example as it is learned from. */
interface Lesson {
  readonly label: number;
  readonly vector: Vector;
  /** How often it counts. */
  readonly times: number;
  /** Lessons of one fold are held out together. */
  readonly fold: number;
  /** Its class is none that the model looks for, and the threshold is set by such as this. */
  readonly sets: boolean;
}

/**
 * Learns weights from lessons, and the threshold from what models fitted on four fifths say of the other
 * fifth. Deterministic.
 * @param most the share of the lessons that set the threshold which may reach it
 */
function learn(
  lessons: readonly Lesson[],
  classCount: number,
  oddsOf: (weights: Float32Array, vector: Vector) => number,
  most: number,
): Omit<LinearModel, "made"> {
  const learnFrom = (isIn: (lesson: Lesson) => boolean, orders: number): Float32Array => {
    const examples = lessons
      .filter(isIn)
      .flatMap(({ label, vector, times }) =>
        Array.from({ length: times }, () => ({ label, ...vector })),
      );
    const mean = new Float32Array(columnCount * classCount);
    for (let order = 0; order < orders; order += 1) {
      const first = Math.floor((order * examples.length) / orders);
      const turned = [...examples.slice(first), ...examples.slice(0, first)];
      for (const [at, weight] of fitSoftmax(turned, classCount, columnCount).entries()) {
        mean[at] = (mean[at] as number) + weight / orders;
      }
    }
    return mean;
  };
  const others = Array.from({ length: folds }, (_, fold) => {
    const weights = learnFrom((lesson) => lesson.fold !== fold, 1);
    return lessons
      .filter((lesson) => lesson.sets && lesson.fold === fold)
      .map(({ vector }) => oddsOf(weights, vector));
  })
    .flat()
    .sort((a, b) => b - a);
  return {
    weights: learnFrom(() => true, orders),
    alarmAt: others[Math.floor(most * others.length)] ?? 0,
  };
}

/**
 * Learns how danger reads.
 * @param signsOf what is known about a message besides its words
 */
export function learnLikeness(
  examples: readonly Example[],
  signsOf: (text: string) => readonly string[],
): LinearModel {
  const lessons = examples.map(({ text, triage, kind, tuned, must }, at) => ({
    label: classes.indexOf(triage ?? (kind === "gentle" ? "gentle" : "calm")),
    vector: toVector(wordsOf(text), tuned ? [] : signsOf(text)),
    times: must ? mustCount : 1,
    fold: at % folds,
    sets: !tuned && triage === null,
  }));
  const dangers = examples.filter(({ triage }) => triage !== null).length;
  return {
    made: `cli fit --triage, from ${examples.length} examples, ${dangers} of them of danger`,
    ...learn(lessons, classes.length, dangerOf, mostFalseAlarms),
  };
}

/**
 * Learns how offers of papers read.
 * @param files the examples, a list for each language; lines of one place often say the same in several languages
 * @param signalsOf the signals of an offer that a message shows
 */
export function learnOffers(
  files: readonly (readonly OfferExample[])[],
  ordinary: readonly string[],
  signalsOf: (text: string) => readonly string[],
): LinearModel {
  const lesson = ({ text, kind, must }: OfferExample, at: number): Lesson => ({
    label: offerClasses.indexOf(kind),
    vector: toVector(wordsOf(text), offerSignsOf(text, signalsOf(text))),
    times: must ? mustCount : 1,
    fold: at % folds,
    sets: kind === "asking" && !must,
  });
  const own = files.flatMap((lines) => lines.map(lesson));
  const others = ordinary.map((text) => ({ text, kind: "ordinary", must: false }) as const);
  const offers = own.filter(({ label }) => label === 0).length;
  return {
    made: `cli fit --triage, from ${own.length + others.length} examples, ${offers} of them offers`,
    ...learn(
      [...own, ...others.map(lesson)],
      offerClasses.length,
      (weights, vector) => toLogOdds(scoresOf(weights, offerClasses.length, vector), 1),
      mostFalseOffers,
    ),
  };
}
