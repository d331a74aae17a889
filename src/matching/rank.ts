import type { Candidacy } from "./evidence.ts";
import { type PartName, partNames } from "./parts.ts";

/** A candidate in its place. */
export interface Ranked extends Candidacy {
  readonly score: number;
  /** Its share of e^score over all candidates: how far it stands out from them. */
  readonly share: number;
}

/** The candidates by weighted evidence, best first; equals in the order they came in. */
export function rankCandidates(
  candidates: readonly Candidacy[],
  weights: Readonly<Record<PartName, number>>,
): Ranked[] {
  const scored = candidates.map((item) => ({ ...item, score: weigh(item.parts, weights) }));
  scored.sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return scored.map((item) => ({ ...item, share: Math.exp(item.score - top) / total }));
}

function weigh(
  parts: Readonly<Record<PartName, number>>,
  weights: Readonly<Record<PartName, number>>,
): number {
  return partNames.reduce((sum, name) => sum + parts[name] * weights[name], 0);
}
