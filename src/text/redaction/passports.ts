import { createCues, cueBefore, fillers } from "./cues.ts";
import { continues, isYear, longest, readGroups } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { passportPhrases } from "./number-words.ts";
import type { Token } from "./tokens.ts";
import { wordSet } from "./word-lists.ts";

/** What announces a passport's number. */
export const passportCues = createCues(passportPhrases);

/** What stands between the series of a passport and its number. */
const numberWords = wordSet("номер № no n");

const isCode = (token: Token | undefined): boolean =>
  token?.is === "digits" ||
  (token?.is === "word" && token.letters !== "han" && token.text.length <= 3);

/** Finds passport numbers: codes after a cue, or one or two letters and six to nine digits. */
export const findPassport: Finder = (at) => {
  const first = at(0);
  if (first === undefined || (first.is !== "word" && first.is !== "digits")) return 0;
  if (!isCode(first)) return 0;
  let k = 0;
  let digits = 0;
  let length = 0;
  while (k < 7 && isCode(at(k)) && (k === 0 || at(k)?.gap === 0)) {
    const token = at(k) as Token;
    length += token.text.length;
    if (token.is === "digits") digits += token.text.length;
    k++;
  }
  const bare =
    k === 2 && /^(?:[a-zа-яіїєґ]{1,2}\d{7,9}|[a-zа-яіїєґ]{2}\d{6})$/.test(first.text + at(1)?.text);
  if (bare) return k;
  if (first.is === "word" && fillers.has(first.text) && at(1)?.gap !== 0) return 0;
  if (continues(at) || !cueBefore(at, passportCues)) return 0;
  if (first.text.length === 4 && k === 1) {
    // "серии 4510 номер 123456", "4510 № 123456"
    const number = at(numberWords.has(at(1)?.text ?? " ") ? 2 : 1);
    if (number?.is === "digits" && number.text.length === 6) return at(1) === number ? 2 : 3;
  }
  const from = first.is === "digits" ? 0 : 1;
  const latinPart = first.is === "digits" || first.text.length <= 3;
  const next = at(from);
  if (latinPart && next?.is === "digits" && next.gap < 2) {
    const grouped = longest(
      readGroups(at, from),
      (groups, all) => /^\d{6,12}$/.test(all) && !(groups.length > 1 && groups.some(isYear)),
    );
    if (grouped > k) return grouped;
  }
  return length >= 6 && length <= 12 && digits >= 4 ? k : 0;
};
