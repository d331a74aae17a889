import { describe, expect, it } from "vitest";
import { fitModel } from "../../src/matching/fit.ts";
import { fitChoices, fitLogistic, sigmoid } from "../../src/matching/logistic.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel, modelSchema, shippedModel } from "../../src/matching/model.ts";
import { startModel } from "../../src/matching/start-model.ts";
import { townLibrary } from "./town-library.ts";

describe("fitLogistic", () => {
  it("finds the share of a coin", () => {
    const examples = [1, 1, 1, 0].map((y) => ({ x: [1], y: y as 0 | 1, weight: 1 }));
    const [bias = 0] = fitLogistic(examples, [0], 1e-6);
    expect(sigmoid(bias)).toBeCloseTo(0.75, 4);
  });

  it("counts examples by weight", () => {
    const examples = [
      { x: [1], y: 1 as const, weight: 9 },
      { x: [1], y: 0 as const, weight: 1 },
    ];
    const [bias = 0] = fitLogistic(examples, [0], 1e-6);
    expect(sigmoid(bias)).toBeCloseTo(0.9, 4);
  });

  it("stays at the prior without examples, and near it with few", () => {
    expect(fitLogistic([], [2, -1], 1)).toEqual([2, -1]);
    const [held = 0] = fitLogistic([{ x: [1], y: 1, weight: 1 }], [0], 100);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(0.02);
  });

  it("does not run away where the labels are separable", () => {
    const examples = [-2, -1, 1, 2].map(
      (x) => ({ x: [1, x], y: x > 0 ? 1 : 0, weight: 1 }) as const,
    );
    for (const weight of fitLogistic(examples, [0, 0], 0.01))
      expect(Math.abs(weight)).toBeLessThan(50);
  });
});

describe("fitChoices", () => {
  it("learns which feature the right candidate has", () => {
    const choices = Array.from({ length: 20 }, (_, i) => ({
      candidates:
        i % 2 === 0
          ? [
              [1, 0],
              [0, 1],
            ]
          : [
              [0, 1],
              [1, 0],
            ],
      right: [i % 2],
      weight: 1,
    }));
    const [first = 0, second = 0] = fitChoices(choices, [0, 0], 0.1);
    expect(first).toBeGreaterThan(1);
    expect(second).toBeLessThan(-1);
  });
});

describe("fitModel", () => {
  const labelled = [
    ...townLibrary.flatMap(({ id, questions }) =>
      questions.map(({ text }) => ({ text: `please tell me ${text}`, relevant: [id] })),
    ),
    ...[
      "my tomato plants are ill",
      "who won the match",
      "is it going to rain",
      "a recipe for soup",
    ].map((text) => ({ text, relevant: [] })),
  ];

  it("is the same for the same data, and valid", () => {
    const model = fitModel(townLibrary, labelled);
    expect(fitModel([...townLibrary].reverse(), labelled)).toEqual(model);
    expect(modelSchema.parse(model)).toEqual(model);
  });

  it("puts what is answered above what is not", () => {
    const matcher = createMatcher(townLibrary, { model: fitModel(townLibrary, labelled) });
    const inScope = matcher.match("please tell me about the fine for overdue books");
    const outOfScope = matcher.match("is it going to snow");
    expect(inScope.candidates[0]?.confidence ?? 0).toBeGreaterThan(
      outOfScope.candidates[0]?.confidence ?? 0,
    );
  });

  it("learns from the archive alone where nothing is labelled", () => {
    const model = fitModel(townLibrary, []);
    expect(model.confidence).not.toEqual(generalModel.confidence);
    expect(model).toEqual(fitModel(townLibrary, []));
  });

  it("keeps the prior where an archive of one phrasing each has nothing to teach", () => {
    const single = townLibrary.map((item) => ({ ...item, questions: item.questions.slice(0, 1) }));
    expect(fitModel(single, [])).toBe(generalModel);
  });

  it("counts a mismatch against a candidate", () => {
    for (const model of [fitModel(townLibrary, labelled), generalModel, shippedModel]) {
      for (const weights of [model.rank, model.confidence.weights]) {
        expect(weights.sidesClash).toBeLessThanOrEqual(-1);
        expect(weights.formsMissing).toBeLessThanOrEqual(-0.5);
        expect(weights.numbersMissing).toBeLessThanOrEqual(0);
        expect(weights.negationDiffers).toBeLessThanOrEqual(0);
      }
    }
  });

  it("starts from a valid model", () => {
    expect(modelSchema.parse(startModel)).toEqual(startModel);
  });
});
