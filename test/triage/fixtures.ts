import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readJsonLines } from "../../src/importing/jsonl.ts";
import { type Language, languageSchema } from "../../src/text/languages.ts";
import type { Category } from "../../src/triage/category.ts";
import { compileDeadlines, type Deadlines } from "../../src/triage/deadlines/compile.ts";
import { deadlineFileSchema } from "../../src/triage/deadlines/files.ts";
import { exampleSchema, offerExampleSchema } from "../../src/triage/likeness/learn.ts";
import { shippedModels } from "../../src/triage/likeness/shipped.ts";
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
  return compile(files, shippedModels.danger());
}

/** The shipped signals of offers of papers, compiled, with what was learned of offers. */
export const loadScamSignals = (): ScamSignals =>
  compileScam(
    scamFileSchema.parse(readYaml(join(intents, "scam", "signals.yaml"))),
    shippedModels.offers(),
  );

/** A message and its language. */
type Row = readonly [language: Language, message: string];

/** The plain examples of a folder of intents/, with the file's language. */
function plainExamples<T extends { readonly text: string; readonly must: boolean }>(
  folder: string,
  schema: z.ZodType<T>,
): readonly (T & { readonly language: Language })[] {
  const path = join(intents, folder, "examples");
  return readdirSync(path).flatMap((name) =>
    readJsonLines(join(path, name), schema)
      .filter(({ must }) => must)
      .map((example) => ({ ...example, language: languageSchema.parse(name.slice(0, 2)) })),
  );
}

const rowsOf = <T extends { readonly text: string; readonly language: Language }>(
  examples: readonly T[],
  isIn: (example: T) => boolean,
): readonly Row[] => examples.filter(isIn).map(({ text, language }) => [language, text]);

const plain = plainExamples("triage", exampleSchema);

/** Messages of an emergency category, in all languages. */
export const positives = (category: Category): readonly Row[] =>
  rowsOf(plain, ({ triage }) => triage === category);

/** Messages that show no emergency. */
export const negatives = rowsOf(plain, ({ kind }) => kind === "calm");

/** Messages that ask for a gentle word. */
export const gentle = rowsOf(plain, ({ kind }) => kind === "gentle");

/** Messages that a gentle word would puzzle. */
export const untroubled = rowsOf(plain, ({ kind }) => kind === "untroubled");

const papers = plainExamples("scam", offerExampleSchema);

/** Offers of papers. */
export const offers = rowsOf(papers, ({ kind }) => kind === "offer");

/** Messages about such offers. */
export const noOffers = rowsOf(papers, ({ kind }) => kind !== "offer");

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
export const dated = readJsonLines(join(import.meta.dirname, "deadlines.jsonl"), datedSchema);
