import Fuse from "fuse.js";
import { editDistance } from "../text/natural.ts";
import type { Repair } from "../text/terms.ts";

/** Shorter words are too like one another to repair. */
const shortest = 4;
/**
 * Latin words of this length may differ in one letter, shorter ones only in the order of two: "bake" is
 * not "take". Where vowels are not written, or are signs, four letters say more, and endings differ.
 */
const longEnoughForOne = 5;
/** Words of this length may differ in two letters. */
const longEnoughForTwo = 8;
/** A text of more unknown words than this is in another language or of another world. */
const mostRepairs = 12;

/**
 * Typo repair against a vocabulary: an unknown word becomes the nearest known one, if it is near
 * enough. Gives a fresh repair for each text.
 */
export function createRepair(vocabulary: ReadonlySet<string>): () => Repair {
  const shelves = shelve(vocabulary);

  return () => {
    let repairs = 0;
    return (word) => {
      if (word.length < shortest || vocabulary.has(word) || repairs >= mostRepairs)
        return undefined;
      repairs += 1;
      const allowed = word.length >= longEnoughForTwo ? 2 : 1;
      let best: { readonly word: string; readonly distance: number } | undefined;
      for (const shelf of shelvesFor(word, allowed)) {
        for (const { item } of shelves.get(shelf)?.search(word, { limit: 5 }) ?? []) {
          const distance = editDistance(word, item);
          const strict =
            latin.test(word) && (word.length < longEnoughForOne || item[0] !== word[0]);
          if (distance > allowed || (strict && !sameLetters(word, item))) continue;
          if (distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
            best = { word: item, distance };
          }
        }
      }
      return best?.word;
    };
  };
}

const latin = /^\p{Script=Latin}/u;

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join("") === [...other].sort().join("");
}

/** Fuse compares with every word it has, so words stand on shelves by first letter and length. */
function shelve(vocabulary: ReadonlySet<string>): ReadonlyMap<string, Fuse<string>> {
  const words = new Map<string, string[]>();
  for (const word of [...vocabulary].sort()) {
    if (word.length < shortest) continue;
    const shelf = `${word[0]}${word.length}`;
    words.set(shelf, [...(words.get(shelf) ?? []), word]);
  }
  return new Map([...words].map(([shelf, list]) => [shelf, new Fuse(list, fuseOptions)]));
}

// Loose, because the edit distance decides; `ignoreLocation`, or letters past a place count less.
const fuseOptions = { threshold: 0.4, ignoreLocation: true };

/** The shelves a misspelled word may come from. Its first letter is right, or swapped with the second. */
function shelvesFor(word: string, allowed: number): readonly string[] {
  const lengths = Array.from({ length: 2 * allowed + 1 }, (_, i) => word.length - allowed + i);
  return [...new Set([word[0], word[1]])].flatMap((first) =>
    lengths.map((length) => `${first}${length}`),
  );
}
