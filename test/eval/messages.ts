import { createHash } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../../src/importing/jsonl.ts";
import { languageSchema } from "../../src/text/languages.ts";
import { categories } from "../../src/triage/category.ts";

/** What a labelled message is, and so what it must lead to; see README.md. */
export const groups = [
  "in-scope",
  "human-first",
  "near-miss",
  "never-topic",
  "off-topic",
  "scope-visa",
  "scope-country",
  "scam",
  "smalltalk",
  "unreadable",
  "emergency",
  "not-emergency",
] as const;

const messageSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  language: languageSchema,
  group: z.enum(groups),
  /** The entries that would be right answers. */
  relevant: z.array(z.string()),
  triage: z.enum(categories).nullable(),
  gentle: z.boolean(),
  smalltalk: z.string().optional(),
});

export type LabelledMessage = Readonly<z.infer<typeof messageSchema>>;
/** `fresh` is the test half of the messages that were written later, by another hand and meant to be harder. */
export type Split = "dev" | "test" | "fresh";

/** The fixed rule: dev if the first hex digit of sha1(id) is 0-7. */
export function splitOf(id: string): Split {
  if (createHash("sha1").update(id).digest("hex").slice(0, 1) < "8") return "dev";
  return id.startsWith("n") ? "fresh" : "test";
}

export const readMessages = (): readonly LabelledMessage[] =>
  readJsonLines(join(import.meta.dirname, "messages.jsonl"), messageSchema);
