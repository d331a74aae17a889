import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJsonLines } from "../../../src/importing/jsonl.ts";
import { languageSchema } from "../../../src/text/languages.ts";
import { categories } from "../../../src/triage/category.ts";

const labelled = z.strictObject({ id: z.string(), language: languageSchema, text: z.string() });

const triageSchema = labelled.extend({
  triage: z.enum(categories).nullable(),
  gentle: z.boolean(),
  kind: z.string(),
});
const deadlineSchema = labelled.extend({
  sent: z.iso.datetime(),
  due: z.iso.date().nullable(),
});
const scamSchema = labelled.extend({ scam: z.boolean() });
const redactionSchema = labelled.extend({ kinds: z.array(z.string()) });

export type TriageMessage = z.infer<typeof triageSchema>;
export type DeadlineMessage = z.infer<typeof deadlineSchema>;
export type ScamMessage = z.infer<typeof scamSchema>;
export type RedactionMessage = z.infer<typeof redactionSchema>;

const pathOf = (name: string): string => join(import.meta.dirname, name);

/** The name and sha256 of each set, as they were when they were written. */
export const frozen: readonly (readonly [name: string, hash: string])[] = readFileSync(
  pathOf("frozen.sha256"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => {
    const [hash = "", name = ""] = line.split("  ");
    return [name, hash];
  });

export const hashOf = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(pathOf(name)))
    .digest("hex");

/** Each identifier of a text stands between ‹ and › in the file: the text without these marks, and where they stood. */
export function withoutMarks(marked: string): {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
} {
  let text = "";
  let start = 0;
  const spans: { start: number; end: number }[] = [];
  for (const letter of marked) {
    if (letter === "‹") start = text.length;
    else if (letter === "›") spans.push({ start, end: text.length });
    else text += letter;
  }
  return { text, spans };
}

export const readTriageSet = (): readonly TriageMessage[] =>
  readJsonLines(pathOf("triage.test.jsonl"), triageSchema);
export const readDeadlineSet = (): readonly DeadlineMessage[] =>
  readJsonLines(pathOf("deadlines.test.jsonl"), deadlineSchema);
export const readScamSet = (): readonly ScamMessage[] =>
  readJsonLines(pathOf("scams.test.jsonl"), scamSchema);
export const readRedactionSet = (): readonly RedactionMessage[] =>
  readJsonLines(pathOf("redaction.test.jsonl"), redactionSchema);
