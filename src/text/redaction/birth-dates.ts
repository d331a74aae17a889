import { birthPhrases, wordsAfterBirth, wordsOfOtherDates } from "./birth-words.ts";
import { createCues, endsWithCue, fillers } from "./cues.ts";
import { dateFillers, months, readDate } from "./dates.ts";
import { continues } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { linesOf, wordSet } from "./word-lists.ts";

const birthCues = createCues(birthPhrases);
const afterBirth = wordSet(...linesOf(wordsAfterBirth));
const otherDates = wordSet(...linesOf(wordsOfOtherDates));

const sentenceEnds = new Set(["?", "!", ";"]);

/** Finds birth dates: a date with a cue before it, or a word of birth after it. */
export const findBirthDate: Finder = (at) => {
  const first = at(0);
  if (first?.is !== "digits" && !(first?.is === "word" && months.has(first.text))) return 0;
  if (continues(at)) return 0;
  const length = readDate(at);
  if (length === 0) return 0;
  // A place often stands between: "born in ... on 5 May".
  for (let k = -1; k >= -6; k--) {
    if (endsWithCue(at, k, birthCues)) return length;
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") break;
    if (sentenceEnds.has(token.text) || otherDates.has(token.text)) break;
  }
  for (let k = length; k < length + 4; k++) {
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") return 0;
    if (afterBirth.has(token.text) && !(token.text === "出" && at(k + 1)?.text !== "生")) {
      return length;
    }
    if (!fillers.has(token.text) && !dateFillers.has(token.text)) return 0;
  }
  return 0;
};
