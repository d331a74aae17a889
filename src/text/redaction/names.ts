import { createCues, cueBefore } from "./cues.ts";
import type { Finder, Look } from "./finder.ts";
import {
  charactersNotNames,
  nameParticles,
  namePhrases,
  weakNamePhrases,
  wordsNotNames,
} from "./name-words.ts";
import type { Token } from "./tokens.ts";
import { linesOf, wordSet } from "./word-lists.ts";

const nameCues = createCues(namePhrases);
const weakNameCues = createCues(weakNamePhrases);
const particles = wordSet(nameParticles);
const notNames = wordSet(...linesOf(wordsNotNames));
const notHanNames = wordSet(charactersNotNames);

const nameMarks = new Set([":", "-", '"', "'", "(", "«", "=", "."]);

/** Arabic writes "and" as a letter joined to the next word. */
const isAnd = (token: Token | undefined): boolean =>
  token?.letters === "caseless" && token.text.length > 2 && token.text.startsWith("و");

const nothing: ReadonlySet<string> = new Set();

/** Finds names that a cue announces; a name in passing looks like any other word. */
export const findName: Finder = (at) => {
  const first = at(0);
  if (first?.is !== "word" || notNames.has(first.text)) return 0;
  if (at(-1)?.is === "mark" && !nameMarks.has(at(-1)?.text ?? " ")) return 0;
  const strong = cueBefore(at, nameCues, 2, nothing);
  if (!strong && !(first.letters === "upper" && cueBefore(at, weakNameCues, 1, nothing))) return 0;
  if (first.letters === "han") return hanNameLength(at);
  const most = first.letters === "lower" ? 2 : 4;
  let words = 1;
  let end = 1;
  for (let k = 1; words < most && k < 16; k++) {
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") break;
    if (token.gap === 2) break;
    if (token.is === "mark") {
      const glued = token.gap === 0 && (at(k + 1)?.gap === 0 || at(k - 1)?.text.length === 1);
      if (!glued || !"'-.".includes(token.text)) break;
      continue;
    }
    const glued = token.gap === 0 && at(k - 1)?.is === "mark";
    if (particles.has(token.text) && token.letters === "lower" && first.letters === "upper")
      continue;
    const initial = token.letters === "upper" && at(k + 1)?.text === "." && token.text.length === 1;
    const stops = notNames.has(token.text) && !initial;
    if (stops || (token.letters !== first.letters && !glued)) break;
    if (isAnd(token)) break;
    if (!glued) words += 1;
    end = k + 1;
  }
  // A caseless script shows no end of the name: a run this long is already the sentence.
  const next = at(end);
  const runsOn = first.letters === "caseless" && next?.is === "word" && next.gap === 1;
  const ends = notNames.has(next?.text ?? "") || isAnd(next);
  return runsOn && words === most && !ends ? Math.min(end, 3) : end;
};

/** How many Chinese characters from here are a name. */
function hanNameLength(at: Look): number {
  let k = 0;
  while (
    k < 5 &&
    at(k)?.letters === "han" &&
    at(k)?.is === "word" &&
    (k === 0 || at(k)?.gap === 0)
  ) {
    if (notHanNames.has(at(k)?.text ?? "")) break;
    k++;
  }
  return k > 4 ? 3 : k;
}
