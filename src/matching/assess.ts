import type { Classifier } from "./classifier.ts";
import { confidenceFeatures, type Features, featureNames } from "./confidence.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import type { Library } from "./library.ts";
import type { Candidate } from "./match.ts";
import type { Model } from "./model.ts";
import type { Query } from "./query.ts";
import { type Ranked, rankCandidates } from "./rank.ts";
import type { Held } from "./shortlist.ts";

/** What the model makes of the evidence for a query. */
export interface Assessment {
  readonly ranked: readonly Ranked[];
  /** What the confidence is judged by; undefined where nothing is like the query. */
  readonly features: Features | undefined;
  readonly candidates: readonly Candidate[];
  readonly exact: boolean;
}

/** How candidates are ranked, and how sure to be of the first. */
export type Judgement = Pick<Model, "rank" | "judge">;

/** A question repeated word for word has been answered before, whatever the statistics say. */
const exactConfidence = 0.99;

export function assess(
  library: Library,
  classifier: Classifier | undefined,
  model: Judgement,
  query: Query,
  held: Held = {},
): Assessment {
  return assessEvidence(
    library,
    model,
    query,
    gatherEvidence(library, query, held, classifier),
    held,
  );
}

/** The same, for evidence that has been gathered before. */
export function assessEvidence(
  library: Library,
  model: Judgement,
  query: Query,
  evidence: Evidence,
  held: Held,
): Assessment {
  const ranked = rankCandidates(evidence.candidates, model.rank);
  const repeats = exactRepeats(library, query, held);
  // An exact repeat is the most similar phrasing there is, but weights are learned and this is certain.
  const ordered = repeats.size === 0 ? ranked : exactFirst(ranked, repeats);
  if (ordered.length === 0) {
    return { ranked: [], features: undefined, candidates: [], exact: false };
  }
  const features = confidenceFeatures(
    library,
    query,
    ordered,
    evidence.verdicts,
    knownWithout(library, held),
  );
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

/**
 * What a mismatch leaves of the odds that the first candidate is right. Examples of opposites and of
 * other form names are too few to learn it from, and to take one for the other is the worst mistake.
 */
const oddsAfter: Readonly<Partial<Record<keyof Features, number>>> = {
  sidesClash: 0.15,
  formsMissing: 0.5,
};

/** The probability that the first candidate is right. */
export function judge(features: Features, model: Pick<Judgement, "judge">): number {
  const p = model.judge(toNumbers(features));
  let odds = p / (1 - Math.min(p, 1 - 1e-9));
  for (const [name, left] of Object.entries(oddsAfter)) {
    odds *= left ** features[name as keyof Features];
  }
  return odds / (1 + odds);
}

/** Features as a lesson holds them. */
export const toNumbers = (features: Features): Float32Array =>
  Float32Array.from(featureNames, (name) => features[name]);

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
  if (held.phrasing !== undefined) return new Set();
  return new Set(
    [...library.repeatsOf(terms)].filter((document) => held.documents?.has(document) !== true),
  );
}

function exactFirst(ranked: readonly Ranked[], repeats: ReadonlySet<number>): Ranked[] {
  const isRepeat = (item: Ranked): boolean => repeats.has(item.document);
  return [...ranked.filter(isRepeat), ...ranked.filter((item) => !isRepeat(item))];
}

/** Whether the archive has a word, apart from what is held out of it. */
function knownWithout(library: Library, held: Held): (word: number) => boolean {
  const { words } = library;
  /** Per word: how many documents lose it with what is held out. */
  const lost = new Map<number, number>();
  const lose = (features: Iterable<number>): void => {
    for (const feature of features) lost.set(feature, (lost.get(feature) ?? 0) + 1);
  };
  for (const document of held.documents ?? []) {
    lose(words.featuresOf(library.firstRow(document), library.endRow(document)));
  }
  if (held.phrasing !== undefined) {
    const owner = library.ownerOf(held.phrasing);
    const others = new Set([
      ...words.featuresOf(library.firstRow(owner), held.phrasing),
      ...words.featuresOf(held.phrasing + 1, library.endRow(owner)),
    ]);
    const own = words.featuresOf(held.phrasing, held.phrasing + 1);
    lose([...own].filter((feature) => !others.has(feature)));
  }
  return (word) => words.frequency(word) > (lost.get(word) ?? 0);
}
