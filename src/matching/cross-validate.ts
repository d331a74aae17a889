import { type Case, heldOutCases } from "./cases.ts";
import { chooseThreshold, type Outcome, type ThresholdRule } from "./evaluate.ts";
import { crossOutcomes, fitModel, outcomeOf } from "./fit.ts";
import type { Index } from "./index.ts";
import type { Document } from "./match.ts";
import type { Model } from "./model.ts";

/** What was said to a query, and from which confidence on it is an answer. */
export interface Judged extends Outcome {
  readonly threshold: number;
}

/** Judges each fold of some cases by a model that was fitted on the others. */
export function crossValidate(
  index: Index,
  documents: readonly Document[],
  how: {
    readonly cases: readonly Case[];
    readonly folds: number;
    readonly prior: Model;
    readonly rule: ThresholdRule;
  },
): readonly Judged[] {
  const { cases, prior, rule } = how;
  const folds = Math.min(how.folds, cases.length);
  return Array.from({ length: folds }, (_, fold) =>
    judgeCases(index, documents, {
      train: cases.filter((_case, at) => at % folds !== fold),
      test: cases.filter((_case, at) => at % folds === fold),
      prior,
      rule,
    }),
  ).flat();
}

/** Judges cases by a model fitted on others; where there are none, on the archive alone. */
export function judgeCases(
  index: Index,
  documents: readonly Document[],
  how: {
    readonly train: readonly Case[];
    readonly test: readonly Case[];
    readonly prior: Model;
    readonly rule: ThresholdRule;
  },
): readonly Judged[] {
  const { train, test, prior, rule } = how;
  const model = fitModel(index, documents, train, prior);
  const threshold =
    rule === "precision95"
      ? model.bands.answerAt
      : chooseThreshold(crossOutcomes(ownCases(index, documents, train), { prior }), rule);
  return test.map((item) => ({ ...outcomeOf(item, model), threshold }));
}

const ownCases = (
  { library, classifier }: Index,
  documents: readonly Document[],
  train: readonly Case[],
): readonly Case[] =>
  train.length > 0 ? train : heldOutCases(library, documents, classifier !== undefined);
