import { z } from "zod";
import { idSchema } from "../archive/facts.ts";
import { languageSchema } from "../text/languages.ts";
import { categories } from "./category.ts";

/** Phrases as a block of text, one a line; words may share a line with commas between. */
export const blockSchema = z
  .string()
  .transform((block) =>
    block
      .split(/[,\n]/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  )
  .refine((phrases) => phrases.length > 0, "no phrases");

const phrasesSchema = z.partialRecord(languageSchema, blockSchema);
const groupsSchema = z.record(idSchema, phrasesSchema);

/** What cancels a signal in the same sentence: history, hypothesis, and the like. */
export const blockerSchema = z.strictObject({
  /** before: the words stand before the signal or in it; around: on either side. */
  side: z.enum(["before", "around"]),
  /** How many words away it may stand. */
  within: z.int().min(0).max(40),
  /** The blocker whose presence nearby lifts this one: "now" lifts history. */
  liftedBy: idSchema.optional(),
  phrases: phrasesSchema,
});

/** Words all signal files use: groups, numbers, negations, blockers. */
export const sharedFileSchema = z.strictObject({
  kind: z.literal("shared"),
  /** Words that look like a misspelling of a signal and are none. */
  ordinary: phrasesSchema,
  /** Words people write after a number without a space: "15yo". */
  units: z.array(z.string()),
  numbers: z.partialRecord(
    languageSchema,
    z.strictObject({ values: z.record(z.string(), z.int()), joints: z.array(z.string()) }),
  ),
  negators: phrasesSchema,
  groups: groupsSchema,
  blockers: z.record(idSchema, blockerSchema),
});

/** A way of saying one thing, in every language. */
export const signalSchema = z.strictObject({
  id: idSchema,
  /** Names of blockers. */
  unless: z.array(idSchema),
  /** Signals that say nothing more where this one stands: refused insulin is in detention, but is not an arrest. */
  covers: z.array(idSchema).optional(),
  phrases: phrasesSchema,
  /** Non-signals: words in or beside a phrase that make it mean something else. */
  not: phrasesSchema.optional(),
});

const signalsSchema = z.strictObject({
  groups: groupsSchema.optional(),
  signals: z.array(signalSchema).min(1),
});

/** The signals of one emergency category, or of hopelessness that asks for a gentle word. */
export const categoryFileSchema = signalsSchema.extend({
  category: z.enum([...categories, "gentle"]),
});

/** The signals of an offer of papers, with the words they use: one file that stands alone. */
export const scamFileSchema = sharedFileSchema
  .omit({ kind: true })
  .extend({ signals: z.array(signalSchema).min(1) });

/** One file of intents/triage. */
export const signalFileSchema = z.union([sharedFileSchema, categoryFileSchema]);

export type Signal = Readonly<z.infer<typeof signalSchema>>;
export type SharedFile = Readonly<z.infer<typeof sharedFileSchema>>;
export type CategoryFile = Readonly<z.infer<typeof categoryFileSchema>>;
export type SignalFile = Readonly<z.infer<typeof signalFileSchema>>;
export type ScamFile = Readonly<z.infer<typeof scamFileSchema>>;
