import { parseArgs } from "node:util";
import { readArchive, readQueries } from "../importing/archive-files.ts";
import { labelledCases } from "../matching/cases.ts";
import { crossValidate, judgeCases } from "../matching/cross-validate.ts";
import {
  type Metrics,
  measure,
  type Operation,
  type Outcome,
  operate,
  type ThresholdRule,
  thresholdRules,
} from "../matching/evaluate.ts";
import { withoutLessonsOf } from "../matching/fit.ts";
import { buildIndex } from "../matching/index.ts";
import { generalModelFor } from "../matching/model.ts";
import { type Command, UsageError } from "./command.ts";

const usage = `usage: cli eval --archive A.jsonl --queries Q.jsonl [--fit F.jsonl | --folds N]
                [--rule balanced|published|precision95] [--json]

  --archive  JSON lines {"id","questions":[…],"answer","topic"}
  --queries  JSON lines {"id","text","relevant":["entry id",…]}; empty: nothing answers it
  --fit      labelled queries to fit weights, confidence and threshold on
  --folds    fit on the other folds of the queries themselves, N times
  --rule     how the threshold is chosen (default balanced)
  --json     one JSON object instead of a table

Without --fit and --folds the confidence is fitted on the archive alone.`;

interface Options {
  readonly archive: string;
  readonly queries: string;
  readonly fit: string | undefined;
  readonly folds: number | undefined;
  readonly rule: ThresholdRule;
  readonly json: boolean;
}

/** Measures the matcher on labelled queries over an archive. */
export const evalCommand: Command = {
  summary: "measure the matcher on labelled queries",
  usage,
  async run(args, io) {
    const options = parseOptions(args);
    const report = evaluate(options);
    io.stdout(options.json ? `${JSON.stringify(report, finite)}\n` : table(report));
    return 0;
  },
};

function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      archive: { type: "string" },
      queries: { type: "string" },
      fit: { type: "string" },
      folds: { type: "string" },
      rule: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const { archive, queries, fit, rule = "balanced", json = false } = values;
  if (archive === undefined || queries === undefined) {
    throw new UsageError("--archive and --queries are needed");
  }
  if (!isRule(rule)) throw new UsageError(`--rule ${rule}: ${thresholdRules.join(", ")} are known`);
  if (fit !== undefined && values.folds !== undefined) {
    throw new UsageError("--fit and --folds exclude one another");
  }
  const folds = values.folds === undefined ? undefined : Number(values.folds);
  if (folds !== undefined && !(Number.isInteger(folds) && folds >= 2)) {
    throw new UsageError(`--folds ${values.folds}: a whole number of at least 2 is needed`);
  }
  return { archive, queries, fit, folds, rule, json };
}

const isRule = (rule: string): rule is ThresholdRule =>
  (thresholdRules as readonly string[]).includes(rule);

interface Report extends Metrics, Operation {
  readonly rule: ThresholdRule;
  /** The mean over the folds, where there are folds. */
  readonly threshold: number;
}

function evaluate({ archive, queries, fit, folds, rule }: Options): Report {
  const documents = readArchive(archive);
  const index = buildIndex(documents);
  const cases = labelledCases(index, readQueries(queries));
  // The shipped models may have been learned from some of these very queries.
  const prior = withoutLessonsOf(cases, generalModelFor(index.classifier));
  const train = fit === undefined ? [] : labelledCases(index, readQueries(fit));
  const judged =
    folds === undefined
      ? judgeCases(index, documents, { train, test: cases, prior, rule })
      : crossValidate(index, documents, { cases, folds, prior, rule });
  const answered = (outcome: Outcome, at: number): boolean =>
    outcome.confidence >= (judged[at]?.threshold ?? Number.POSITIVE_INFINITY);
  return {
    ...measure(judged),
    ...operate(judged, answered),
    rule,
    threshold: judged.reduce((sum, { threshold }) => sum + threshold, 0) / judged.length,
  };
}

/** JSON has no NaN and no infinity. */
const finite = (_key: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? null : value;

function table(report: Report): string {
  const percent = (value: number): string =>
    Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : "-";
  const number = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : "-");
  const rows: readonly (readonly [string, string])[] = [
    ["queries", `${report.queries} (${report.inScope} in scope)`],
    ["success@1", percent(report.successAt1)],
    ["MRR@10", percent(report.mrrAt10)],
    ["recall@5", percent(report.recallAt5)],
    ["AURC", number(report.aurc)],
    ["C@95", percent(report.coverageAt95)],
    ["calibration error", number(report.calibrationError)],
    [`threshold (${report.rule})`, number(report.threshold)],
    ["  in-scope accuracy", percent(report.inScopeAccuracy)],
    ["  out-of-scope recall", percent(report.outOfScopeRecall)],
    ["  coverage", percent(report.coverage)],
    ["  precision", percent(report.precision)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(26)}${value}\n`).join("");
}
