import { z } from "zod";
import { languages } from "../text/languages.ts";
import { idSchema, localTextSchema } from "./facts.ts";

/** A reply that staff need again and again, written ahead in every language. */
export const cannedReplySchema = z.strictObject({
  id: idSchema.max(40),
  /** What staff know it by, on a button. */
  title: z.string().trim().min(1).max(40),
  text: localTextSchema.refine(
    (texts) => languages.every((language) => texts[language] !== undefined),
    "a language is missing",
  ),
});

export type CannedReply = Readonly<z.infer<typeof cannedReplySchema>>;
