import type { Look } from "./finder.ts";
import type { Token } from "./tokens.ts";

/** Digits as people write a number: in groups. */
export interface Groups {
  readonly groups: readonly string[];
  /** What joins each group to the one before: the marks, or a space. */
  readonly joints: readonly string[];
  /** Tokens up to the end of each group. */
  readonly lengths: readonly number[];
}

/** A number is not spread over more tokens. */
const mostTokens = 24;

/** The digit groups from `from` on, joined by spaces, dashes, dots and parentheses; single digits count as one group. */
export function readGroups(at: Look, from: number): Groups {
  const groups: string[] = [];
  const joints: string[] = [];
  const lengths: number[] = [];
  let k = from;
  let joint = "";
  /** The last group is of single digits, a space or a dash between each two. */
  let single: string | undefined;
  while (groups.length < 9 && k < from + mostTokens) {
    const token = at(k);
    if (token === undefined || (k > from && token.gap === 2)) break;
    if (token.is === "digits") {
      if (token.text.length > 24) break;
      k += 1;
      const before = joint + (joint === "" && token.gap > 0 ? " " : "");
      const isOne = token.text.length === 1;
      const last = groups.length - 1;
      if (isOne && (single === before || (single === "" && " -".includes(before)))) {
        groups[last] += token.text;
        lengths[last] = k;
        single = before;
      } else {
        groups.push(token.text);
        joints.push(before);
        lengths.push(k);
        single = isOne ? "" : undefined;
      }
      joint = "";
    } else if (token.is === "mark" && "-.()".includes(token.text) && joint.length < 3) {
      joint += token.text;
      k += 1;
    } else break;
  }
  return { groups, joints, lengths };
}

/** The sizes of the groups: "3,2,4". */
export const sizesOf = (groups: readonly string[]): string => groups.map((g) => g.length).join(",");

/** Whether four digits read as a year: of our era, or a solar or lunar Hijri one. */
export const isYear = (group: string): boolean => /^(?:19|20|13|14)\d\d$/.test(group);

/** The tokens of the longest run of leading groups that `fits`, or 0. */
export function longest(
  read: Groups,
  fits: (groups: readonly string[], digits: string, joints: readonly string[]) => boolean,
): number {
  for (let count = read.groups.length; count > 0; count--) {
    const groups = read.groups.slice(0, count);
    if (fits(groups, groups.join(""), read.joints.slice(1, count))) {
      return read.lengths[count - 1] as number;
    }
  }
  return 0;
}

/** Whether the digits here go on from digits before: "800-" in front of "898-7180". */
export const continues = (at: Look): boolean =>
  at(0)?.gap === 0 &&
  (at(-1)?.is === "digits" ||
    (at(-1)?.is === "mark" && "-.,/".includes(at(-1)?.text ?? " ") && at(-2)?.is === "digits"));

/** Whether a sum of money begins with this token. */
export const isMoney = (token: Token | undefined): boolean =>
  token?.is === "mark" && "$€£₽₴₺¥".includes(token.text);
