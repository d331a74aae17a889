import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Labelled, labelledCases } from "../../src/matching/cases.ts";
import { fitChoices } from "../../src/matching/choices.ts";
import { featureNames } from "../../src/matching/confidence.ts";
import { fitModel } from "../../src/matching/fit.ts";
import { askForest, growForest, type Lesson } from "../../src/matching/forest.ts";
import { buildIndex } from "../../src/matching/index.ts";
import { formatLessons, parseLessons } from "../../src/matching/lessons.ts";
import type { Document } from "../../src/matching/match.ts";
import { matcherOver } from "../../src/matching/matcher.ts";
import {
  formatModel,
  generalModel,
  parseModel,
  plainModel,
  shippedModel,
} from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

const lessons = (n: number, right: (x: number) => boolean): Lesson[] =>
  Array.from({ length: n }, (_, i) => ({
    x: Float32Array.of(i / n, (i * 7) % 3),
    y: right(i / n) ? 1 : 0,
    weight: 1,
    key: i,
  }));

describe("growForest", () => {
  it("learns where the answer turns", () => {
    const forest = growForest(lessons(200, (x) => x > 0.5));
    expect(askForest(forest, Float32Array.of(0.9, 1))).toBeGreaterThan(0.95);
    expect(askForest(forest, Float32Array.of(0.1, 1))).toBeLessThan(0.05);
  });

  it("counts lessons by weight", () => {
    const both = lessons(40, () => true).flatMap((one): Lesson[] => [
      { ...one, x: Float32Array.of(0, 0), weight: 9 },
      { ...one, x: Float32Array.of(0, 0), y: 0 },
    ]);
    expect(askForest(growForest(both), Float32Array.of(0, 0))).toBeCloseTo(0.9);
  });

  it("gives the same forest for the same lessons", () => {
    const some = lessons(60, (x) => Math.sin(20 * x) > 0);
    expect(growForest(some)).toEqual(growForest(some));
  });

  it("says nothing where it has learned nothing", () => {
    expect(askForest(growForest([]), Float32Array.of(1, 2))).toBe(0);
  });

  it("always says a share, whatever it is asked", () => {
    const forest = growForest(lessons(60, (x) => x > 0.3));
    fc.assert(
      fc.property(fc.float(), fc.float(), (a, b) => {
        const share = askForest(forest, Float32Array.of(a, b));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("lessons", () => {
  it("are stored as numbers that come back as they were, to a ten-thousandth", () => {
    const one: Lesson = {
      x: Float32Array.from(featureNames, (_, i) => (i % 9) / 3 - 1),
      y: 1,
      weight: 0.345,
      key: 0xfedcba98,
    };
    const [back] = parseLessons(formatLessons([one, one]));
    expect(back).toMatchObject({ y: 1, key: 0xfedcba98 });
    expect(back?.weight).toBeCloseTo(0.345);
    for (const [i, value] of one.x.entries()) expect(back?.x[i]).toBeCloseTo(value, 3);
  });

  it("that are cut off are refused", () => {
    expect(() => parseLessons("AAAA")).toThrow("cut off");
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

  const learnFrom = (documents: readonly Document[], queries: readonly Labelled[]) => {
    const index = buildIndex(documents);
    return { index, model: fitModel(index, documents, labelledCases(index, queries)) };
  };

  it("is the same for the same data, and can be stored", () => {
    const { model } = learnFrom(townLibrary, labelled);
    expect(formatModel(learnFrom([...townLibrary].reverse(), labelled).model)).toEqual(
      formatModel(model),
    );
    expect(formatModel(parseModel(formatModel(model)))).toEqual(formatModel(model));
  });

  it("puts what is answered above what is not", () => {
    const { index, model } = learnFrom(townLibrary, labelled);
    const matcher = matcherOver(index, model);
    const inScope = matcher.match("please tell me about the fine for overdue books");
    const outOfScope = matcher.match("is it going to snow");
    expect(inScope.candidates[0]?.confidence ?? 0).toBeGreaterThan(
      outOfScope.candidates[0]?.confidence ?? 0,
    );
  });

  it("learns from the archive alone where nothing is labelled", () => {
    const { model } = learnFrom(townLibrary, []);
    expect(model.lessons.length).toBeGreaterThan(generalModel.lessons.length);
    expect(formatModel(learnFrom(townLibrary, []).model)).toEqual(formatModel(model));
  });

  it("keeps the prior where an archive of one phrasing each has nothing to teach", () => {
    const single = townLibrary.map((item) => ({ ...item, questions: item.questions.slice(0, 1) }));
    expect(learnFrom(single, []).model).toBe(plainModel);
  });

  it("counts a mismatch against a candidate", () => {
    for (const { rank } of [learnFrom(townLibrary, labelled).model, generalModel, shippedModel]) {
      expect(rank.sidesClash).toBeLessThanOrEqual(-1);
      expect(rank.formsMissing).toBeLessThanOrEqual(-0.5);
      expect(rank.numbersMissing).toBeLessThanOrEqual(0);
      expect(rank.negationDiffers).toBeLessThanOrEqual(0);
    }
  });

  it("refuses a model that was fitted for other features", () => {
    const file = { ...formatModel(generalModel), features: ["something-else"] };
    expect(() => parseModel(file)).toThrow("fit it anew");
  });
});
