import { z } from "zod";
import { idSchema, localTextSchema, phrasingsSchema } from "./facts.ts";

/** A subject people ask about, and what the bot may do with it. */
export const topicSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  /** never: an old answer never settles it; the dated notes, the official page and the attorney do. open: entries may answer. */
  policy: z.enum(["never", "open"]),
  urgency: z.enum(["routine", "timeCritical", "emergency"]),
  changeNotes: z.array(idSchema),
  resources: z.array(idSchema),
  /** Questions on this subject that no entry of the archive answers: they compete with the entries in the index. */
  phrasings: phrasingsSchema,
});

export type Topic = Readonly<z.infer<typeof topicSchema>>;
