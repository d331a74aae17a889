import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { band } from "../../src/matching/band.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel } from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

const matcher = createMatcher(townLibrary, { model: generalModel });
const all = townLibrary.flatMap(({ id, questions }) => questions.map(({ text }) => ({ id, text })));

describe("a question of the archive, repeated", () => {
  it("is answered with its entry, whatever its case and punctuation", () => {
    const dress = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => `  ${text.replace(/[?.,]/g, "")} !!`,
      (text: string) => [...text].join("\u200b"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), dress, ({ id, text }, change) => {
        const match = matcher.match(change(text));
        expect(match.candidates[0]?.id).toBe(id);
        expect(match.explain.exact).toBe(true);
        expect(band(match, matcher.bands)).toBe("answer");
      }),
    );
  });

  it("wins over any weights", () => {
    const perverse = {
      ...generalModel,
      rank: Object.fromEntries(
        Object.entries(generalModel.rank).map(([name, weight]) => [name, -weight]),
      ) as typeof generalModel.rank,
    };
    const contrary = createMatcher(townLibrary, { model: perverse });
    for (const { id, text } of all) expect(contrary.match(text).candidates[0]?.id).toBe(id);
  });

  it("of two entries leaves the choice open", () => {
    const twice = [
      ...townLibrary,
      { id: "other", questions: [{ text: "I lost my library card" }] },
    ];
    const shared = createMatcher(twice, { model: generalModel });
    const match = shared.match("i lost my library card");
    expect(new Set(match.candidates.slice(0, 2).map((c) => c.id))).toEqual(
      new Set(["lost-card", "other"]),
    );
    expect(match.candidates[0]?.confidence).toBe(match.candidates[1]?.confidence);
    expect(band(match, shared.bands)).toBe("suggest");
  });
});
