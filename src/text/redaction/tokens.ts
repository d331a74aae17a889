import { redactionKinds } from "./kinds.ts";
import { isLatin, type Letters, readSign } from "./signs.ts";

/** A word, a run of digits, a mark, or a placeholder: what the finders look at. */
export interface Token {
  readonly is: "word" | "digits" | "mark" | "hole";
  /** Folded: lower case, no diacritics, ASCII digits, one form per dash and Arabic letter. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, spaces, or a line break. */
  readonly gap: 0 | 1 | 2;
  readonly letters: Letters;
}

/** What a hole reads as: nothing any cue or form contains. */
export const holeText = "[]";

/** The length of the placeholder that stands here, or 0. */
function holeAt(text: string, index: number): number {
  const hole = redactionKinds.find((kind) => text.startsWith(`[${kind}]`, index));
  return hole === undefined ? 0 : hole.length + 2;
}

/** The tokens of a text, in order; spaces and invisible signs are none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let current: { -readonly [K in keyof Token]: Token[K] } | undefined;
  let gap: Token["gap"] = 0;
  let latin = false;
  for (let index = 0; index < text.length; ) {
    const hole = text[index] === "[" ? holeAt(text, index) : 0;
    if (hole > 0) {
      tokens.push({
        is: "hole",
        text: holeText,
        start: index,
        end: index + hole,
        gap,
        letters: "lower",
      });
      current = undefined;
      gap = 0;
      index += hole;
      continue;
    }
    const code = text.codePointAt(index) as number;
    const start = index;
    index += code > 0xffff ? 2 : 1;
    const sign = readSign(code);
    if (sign.is === "accent") {
      if (current !== undefined && gap === 0) current.end = index;
    } else if (sign.is === "space" || sign.is === "line") {
      gap = sign.is === "line" ? 2 : gap === 2 ? 2 : 1;
      current = undefined;
    } else if (sign.is !== "nothing") {
      const joins =
        current !== undefined &&
        current.is === sign.is &&
        sign.is !== "mark" &&
        sign.letters !== "han" &&
        current.letters !== "han" &&
        (sign.is === "digits" || latin === isLatin(sign.text));
      if (joins && current !== undefined) {
        // Asking `current.text` for its script here would copy it each time.
        current.text += sign.text;
        current.end = index;
      } else {
        current = { is: sign.is, text: sign.text, start, end: index, gap, letters: sign.letters };
        latin = isLatin(sign.text);
        tokens.push(current);
      }
      gap = 0;
    }
  }
  return tokens;
}
