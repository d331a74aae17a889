import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { languageSchema } from "../../src/text/languages.ts";
import { categories } from "../../src/triage/category.ts";
import { compileDeadlines, type Deadlines } from "../../src/triage/deadlines/compile.ts";
import { deadlineFileSchema } from "../../src/triage/deadlines/files.ts";
import { shippedLikeness } from "../../src/triage/likeness/shipped.ts";
import { compileScam, type ScamSignals, scamFileSchema } from "../../src/triage/scam.ts";
import { sharedFileSchema } from "../../src/triage/signal-files.ts";
import { compile, type Signals, signalFileSchema } from "../../src/triage/signals.ts";

const intents = join(import.meta.dirname, "..", "..", "intents");

const readYaml = (path: string): unknown => parse(readFileSync(path, "utf8"));

/** The shipped emergency signals, compiled. */
export function loadSignals(): Signals {
  const folder = join(intents, "triage");
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const files = names.map((name) => signalFileSchema.parse(readYaml(join(folder, name))));
  return compile(files, shippedLikeness());
}

/** The shipped signals of offers of papers, compiled. */
export const loadScamSignals = (): ScamSignals =>
  compileScam(scamFileSchema.parse(readYaml(join(intents, "scam.yaml"))));

const messagesSchema = z.partialRecord(languageSchema, z.array(z.string()));

const table = (name: string): unknown => readYaml(join(import.meta.dirname, name));

/** Messages of each category and language. */
export const positives = z
  .record(z.enum(categories), messagesSchema)
  .parse(table("positives.yaml"));

/** Messages of each language that show no emergency. */
export const negatives = messagesSchema.parse(table("negatives.yaml"));

/** Messages that ask for a gentle word, and messages that only look so. */
export const gentle = z
  .record(z.enum(["gentle", "calm"]), messagesSchema)
  .parse(table("gentle.yaml"));

/** Offers of papers, and messages about such offers. */
export const offers = z
  .record(z.enum(["offers", "others"]), messagesSchema)
  .parse(table("offers.yaml"));

/** A table of messages as rows of language and message. */
export const rows = (
  messages: z.infer<typeof messagesSchema>,
): readonly (readonly [string, string])[] =>
  Object.entries(messages).flatMap(([language, list]) =>
    (list ?? []).map((message) => [language, message] as const),
  );

/** The shipped words of dates and deadlines, compiled. */
export function loadDeadlines(): Deadlines {
  const folder = join(intents, "deadlines");
  const files = readdirSync(folder).map((name) =>
    deadlineFileSchema.parse(readYaml(join(folder, name))),
  );
  return compileDeadlines(
    files,
    sharedFileSchema.parse(readYaml(join(intents, "triage", "shared.yaml"))),
  );
}

const datedSchema = z.strictObject({
  text: z.string(),
  language: languageSchema,
  sent: z.iso.datetime(),
  due: z.iso.date().nullable(),
});

/** Messages with the deadline each of them says. */
export const dated = readFileSync(join(import.meta.dirname, "deadlines.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => datedSchema.parse(JSON.parse(line)));
