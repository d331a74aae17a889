import { createCues, cueBefore } from "./cues.ts";
import { continues, longest, readGroups } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { receiptPhrases } from "./number-words.ts";
import { phoneCues } from "./phones.ts";
import { wordSet } from "./word-lists.ts";

const receiptCues = createCues(receiptPhrases);

/** The first three letters of receipt numbers: service centres and asylum offices. */
const receiptCentres = wordSet(
  "eac vsc wac csc lin nsc src tsc msc nbc ioe ysc psc zar zla zsf zch zmi zhn zny znk zno zbo ztp",
  "zol zda zat zba zde zdc",
);

/** Finds receipt numbers: three letters and ten digits, or digits after a cue. */
export const findReceipt: Finder = (at) => {
  const first = at(0);
  if (first?.is === "digits") {
    if (continues(at) || !cueBefore(at, receiptCues)) return 0;
    return longest(readGroups(at, 0), (_, digits) => /^\d{10}$|^\d{13}$/.test(digits));
  }
  if (first?.is !== "word" || first.text.length !== 3 || !/^[a-z]+$/.test(first.text)) return 0;
  let k = 1;
  while (k < 4 && at(k)?.is === "mark" && "-#:*".includes(at(k)?.text ?? " ")) k++;
  if (at(k)?.is !== "digits" || at(k)?.gap === 2) return 0;
  const known = receiptCentres.has(first.text);
  const joined = k === 1 && at(1)?.gap === 0 && !phoneCues.has(first.text);
  if (!known && !joined) return 0;
  const need = known ? /^\d{9,11}$/ : /^\d{10}$/;
  return longest(readGroups(at, k), (_, digits) => need.test(digits));
};
