import { z } from "zod";
import { type Language, languageSchema } from "../text/languages.ts";
import { daySchema, idSchema, phrasingsSchema, textsSchema } from "./facts.ts";

/** What an entry may do when it matches: be shown, be shown with its change notes, wait for a human, or nothing. */
export const servePolicies = ["auto", "withNotice", "humanFirst", "never"] as const;

/** One question of the archive with its answer, in our own words and without personal detail. */
export const entrySchema = z
  .strictObject({
    id: idSchema,
    /** thread: answered on the blog; guide: a fact page of the resources article; reply: answered through the queue. */
    kind: z.enum(["thread", "guide", "reply", "import"]),
    question: z.string().trim().min(1),
    phrasings: phrasingsSchema,
    answer: textsSchema,
    /** The language the answer was written in, where that is not English; the other texts are versions of it. */
    language: languageSchema.optional(),
    topics: z.array(idSchema).min(1),
    resources: z.array(idSchema),
    changeNotes: z.array(idSchema),
    source: z.strictObject({
      title: z.string().trim().min(1),
      /** A reply has none: it was written for one person. */
      url: z.url().optional(),
      thread: z
        .string()
        .regex(/^T\d\d$/)
        .optional(),
      asked: daySchema.optional(),
      /** The day of the answer; a guide gives the day, or the year as `YYYY-01-01`, that its text speaks for. */
      answered: daySchema,
      by: z.string().trim().min(1),
    }),
    serve: z.enum(servePolicies),
    reviewed: daySchema,
    reviewBy: daySchema,
    status: z.enum(["published", "held", "withdrawn"]),
    version: z.int().positive(),
  })
  .refine((entry) => entry.reviewBy > entry.reviewed, {
    path: ["reviewBy"],
    message: "reviewBy must be after the day of the review",
  })
  .refine((entry) => entry.kind === "reply" || entry.source.url !== undefined, {
    path: ["source", "url"],
    message: "the address of the source is missing",
  })
  .refine((entry) => entry.answer[entry.language ?? "en"] !== undefined, {
    path: ["answer"],
    message: "the text in the language it was written in (English, if it names none) is missing",
  });

export type Entry = Readonly<z.infer<typeof entrySchema>>;

export type ServePolicy = Entry["serve"];

/** The language an answer was written in. */
export const originalLanguage = (entry: Pick<Entry, "language">): Language =>
  entry.language ?? "en";

/** An answer's own words, as they were written. */
export const originalAnswer = (entry: Pick<Entry, "answer" | "language">): string =>
  entry.answer[originalLanguage(entry)] ?? "";
