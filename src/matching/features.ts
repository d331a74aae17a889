import { type Terms, wordFeatures } from "../text/terms.ts";
import { hashPart, hashText } from "./hash.ts";

/** Stems, concepts and, in Chinese, pairs of characters. */
export const wordHashes = (terms: Terms): number[] =>
  wordFeatures(terms).map((feature) => hashText(feature));

/** The same, and each two stems that follow one another. */
export function pairHashes(terms: Terms): number[] {
  const hashes = wordHashes(terms);
  for (let at = 1; at < terms.terms.length; at += 1) {
    hashes.push(hashText(`${terms.terms[at - 1]?.key} ${terms.terms[at]?.key}`, pairSeed));
  }
  return hashes;
}

const pairSeed = 1;
const gramSizes = [3, 4, 5];
const hanGramSizes = [1, 2, 3];
const hanRun = /\p{Script=Han}+/gu;

/**
 * Runs of three to five characters of each word with the spaces around it; for Chinese of one to three
 * characters across words.
 */
export function gramHashes({ plain }: Terms): number[] {
  const hashes: number[] = [];
  for (const word of plain.split(" ")) addRuns(hashes, ` ${word} `, gramSizes);
  for (const [run] of plain.matchAll(hanRun)) addRuns(hashes, run, hanGramSizes);
  return hashes;
}

function addRuns(hashes: number[], text: string, sizes: readonly number[]): void {
  for (const size of sizes) {
    for (let at = 0; at + size <= text.length; at += 1) {
      hashes.push(hashPart(text, at, at + size, size));
    }
  }
}
