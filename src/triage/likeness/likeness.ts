import { z } from "zod";
import { type Category, categories } from "../category.ts";
import { columnCount, toVector, type Vector, wordsOf } from "./features.ts";
import { partsOf } from "./parts.ts";

/** What a message is like, judged by thousands of examples: a category, or calm. */
export const classes = [...categories, "calm"] as const;
const calm = classes.length - 1;

/** What speaks for danger, in log-odds, before it is weighed. */
export interface Evidence {
  /** The whole message. */
  readonly whole: number;
  /** Its most alarming stretch; the whole message where it has only one. */
  readonly part: number;
  /** 1 where a signal fires that no blocker cancels. */
  readonly signal: number;
}

export const evidenceNames = ["whole", "part", "signal"] as const;

/** How danger is weighed: weights of the evidence, and from which probability on a message is an emergency. */
export interface Blend {
  readonly bias: number;
  readonly weights: Readonly<Record<(typeof evidenceNames)[number], number>>;
  /** Per category; the likelier one. */
  readonly alarmAt: number;
}

/** A linear model over features of the text, as learned from examples. */
export interface Likeness {
  readonly made: string;
  /** By column and class. */
  readonly weights: Float32Array;
  readonly blend: Blend;
}

/** What a message is like. */
export interface Likely {
  /** The probability that the message shows danger. */
  readonly danger: number;
  /** The likeliest category, calm left out. */
  readonly category: Category;
  /** The most alarming stretch of the message. */
  readonly words: string;
}

/** The log-odds of danger in a text, and the category it is most like. */
export function scoreVector(
  { weights }: Pick<Likeness, "weights">,
  { columns, values }: Vector,
): { readonly logOdds: number; readonly scores: Float64Array } {
  const scores = new Float64Array(classes.length);
  for (let i = 0; i < columns.length; i += 1) {
    const start = (columns[i] as number) * classes.length;
    const value = values[i] as number;
    for (let label = 0; label < classes.length; label += 1) {
      scores[label] = (scores[label] as number) + value * (weights[start + label] as number);
    }
  }
  const dangers = scores.subarray(0, calm);
  const top = Math.max(...dangers);
  const sum = dangers.reduce((total, score) => total + Math.exp(score - top), 0);
  return { logOdds: top + Math.log(sum) - (scores[calm] as number), scores };
}

/** What speaks for danger in a message, apart from signals. */
export function look(
  likeness: Pick<Likeness, "weights">,
  text: string,
): Omit<Evidence, "signal"> & { readonly scores: Float64Array; readonly words: string } {
  const whole = scoreVector(likeness, toVector(wordsOf(text)));
  let best = { ...whole, words: text };
  let part = Number.NEGATIVE_INFINITY;
  for (const { text: words, words: own } of partsOf(text)) {
    const scored = scoreVector(likeness, toVector(own));
    if (scored.logOdds <= part) continue;
    part = scored.logOdds;
    best = { ...scored, words };
  }
  return {
    whole: whole.logOdds,
    part: part === Number.NEGATIVE_INFINITY ? whole.logOdds : part,
    scores: best.scores,
    words: best.words,
  };
}

export function weigh(evidence: Evidence, { bias, weights }: Blend): number {
  const logOdds = evidenceNames.reduce((sum, name) => sum + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-logOdds));
}

/** Judges a message. Linear in its length. */
export function judgeLikeness(likeness: Likeness, text: string, signalFires: boolean): Likely {
  const { whole, part, scores, words } = look(likeness, text);
  const danger = weigh({ whole, part, signal: signalFires ? 1 : 0 }, likeness.blend);
  let category: Category = categories[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const [label, name] of categories.entries()) {
    if ((scores[label] as number) > most) {
      most = scores[label] as number;
      category = name;
    }
  }
  return { danger, category, words };
}

const weightCount = columnCount * classes.length;

/** A model as it is stored: weights as bytes in base64, each times `scale`. */
export const likenessFileSchema = z.strictObject({
  version: z.literal(1),
  made: z.string().min(1),
  classes: z.array(z.string()).refine((names) => names.join() === classes.join(), {
    error: "it was learned for other classes",
  }),
  scale: z.number(),
  weights: z.base64(),
  blend: z.strictObject({
    bias: z.number(),
    weights: z.record(z.enum(evidenceNames), z.number()),
    alarmAt: z.number(),
  }),
});

export type LikenessFile = z.infer<typeof likenessFileSchema>;

export function formatLikeness({ made, weights, blend }: Likeness): LikenessFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    version: 1,
    made,
    classes: [...classes],
    scale,
    weights: Buffer.from(bytes.buffer).toString("base64"),
    blend,
  };
}

/** @throws when the file is not of this program's making */
export function parseLikeness(file: unknown): Likeness {
  const { made, scale, weights, blend } = likenessFileSchema.parse(file);
  const bytes = Buffer.from(weights, "base64");
  if (bytes.length !== weightCount) throw new Error("likeness: its weights are cut off");
  return {
    made,
    weights: Float32Array.from(new Int8Array(bytes), (weight) => weight * scale),
    blend,
  };
}
