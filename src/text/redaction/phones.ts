import { createCues, cueBefore } from "./cues.ts";
import { continues, isMoney, isYear, longest, readGroups, sizesOf } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { phonePhrases } from "./number-words.ts";

/** What announces a phone number. */
export const phoneCues = createCues(phonePhrases);

function looksLikePhone(
  groups: readonly string[],
  digits: string,
  joints: readonly string[],
  sure: "plus" | "cue" | "none",
): boolean {
  const size = digits.length;
  const sizes = sizesOf(groups);
  if (sure === "plus") return size >= 8 && size <= 15 && (digits[0] !== "1" || size === 11);
  const usual = /^(?:1,)?(?:3,3,4|3,7|3,3,2,2|6,4|10)$/.test(sizes) || sizes === "11";
  if (usual && (size === 10 || digits.startsWith("1"))) return true;
  if (groups.length === 1 && size >= 10 && size <= 15) return true;
  if (groups.some(isYear) && groups.length < 5) return false;
  if (sure === "cue" && size >= 7 && size <= 15) return true;
  if (digits.startsWith("00") && size >= 10 && size <= 17) return true;
  if (groups.length === 1 || size > 13 || groups.slice(1).some((g) => g.length === 1)) return false;
  const even = joints.every((joint) => joint === joints[0]);
  if (joints.some((joint) => joint.includes(".")) && !even) return false;
  if (digits.startsWith("0")) return size >= 9 && (even || (groups[0] as string).length >= 3);
  return size >= 10 && groups.some((group) => group.length >= 4);
}

/** Finds phone numbers: international, grouped as one, or after a cue. */
export const findPhone: Finder = (at) => {
  const first = at(0);
  if (first === undefined || continues(at) || isMoney(at(-1))) return 0;
  const plus = first.text === "+";
  if (!plus && first.text !== "(" && first.is !== "digits") return 0;
  let from = plus ? 1 : 0;
  if (at(from)?.text === "(") from += 1;
  if (at(from)?.is !== "digits" || (at(from)?.gap ?? 2) > (from > 0 ? 1 : 2)) return 0;
  const read = readGroups(at, from);
  const sure = plus ? "plus" : cueBefore(at, phoneCues) ? "cue" : "none";
  const length = longest(read, (groups, digits, joints) =>
    looksLikePhone(groups, digits, joints, sure),
  );
  // A number that goes on in letters (1-800-CALL-...) is a public one.
  const goesOn = at(length)?.text === "-" && at(length)?.gap === 0 && at(length + 1)?.is === "word";
  return goesOn ? 0 : length;
};
