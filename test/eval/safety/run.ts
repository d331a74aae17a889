import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { loadKnowledge } from "../../../src/importing/load-knowledge.ts";
import { boundSchema, holds } from "../bounds.ts";
import { renewDocuments } from "../documents.ts";
import { sayShare } from "../summary.ts";
import { checkTriage, type SafetySummary, summariseSafety } from "./measure.ts";
import { composeSafetyReport, composeSafetyTable } from "./report.ts";

/**
 * `npm run eval:safety`: counts the frozen safety sets and fails below expected.yaml beside this file.
 * `--write` renews docs/safety.md and the README's table.
 */
const root = join(import.meta.dirname, "..", "..", "..");
const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });

const expected = z
  .record(z.string(), boundSchema)
  .parse(parse(readFileSync(join(import.meta.dirname, "expected.yaml"), "utf8")));

const knowledge = loadKnowledge(root);
const checked = checkTriage(knowledge);
const summary = summariseSafety(checked, knowledge);
let failed = 0;
for (const [name, bound] of Object.entries(expected)) {
  const share = summary[name as keyof SafetySummary];
  const ok = holds(share, bound);
  if (!ok) failed += 1;
  console.log(`${ok ? "OK  " : "FAIL"} ${name}: ${sayShare(share)} ${JSON.stringify(bound)}`);
}
const table = composeSafetyTable(summary);
console.log(`\n${table}\n`);

const shown = {
  mark: "safety",
  table,
  page: "safety.md",
  report: composeSafetyReport(summary, checked),
};
if (!renewDocuments(shown, values.write)) {
  failed += 1;
  console.log("FAIL the documents show other figures: run npm run eval:safety -- --write");
}
process.exitCode = failed > 0 ? 1 : 0;
