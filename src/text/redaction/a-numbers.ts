import { createCues, cueBefore } from "./cues.ts";
import { continues, isMoney, longest, readGroups, sizesOf } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { aNumberPhrases } from "./number-words.ts";
import { wordSet } from "./word-lists.ts";

/** What announces an A-number. */
export const aNumberCues = createCues(aNumberPhrases);

const numberWords = wordSet("number numbers num no nr # numero número номер numéro nimewo");

/** Finds A-numbers: "A" and seven to nine digits, or digits after a cue. */
export const findANumber: Finder = (at) => {
  const first = at(0);
  if (first?.is === "digits") {
    if (continues(at) || isMoney(at(-1))) return 0;
    const read = readGroups(at, 0);
    if (cueBefore(at, aNumberCues)) {
      return longest(read, (_, digits) => /^\d{7,9}$/.test(digits));
    }
    // Nine digits on their own are an A-number or a social security number here.
    return longest(
      read,
      (groups, _, joints) =>
        sizesOf(groups) === "9" || (sizesOf(groups) === "3,3,3" && joints.every((j) => j === "-")),
    );
  }
  if (first?.is !== "word" || (first.text !== "a" && first.text !== "а")) return 0;
  let k = 1;
  let marked = false;
  for (; k < 6; k++) {
    const token = at(k);
    if (token?.is === "mark" && "#-:.№()".includes(token.text)) marked = true;
    else if (token?.is !== "word" || !numberWords.has(token.text)) break;
  }
  const next = at(k);
  if (next?.is !== "digits" || next.gap === 2) return 0;
  const joined = k === 1 && next.gap === 0;
  return longest(readGroups(at, k), (groups, digits) => {
    if (!joined && !marked && k === 1 && !/^(?:\d|[23](?:,[23])*)$/.test(sizesOf(groups))) {
      return false;
    }
    return joined || marked ? /^\d{7,9}$/.test(digits) : /^\d{8,9}$/.test(digits);
  });
};
