import { z } from "zod";
import { idSchema, phrasingsSchema } from "./facts.ts";

/** One concept of the field and the words people use for it, per language: abbreviations, misspellings and synonyms included. */
export const conceptSchema = z.strictObject({
  concept: idSchema,
  /** What it is, in English, for staff who read a question in another language. */
  gloss: z.string().trim().min(1),
  /** A question that turns on this is not answered by an entry that never speaks of it. */
  decisive: z.boolean().optional(),
  forms: phrasingsSchema,
});

export type Concept = Readonly<z.infer<typeof conceptSchema>>;
