import type { Learned } from "./model.ts";
import type { PartName } from "./parts.ts";

/** Where fitting starts when there is no earlier model: round numbers, every similarity alike, no lessons. */
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
  softmax: 4,
  margin: 4,
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

export const startModel: Learned = {
  made: "by hand, before any fitting",
  rank,
  lessons: [],
  bands: { answerAt: 0.9, suggestAt: 0.3, gap: 0.2 },
};
