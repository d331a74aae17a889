import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel } from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

const matcher = createMatcher(townLibrary, { model: generalModel });
const words = townLibrary.flatMap(({ questions }) =>
  questions.flatMap(({ text }) => text.split(" ")),
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((picked) => picked.join(" ")),
);

describe("match", () => {
  it("accepts any string and answers the same question the same way", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const match = matcher.match(text);
        expect(match).toEqual(matcher.match(text));
        expect(match.known).toBeGreaterThanOrEqual(0);
        expect(match.known).toBeLessThanOrEqual(1);
        for (const { confidence } of match.candidates)
          expect(Number.isFinite(confidence)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order of the documents or on what was asked before", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...townLibrary], { minLength: townLibrary.length }),
        anything,
        (shuffled, text) => {
          const other = createMatcher(shuffled, { model: generalModel });
          expect(other.match(text)).toEqual(matcher.match(text));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("accepts an archive of nothing", () => {
    expect(createMatcher([]).match("hello").candidates).toEqual([]);
    const empty = createMatcher([{ id: "empty", questions: [{ text: "" }] }]);
    expect(empty.match("").candidates).toEqual([]);
  });
});
