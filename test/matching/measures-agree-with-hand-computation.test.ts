import { describe, expect, it } from "vitest";
import { chooseThreshold, measure, type Outcome, operate } from "../../src/matching/evaluate.ts";

const outcome = (
  confidence: number,
  ranking: readonly string[],
  relevant: readonly string[],
): Outcome => ({ confidence, ranking, relevant });

/** Five queries: right, right second, out of scope, right, right eleventh. */
const five: readonly Outcome[] = [
  outcome(0.9, ["a", "b"], ["a"]),
  outcome(0.8, ["b", "a"], ["a"]),
  outcome(0.7, ["c"], []),
  outcome(0.6, ["c", "d"], ["c", "d"]),
  outcome(0.5, ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "a"], ["a"]),
];

describe("measure", () => {
  const metrics = measure(five);

  it("counts ranks over in-scope queries, without abstention", () => {
    expect(metrics.queries).toBe(5);
    expect(metrics.inScope).toBe(4);
    expect(metrics.successAt1).toBeCloseTo(2 / 4);
    expect(metrics.mrrAt10).toBeCloseTo((1 + 1 / 2 + 1 + 0) / 4);
    expect(metrics.recallAt5).toBeCloseTo(3 / 4);
  });

  it("averages the share of wrong answers over all coverages", () => {
    // Wrong so far: 0/1, 1/2, 2/3, 2/4, 3/5.
    expect(metrics.aurc).toBeCloseTo((0 + 1 / 2 + 2 / 3 + 2 / 4 + 3 / 5) / 5);
  });

  it("gives no order to equal confidences", () => {
    const tied = [outcome(0.5, ["a"], ["a"]), outcome(0.5, ["b"], ["a"])];
    expect(measure(tied).aurc).toBeCloseTo((0.5 / 1 + 1 / 2) / 2);
    expect(measure([...tied].reverse()).aurc).toBe(measure(tied).aurc);
  });

  it("covers what a threshold with at most 5 % wrong answers covers", () => {
    expect(metrics.coverageAt95).toBeCloseTo(1 / 4);
    // One wrong in twenty is allowed, one in nineteen is not.
    const right = Array.from({ length: 19 }, (_, i) => outcome(0.9 - i / 100, ["a"], ["a"]));
    expect(measure([...right, outcome(0.1, ["b"], [])]).coverageAt95).toBe(1);
    expect(measure([...right.slice(1), outcome(0.95, ["b"], ["a"])]).coverageAt95).toBe(0);
  });

  it("weighs the distance of confidence and outcome by bins of a tenth", () => {
    // 0.9 right, 0.8 and 0.7 wrong, 0.6 right, 0.5 wrong: each alone in its bin.
    expect(metrics.calibrationError).toBeCloseTo((0.1 + 0.8 + 0.7 + 0.4 + 0.5) / 5);
    const sameBin = [outcome(0.75, ["a"], ["a"]), outcome(0.75, ["b"], ["a"])];
    expect(measure(sameBin).calibrationError).toBeCloseTo(0.25);
  });
});

describe("operate", () => {
  it("counts what a threshold does", () => {
    const at = operate(five, ({ confidence }) => confidence >= 0.7);
    expect(at.inScopeAccuracy).toBeCloseTo(1 / 4);
    expect(at.coverage).toBeCloseTo(2 / 4);
    expect(at.outOfScopeRecall).toBe(0);
    expect(at.precision).toBeCloseTo(1 / 3);
  });

  it("has no precision where nothing is answered", () => {
    expect(operate(five, () => false).precision).toBeNaN();
    expect(operate(five, () => false).outOfScopeRecall).toBe(1);
  });
});

describe("chooseThreshold", () => {
  // In scope: right at .9, .7, .3; out of scope at .8, .4, .2, .1.
  const seven: readonly Outcome[] = [
    outcome(0.9, ["a"], ["a"]),
    outcome(0.8, ["a"], []),
    outcome(0.7, ["a"], ["a"]),
    outcome(0.4, ["a"], []),
    outcome(0.3, ["a"], ["a"]),
    outcome(0.2, ["a"], []),
    outcome(0.1, ["a"], []),
  ];

  it("balanced: makes the mean of in-scope accuracy and out-of-scope recall largest", () => {
    // At .3: 3/3 + 2/4; at .7: 2/3 + 3/4; at .9: 1/3 + 4/4.
    expect(chooseThreshold(seven, "balanced")).toBe(0.3);
  });

  it("published: treats the most queries rightly, silence counted as an intent", () => {
    // At .9: 1 + 4 = 5; at .7: 2 + 3 = 5; at .3: 3 + 2 = 5; silent: 4. The first of equals stays.
    expect(chooseThreshold(seven, "published")).toBe(0.9);
  });

  it("precision95: answers nothing where too few answers are right", () => {
    expect(chooseThreshold(seven, "precision95")).toBe(Number.POSITIVE_INFINITY);
  });

  it("precision95: keeps a margin, and takes the lowest threshold that has it", () => {
    const many = (wrong: number): readonly Outcome[] =>
      Array.from({ length: 200 }, (_, i) =>
        outcome(1 - i / 1000, [i < 200 - wrong ? "a" : "b"], ["a"]),
      );
    expect(chooseThreshold(many(0), "precision95")).toBeCloseTo(0.801);
    // Ten wrong in 200 are 5 % exactly: no margin. It stops earlier.
    expect(chooseThreshold(many(10), "precision95")).toBeGreaterThan(0.801);
    expect(chooseThreshold(many(10), "precision95")).toBeLessThan(0.82);
  });
});
