import type { Finder } from "./finder.ts";
import { isLatin } from "./signs.ts";

/** What a username may have beside Latin letters and digits. */
const marks = "_.";

/** Networks whose addresses end with the name of a person: host and its end. */
const networks = new Set(["t.me", "wa.me", "facebook.com", "fb.com", "instagram.com", "vk.com"]);

/** Finds the name a person goes by on a network: "@name_21", "t.me/name_21", "facebook.com/name.21". */
export const findUsername: Finder = (at) => {
  const first = at(0);
  if (at(-1)?.gap === 0 && at(0)?.gap === 0 && at(-1)?.is !== "mark") return 0;
  const address = networks.has(`${first?.text}${at(1)?.text}${at(2)?.text}`) && at(3)?.text === "/";
  if (!address && first?.text !== "@") return 0;
  const from = address ? 4 : 1;
  let [k, letters] = [from, 0];
  for (; k < from + 12; k++) {
    const token = at(k);
    if (token === undefined || token.gap > 0) break;
    if (
      token.is === "mark"
        ? !marks.includes(token.text)
        : token.is === "word" && !isLatin(token.text)
    )
      break;
    if (token.is === "hole") break;
    if (token.is === "word") letters += token.text.length;
  }
  while (at(k - 1)?.text === ".") k -= 1;
  return letters > 2 ? k : 0;
};
