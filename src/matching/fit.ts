import type { Concept } from "../archive/glossary.ts";
import { type Assessment, assessEvidence } from "./assess.ts";
import type { Bands } from "./band.ts";
import { type Case, heldOutCases, type Labelled, labelledCases } from "./cases.ts";
import { type FeatureName, featureNames } from "./confidence.ts";
import { chooseThreshold, type Outcome, wantedPrecision } from "./evaluate.ts";
import { type PartName, partNames } from "./evidence.ts";
import { createLibrary } from "./library.ts";
import { fitChoices, fitLogistic } from "./logistic.ts";
import type { Document } from "./match.ts";
import { generalModel, type Model } from "./model.ts";

export interface FitOptions {
  readonly concepts?: readonly Concept[];
  /** The model the weights are held to, the more the less there is to learn from. */
  readonly prior?: Model;
  readonly hold?: Hold;
  /** Of the answers given, the share that must be right; with a margin. */
  readonly precision?: number;
  /** What the model was made of, for its file. */
  readonly made?: string;
}

/**
 * A model for an archive: weights, confidence and bands learned from labelled queries; where there
 * are none, from the archive itself.
 */
export function fitModel(
  documents: readonly Document[],
  labelled: readonly Labelled[],
  options: FitOptions = {},
): Model {
  const library = createLibrary(documents, options.concepts);
  const cases = labelled.length > 0 ? labelledCases(library, labelled) : heldOutCases(library);
  return cases.length >= fewestCases ? fitCases(cases, options) : (options.prior ?? generalModel);
}

/** How strongly weights are held to the prior: the precision of the Gaussian around it. */
export interface Hold {
  readonly rank: number;
  readonly confidence: number;
}

/** Found by cross-validation over archives of many kinds, each fitted from the model of all others. */
const looseHold: Hold = { rank: 0.3, confidence: 4 };

const folds = 5;
/** Fewer teach nothing that the general model does not know better. */
const fewestCases = 20;

export function fitCases(
  cases: readonly Case[],
  {
    prior = generalModel,
    hold = looseHold,
    precision = wantedPrecision,
    made = `${cases.length} cases`,
  }: Omit<FitOptions, "concepts"> = {},
): Model {
  const fitted = fitWeights(cases, prior, hold);
  const outcomes = crossOutcomes(cases, prior, hold);
  return { version: 1, made, ...fitted, bands: fitBands(outcomes, prior.bands, precision) };
}

type Weights = Pick<Model, "rank" | "confidence">;

export function fitWeights(
  cases: readonly Case[],
  prior: Weights,
  hold: Hold = looseHold,
): Weights {
  const rank = fitRank(cases, prior.rank, hold.rank);
  return { rank, confidence: fitConfidence(cases, rank, prior.confidence, hold.confidence) };
}

function fitRank(cases: readonly Case[], prior: Model["rank"], precision: number): Model["rank"] {
  const choices = cases.flatMap(({ evidence, right, weight }) => {
    const places = evidence.flatMap(({ document }, at) => (right.has(document) ? [at] : []));
    if (places.length === 0 || places.length === evidence.length) return [];
    const candidates = evidence.map(({ parts }) => partNames.map((name) => parts[name]));
    return [{ candidates, right: places, weight }];
  });
  const weights = fitChoices(
    choices,
    partNames.map((name) => prior[name]),
    precision,
  );
  return mismatchesAgainst(named<PartName>(partNames, weights));
}

function fitConfidence(
  cases: readonly Case[],
  rank: Model["rank"],
  prior: Model["confidence"],
  precision: number,
): Model["confidence"] {
  const examples = cases.flatMap((item) => {
    const { features, ranked } = assessCase(item, { rank, confidence: prior });
    if (features === undefined) return [];
    const x = [1, ...featureNames.map((name) => features[name])];
    const y = item.right.has(ranked[0]?.document ?? -1) ? (1 as const) : (0 as const);
    return [{ x, y, weight: item.weight }];
  });
  const [bias = 0, ...weights] = fitLogistic(
    examples,
    [prior.bias, ...featureNames.map((name) => prior.weights[name])],
    precision,
  );
  return {
    bias: round(bias),
    weights: mismatchesAgainst(named<FeatureName>(featureNames, weights)),
  };
}

/** What a model fitted on four fifths of the cases says of the other fifth, for each fifth. */
export function crossOutcomes(
  cases: readonly Case[],
  prior: Weights,
  hold: Hold = looseHold,
): Outcome[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitWeights(
      cases.filter((_, at) => at % folds !== fold),
      prior,
      hold,
    );
    return cases.filter((_, at) => at % folds === fold).map((item) => outcomeOf(item, weights));
  }).flat();
}

export function outcomeOf(item: Case, weights: Weights): Outcome {
  const { candidates } = assessCase(item, weights);
  return {
    ranking: candidates.map((candidate) => candidate.id),
    confidence: candidates[0]?.confidence ?? 0,
    relevant: item.relevant,
  };
}

function assessCase({ library, query, evidence, held }: Case, weights: Weights): Assessment {
  return assessEvidence(library, weights, query, evidence, held);
}

/**
 * A mismatch must count against a candidate: of opposites and form names much, of numbers and negation
 * at the least not in favour. Data that say otherwise are data where it hardly occurs.
 */
function mismatchesAgainst<T extends Readonly<Record<Mismatch, number>>>(weights: T): T {
  const against = mismatches.map((name) => [name, Math.min(atMost[name], weights[name])]);
  return { ...weights, ...Object.fromEntries(against) };
}

const mismatches = ["negationDiffers", "sidesClash", "numbersMissing", "formsMissing"] as const;
type Mismatch = (typeof mismatches)[number];
const atMost: Readonly<Record<Mismatch, number>> = {
  negationDiffers: 0,
  sidesClash: -1,
  numbersMissing: 0,
  formsMissing: -0.5,
};

function named<Name extends string>(
  names: readonly Name[],
  values: readonly number[],
): Record<Name, number> {
  return Object.fromEntries(names.map((name, at) => [name, round(values[at] ?? 0)])) as Record<
    Name,
    number
  >;
}

/** Suggestions are worth a look when the right one is among the first three this often … */
const suggestWorth = 0.5;
/** … judged on this many queries of like confidence … */
const suggestWindow = 25;
/** … and never below this confidence. */
const suggestFloor = 0.15;

function fitBands(outcomes: readonly Outcome[], prior: Bands, precision: number): Bands {
  const learned = chooseThreshold(outcomes, "precision95", precision);
  // Too little to learn from, or nothing is ever sure enough: then the confidence is taken at its word.
  const answerAt = Number.isFinite(learned) ? learned : Math.max(wantedPrecision, prior.answerAt);
  const below = outcomes
    .filter(({ confidence }) => confidence < answerAt)
    .sort((a, b) => b.confidence - a.confidence);
  let suggestAt = answerAt;
  for (let at = 0; at + suggestWindow <= below.length; at += suggestWindow) {
    const window = below.slice(at, at + suggestWindow);
    const useful = window.filter(({ ranking, relevant }) =>
      ranking.slice(0, 3).some((id) => relevant.includes(id)),
    );
    const lowest = window.at(-1)?.confidence ?? 0;
    if (useful.length < suggestWorth * suggestWindow || lowest < suggestFloor) break;
    suggestAt = lowest;
  }
  return { answerAt: round(answerAt), suggestAt: round(suggestAt), gap: prior.gap };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
