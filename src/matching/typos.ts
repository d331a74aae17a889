import Fuse from "fuse.js";
import { editDistance } from "../text/natural.ts";
import type { Repair } from "../text/terms.ts";

/** Shorter words are too like one another to repair. */
const shortest = 4;
/** Words of this length may differ in two letters, shorter ones in one. */
const longEnoughForTwo = 8;
/** A text of more unknown words than this is in another language or of another world. */
const mostRepairs = 12;

/**
 * Typo repair against a vocabulary: an unknown word becomes the nearest known one, if it is near
 * enough and begins alike.
 */
export function createRepair(vocabulary: ReadonlySet<string>): () => Repair {
  const byLength = new Map<number, string[]>();
  for (const word of [...vocabulary].sort()) {
    if (word.length < shortest) continue;
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
  const shelves = new Map(
    [...byLength].map(([length, words]) => [
      length,
      new Fuse(words, { threshold: 0.35, ignoreLocation: true, includeScore: true }),
    ]),
  );

  return () => {
    let repairs = 0;
    return (word) => {
      if (word.length < shortest || vocabulary.has(word) || repairs >= mostRepairs) return undefined;
      repairs += 1;
      const allowed = word.length >= longEnoughForTwo ? 2 : 1;
      let best: { readonly word: string; readonly distance: number } | undefined;
      for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
        for (const { item } of shelves.get(length)?.search(word, { limit: 5 }) ?? []) {
          const distance = editDistance(word, item);
          const near = distance <= allowed && (item[0] === word[0] || distance === 1);
          if (near && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
            best = { word: item, distance };
          }
        }
      }
      return best?.word;
    };
  };
}
