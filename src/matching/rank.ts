import { type Evidence, type PartName, partNames } from "./evidence.ts";

/** A candidate in its place. */
export interface Ranked extends Evidence {
  readonly score: number;
  /** Its share of e^score over all candidates: how far it stands out from them. */
  readonly share: number;
}

/** The candidates by weighted evidence, best first; equals by document number. */
export function rankEvidence(
  evidence: readonly Evidence[],
  weights: Readonly<Record<PartName, number>>,
): Ranked[] {
  const scored = evidence.map((item) => ({ ...item, score: weigh(item.parts, weights) }));
  scored.sort((a, b) => b.score - a.score || a.document - b.document);
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
