import type { PartName, Query } from "./evidence.ts";
import type { Library } from "./library.ts";
import type { Ranked } from "./rank.ts";

/** What the confidence is judged by; the model weighs them by name. */
export const featureNames = [
  "share",
  "shareOdds",
  "margin",
  "score",
  "bm25Best",
  "wordBest",
  "wordCentroid",
  "charBest",
  "charThree",
  "charCentroid",
  "queryCovered",
  "phrasingCovered",
  "entryCovered",
  "heaviestMissed",
  "entropy",
  "shareChar",
  "shareEntry",
  "charEntry",
  "agreement",
  "unknown",
  "unknownWeight",
  "repaired",
  "fewTerms",
  "oneTerm",
  "length",
  "asksSame",
  "asksOther",
  "negationDiffers",
  "sidesClash",
  "numbersMissing",
  "formsMissing",
] as const;

export type FeatureName = (typeof featureNames)[number];

/** The parts that each could rank on their own, and so can agree or not. */
const voters: readonly PartName[] = [
  "bm25Best",
  "bm25Three",
  "wordBest",
  "wordCentroid",
  "charBest",
  "charThree",
  "charCentroid",
];

/** What speaks for and against the first candidate, each about between 0 and 1. */
export function confidenceFeatures(
  library: Library,
  query: Query,
  ranked: readonly Ranked[],
  isKnown: (key: string) => boolean,
): Readonly<Record<FeatureName, number>> {
  const [first, second] = ranked;
  if (first === undefined) throw new Error("matching: no candidate to judge");
  const content = query.terms.terms.filter((term) => term.content);
  const unknown = content.filter(
    (term) => !isKnown(term.key) && !(term.concept !== undefined && isKnown(term.concept)),
  );
  let weight = 0;
  let unknownWeight = 0;
  for (const key of new Set(query.features)) {
    weight += library.words.weight(key);
    if (!isKnown(key)) unknownWeight += library.words.weight(key);
  }
  const agree = voters.filter((name) =>
    ranked.every((other) => other.parts[name] <= first.parts[name]),
  );
  const { parts } = first;
  return {
    share: first.share,
    shareOdds: Math.max(-4, Math.min(6, Math.log(first.share / (1 - first.share + 1e-6)))) / 4,
    margin: Math.min(4, first.score - (second?.score ?? 0)) / 4,
    score: first.score / 10,
    bm25Best: parts.bm25Best,
    wordBest: parts.wordBest,
    wordCentroid: parts.wordCentroid,
    charBest: parts.charBest,
    charThree: parts.charThree,
    charCentroid: parts.charCentroid,
    queryCovered: parts.queryCovered,
    phrasingCovered: parts.phrasingCovered,
    entryCovered: parts.entryCovered,
    heaviestMissed: parts.heaviestMissed,
    entropy: ranked.reduce((s, r) => s - (r.share > 0 ? r.share * Math.log(r.share) : 0), 0) / 3,
    shareChar: first.share * parts.charBest,
    shareEntry: first.share * parts.entryCovered,
    charEntry: parts.charBest * parts.entryCovered,
    agreement: agree.length / voters.length,
    unknown: content.length === 0 ? 1 : unknown.length / content.length,
    unknownWeight: weight === 0 ? 1 : unknownWeight / weight,
    repaired: content.filter((term) => term.written !== undefined).length / (content.length || 1),
    fewTerms: content.length <= 2 ? 1 : 0,
    oneTerm: content.length <= 1 ? 1 : 0,
    length: Math.min(1, Math.log1p(query.terms.terms.length) / 4),
    asksSame: parts.asksSame === 1 ? 1 : 0,
    asksOther: parts.asksSame === 0 ? 1 : 0,
    negationDiffers: parts.negationDiffers,
    sidesClash: parts.sidesClash,
    numbersMissing: parts.numbersMissing,
    formsMissing: parts.formsMissing,
  };
}
