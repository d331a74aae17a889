import { hashText } from "../../matching/hash.ts";
import { tokenise } from "../../text/tokens.ts";

/** A message as a sparse vector. */
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
/** The length of the part that stands for the words. */
const length = 1.4;
const biasValue = 0.5;
/** What a signal or a blocker counts beside the words. */
const signValue = 0.2;

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

const columnOf = (feature: string): number => hashText(feature) % bias;

/** The column of a word by itself. */
export const wordColumn = (word: string): number => columnOf(`1 ${word}`);

/**
 * Words, pairs and triples of neighbours, pairs with one word between, groups of letters, and signs; hashed.
 * @param signs what is known about the message besides its words, see `signsOf`
 */
export function toVector(words: readonly string[], signs: readonly string[]): Vector {
  const counts = new Map<number, number>();
  const count = (column: number, weight = 1): void => {
    counts.set(column, (counts.get(column) ?? 0) + weight);
  };
  for (const [at, word] of words.entries()) {
    const [before, first] = [words[at - 1], words[at - 2]];
    count(wordColumn(word));
    if (before !== undefined) count(columnOf(`2 ${before} ${word}`));
    if (first !== undefined) {
      count(columnOf(`3 ${first} ${before} ${word}`));
      count(columnOf(`- ${first} ${word}`));
    }
    if (/^[\p{Script=Han}<]/u.test(word)) continue;
    const edged = `<${word}>`;
    for (const size of gramSizes) {
      for (let from = 0; from + size <= edged.length; from += 1) {
        count(columnOf(`g ${edged.slice(from, from + size)}`), gramWeight);
      }
    }
  }
  const values = [...counts.values()].map((n) => Math.log1p(n));
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return {
    columns: Uint32Array.from([
      ...counts.keys(),
      ...signs.map((sign) => columnOf(`s ${sign}`)),
      bias,
    ]),
    values: Float32Array.from([
      ...values.map((value) => (length * value) / norm),
      ...signs.map(() => signValue),
      biasValue,
    ]),
  };
}
