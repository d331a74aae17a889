/** What a system said to one labelled query. */
export interface Outcome {
  /** Ids, best first. */
  readonly ranking: readonly string[];
  /** Of the first. */
  readonly confidence: number;
  /** Ids that are right; empty where nothing in the archive answers the query. */
  readonly relevant: readonly string[];
}

/** How the threshold is chosen from outcomes on the data fitted on. */
export const thresholdRules = ["balanced", "published", "precision95"] as const;
export type ThresholdRule = (typeof thresholdRules)[number];

/** Shares in [0, 1]; NaN where there is nothing to count. */
export interface Metrics {
  readonly queries: number;
  readonly inScope: number;
  /** In-scope queries whose first candidate is right. */
  readonly successAt1: number;
  /** Mean over in-scope queries of 1 / place of the first right candidate, 0 beyond place ten. */
  readonly mrrAt10: number;
  /** In-scope queries with a right candidate among the first five. */
  readonly recallAt5: number;
  /** Area under the risk-coverage curve, over all queries; lower is better. */
  readonly aurc: number;
  /** The largest share of in-scope queries answered at a threshold at which at most 5 % of all answers are wrong. */
  readonly coverageAt95: number;
  /** Expected calibration error, ten bins of equal width (Guo et al. 2017). */
  readonly calibrationError: number;
}

/** What a threshold does. */
export interface Operation {
  /** In-scope queries answered and right. */
  readonly inScopeAccuracy: number;
  /** Out-of-scope queries not answered. */
  readonly outOfScopeRecall: number;
  /** In-scope queries answered. */
  readonly coverage: number;
  /** Answers that are right, of all answers given. */
  readonly precision: number;
}

export function isRight({ ranking, relevant }: Outcome): boolean {
  return ranking[0] !== undefined && relevant.includes(ranking[0]);
}

export function measure(outcomes: readonly Outcome[]): Metrics {
  const inScope = outcomes.filter((outcome) => outcome.relevant.length > 0);
  const place = ({ ranking, relevant }: Outcome): number =>
    ranking.findIndex((id) => relevant.includes(id)) + 1;
  return {
    queries: outcomes.length,
    inScope: inScope.length,
    successAt1: mean(inScope.map((outcome) => (place(outcome) === 1 ? 1 : 0))),
    mrrAt10: mean(inScope.map((o) => (place(o) >= 1 && place(o) <= 10 ? 1 / place(o) : 0))),
    recallAt5: mean(inScope.map((o) => (place(o) >= 1 && place(o) <= 5 ? 1 : 0))),
    aurc: riskCoverageArea(outcomes),
    coverageAt95: coverageAtPrecision(outcomes, 0.95),
    calibrationError: calibrationError(outcomes),
  };
}

/** @param answered whether the query at this place was answered */
export function operate(
  outcomes: readonly Outcome[],
  answered: (outcome: Outcome, at: number) => boolean,
): Operation {
  let [inScope, right, covered, refused, answers] = [0, 0, 0, 0, 0];
  for (const [at, outcome] of outcomes.entries()) {
    const isAnswer = answered(outcome, at);
    const belongs = outcome.relevant.length > 0;
    if (belongs) inScope += 1;
    if (isAnswer) answers += 1;
    if (isAnswer && belongs) covered += 1;
    if (isAnswer && isRight(outcome)) right += 1;
    if (!isAnswer && !belongs) refused += 1;
  }
  return {
    inScopeAccuracy: right / inScope,
    outOfScopeRecall: refused / (outcomes.length - inScope),
    coverage: covered / inScope,
    precision: right / answers,
  };
}

/** Of the answers given, the share that must be right. */
export const wantedPrecision = 0.95;
/** What is expected from the confidences themselves counts as this many answers seen. */
const expectedAnswers = 100;

