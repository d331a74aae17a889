import { z } from "zod";
import { daySchema, factSourceSchema, idSchema, localTextSchema } from "./facts.ts";

/** A dated sentence on what has changed in the law or its practice since the answers were given. */
export const changeNoteSchema = z
  .strictObject({
    id: idSchema,
    /** Short and plain; carries no date of its own, `since` is shown beside it. */
    text: localTextSchema,
    /** When the change took effect, as precisely as the source says: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the rule did not change. */
    since: z
      .string()
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
      .nullable(),
    sources: z.array(factSourceSchema).min(1),
    /** `unconfirmed` notes are kept for the record and never shown. */
    confidence: z.enum(["confirmed", "proposed", "unconfirmed"]),
    checkedOn: daySchema,
    reviewBy: daySchema,
  })
  .refine((note) => note.reviewBy > note.checkedOn, {
    path: ["reviewBy"],
    message: "reviewBy must be after the day of the check",
  });

export type ChangeNote = Readonly<z.infer<typeof changeNoteSchema>>;
