import { type Assessment, assessEvidence, type Judgement, toNumbers } from "./assess.ts";
import type { Bands } from "./band.ts";
import { type Case, heldOutCases, keyOf } from "./cases.ts";
import { fitChoices } from "./choices.ts";
import { chooseThreshold, type Outcome, wantedPrecision } from "./evaluate.ts";
import type { Lesson } from "./forest.ts";
import type { Index } from "./index.ts";
import type { Document } from "./match.ts";
import { createModel, generalModelFor, type Learned, type Model } from "./model.ts";
import { type PartName, partNames } from "./parts.ts";
import { rankCandidates } from "./rank.ts";

export interface FitOptions {
  /** The model it starts from: its weights are held to, its lessons count beside the own ones. */
  readonly prior: Learned;
  /** How strongly the weights of the ranking are held to the prior's, in examples. */
  readonly hold?: number;
  /** What a lesson of the prior counts beside an own one. */
  readonly priorLessons?: number;
  /** Of the answers given, the share that must be right; with a margin. */
  readonly precision?: number;
  /** Whether the first candidate of an outcome is one that can be shown as an answer; else any. */
  readonly isAnswer?: (outcome: Outcome) => boolean;
  /** What the model was made of, for its file. */
  readonly made?: string;
}

/** Held by this many examples' worth, shared among the examples there are. */
const usualHold = 100;
const usualPriorLessons = 0.3;

const folds = 5;

/** Fewer labelled queries teach nothing that the general model does not know better. */
const fewestCases = 20;
/** Phrasings differ from what people write: without labelled queries the ranking is held to the prior. */
const heldOutHold = 300;

/**
 * A model for an archive: learned from labelled queries, of which no text is kept; where there are too
 * few, from the archive itself, by holding out phrasings and documents.
 */
export function fitModel(
  { library, classifier }: Index,
  documents: readonly Document[],
  labelled: readonly Case[],
  prior: Model = generalModelFor(classifier),
): Model {
  if (labelled.length >= fewestCases) return fitCases(labelled, { prior });
  const cases = heldOutCases(library, documents, classifier !== undefined);
  if (cases.length < fewestCases) return prior;
  const learned = learn(cases, { prior, hold: heldOutHold, priorLessons: 1 });
  return createModel({ made: `${cases.length} held-out cases`, ...learned, bands: prior.bands });
}

/** A model learned from cases: the ranking first, then from it how sure to be, then where to speak. */
export function fitCases(cases: readonly Case[], options: FitOptions): Model {
  const { prior, precision = wantedPrecision, made = `${cases.length} cases` } = options;
  const { rank, lessons } = learn(cases, options);
  const outcomes = crossOutcomes(cases, options).filter(options.isAnswer ?? (() => true));
  return createModel({ made, rank, lessons, bands: fitBands(outcomes, prior.bands, precision) });
}

/** The weights and lessons of a model. */
export function learn(
  cases: readonly Case[],
  { prior, hold = usualHold, priorLessons = usualPriorLessons }: FitOptions,
): Pick<Model, "rank" | "lessons"> {
  const rank = fitRank(cases, prior.rank, hold);
  const own = cases.flatMap((item) => toLesson(item, rank) ?? []);
  const keys = new Set(own.map((lesson) => lesson.key));
  // What the prior learned from the same messages would count twice.
  const others = prior.lessons
    .filter(({ key }) => !keys.has(key))
    .map((lesson) => ({ ...lesson, weight: lesson.weight * priorLessons }));
  return { rank, lessons: [...own, ...others] };
}

/**
 * What a model fitted on four fifths of the cases says of the other fifth, for each fifth. The prior's
 * lessons from these same cases are left out of all.
 */
export function crossOutcomes(cases: readonly Case[], options: FitOptions): Outcome[] {
  const prior = withoutLessonsOf(cases, options.prior);
  return Array.from({ length: folds }, (_, fold) => {
    const { rank, lessons } = learn(
      cases.filter((_, at) => at % folds !== fold),
      { ...options, prior },
    );
    const model = createModel({ made: "a fold", rank, lessons, bands: prior.bands });
    return cases.filter((_, at) => at % folds === fold).map((item) => outcomeOf(item, model));
  }).flat();
}

/** A prior as it would be if it had never seen these cases. */
export function withoutLessonsOf(cases: readonly Case[], prior: Learned): Model {
  const keys = new Set(cases.map(keyOf));
  return createModel({ ...prior, lessons: prior.lessons.filter(({ key }) => !keys.has(key)) });
}

export function outcomeOf(item: Case, model: Judgement): Outcome {
  const { candidates } = assessCase(item, model);
  return {
    ranking: candidates.map((candidate) => candidate.id),
    confidence: candidates[0]?.confidence ?? 0,
    relevant: item.relevant,
  };
}

const assessCase = ({ library, query, evidence, held }: Case, model: Judgement): Assessment =>
  assessEvidence(library, model, query, evidence, held);

function toLesson(item: Case, rank: Model["rank"]): Lesson | undefined {
  const { features, ranked } = assessCase(item, { rank, judge: () => 0 });
  if (features === undefined) return undefined;
  return {
    x: toNumbers(features),
    y: item.right.has(ranked[0]?.document ?? -1) ? 1 : 0,
    weight: item.weight,
    key: keyOf(item),
  };
}

function fitRank(cases: readonly Case[], prior: Model["rank"], hold: number): Model["rank"] {
  const choices = cases.flatMap(({ evidence, right, weight }) => {
    const { candidates } = evidence;
    const places = candidates.flatMap(({ document }, at) => (right.has(document) ? [at] : []));
    if (places.length === 0 || places.length === candidates.length) return [];
    // In the order of the prior's ranking only the best few matter; the rest costs time.
    const near = rankCandidates(candidates, prior).slice(0, rankedAgainst);
    const kept = near.some(({ document }) => right.has(document)) ? near : candidates;
    return [
      {
        candidates: kept.map(({ parts }) => partNames.map((name) => parts[name])),
        right: kept.flatMap(({ document }, at) => (right.has(document) ? [at] : [])),
        weight,
      },
    ];
  });
  const weights = fitChoices(
    choices,
    partNames.map((name) => prior[name]),
    hold / (choices.length || 1),
  );
  const named = Object.fromEntries(partNames.map((name, at) => [name, round(weights[at] ?? 0)]));
  return mismatchesAgainst(named as Record<PartName, number>);
}

const rankedAgainst = 10;

/**
 * A mismatch must count against a candidate: of opposites and form names much, of numbers and negation
 * at the least not in favour. Data that say otherwise are data where it hardly occurs.
 */
function mismatchesAgainst(weights: Record<PartName, number>): Record<PartName, number> {
  for (const [name, most] of Object.entries(atMost)) {
    weights[name as PartName] = Math.min(most, weights[name as PartName]);
  }
  return weights;
}

const atMost: Readonly<Partial<Record<PartName, number>>> = {
  negationDiffers: 0,
  sidesClash: -1,
  numbersMissing: 0,
  formsMissing: -0.5,
};

/** Suggestions are worth a look when the right one is among the first three this often … */
const suggestWorth = 0.4;
/** … judged on this many queries of like confidence … */
const suggestWindow = 25;
/** … and never below this confidence. */
const suggestFloor = 0.15;

export function fitBands(outcomes: readonly Outcome[], prior: Bands, precision: number): Bands {
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
