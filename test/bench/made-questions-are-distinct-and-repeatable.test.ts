import { expect, it } from "vitest";
import { entrySchema } from "../../src/archive/entry.ts";
import { entryOf } from "./archive-entry.ts";
import { percentile } from "./figures.ts";
import { makeQueries } from "./queries.ts";
import { makeArchive, plainOf } from "./sentences.ts";

const archive = makeArchive(1000);
const queries = makeQueries(archive, 1050);
const questions = archive.flatMap((entry) => entry.questions.map(({ text }) => plainOf(text)));

it("makes as many questions as asked for, no two alike", () => {
  // Chance repeats itself some times in so many.
  const larger = makeArchive(10_000);
  const said = larger.flatMap((entry) => entry.questions.map(({ text }) => plainOf(text)));
  expect(larger).toHaveLength(2500);
  expect(new Set(said).size).toBe(10_000);
  expect(new Set(larger.map(({ id }) => id)).size).toBe(2500);
});

it("makes the same again from the same seed, and others from another", () => {
  expect(makeArchive(1000)).toEqual(archive);
  expect(makeQueries(archive, 1050)).toEqual(queries);
  expect(makeArchive(1000, 7)).not.toEqual(archive);
});

it("fills every slot, and spreads its words as people do: few often, many seldom", () => {
  const counts = new Map<string, number>();
  for (const question of questions) {
    expect(question).not.toMatch(/[{}]|undefined/u);
    for (const word of question.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequencies = [...counts.values()].sort((a, b) => b - a);
  expect(frequencies.length).toBeGreaterThan(1000);
  expect(frequencies[0]).toBeGreaterThan(500);
  expect(percentile(frequencies, 0.5)).toBeLessThan(10);
});

it("asks nothing twice and nothing word for word as the archive has it", () => {
  const asked = queries.map(({ text }) => plainOf(text));
  expect(new Set(asked).size).toBe(1050);
  expect(asked.filter((text) => questions.includes(text))).toEqual([]);
});

it("names the entry of four in five queries, and none for what the archive does not have", () => {
  const ids = new Set(archive.map(({ id }) => id));
  const inside = queries.filter(({ entry }) => entry !== null);
  expect(inside).toHaveLength(840);
  expect(inside.filter(({ entry }) => !ids.has(entry ?? ""))).toEqual([]);
});

it("makes entries that the archive's own schema takes", () => {
  for (const made of archive.slice(0, 20))
    expect(entrySchema.safeParse(entryOf(made)).error).toBeUndefined();
});
