/** The similarities measured between a message and each candidate document; the model weighs them by name. */
export const partNames = [
  "bm25Best",
  "bm25Three",
  "bm25Answer",
  "wordBest",
  "wordThree",
  "wordCentroid",
  "charBest",
  "charThree",
  "charCentroid",
  "softmax",
  "margin",
  "queryCovered",
  "phrasingCovered",
  "entryCovered",
  "heaviestMissed",
  "asksSame",
  "negationDiffers",
  "sidesClash",
  "numbersMissing",
  "formsMissing",
] as const;

export type PartName = (typeof partNames)[number];
export type Parts = Readonly<Record<PartName, number>>;
