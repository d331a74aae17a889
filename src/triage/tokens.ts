import { isHan } from "./han.ts";
import { foldWord, tidy } from "./letters.ts";

/** A message cut into words, Chinese into characters, with what the phrase rules need to know between them. */
export interface Tokens {
  /** The tidy text that `start` and `end` point into. */
  readonly text: string;
  readonly words: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The sentence each token is in. Phrases and their blockers stay within one. */
  readonly sentence: readonly number[];
  /** The part of a sentence each token is in: commas and line ends separate them. */
  readonly clause: readonly number[];
  /** Where each token begins and ends in half words: a Chinese character is 1 long, a word 2, a comma 2. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Letters after which a French or Haitian apostrophe separates two words ("m'a pris", "qu'il", "m'ap"). */
const elided = new Set(["c", "d", "j", "l", "m", "n", "s", "t", "y", "w", "k", "qu"]);
/** Persian verb prefixes people write apart from the verb; beside a number the first of them is the month of May. */
const persianPrefixes = new Set(["مي", "نمي"]);

const divided = /['\p{Script=Han}]/u;
const run = /[\p{L}\p{M}\p{N}']+/gu;
const endOfSentence = /[!?;؟؛。।]|(?:^|[^.])\.\s|\n\s*\n/u;
const pause = /[.,،、:;؟؛。।!?\n\r]/u;
const letterOrDigit = /\p{L}|\p{N}/u;
const digitsThenLetters = /^(\d{1,4})(\D+)$/;
const startsWithDigit = /^\d/;
const latin = /^[a-z]/;

interface Piece {
  readonly word: string;
  readonly length: number;
}

/** Splits "15yo" and "15лет", but not "3ayez" or "2a3mel": Arabic in Latin letters starts words with digits. */
function splitUnit(word: string, length: number, units: ReadonlySet<string>): readonly Piece[] {
  const parts = digitsThenLetters.exec(word);
  const [, digits, rest] = parts ?? [];
  if (digits === undefined || rest === undefined) return [{ word, length }];
  if (latin.test(rest) && !units.has(rest)) return [{ word, length }];
  return [
    { word: digits, length: digits.length },
    { word: rest, length: length - digits.length },
  ];
}

/** The pieces of a stretch of this length whose letters are this word. */
function fold(word: string, length: number, units: ReadonlySet<string>): readonly Piece[] {
  const folded = foldWord(word);
  return folded === "" ? [{ word: "", length }] : splitUnit(folded, length, units);
}

/** The words of one run of letters: apostrophes and Chinese split it. */
function pieces(text: string, units: ReadonlySet<string>): readonly Piece[] {
  if (!divided.test(text)) return fold(text, text.length, units);
  const found: Piece[] = [];
  let word = "";
  let length = 0;
  for (const character of text) {
    if (isHan(character)) {
      if (length > 0) found.push(...fold(word, length, units));
      found.push({ word: foldWord(character), length: character.length });
      word = "";
      length = 0;
      continue;
    }
    length += character.length;
    if (character !== "'") word += character;
    else if (elided.has(foldWord(word))) {
      found.push(...fold(word, length, units));
      word = "";
      length = 0;
    }
  }
  if (length > 0) found.push(...fold(word, length, units));
  return found;
}

/** Cuts a message into tokens, in time linear in its length. `units`: words that follow a number without a space. */
export function tokenise(message: string, units: ReadonlySet<string>): Tokens {
  const text = tidy(message);
  const words: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const clause: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let currentSentence = 0;
  let currentClause = 0;
  let at = 0;
  let seen = 0;
  for (const match of text.matchAll(run)) {
    const between = text.slice(seen, match.index);
    if (endOfSentence.test(between)) currentSentence += 1;
    if (pause.test(between)) {
      currentClause += 1;
      at += 2;
    }
    seen = match.index + match[0].length;
    let offset = match.index;
    for (const piece of pieces(match[0], units)) {
      const previous = words.at(-1);
      if (piece.word !== "" && letterOrDigit.test(piece.word)) {
        if (
          previous !== undefined &&
          persianPrefixes.has(previous) &&
          !startsWithDigit.test(piece.word) &&
          !startsWithDigit.test(words.at(-2) ?? "") &&
          sentence.at(-1) === currentSentence
        ) {
          words[words.length - 1] = previous + piece.word;
          end[end.length - 1] = offset + piece.length;
        } else {
          words.push(piece.word);
          start.push(offset);
          end.push(offset + piece.length);
          sentence.push(currentSentence);
          clause.push(currentClause);
          from.push(at);
          at += isHan(piece.word) ? 1 : 2;
          to.push(at);
        }
      }
      offset += piece.length;
    }
  }
  return { text, words, start, end, sentence, clause, from, to };
}
