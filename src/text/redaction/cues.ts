import type { Look } from "./finder.ts";

/** Phrases by their last word, each as its words from the last to the first. */
type Cues = ReadonlyMap<string, readonly (readonly string[])[]>;

function cues(...phrases: readonly string[]): Cues {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases.flatMap((line) => line.split("|"))) {
    const words = tokenise(phrase.trim()).map((token) => token.text);
    words.reverse();
    const last = words[0] as string;
    index.set(last, [...(index.get(last) ?? []), words]);
  }
  return index;
}

const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => tokenise(line).map((token) => token.text)));

const fillerMarks = new Set([":", "#", "-", "(", ".", "=", "№", "'", '"', "º", "°", ",", "/", "«"]);

function endsWithCue(at: Look, from: number, index: Cues): boolean {
  const last = at(from);
  if (last === undefined || last.is === "hole") return false;
  const phrases = index.get(last.text) ?? [];
  return phrases.some((words) => words.every((word, k) => at(from - k)?.text === word));
}

/** Whether a cue stands before the current token, with at most `most` fillers between. */
function cueBefore(at: Look, index: Cues, most = 5, words: ReadonlySet<string> = fillers): boolean {
  for (let k = -1; k >= -1 - most; k--) {
    if (endsWithCue(at, k, index)) return true;
    const token = at(k);
    if (token === undefined || token.is === "digits" || token.is === "hole") return false;
    if (token.is === "mark" ? !fillerMarks.has(token.text) : !words.has(token.text)) return false;
  }
  return false;
}
