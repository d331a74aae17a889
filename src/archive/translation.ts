import { z } from "zod";
import { languageSchema } from "../text/languages.ts";
import { idSchema } from "./facts.ts";

const linesSchema = z.array(z.string().trim().min(1)).min(1);

/** Everything the archive has in one language besides English, in one file that one native speaker can sign. */
export const translationSchema = z.strictObject({
  language: languageSchema.exclude(["en"]),
  draftedBy: z.enum(["machine", "person"]),
  /** Name or initials of the native speaker who checked the file, and the day; null until then. */
  signedBy: z.string().nullable(),
  entries: z.record(
    idSchema,
    z.strictObject({ phrasings: linesSchema, answer: z.string().trim().min(1).optional() }),
  ),
  topics: z.record(
    idSchema,
    z.strictObject({ title: z.string().trim().min(1), phrasings: linesSchema.optional() }),
  ),
  changeNotes: z.record(idSchema, z.string().trim().min(1)).default({}),
  /** What is said about resources: their purposes, labels and cautions, by the English sentence. */
  resourceTexts: z.record(z.string(), z.string().trim().min(1)).default({}),
});

export type Translation = Readonly<z.infer<typeof translationSchema>>;
