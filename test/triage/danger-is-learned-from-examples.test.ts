import fc from "fast-check";
import { expect, it } from "vitest";
import { type Example, learnLikeness } from "../../src/triage/likeness/learn.ts";
import { classes, readLikeness } from "../../src/triage/likeness/likeness.ts";
import { formatModel, parseModel } from "../../src/triage/likeness/model.ts";

const example = (text: string, triage: Example["triage"]): Example => ({
  text,
  triage,
  kind: triage === null ? "ordinary" : "now",
  tuned: false,
  must: false,
});

const things = ["kite", "lamp", "drum", "boat", "kettle", "ladder", "violin", "basket"];
const examples = things.flatMap((thing) => [
  example(`the ${thing} is falling on my head now`, "medical_emergency"),
  example(`a ${thing} fell in my village long ago`, null),
  example(`where do i buy a ${thing}`, null),
]);

/** A made-up signal: it stands for what the words alone do not say. */
const signs = (text: string): readonly string[] => (text.includes("zzz") ? ["fires alarm"] : []);
const learned = learnLikeness(examples, signs);

it("tells what happens now from what is told as history, for things it has not met", () => {
  const now = readLikeness(learned, "the piano is falling on my head now", []);
  const then = readLikeness(learned, "a piano fell in my village long ago", []);
  expect(now.logOdds).toBeGreaterThan(then.logOdds + 1);
  expect(now.category).toBe("medical_emergency");
  expect(now.words.split(" … ")).toContain("falling");
});

it("trusts a signal as far as the examples bear it out", () => {
  const taught = learnLikeness(
    [
      ...examples,
      ...things.flatMap((thing) => [
        example(`zzz the ${thing} hums`, "violence_threat"),
        example(`the ${thing} hums`, null),
      ]),
    ],
    signs,
  );
  const without = readLikeness(taught, "the piano hums", []);
  expect(readLikeness(taught, "the piano hums", ["fires alarm"]).logOdds).toBeGreaterThan(
    without.logOdds,
  );
});

it("reads the same after it was stored, but for rounding", () => {
  const stored = parseModel(JSON.parse(JSON.stringify(formatModel(learned, classes))), classes);
  for (const { text } of examples) {
    const [one, other] = [readLikeness(learned, text, []), readLikeness(stored, text, [])];
    expect(other.logOdds).toBeCloseTo(one.logOdds, 0);
    expect(other.category).toBe(one.category);
  }
});

it("refuses a model that is cut off or was learned for other classes", () => {
  const file = formatModel(learned, classes);
  expect(() => parseModel({ ...file, weights: file.weights.slice(0, 400) }, classes)).toThrow(
    /cut off/,
  );
  expect(() => parseModel({ ...file, classes: ["other"] }, classes)).toThrow(/fit it anew/);
});

it("reads any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(Number.isFinite(readLikeness(learned, text, []).logOdds)).toBe(true);
    }),
  );
});
