import fc from "fast-check";
import { expect, test } from "vitest";
import { findDeadline } from "../../src/triage/deadlines/find-deadline.ts";
import { dated, loadDeadlines } from "./fixtures.ts";

const deadlines = loadDeadlines();
const instant = fc.date({
  min: new Date("2024-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
});
/** Words of the labelled messages, thrown together. */
const jumble = fc
  .array(fc.constantFrom(...new Set(dated.flatMap(({ text }) => text.split(/\s+/)))), {
    maxLength: 40,
  })
  .map((words) => words.join(" "));

const newYork = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });

test("any text is read, and no deadline is before the day of the message", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), jumble);
  fc.assert(
    fc.property(text, instant, (words, sent) => {
      const found = findDeadline(words, sent, deadlines);
      if (found === null) return;
      expect(found.due).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(found.due >= newYork.format(sent)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("one more day is one day later", () => {
  const dueIn = (days: number, sent: Date): number =>
    Date.parse(findDeadline(`my hearing is in ${days} days`, sent, deadlines)?.due ?? "");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), instant, (days, sent) => {
      expect(dueIn(days + 1, sent) - dueIn(days, sent)).toBe(86_400_000);
    }),
  );
});

// Ten times the text may take ten times as long; a quadratic search would take a hundred times as long.
const limit = 35;

test.each([
  ["deadlines without a full stop", "my hearing is on march 5 and "],
  ["dates alone", "march 5 "],
  ["cues alone", "hearing "],
  ["history", "i missed my hearing and was "],
  ["numbers with slashes", "1/2/3/4/"],
  ["Chinese characters", "我三月五号开庭了"],
])("reading takes linear time: %s", (_name, piece) => {
  const time = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      findDeadline(text, new Date("2027-02-10T15:00:00Z"), deadlines);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  expect(time(100_000) / time(10_000)).toBeLessThan(limit);
});
