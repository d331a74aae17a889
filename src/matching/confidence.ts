import type { Verdicts } from "./classifier.ts";
import type { Library } from "./library.ts";
import type { PartName } from "./parts.ts";
import type { Query } from "./query.ts";
import type { Ranked } from "./rank.ts";
import { weightsOf } from "./weights.ts";

/** Parts of the first candidate that the confidence looks at as they are. */
const ownParts = [
  "bm25Best",
  "bm25Three",
  "bm25Answer",
  "wordBest",
  "wordThree",
  "wordCentroid",
  "charBest",
  "charThree",
  "charCentroid",
  "queryCovered",
  "phrasingCovered",
  "entryCovered",
  "heaviestMissed",
  "asksSame",
  "negationDiffers",
  "sidesClash",
  "numbersMissing",
  "formsMissing",
] as const satisfies readonly PartName[];

/** Parts of which it also looks at how far the first is ahead of the second. */
const comparedParts = [
  "bm25Best",
  "bm25Three",
  "bm25Answer",
  "wordBest",
  "wordThree",
  "wordCentroid",
  "charBest",
  "charThree",
  "charCentroid",
] as const satisfies readonly PartName[];

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

const aheadOf = <Name extends PartName>(name: Name) => `ahead:${name}` as const;

const otherFeatures = [
  "share",
  "shareOdds",
  "margin",
  "score",
  "entropy",
  "agreement",
  "unknown",
  "unknownWeight",
  "repaired",
  "fewTerms",
  "oneTerm",
  "length",
  "shareChar",
  "shareEntry",
  "charEntry",
  "classified",
  "softmax",
  "softmaxLog",
  "softmaxTop",
  "softmaxGap",
  "softmaxEntropy",
  "softmaxAgrees",
  "svm",
  "svmTop",
  "svmGap",
  "svmAgrees",
  "softmaxChar",
  "softmaxEntry",
] as const;

/** What the confidence is judged by, in the order of the numbers in a lesson. */
export const featureNames = [...ownParts, ...comparedParts.map(aheadOf), ...otherFeatures] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What speaks for and against the first candidate, most of it between 0 and 1. */
export function confidenceFeatures(
  library: Library,
  query: Query,
  ranked: readonly Ranked[],
  verdicts: Verdicts | undefined,
  isKnown: (word: number) => boolean,
): Features {
  const [first, second] = ranked;
  if (first === undefined) throw new Error("matching: no candidate to judge");
  const { parts } = first;
  const softmax = verdicts === undefined ? 0 : Math.exp(parts.softmax * 4);
  return {
    ...pick(ownParts, (name) => parts[name]),
    ...(Object.fromEntries(
      comparedParts.map((name) => [aheadOf(name), parts[name] - (second?.parts[name] ?? 0)]),
    ) as Record<`ahead:${(typeof comparedParts)[number]}`, number>),
    share: first.share,
    shareOdds: Math.max(-4, Math.min(7, Math.log(first.share / (1 - first.share + 1e-6)))) / 4,
    margin: Math.min(4, first.score - (second?.score ?? 0)) / 4,
    score: first.score / 10,
    entropy: ranked.reduce((s, r) => s - (r.share > 0 ? r.share * Math.log(r.share) : 0), 0) / 3,
    agreement: agreement(first, ranked),
    ...termFeatures(library, query, isKnown),
    shareChar: first.share * parts.charBest,
    shareEntry: first.share * parts.entryCovered,
    charEntry: parts.charBest * parts.entryCovered,
    ...verdictFeatures(verdicts, first),
    softmaxChar: softmax * parts.charBest,
    softmaxEntry: softmax * parts.entryCovered,
  };
}

function pick<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, number>;
}

function agreement(first: Ranked, ranked: readonly Ranked[]): number {
  const agree = voters.filter((name) =>
    ranked.every((other) => other.parts[name] <= first.parts[name]),
  );
  return agree.length / voters.length;
}

/** What the words of the message say, whatever it is matched with. */
function termFeatures(library: Library, query: Query, isKnown: (word: number) => boolean) {
  const content = query.terms.terms.filter((term) => term.content);
  const known = new Set(query.words.filter(isKnown));
  const unknown = content.filter(
    ({ key, concept }) =>
      !known.has(library.findWord(key)) &&
      !(concept !== undefined && known.has(library.findWord(concept))),
  );
  const weights = weightsOf(library);
  let weight = 0;
  let unknownWeight = 0;
  for (const word of query.words) {
    weight += weights.word(word);
    if (!known.has(word)) unknownWeight += weights.word(word);
  }
  return {
    unknown: content.length === 0 ? 1 : unknown.length / content.length,
    unknownWeight: weight === 0 ? 1 : unknownWeight / weight,
    repaired: content.filter((term) => term.written !== undefined).length / (content.length || 1),
    fewTerms: content.length <= 2 ? 1 : 0,
    oneTerm: content.length <= 1 ? 1 : 0,
    length: Math.min(1, Math.log1p(query.terms.terms.length) / 4),
  };
}

/** What the classifiers say, of the first candidate and of how sure they are of anything. */
function verdictFeatures(verdicts: Verdicts | undefined, { document, parts }: Ranked) {
  if (verdicts === undefined) {
    return {
      classified: 0,
      softmax: 0,
      softmaxLog: 0,
      softmaxTop: 0,
      softmaxGap: 0,
      softmaxEntropy: 0,
      softmaxAgrees: 0,
      svm: 0,
      svmTop: 0,
      svmGap: 0,
      svmAgrees: 0,
    };
  }
  const { classOf, logShares, margins } = verdicts;
  const label = classOf.get(document);
  const share = topTwo(logShares);
  const margin = topTwo(margins);
  let entropy = 0;
  for (const log of logShares) if (log > leastLog) entropy -= Math.exp(log) * log;
  return {
    classified: 1,
    softmax: Math.exp(parts.softmax * 4),
    softmaxLog: parts.softmax,
    softmaxTop: share.first / 4,
    softmaxGap: (share.first - share.second) / 4,
    softmaxEntropy: entropy / 4,
    softmaxAgrees: share.at === label ? 1 : 0,
    svm: parts.margin,
    svmTop: margin.first,
    svmGap: margin.first - margin.second,
    svmAgrees: margin.at === label ? 1 : 0,
  };
}

/** Below this a share adds nothing to the entropy. */
const leastLog = -50;

function topTwo(scores: Float64Array): { at: number; first: number; second: number } {
  let [at, first, second] = [0, leastLog, leastLog];
  for (const [label, score] of scores.entries()) {
    if (score > first) [at, first, second] = [label, score, first];
    else if (score > second) second = score;
  }
  return { at, first, second };
}
