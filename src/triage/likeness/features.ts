import { hashText } from "../../matching/hash.ts";
import { tokenise } from "../../text/tokens.ts";

/** A text as a sparse vector of about unit length. */
export interface Vector {
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Features share this many columns; the last one is the bias. */
export const columnCount = 1 << 16;
const bias = columnCount - 1;

/** Groups of letters within a word, its edges included. */
const gramSizes = [3, 4, 5];
/** A group of letters says less than a word. */
const gramWeight = 0.5;
const length = 1.4;
const biasValue = 0.5;

const year = /^(?:19|20)\d\d$/;

/** The words of a text as they are compared: numbers by their kind, Chinese by the character. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text).flatMap((token) => {
    if (token.kind === "number") {
      if (year.test(token.text)) return ["<year>"];
      return token.text.length <= 2 ? ["<few>"] : ["<number>"];
    }
    return /^\p{Script=Han}/u.test(token.text) ? [...token.text] : [token.text];
  });
}

/** Words, pairs and triples of neighbours, pairs with one word between, and groups of letters; hashed. */
export function toVector(words: readonly string[]): Vector {
  const counts = new Map<number, number>();
  const add = (feature: string, weight = 1): void => {
    const column = hashText(feature) % bias;
    counts.set(column, (counts.get(column) ?? 0) + weight);
  };
  for (const [at, word] of words.entries()) {
    const [before, first] = [words[at - 1], words[at - 2]];
    add(`1 ${word}`);
    if (before !== undefined) add(`2 ${before} ${word}`);
    if (first !== undefined) {
      add(`3 ${first} ${before} ${word}`);
      add(`- ${first} ${word}`);
    }
    if (/^[\p{Script=Han}<]/u.test(word)) continue;
    const edged = `<${word}>`;
    for (const size of gramSizes) {
      for (let from = 0; from + size <= edged.length; from += 1) {
        add(`g ${edged.slice(from, from + size)}`, gramWeight);
      }
    }
  }
  const values = [...counts.values()].map((count) => Math.log1p(count));
  const norm = Math.hypot(...values) || 1;
  return {
    columns: Uint32Array.from([...counts.keys(), bias]),
    values: Float32Array.from([...values.map((value) => (length * value) / norm), biasValue]),
  };
}
