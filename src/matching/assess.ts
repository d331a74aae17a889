import { confidenceFeatures, type FeatureName, featureNames } from "./confidence.ts";
import { type Evidence, gatherEvidence, type Held, type Query } from "./evidence.ts";
import type { Library } from "./library.ts";
import { sigmoid } from "./logistic.ts";
import type { Candidate } from "./match.ts";
import type { Model } from "./model.ts";
import { type Ranked, rankEvidence } from "./rank.ts";

/** What the model makes of the evidence for a query. */
export interface Assessment {
  readonly ranked: readonly Ranked[];
  /** What the confidence is judged by; undefined where nothing is like the query. */
  readonly features: Readonly<Record<FeatureName, number>> | undefined;
  readonly candidates: readonly Candidate[];
  readonly exact: boolean;
}

/** A question repeated word for word has been answered before, whatever the statistics say. */
const exactConfidence = 0.99;

export function assess(
  library: Library,
  model: Pick<Model, "rank" | "confidence">,
  query: Query,
  held: Held = {},
): Assessment {
  return assessEvidence(library, model, query, gatherEvidence(library, query, held), held);
}

/** The same, for evidence that has been gathered before. */
export function assessEvidence(
  library: Library,
  model: Pick<Model, "rank" | "confidence">,
  query: Query,
  evidence: readonly Evidence[],
  held: Held,
): Assessment {
  const ranked = rankEvidence(evidence, model.rank);
  const repeats = exactRepeats(library, query, held);
  // An exact repeat is the most similar phrasing there is, but weights are learned and this is certain.
  const ordered = repeats.size === 0 ? ranked : exactFirst(ranked, repeats);
  const features =
    ordered.length === 0
      ? undefined
      : confidenceFeatures(library, query, ordered, knownWithout(library, held));
  if (features === undefined) return { ranked: [], features, candidates: [], exact: false };
  const judged = judge(features, model);
  const first = repeats.size === 0 ? judged : Math.max(judged, exactConfidence / repeats.size);
  return {
    ranked: ordered,
    features,
    exact: repeats.size > 0,
    candidates: spread(ordered, first, repeats.size).map((confidence, at) => ({
      id: library.ids[ordered[at]?.document ?? -1] ?? "",
      confidence,
    })),
  };
}

/** The probability that the first candidate is right. */
export function judge(
  features: Readonly<Record<FeatureName, number>>,
  { confidence }: Pick<Model, "confidence">,
): number {
  return sigmoid(
    featureNames.reduce(
      (sum, name) => sum + features[name] * confidence.weights[name],
      confidence.bias,
    ),
  );
}

/**
 * The confidences of all candidates: the first has its own, the others divide what it leaves by
 * their shares, and none overtakes the one before it. Equal repeats stand level.
 */
function spread(ranked: readonly Ranked[], first: number, level: number): number[] {
  const left = ranked.slice(Math.max(1, level)).reduce((sum, { share }) => sum + share, 0);
  const rest = 1 - first * Math.max(1, level);
  const lead = ranked[0]?.share ?? 1;
  return ranked.map(({ share }, at) => {
    if (at < Math.max(1, level)) return first;
    return Math.max(0, Math.min(first * (share / lead), rest * (share / left), first));
  });
}

function exactRepeats(library: Library, { terms }: Query, held: Held): ReadonlySet<number> {
  if (terms.plain === "" || held.phrasing !== undefined) return new Set();
  const documents = library.exact.get(terms.plain) ?? new Set<number>();
  return new Set([...documents].filter((document) => held.documents?.has(document) !== true));
}

function exactFirst(ranked: readonly Ranked[], repeats: ReadonlySet<number>): Ranked[] {
  const isRepeat = (item: Ranked): boolean => repeats.has(item.document);
  return [...ranked.filter(isRepeat), ...ranked.filter((item) => !isRepeat(item))];
}

/** Whether the archive has a feature, apart from what is held out of it. */
function knownWithout(library: Library, held: Held): (key: string) => boolean {
  const rows = new Set(held.phrasing === undefined ? [] : [held.phrasing]);
  for (const document of held.documents ?? []) {
    for (const row of library.phrasingsOf[document] ?? []) rows.add(row);
  }
  const own = new Map<string, number>();
  for (const row of rows) {
    for (const feature of library.phrasings[row]?.features ?? []) {
      own.set(feature, (own.get(feature) ?? 0) + 1);
    }
  }
  return (key) => library.words.frequency(key) > (own.get(key) ?? 0);
}
