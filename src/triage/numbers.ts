import { isHan } from "./han.ts";
import type { Tokens } from "./tokens.ts";

/** A number a message says in digits or words, and how many tokens it takes. */
export interface NumberAt {
  readonly value: number;
  readonly length: number;
}

/** What the number words of one language are worth. */
export interface NumberWords {
  readonly values: ReadonlyMap<string, number>;
  /** Words that join tens and units: "y", "et", "und". */
  readonly joints: ReadonlySet<string>;
}

/** The number words of a language that lists none: its numbers are digits. */
export const noNumberWords: NumberWords = { values: new Map(), joints: new Set() };

const digits = /^\d{1,6}$/;
const hanUnits = "零一二三四五六七八九";

/** Reads 十五, 二十三, 两: a run of Chinese numerals below one hundred. */
function hanNumber(words: readonly string[], at: number): NumberAt | undefined {
  let tens = 0;
  let units = 0;
  let length = 0;
  for (; length < 4; length += 1) {
    const word = words[at + length] ?? "";
    const unit = word === "两" ? 2 : hanUnits.indexOf(word);
    if (word === "十") {
      tens = (units === 0 ? 1 : units) * 10;
      units = 0;
    } else if (word !== "" && unit >= 0) units = unit;
    else break;
  }
  return length === 0 ? undefined : { value: tens + units, length };
}

/** Joins tens and units whichever comes first: "veinte y cinco", "yirmi beş", "خمسة وعشرين". */
function joined(
  first: number,
  words: readonly string[],
  at: number,
  numbers: NumberWords,
): NumberAt {
  const joint = numbers.joints.has(words[at + 1] ?? "") ? 1 : 0;
  const next = worth(words[at + 1 + joint] ?? "", numbers);
  const isTens = (value: number): boolean => value >= 10 && value < 100 && value % 10 === 0;
  const isUnit = (value: number): boolean => value >= 1 && value <= 9;
  if (next !== undefined) {
    const whole = (isTens(first) && isUnit(next)) || (isUnit(first) && isTens(next));
    if (whole) return { value: first + next, length: 2 + joint };
  }
  return { value: first, length: 1 };
}

const arabicAnd = "و";

function worth(word: string, numbers: NumberWords): number | undefined {
  const value = numbers.values.get(word);
  if (value !== undefined || !word.startsWith(arabicAnd)) return value;
  return numbers.values.get(word.slice(1));
}

/** The numbers of a message in one language's words, by the token each begins at. */
export function readNumbers(tokens: Tokens, numbers: NumberWords): ReadonlyMap<number, NumberAt> {
  const found = new Map<number, NumberAt>();
  const { words } = tokens;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const value = worth(word, numbers);
    const read = digits.test(word)
      ? { value: Number(word), length: 1 }
      : value !== undefined
        ? joined(value, words, at, numbers)
        : isHan(word)
          ? hanNumber(words, at)
          : undefined;
    if (read !== undefined) found.set(at, read);
    at += read?.length ?? 1;
  }
  return found;
}
