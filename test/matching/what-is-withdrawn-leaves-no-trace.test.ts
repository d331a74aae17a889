import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/matching/match.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel, plainModel } from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

const words = townLibrary.flatMap(({ questions }) =>
  questions.flatMap(({ text }) => text.split(" ")),
);
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 10,
  })
  .map((picked) => picked.join(" "));
const newcomer = fc
  .record({
    questions: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    answer: fc.option(sentence, { nil: "" }),
  })
  .map(
    ({ questions, answer }): Document => ({
      id: "newcomer",
      questions: questions.map((text) => ({ text })),
      answer,
    }),
  );

describe("a document that is added and withdrawn again", () => {
  it.each([
    ["with classifiers", townLibrary, generalModel],
    [
      "without",
      townLibrary.map((item) => ({ ...item, questions: item.questions.slice(0, 1) })),
      plainModel,
    ],
  ])("restores every score (%s)", (_name, documents, model) => {
    fc.assert(
      fc.property(fc.array(newcomer, { minLength: 1, maxLength: 3 }), sentence, (added, text) => {
        const matcher = createMatcher(documents, { model });
        const before = matcher.match(text);
        for (const [at, document] of added.entries()) matcher.add({ ...document, id: `new-${at}` });
        for (const at of added.keys()) expect(matcher.withdraw(`new-${at}`)).toBe(true);
        expect(matcher.match(text)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("is found at once, and not found at once after", () => {
    const matcher = createMatcher(townLibrary, { model: generalModel });
    const question = "may I bring my parrot into the reading room";
    matcher.add({ id: "parrots", questions: [{ text: question }] });
    expect(matcher.match(question).candidates[0]?.id).toBe("parrots");
    matcher.withdraw("parrots");
    const ids = matcher.match(question).candidates.map((candidate) => candidate.id);
    expect(ids).not.toContain("parrots");
    expect(matcher.match("parrot").explain.unknown).toEqual(["parrot"]);
  });

  it("takes the place of an older one with its id", () => {
    const matcher = createMatcher(townLibrary, { model: generalModel });
    matcher.add({ id: "late-fee", questions: [{ text: "may I bring my parrot" }] });
    const { candidates } = matcher.match("may I bring my parrot");
    expect(candidates[0]?.id).toBe("late-fee");
    expect(candidates.filter(({ id }) => id === "late-fee")).toHaveLength(1);
  });

  it("is not there to be withdrawn when nobody added it", () => {
    expect(createMatcher(townLibrary).withdraw("nobody")).toBe(false);
  });

  it("can be added many times over", () => {
    const matcher = createMatcher(townLibrary, { model: generalModel });
    const before = matcher.match("how do I renew a book");
    for (let round = 0; round < 400; round += 1) {
      matcher.add({ id: `p${round}`, questions: [{ text: `parrot number ${round} is here` }] });
      matcher.match("parrot");
    }
    expect(matcher.match("parrot number 399 is here").candidates[0]?.id).toBe("p399");
    for (let round = 0; round < 400; round += 1) matcher.withdraw(`p${round}`);
    expect(matcher.match("how do I renew a book")).toEqual(before);
  });
});
