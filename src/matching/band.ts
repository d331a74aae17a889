import type { Match } from "./match.ts";

/** Where to answer, where to offer a choice, where to be silent; all in units of confidence. */
export interface Bands {
  readonly answerAt: number;
  readonly suggestAt: number;
  /** How far the best candidate must stand before the second to be given alone. */
  readonly gap: number;
}

/** What the confidence of a match allows: to answer, to suggest the best two or three, or nothing. */
export function band(match: Match, bands: Bands): "answer" | "suggest" | "none" {
  const [best, second] = match.candidates;
  if (best === undefined || best.confidence < bands.suggestAt) return "none";
  const ahead = best.confidence - (second?.confidence ?? 0);
  return best.confidence >= bands.answerAt && ahead >= bands.gap ? "answer" : "suggest";
}
