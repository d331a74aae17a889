import { describe, expect, it } from "vitest";
import { band } from "../../src/matching/band.ts";
import { createMatcher } from "../../src/matching/matcher.ts";
import { generalModel } from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

const matcher = createMatcher(townLibrary, { model: generalModel });
const best = (text: string): string | undefined => matcher.match(text).candidates[0]?.id;

describe("a question in other words", () => {
  it.each([
    ["get-card", "how can I become a member and get a card"],
    ["lost-card", "somebody stole my card, what now"],
    ["renew-loan", "I would like to keep this book for two more weeks"],
    ["late-fee", "how much do I pay when a book is overdue"],
    ["opening-hours", "until what time are you open on saturdays"],
  ])("finds %s: %s", (id, text) => {
    expect(best(text)).toBe(id);
  });

  it("gives at most ten candidates, best first, with confidences between 0 and 1", () => {
    const { candidates } = matcher.match("can I get a book with my card");
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates.length).toBeLessThanOrEqual(10);
    const confidences = candidates.map((candidate) => candidate.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.every((c) => c >= 0 && c <= 1)).toBe(true);
    expect(confidences.reduce((sum, c) => sum + c, 0)).toBeLessThanOrEqual(1.000001);
  });

  it("does not find what is excluded", () => {
    const text = "I lost my library card";
    const { candidates } = matcher.match(text, { exclude: new Set(["lost-card"]) });
    expect(candidates.map((candidate) => candidate.id)).not.toContain("lost-card");
  });
});

describe("a message about something else", () => {
  it.each(["my tomato plants have yellow leaves", "who won the match yesterday", "👍👍", ""])(
    "is not answered: %s",
    (text) => {
      expect(band(matcher.match(text), matcher.bands)).not.toBe("answer");
    },
  );

  it("is explained by the words the archive does not know", () => {
    const { known, explain } = matcher.match("my tomato plants need a card");
    expect(explain.unknown).toEqual(["tomato", "plants"]);
    expect(known).toBeCloseTo(2 / 4);
  });

  it("has no candidate where nothing is shared", () => {
    const { candidates, known } = matcher.match("🌵");
    expect(candidates).toEqual([]);
    expect(known).toBe(0);
  });
});

describe("a misspelled question", () => {
  it("is repaired against the archive's words", () => {
    const { candidates, explain } = matcher.match("my libary card was stolne");
    expect(explain.repaired).toEqual([
      { from: "libary", to: "library" },
      { from: "stolne", to: "stolen" },
    ]);
    expect(candidates[0]?.id).toBe("lost-card");
  });

  it("leaves alone what is short, known, or a word of its own", () => {
    // "bake" is one letter from "back", "boon" from "book".
    const { explain } = matcher.match("teh card, a boon to bake with");
    expect(explain.repaired).toEqual([]);
  });

  it("makes the matcher less sure than the same question spelled right", () => {
    const right = matcher.match("how do I replace a stolen card").candidates[0];
    const wrong = matcher.match("how do I replace a stoeln cadr").candidates[0];
    expect(wrong?.id).toBe(right?.id);
    expect(wrong?.confidence).toBeLessThan(right?.confidence ?? 0);
  });
});
