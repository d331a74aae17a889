import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGiven } from "./exchange.ts";
import { type Figures, figuresSchema } from "./figures.ts";
import { makeQueries } from "./queries.ts";
import { makeArchive } from "./sentences.ts";
import { mostAsked, type System } from "./systems.ts";

/** What came of one system at one size. */
export interface Row {
  readonly system: string;
  /** Undefined where its process did not live to the end. */
  readonly figures: Figures | undefined;
}

/** All systems at one size. */
export interface SizeReport {
  readonly questions: number;
  readonly entries: number;
  /** What a process holds that has read the questions and indexed nothing. */
  readonly bareMb: number;
  readonly rows: readonly Row[];
}

/** Room for the warm-up beyond the questions that count. */
const spare = 50;

/** Measures the systems over an archive of `size` questions, one process after the other. */
export function measureSize(
  size: number,
  systems: readonly System[],
  tell: (line: string) => void,
): SizeReport {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const archive = makeArchive(size);
    writeGiven(folder, { archive, queries: makeQueries(archive, mostAsked + spare) });
    const bareMb = run([folder]).residentMb;
    const rows = systems.map(({ name }): Row => {
      tell(`${size} questions: ${name} …`);
      const figures = orUndefined(() => run([folder, name]));
      tell(`${size} questions: ${name} ${figures ? JSON.stringify(figures) : "failed"}`);
      return { system: name, figures };
    });
    return { questions: size, entries: archive.length, bareMb, rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Figures {
  const child = join(import.meta.dirname, "child.ts");
  const output = execFileSync(
    process.execPath,
    ["--expose-gc", "--import", "tsx", child, ...args],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return figuresSchema.parse(JSON.parse(output));
}

/** A system that runs out of memory leaves a gap in the table, and its reason on standard error. */
function orUndefined<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