/**
 * The confidence from which on to answer.
 * - `balanced`: the mean of in-scope accuracy and out-of-scope recall is largest;
 * - `published`: the most queries are treated rightly, refusing counted as an intent of its own (Larson et al. 2019);
 * - `precision95`: the most answers are given with at most 5 % of them wrong, as seen and as expected.
 *
 * Infinite where no threshold will do.
 */
export function chooseThreshold(
  outcomes: readonly Outcome[],
  rule: ThresholdRule,
  precision = wantedPrecision,
): number {
  const inScope = outcomes.filter((outcome) => outcome.relevant.length > 0).length;
  const outOfScope = outcomes.length - inScope;
  const value = (step: Omit<Step, "threshold">): number => {
    const refused = outOfScope - step.outOfScope;
    if (rule === "published") return step.right + refused;
    if (rule === "precision95") return isPrecise(step, precision) ? step.answers : 0;
    return step.right / (inScope || 1) + refused / (outOfScope || 1);
  };
  const nothing = { answers: 0, right: 0, inScope: 0, outOfScope: 0, confidence: 0 };
  let best = { value: value(nothing), threshold: Number.POSITIVE_INFINITY };
  for (const step of descend(outcomes)) {
    if (value(step) > best.value) best = { value: value(step), threshold: step.threshold };
  }
  return best.threshold;
}

/** Few answers say little about precision; the confidences, which are calibrated, say what to expect. */
function isPrecise(
  { answers, right, confidence }: Omit<Step, "threshold">,
  precision: number,
): boolean {
  const expected = (confidence / answers) * expectedAnswers;
  return (right + expected) / (answers + expectedAnswers) >= precision;
}

/** All answers given at one threshold. */
interface Step {
  readonly threshold: number;
  readonly answers: number;
  readonly right: number;
  readonly inScope: number;
  readonly outOfScope: number;
  /** The sum of the confidences: how many should be right. */
  readonly confidence: number;
}

/** Everything answered at each threshold, from the highest confidence down. */
function* descend(outcomes: readonly Outcome[]): Generator<Step> {
  const sorted = [...outcomes].sort((a, b) => b.confidence - a.confidence);
  let [answers, right, inScope, confidence] = [0, 0, 0, 0];
  for (const [at, outcome] of sorted.entries()) {
    answers += 1;
    if (isRight(outcome)) right += 1;
    if (outcome.relevant.length > 0) inScope += 1;
    confidence += outcome.confidence;
    // Equal confidences are answered together or not at all.
    if (sorted[at + 1]?.confidence === outcome.confidence) continue;
    yield {
      threshold: outcome.confidence,
      answers,
      right,
      inScope,
      outOfScope: answers - inScope,
      confidence,
    };
  }
}

function coverageAtPrecision(outcomes: readonly Outcome[], precision: number): number {
  let most = 0;
  for (const { answers, right, inScope } of descend(outcomes)) {
    // Counted in wholes: 0.95 has no exact binary form.
    if (answers - right <= (1 - precision) * answers + 1e-9) most = Math.max(most, inScope);
  }
  return most / outcomes.filter((outcome) => outcome.relevant.length > 0).length;
}

/** Equal confidences have no order: within them the wrong ones are taken as evenly spread. */
function riskCoverageArea(outcomes: readonly Outcome[]): number {
  let [sum, answers, wrong] = [0, 0, 0];
  for (const step of descend(outcomes)) {
    const size = step.answers - answers;
    const added = step.answers - step.right - wrong;
    for (let i = 1; i <= size; i += 1) sum += (wrong + (added * i) / size) / (answers + i);
    answers = step.answers;
    wrong = step.answers - step.right;
  }
  return sum / outcomes.length;
}

function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({ length: 10 }, () => ({ size: 0, confidence: 0, right: 0 }));
  for (const outcome of outcomes) {
    const bin = bins[Math.min(9, Math.floor(outcome.confidence * 10))];
    if (bin === undefined) continue;
    bin.size += 1;
    bin.confidence += outcome.confidence;
    bin.right += isRight(outcome) ? 1 : 0;
  }
  const error = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return error / outcomes.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
