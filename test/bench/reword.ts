import { pickEvenly, type Random } from "./random.ts";
import { wording } from "./words.ts";

/** Puts a synonym for a word of the text, or drops the word. */
export function rewordOnce(text: string, random: Random): string {
  return changeWord(text, /\p{L}{3,}/gu, random, (word) => {
    const others = wording.synonyms[word.toLowerCase()];
    return others ? pickEvenly(others, random) : "";
  });
}

/** A typing mistake in a word: two letters change places, one is missing, or one is there twice. */
export function mistype(text: string, random: Random): string {
  return changeWord(text, /\p{L}{5,}/gu, random, (word) => {
    const at = 1 + Math.floor(random() * (word.length - 2));
    const [before, a, b, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    return pickEvenly(
      [`${before}${b}${a}${after}`, `${before}${b}${after}`, `${before}${a}${a}${b}${after}`],
      random,
    );
  });
}

function changeWord(
  text: string,
  words: RegExp,
  random: Random,
  change: (word: string) => string,
): string {
  const found = [...text.matchAll(words)];
  if (found.length === 0) return text;
  const { 0: word, index } = pickEvenly(found, random);
  const changed = text.slice(0, index) + change(word) + text.slice(index + word.length);
  return changed.replace(/ {2,}/gu, " ").trim();
}
