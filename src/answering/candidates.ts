import type { Candidate, Match } from "../matching/match.ts";
import { subjectOf } from "./knowledge.ts";

/** How many candidates a decision names, unless more are shown. */
export const namedCandidates = 5;

/** The entries that come nearest to one question or several: those that are shown, then the best of the rest. */
export function nearestEntries(
  matches: readonly Match[],
  shown: readonly string[] = [],
): readonly Candidate[] {
  const best = new Map<string, number>();
  for (const { id, confidence } of matches.flatMap((match) => match.candidates)) {
    if (subjectOf(id).kind === "entry") {
      best.set(id, Math.max(confidence, best.get(id) ?? 0));
    }
  }
  const first = new Map([...new Set(shown)].map((id) => [id, best.get(id) ?? 0]));
  const rest = [...best].filter(([id]) => !first.has(id)).sort(([, one], [, other]) => other - one);
  return [...first, ...rest]
    .slice(0, Math.max(namedCandidates, first.size))
    .map(([id, confidence]) => ({ id, confidence }));
}
