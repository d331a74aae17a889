import { expect, it } from "vitest";
import { findScam } from "../../src/triage/scam.ts";
import { triage } from "../../src/triage/triage.ts";
import { loadScamSignals, loadSignals } from "./fixtures.ts";

const signals = loadSignals();
const scamSignals = loadScamSignals();

const small = 4_000;
const large = 40_000;

/** The fastest of several runs: what the machine does beside it only ever adds time. */
function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

// Ten times the text may take ten times as long; a quadratic search would take a hundred times as long.
const limit = 35;

it.each([
  ["one blocked signal over and over without a full stop", "in my country my husband hit me "],
  ["one signal over and over", "i want to kill myself "],
  ["one letter", "a"],
  ["one word", "my "],
  ["Chinese characters", "我不想活在这个城市 "],
  ["numbers", "15 16 17 18 "],
  ["apostrophes", "'"],
  ["combining marks", "e\u0301\u0302"],
])("for %s", (_name, text) => {
  const ratio =
    fastest(() => triage(repeated(text, large), signals)) /
    fastest(() => triage(repeated(text, small), signals));
  expect(ratio).toBeLessThan(limit);
});

it("for offers of papers", () => {
  const text = "someone told me we can get you a green card guaranteed ";
  const ratio =
    fastest(() => findScam(repeated(text, large), scamSignals)) /
    fastest(() => findScam(repeated(text, small), scamSignals));
  expect(ratio).toBeLessThan(limit);
});
