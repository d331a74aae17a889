import type { Look } from "./finder.ts";
import { fillerWords } from "./number-words.ts";
import { tokenise } from "./tokens.ts";
import { linesOf, type WordLists, wordSet } from "./word-lists.ts";

/** Phrases by their last word, each as its words from the last to the first. */
export type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The cues of phrases that announce an identifier. */
export function createCues(phrases: WordLists): Cues {
  const index = new Map<string, string[][]>();
  for (const phrase of linesOf(phrases).flatMap((line) => line.split("|"))) {
    const words = tokenise(phrase.trim()).map((token) => token.text);
    words.reverse();
    const last = words[0] as string;
    index.set(last, [...(index.get(last) ?? []), words]);
  }
  return index;
}

/** Small words that may stand between a cue and its number. */
export const fillers = wordSet(...linesOf(fillerWords));

const fillerMarks = new Set([":", "#", "-", "(", ".", "=", "№", "'", '"', "º", "°", ",", "/", "«"]);

/** Whether a cue ends with the token `from` places from the current one. */
export function endsWithCue(at: Look, from: number, index: Cues): boolean {
  const last = at(from);
  if (last === undefined || last.is === "hole") return false;
  const phrases = index.get(last.text);
  return phrases?.some((words) => words.every((word, k) => at(from - k)?.text === word)) === true;
}

/** Whether a cue stands before the current token, with at most `most` fillers between. */
export function cueBefore(
  at: Look,
  index: Cues,
  most = 5,
  words: ReadonlySet<string> = fillers,
): boolean {
  for (let k = -1; k >= -1 - most; k--) {
    if (endsWithCue(at, k, index)) return true;
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") return false;
    if (token.is === "mark" ? !fillerMarks.has(token.text) : !words.has(token.text)) return false;
  }
  return false;
}
