import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readArchive, readQueries } from "../../src/importing/archive-files.ts";
import { labelledCases } from "../../src/matching/cases.ts";
import { crossValidate, type Judged, judgeCases } from "../../src/matching/cross-validate.ts";
import { isRight, type Metrics, measure, operate } from "../../src/matching/evaluate.ts";
import { withoutLessonsOf } from "../../src/matching/fit.ts";
import { buildIndex } from "../../src/matching/index.ts";
import { generalModelFor } from "../../src/matching/model.ts";

/**
 * `npm run eval:sets -- --data DIR`: measures the matcher on the public sets (folders with archive.jsonl
 * and queries.dev.jsonl), by five-fold cross-validation and with nothing labelled. `--write` renews
 * docs/matching.json and the tables in docs/matching.md.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, write: { type: "boolean", default: false } },
});
const { data } = values;
if (data === undefined) throw new Error("say where the sets are: --data DIR");

interface Measured extends Metrics {
  readonly set: string;
  readonly severalPhrasings: boolean;
  readonly answers: number;
  readonly coverage: number;
  readonly precision: number;
}

const folds = 5;
const labelled: Measured[] = [];
const unlabelled: Measured[] = [];
const pooled: Judged[] = [];
let published = "";

for (const set of readdirSync(data).sort()) {
  const files = ((): readonly string[] => {
    try {
      return readdirSync(join(data, set));
    } catch {
      return [];
    }
  })();
  if (!files.includes("archive.jsonl") || !files.includes("queries.dev.jsonl")) continue;
  const documents = readArchive(join(data, set, "archive.jsonl"));
  const index = buildIndex(documents);
  const cases = labelledCases(index, readQueries(join(data, set, "queries.dev.jsonl")));
  const prior = withoutLessonsOf(cases, generalModelFor(index.classifier));
  const rule = "precision95";
  const note = (judged: readonly Judged[]): Measured => {
    const answered = (_outcome: unknown, at: number): boolean => {
      const one = judged[at];
      return one !== undefined && one.confidence >= one.threshold;
    };
    const { coverage, precision } = operate(judged, answered);
    return {
      set,
      severalPhrasings: index.classifier !== undefined,
      ...measure(judged),
      answers: judged.filter(answered).length,
      coverage,
      precision,
    };
  };
  const crossed = crossValidate(index, documents, { cases, folds, prior, rule });
  pooled.push(...crossed);
  labelled.push(note(crossed));
  unlabelled.push(note(judgeCases(index, documents, { train: [], test: cases, prior, rule })));
  if (set === "clinc150") {
    const judged = crossValidate(index, documents, { cases, folds, prior, rule: "published" });
    const at = operate(
      judged,
      (_o, i) => (judged[i]?.confidence ?? 0) >= (judged[i]?.threshold ?? 1),
    );
    published = `${percent(at.inScopeAccuracy)} in-scope accuracy, ${percent(at.outOfScopeRecall)} out-of-scope recall`;
  }
  console.error(`${set} done`);
}

function percent(value: number): string {
  return Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : "–";
}

const mean = (rows: readonly Measured[], of: (row: Measured) => number): number => {
  const numbers = rows.map(of).filter(Number.isFinite);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
};

const columns: readonly (readonly [string, (row: Measured) => number, "share" | "number"])[] = [
  ["success@1", (row) => row.successAt1, "share"],
  ["MRR@10", (row) => row.mrrAt10, "share"],
  ["recall@5", (row) => row.recallAt5, "share"],
  ["C@95", (row) => row.coverageAt95, "share"],
  ["AURC", (row) => row.aurc, "number"],
  ["calibration error", (row) => row.calibrationError, "number"],
  ["answers", (row) => row.answers, "number"],
  ["coverage", (row) => row.coverage, "share"],
  ["precision", (row) => row.precision, "share"],
];

function toTable(rows: readonly Measured[]): string {
  const say = (value: number, kind: "share" | "number"): string =>
    kind === "share" ? percent(value) : String(Math.round(value * 1000) / 1000);
  return [
    `| set | ${columns.map(([name]) => name).join(" | ")} |`,
    `|---|${columns.map(() => "--:|").join("")}`,
    ...rows.map(
      (row) => `| ${row.set} | ${columns.map(([, of, kind]) => say(of(row), kind)).join(" | ")} |`,
    ),
    `| **mean** | ${columns.map(([, of, kind]) => say(mean(rows, of), kind)).join(" | ")} |`,
  ].join("\n");
}

/** What was said with each degree of confidence, and how much of it was right. */
const bins = Array.from({ length: 10 }, (_, bin) => {
  const inside = pooled.filter(
    ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin,
  );
  const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
  return {
    bin,
    queries: inside.length,
    said,
    right: inside.filter(isRight).length / inside.length,
  };
});
const brier =
  pooled.reduce((sum, one) => sum + (one.confidence - (isRight(one) ? 1 : 0)) ** 2, 0) /
  pooled.length;
const error = measure(pooled).calibrationError;

const several = unlabelled.filter((row) => row.severalPhrasings);
const single = unlabelled.filter((row) => !row.severalPhrasings);
const tables = [
  `### Five-fold cross-validation on the development queries\n\n${toTable(labelled)}`,
  `CLINC150 by its published rule: ${published}.`,
  `### Nothing labelled: calibrated on the archive alone\n\n${toTable(unlabelled)}`,
  `Mean coverage: ${percent(mean(several, (row) => row.coverage))} where entries have several phrasings, ` +
    `${percent(mean(single, (row) => row.coverage))} where they have one. Mean precision where at least 30 ` +
    `answers are given: ${percent(
      mean(
        unlabelled.filter((row) => row.answers >= 30),
        (row) => row.precision,
      ),
    )}.`,
  [
    "### What a confidence is worth (all sets pooled, cross-validated)",
    "",
    "| confidence | queries | mean said | right |",
    "|---|--:|--:|--:|",
    ...bins.map(
      ({ bin, queries, said, right }) =>
        `| ${bin / 10}–${(bin + 1) / 10} | ${queries} | ${percent(said)} | ${percent(right)} |`,
    ),
    "",
    `Expected calibration error ${error.toFixed(3)}, Brier score ${brier.toFixed(3)}.`,
  ].join("\n"),
].join("\n\n");
console.log(tables);

if (values.write) {
  const docs = join(import.meta.dirname, "..", "..", "docs");
  const page = join(docs, "matching.md");
  const marks = /(<!-- sets -->\n)[\s\S]*?(\n<!-- \/sets -->)/;
  const report = { labelled, unlabelled, bins, calibrationError: error, brier };
  writeFileSync(join(docs, "matching.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marks, (_all, open, close) => open + tables + close),
  );
}
