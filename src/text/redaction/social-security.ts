import { createCues, cueBefore } from "./cues.ts";
import { continues, isMoney, longest, readGroups, sizesOf } from "./digit-groups.ts";
import type { Finder } from "./finder.ts";
import { socialSecurityPhrases } from "./number-words.ts";

const ssnCues = createCues(socialSecurityPhrases);

/** Finds social security numbers: "123-45-6789", or nine digits after a cue. */
export const findSsn: Finder = (at) => {
  if (at(0)?.is !== "digits" || continues(at)) return 0;
  const cued = cueBefore(at, ssnCues);
  return longest(
    readGroups(at, 0),
    (groups, digits, joints) =>
      (cued && digits.length === 9) ||
      (sizesOf(groups) === "3,2,4" &&
        joints[0] === joints[1] &&
        at(-1)?.text !== "+" &&
        !isMoney(at(-1))),
  );
};
