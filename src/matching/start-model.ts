import type { FeatureName } from "./confidence.ts";
import type { PartName } from "./evidence.ts";
import type { Model } from "./model.ts";

/** Where fitting starts when there is no earlier model: round numbers, every similarity alike. */
const rank: Readonly<Record<PartName, number>> = {
  bm25Best: 4,
  bm25Three: 4,
  bm25Answer: 1,
  wordBest: 4,
  wordThree: 4,
  wordCentroid: 4,
  charBest: 4,
  charThree: 4,
  charCentroid: 4,
  queryCovered: 1,
  phrasingCovered: 1,
  entryCovered: 1,
  heaviestMissed: 0,
  asksSame: 0.3,
  negationDiffers: -0.3,
  sidesClash: -1.5,
  numbersMissing: -0.3,
  formsMissing: -0.7,
};

const confidence: Readonly<Record<FeatureName, number>> = {
  share: 2,
  shareOdds: 1,
  margin: 1,
  score: 0,
  bm25Best: 1,
  wordBest: 1,
  wordCentroid: 1,
  charBest: 1,
  charThree: 1,
  charCentroid: 1,
  queryCovered: 1,
  phrasingCovered: 1,
  entryCovered: 0,
  heaviestMissed: 0,
  entropy: 0,
  shareChar: 0,
  shareEntry: 0,
  charEntry: 0,
  agreement: 1,
  unknown: -1,
  unknownWeight: -1,
  repaired: -1,
  fewTerms: 0,
  oneTerm: -0.5,
  length: 0,
  asksSame: 0.2,
  asksOther: -0.5,
  negationDiffers: -0.5,
  sidesClash: -2,
  numbersMissing: -0.5,
  formsMissing: -0.7,
};

export const startModel: Model = {
  version: 1,
  made: "by hand, before any fitting",
  rank,
  confidence: { bias: -3, weights: confidence },
  bands: { answerAt: 0.9, suggestAt: 0.3, gap: 0.2 },
};
