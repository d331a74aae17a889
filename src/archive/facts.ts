import { z } from "zod";
import { languageSchema } from "../text/languages.ts";

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Ids in corpus and intents: lower case, digits, `-` and `_`. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, "use a-z, 0-9, - and _");

/** Text a person reads, per language. */
export const textsSchema = z.partialRecord(languageSchema, z.string().trim().min(1));

/** Text a person reads, per language; English is always there. */
export const localTextSchema = textsSchema.refine(
  (texts) => texts.en !== undefined,
  "the English text is missing",
);

/** Ways people write a question, per language. */
export const phrasingsSchema = z.partialRecord(
  languageSchema,
  z.array(z.string().trim().min(1)).min(1),
);

export type LocalText = Readonly<z.infer<typeof localTextSchema>>;
export type Phrasings = Readonly<z.infer<typeof phrasingsSchema>>;

/** Where a fact comes from: a web address, or a list named in words, and the date it speaks for. */
export const factSourceSchema = z.strictObject({
  source: z.string().trim().min(1),
  /** As the source gives it: a day, a month, a year, `~2022` or `undated`. */
  asOf: z.string().trim().min(1),
});
