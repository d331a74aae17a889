import { longest, readGroups } from "./digit-groups.ts";
import type { Look } from "./finder.ts";
import { tokenise } from "./tokens.ts";

const digitsOf = (text: string): string =>
  tokenise(text)
    .filter((token) => token.is === "digits")
    .map((token) => token.text)
    .join("");

/** The digits without the country code of North America. */
const national = (digits: string): string =>
  digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;

/** The digits of numbers that belong to nobody in person, and stay where they are written. */
export type PublicNumbers = ReadonlySet<string>;

/** Public numbers (hotlines) as they are compared, with or without the country code. */
export function publicNumbers(numbers: readonly string[]): PublicNumbers {
  const digits = numbers.map((number) => national(digitsOf(number)));
  // Short codes are too short to be taken for anyone's number, but would hide a longer one's start.
  return new Set(digits.filter((number) => number.length >= 7));
}

/** Whether a public number starts here. */
export function isPublic(at: Look, keep: PublicNumbers): boolean {
  if (keep.size === 0 || at(0)?.is === "word") return false;
  let from = at(0)?.text === "+" ? 1 : 0;
  if (at(from)?.text === "(") from += 1;
  return longest(readGroups(at, from), (_, digits) => keep.has(national(digits))) > 0;
}
