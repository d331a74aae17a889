import { setTimeout } from "node:timers/promises";
import { readGiven } from "./exchange.ts";
import { type Figures, meanOf, percentile } from "./figures.ts";
import { mostAsked, systems } from "./systems.ts";

/**
 * `node --expose-gc --import tsx child.ts <folder> [system]`: measures one system and prints its figures.
 * Without a system it only loads what all are given: the memory that is nobody's.
 */
const [folder = "", name] = process.argv.slice(2);
const { archive, queries } = readGiven(folder);
const system = systems.find((candidate) => candidate.name === name);
if (name !== undefined && !system) throw new Error(`no system ${name}`);

/** Questions asked before the clock counts; never more than are counted. */
const warmUp = 50;

const now = () => performance.now();
const megabytes = (bytes: number): number => bytes / 1024 / 1024;

const size = archive.reduce((sum, { questions }) => sum + questions.length, 0);
const asked = system?.asked?.[size] ?? mostAsked;
const times: number[] = [];
let [buildSeconds, found, of] = [0, 0, 0];
let keep: unknown;

if (system) {
  const { open } = await system.load();
  const start = now();
  const ask = open(archive);
  buildSeconds = (now() - start) / 1000;
  keep = ask;
  for (const { text } of queries.slice(mostAsked).slice(0, Math.min(warmUp, asked))) ask(text);
  for (const { text, entry } of queries.slice(0, asked)) {
    const from = now();
    const best = ask(text);
    times.push(now() - from);
    if (entry === null) continue;
    of += 1;
    if (best === entry) found += 1;
  }
}

// Freed pages go back to the system a little after the collection. Without options: with
// `flavor: "last-resort"` Node 20 was seen to leave garbage.
for (let round = 0; round < 5; round += 1) {
  globalThis.gc?.();
  await setTimeout(100);
}
const figures: Figures = {
  buildSeconds,
  residentMb: megabytes(process.memoryUsage.rss()),
  peakMb: process.resourceUsage().maxRSS / 1024,
  asked: times.length,
  meanMs: times.length === 0 ? 0 : meanOf(times),
  p50Ms: times.length === 0 ? 0 : percentile(times, 0.5),
  p99Ms: times.length === 0 ? 0 : percentile(times, 0.99),
  found,
  of,
};
process.stdout.write(JSON.stringify(figures));
// What was built must live until the memory has been read.
if (keep === null) process.exitCode = 1;
