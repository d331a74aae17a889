import { describe, expect, it } from "vitest";
import { band } from "../../src/matching/band.ts";
import type { Match } from "../../src/matching/match.ts";

const bands = { answerAt: 0.8, suggestAt: 0.4, gap: 0.2 };
const match = (...confidences: readonly number[]): Match => ({
  candidates: confidences.map((confidence, at) => ({ id: `e${at}`, confidence })),
  known: 1,
  explain: { terms: [], unknown: [], repaired: [], exact: false, parts: [], missing: [] },
});

describe("band", () => {
  it.each([
    ["answer", [0.8]],
    ["answer", [0.9, 0.05]],
    ["suggest", [0.79, 0.1]],
    ["suggest", [0.4]],
    ["none", [0.39, 0.38]],
    ["none", []],
  ] as const)("is %s for %j", (expected, confidences) => {
    expect(band(match(...confidences), bands)).toBe(expected);
  });

  it("does not answer when the second stands close, however sure the first", () => {
    const wide = { ...bands, answerAt: 0.5 };
    expect(band(match(0.5, 0.31), wide)).toBe("suggest");
    expect(band(match(0.5, 0.3), wide)).toBe("answer");
  });
});
