import type { Figures } from "./figures.ts";
import type { Row, SizeReport } from "./measure.ts";
import type { System } from "./systems.ts";

/** A run as docs/bench.json keeps it. */
export interface Report {
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  /** The day it was run. */
  readonly date: string;
  readonly sizes: readonly SizeReport[];
}

/** The generated part of docs/bench.md: where it was run, and a table for each size. */
export const composeTables = (report: Report, systems: readonly System[]): string =>
  [
    `Run on ${report.date}: Node ${report.node}, ${report.cores} cores (${report.processor}).`,
    ...report.sizes.map((size) => composeTable(size, systems)),
  ].join("\n\n");

const composeTable = (
  { questions, entries, rows, bareMb }: SizeReport,
  systems: readonly System[],
) =>
  [
    `| ${count(questions)} questions, ${count(entries)} entries | build | memory | mean | p50 | p99 | found first |`,
    "|---|--:|--:|--:|--:|--:|--:|",
    ...rows.map((row) => {
      const title = systems.find(({ name }) => name === row.system)?.title ?? row.system;
      return `| ${title} | ${cellsOf(row, bareMb).join(" | ")} |`;
    }),
  ].join("\n");

const cellsOf = ({ figures }: Row, bareMb: number): readonly string[] =>
  figures
    ? [
        `${rounded(figures.buildSeconds)} s`,
        sayMemory(figures.residentMb - bareMb),
        ...[figures.meanMs, figures.p50Ms, figures.p99Ms].map((ms) => `${rounded(ms)} ms`),
        sayFound(figures),
      ]
    : ["failed", "–", "–", "–", "–", "–"];

/** Two processes that do the same differ by almost this much. */
const noiseMb = 20;

const sayMemory = (megabytes: number): string =>
  megabytes < noiseMb ? `< ${noiseMb} MB` : `${count(Math.round(megabytes))} MB`;

const sayFound = ({ found, of }: Figures): string =>
  `${found} of ${of} (${((100 * found) / of).toFixed(1)} %)`;

const count = (value: number): string => value.toLocaleString("en-US");

/** Three figures that mean something, or two after the point. */
const rounded = (value: number): string =>
  value < 0.01
    ? "< 0.01"
    : value >= 100
      ? count(Math.round(value))
      : value.toFixed(value >= 10 ? 1 : 2);
