import { isHan, simplify } from "./han.ts";

/** Letters that one person writes for another: a word and its careless spelling fold to the same string. */
const sameLetter: ReadonlyMap<string, string> = new Map(
  [
    ["ı", "i"],
    ["ł", "l"],
    ["ø", "o"],
    ["đ", "d"],
    ["æ", "ae"],
    ["œ", "oe"],
    ["ß", "s"],
    // Cyrillic: Ukrainian typed on a Russian keyboard and back; soft and hard signs are often left out.
    ["і", "и"],
    ["є", "е"],
    ["ґ", "г"],
    ["ь", ""],
    ["ъ", ""],
    // Arabic script: alef, yeh, kaf and heh forms of Arabic, Persian and Urdu keyboards; hamza and tatweel.
    ["ٱ", "ا"],
    ["ى", "ي"],
    ["ی", "ي"],
    ["ے", "ي"],
    ["ک", "ك"],
    ["ة", "ه"],
    ["ۀ", "ه"],
    ["ە", "ه"],
    ["ہ", "ه"],
    ["ھ", "ه"],
    ["ء", ""],
    ["ـ", ""],
    // Gurmukhi: nukta and addak are often left out, tippi and bindi are interchanged.
    ["਼", ""],
    ["ੱ", ""],
    ["ੰ", "ਂ"],
  ].map(([from, to]) => [from ?? "", to ?? ""]),
);

const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const decimalDigit = /\p{Nd}/u;
/** The value of a decimal digit of any script: every Unicode digit block starts at a multiple of 16 or at +6. */
function digitOf(character: string): string {
  let value = 0;
  let point = character.codePointAt(0) ?? 0;
  while (value < 9 && decimalDigit.test(String.fromCodePoint(point - 1))) {
    point -= 1;
    value += 1;
  }
  return String(value);
}

const asciiDigit = /^[0-9]$/;

/** Text in one Unicode form: NFKC, without invisible characters, one kind of apostrophe, signs as words. */
export const tidy = (text: string): string =>
  text
    .replace(/[´`ʼʹ‘’‛′＇]/gu, "'")
    .normalize("NFKC")
    .replace(/%/gu, " percent ")
    .replace(/\$/gu, " dollars ")
    .replace(/\p{Cf}|\p{Variation_Selector}|\u034f/gu, "");

/**
 * A word as the signals compare it: lower case, no accents, one letter for its look-alikes, ASCII digits,
 * simplified Chinese, and runs of one letter as a single letter ("pleeease", "killled").
 */
export function foldWord(word: string): string {
  let folded = "";
  let last = "";
  for (const character of word.toLowerCase().normalize("NFD").replace(marks, "")) {
    const plain = decimalDigit.test(character)
      ? asciiDigit.test(character)
        ? character
        : digitOf(character)
      : (sameLetter.get(character) ?? simplify(character));
    if (plain === "" || (plain === last && !asciiDigit.test(plain) && !isHan(plain))) continue;
    folded += plain;
    last = plain;
  }
  return folded;
}
