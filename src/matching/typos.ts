import { editDistance } from "../text/natural.ts";
import type { Repair } from "../text/terms.ts";
import { hashText } from "./hash.ts";
import type { Library } from "./library.ts";
import { bitCount } from "./trait-mask.ts";

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
 * Typo repair against the words of a library: an unknown word becomes the nearest known one, if it is
 * near enough; of equals, the first by the alphabet. Gives a fresh repair for each text.
 */
export function createRepair(library: Library): () => Repair {
  const { vocabulary, written } = library;
  /** Words stand on shelves by first letter and length, with the letters each has. */
  const shelves = new Map<string, { readonly word: string; readonly letters: number }[]>();
  let shelved = 0;
  const shelve = (): void => {
    for (; shelved < vocabulary.length; shelved += 1) {
      const word = vocabulary[shelved] ?? "";
      if (word.length < shortest) continue;
      const key = `${word[0]}${word.length}`;
      const shelf = shelves.get(key);
      const item = { word, letters: lettersOf(word) };
      if (shelf === undefined) shelves.set(key, [item]);
      else shelf.push(item);
    }
  };
  const isKnown = (word: string): boolean => written.frequency(written.find(hashText(word))) > 0;

  const nearest = (word: string): string | undefined => {
    shelve();
    const allowed = word.length >= longEnoughForTwo ? 2 : 1;
    const letters = lettersOf(word);
    let best: { readonly word: string; readonly distance: number } | undefined;
    for (const key of shelvesFor(word, allowed)) {
      for (const item of shelves.get(key) ?? []) {
        // Another letter changes at most two bits, one more or one less changes one.
        const longer = Math.abs(word.length - item.word.length);
        if (bitCount(letters ^ item.letters) > 2 * allowed - longer) continue;
        const strict =
          latin.test(word) && (word.length < longEnoughForOne || item.word[0] !== word[0]);
        if (strict && (letters !== item.letters || !sameLetters(word, item.word))) continue;
        const distance = editDistance(word, item.word);
        if (distance > allowed || !isKnown(item.word)) continue;
        if (
          best === undefined ||
          distance < best.distance ||
          (distance === best.distance && item.word < best.word)
        ) {
          best = { word: item.word, distance };
        }
      }
    }
    return best?.word;
  };

  return () => {
    let repairs = 0;
    return (word) => {
      if (word.length < shortest || repairs >= mostRepairs || isKnown(word)) return undefined;
      repairs += 1;
      return nearest(word);
    };
  };
}

const latin = /^\p{Script=Latin}/u;

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join("") === [...other].sort().join("");
}

/** Which letters a word has, each as one of 32 bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** The shelves a misspelled word may come from. Its first letter is right, or swapped with the second. */
function shelvesFor(word: string, allowed: number): readonly string[] {
  const lengths = Array.from({ length: 2 * allowed + 1 }, (_, i) => word.length - allowed + i);
  return [...new Set([word[0], word[1]])].flatMap((first) =>
    lengths.map((length) => `${first}${length}`),
  );
}
