import { createCues, cueBefore } from "./cues.ts";
import { continues, isYear, longest, readGroups, sizesOf } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { cardPhrases } from "./number-words.ts";

const cardCues = createCues(cardPhrases);

/** Luhn's check sum, ISO/IEC 7812-1 annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let k = 0; k < digits.length; k++) {
    const digit = Number(digits[digits.length - 1 - k]);
    const twice = digit * 2;
    sum += k % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** Finds the numbers of bank cards: grouped as printed, or with a right check sum. */
export const findCard: Finder = (at) => {
  if (at(0)?.is !== "digits" || continues(at) || at(-1)?.text === "+") return 0;
  const cued = cueBefore(at, cardCues);
  return longest(readGroups(at, 0), (groups, digits) => {
    if (cued && /^\d{13,19}$/.test(digits)) return true;
    const sizes = sizesOf(groups);
    const printed = sizes === "4,4,4,4" || sizes === "4,6,5" || sizes === "4,4,4,4,3";
    if (printed) return !groups.every(isYear);
    if (groups.length > 1) return false;
    return /^\d{16,19}$/.test(digits) || (/^\d{13,15}$/.test(digits) && passesLuhn(digits));
  });
};
