import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "../../src/clock.ts";
import { measureSize } from "./measure.ts";
import { composeTables, type Report } from "./report.ts";
import { systems } from "./systems.ts";

/**
 * `npm run bench`: measures our matcher and the search libraries side by side, and renews
 * docs/bench.json and the tables in docs/bench.md. `--sizes 1000,10000` leaves the largest out,
 * `--only decide,matcher` measures some systems, `--print` leaves the documents as they are.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    only: { type: "string", default: systems.map(({ name }) => name).join(",") },
    print: { type: "boolean", default: false },
  },
});
const sizes = values.sizes.split(",").map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0 && size % 4 === 0)) {
  throw new Error(`--sizes ${values.sizes}: numbers of questions, four an entry`);
}
const names = values.only.split(",");
const chosen = systems.filter(({ name }) => names.includes(name));
if (chosen.length < names.length) {
  throw new Error(`--only ${values.only}: ${systems.map(({ name }) => name).join(", ")} are known`);
}

const processors = cpus();
const report: Report = {
  node: process.version,
  cores: processors.length,
  processor: processors[0]?.model.trim() ?? "unknown",
  date: systemClock().toISOString().slice(0, 10),
  sizes: sizes.map((size) => measureSize(size, chosen, (line) => console.error(line))),
};
const tables = composeTables(report, systems);
console.log(`\n${tables}\n`);

if (!values.print) {
  const docs = join(import.meta.dirname, "..", "..", "docs");
  const page = join(docs, "bench.md");
  const marks = /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/;
  writeFileSync(join(docs, "bench.json"), `${JSON.stringify(report, undefined, 2)}\n`);
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marks, (_all, open, close) => open + tables + close),
  );
}
