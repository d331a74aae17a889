import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { z } from "zod";
import { decide } from "../../src/answering/decide.ts";
import { loadKnowledge } from "../../src/importing/load-knowledge.ts";
import { boundSchema, holds } from "./bounds.ts";
import { renewDocuments } from "./documents.ts";
import { type Grade, grade } from "./grade.ts";
import { readMessages, type Split, splitOf } from "./messages.ts";
import { composeReport, composeTable, sayDecision } from "./report.ts";
import { type Summary, sayShare, summarise } from "./summary.ts";

/**
 * `npm run eval`: grades every labelled message and fails below test/eval/expected.yaml.
 * `--misses dev` lists the misses of the dev half with their texts; `--write` renews docs/evaluation.md
 * and the README's table.
 */
const root = join(import.meta.dirname, "..", "..");
const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
  },
});

const expected = z
  .record(z.enum(["dev", "test", "fresh"]), z.record(z.string(), boundSchema))
  .parse(parse(readFileSync(join(import.meta.dirname, "expected.yaml"), "utf8")));

const knowledge = loadKnowledge(root);
const graded: Record<Split, Grade[]> = { dev: [], test: [], fresh: [] };
for (const message of readMessages()) {
  graded[splitOf(message.id)].push(grade(message, decide({ text: message.text }, knowledge)));
}
const summaries = {
  dev: summarise(graded.dev),
  test: summarise(graded.test),
  fresh: summarise(graded.fresh),
};

// Only the dev half may be looked at while tuning.
if (values.misses) {
  for (const { message, decision, asExpected, answered, right } of graded.dev) {
    if (asExpected && !(answered && !right)) continue;
    const near = decision.candidates[0];
    console.log(
      `${message.id} ${message.group} ${message.language} | ${message.text}\n` +
        `   wanted ${message.triage ?? message.smalltalk ?? message.relevant.join(" ")}` +
        ` → ${sayDecision(decision)} (${near?.id} ${near?.confidence.toFixed(2)})`,
    );
  }
}

let failed = 0;
for (const split of ["dev", "test", "fresh"] as const) {
  for (const [name, bound] of Object.entries(expected[split] ?? {})) {
    const share = summaries[split][name as keyof Omit<Summary, "asExpected">];
    const ok = holds(share, bound);
    if (!ok) failed += 1;
    console.log(
      `${ok ? "OK  " : "FAIL"} ${split} ${name}: ${sayShare(share)} ${JSON.stringify(bound)}`,
    );
  }
}
console.log(`\n${composeTable(summaries)}\n`);

const shown = {
  mark: "evaluation",
  table: composeTable(summaries),
  page: "evaluation.md",
  report: composeReport(summaries, graded),
};
if (!renewDocuments(shown, values.write)) {
  failed += 1;
  console.log("FAIL the documents show other figures: run npm run eval -- --write");
}
process.exitCode = failed > 0 ? 1 : 0;
