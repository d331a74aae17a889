import { type Bands, band } from "./band.ts";
import type { Match } from "./match.ts";
import type { Parts } from "./parts.ts";

const explained = 3;

/** Why a message was matched as it was, for those who keep the archive. */
export function explainMatch(match: Match, bands: Bands): string {
  const { terms, unknown, missing, repaired, exact } = match.explain;
  const list = (words: readonly string[]): string => (words.length > 0 ? words.join(" ") : "–");
  const fixes = repaired.map(({ from, to }) => `${from} → ${to}`);
  return [
    `terms      ${list(terms)}`,
    `unknown    ${list(unknown)}   (no entry uses them)`,
    `missing    ${list(missing)}   (the first candidate never uses them)`,
    ...(fixes.length > 0 ? [`repaired   ${fixes.join(", ")}`] : []),
    ...match.candidates.slice(0, explained).map(({ id, confidence }, at) => {
      const parts = match.explain.parts[at];
      return `${at + 1}. ${percent(confidence)} ${id}${parts ? `\n   ${sayParts(parts)}` : ""}`;
    }),
    `so         ${exact ? "it repeats a question word for word: " : ""}${sayBand(match, bands)}`,
  ].join("\n");
}

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

function sayParts(parts: Parts): string {
  const mismatches = [
    parts.sidesClash > 0 ? "says the opposite" : "",
    parts.negationDiffers > 0 ? "differs in a no or not" : "",
    parts.asksSame === 0 ? "answers another kind of question" : "",
    parts.numbersMissing > 0 ? "lacks a number" : "",
    parts.formsMissing > 0 ? "lacks a form" : "",
  ].filter((mismatch) => mismatch !== "");
  const measured = [
    `words ${parts.bm25Best.toFixed(2)}`,
    `pairs ${parts.wordBest.toFixed(2)}`,
    `characters ${parts.charBest.toFixed(2)}`,
    `whole entry ${parts.charCentroid.toFixed(2)}`,
    `covered ${parts.entryCovered.toFixed(2)}`,
    `answer ${parts.bm25Answer.toFixed(2)}`,
    `classifiers ${Math.exp(4 * parts.softmax).toFixed(2)} / ${parts.margin.toFixed(2)}`,
  ];
  return [...measured, ...mismatches].join(" · ");
}

function sayBand(match: Match, bands: Bands): string {
  const [first, second] = match.candidates;
  if (first === undefined) return "silent: nothing in the archive is like it";
  const ahead = first.confidence - (second?.confidence ?? 0);
  const sure = percent(first.confidence).trim();
  switch (band(match, bands)) {
    case "answer":
      return `answer: ${sure} is at least ${percent(bands.answerAt).trim()}, and far enough before the second`;
    case "suggest":
      return first.confidence < bands.answerAt
        ? `suggest: ${sure} is below ${percent(bands.answerAt).trim()}`
        : `suggest: only ${percent(ahead).trim()} before the second`;
    case "none":
      return `silent: ${sure} is below ${percent(bands.suggestAt).trim()}`;
  }
}
