/** How a word is written: with a capital first, without, in a script that has none, in Chinese. */
export type Letters = "upper" | "lower" | "caseless" | "han";

/** Code points of the digit zero: Arabic, Persian, Devanagari, Bengali, Gurmukhi. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66];

/** One form for letters, apostrophes and stops that people write in several. */
const foldedSigns: Readonly<Record<string, string>> = {
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ı: "i",
  "’": "'",
  "‘": "'",
  "`": "'",
  ʼ: "'",
  "：": ":",
  "、": ",",
  "،": ",",
  "。": ".",
  "।": ".",
  "؟": "?",
};

/** One code point as it is read: what it is, and its folded text. */
export interface Sign {
  readonly is: "word" | "digits" | "mark" | "space" | "line" | "nothing" | "accent";
  readonly text: string;
  readonly letters: Letters;
}

const signs = new Map<number, Sign>();

/** The sign of a code point. */
export function readSign(code: number): Sign {
  const known = signs.get(code);
  if (known !== undefined) return known;
  const sign = classify(String.fromCodePoint(code));
  // Bounded, so that a stream of rare characters does not grow the process for ever.
  if (signs.size < 20_000) signs.set(code, sign);
  return sign;
}

function classify(char: string): Sign {
  const of = (is: Sign["is"], text: string, letters: Letters = "lower"): Sign => ({
    is,
    text,
    letters,
  });
  if (/^\p{Mn}$/u.test(char)) return of("accent", "");
  if (char === "ـ" || /^\p{Cf}$/u.test(char)) return of("nothing", "");
  if (/^[\n\r\u2028\u2029]$/u.test(char)) return of("line", "");
  if (/^\s$/u.test(char)) return of("space", "");
  if (/^[\p{Pd}\u2212]$/u.test(char)) return of("mark", "-");
  const code = char.codePointAt(0) as number;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return of("digits", String(code - zero));
  const plain = char
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  const text = foldedSigns[char] ?? foldedSigns[plain] ?? plain;
  if (/^[0-9]$/.test(text)) return of("digits", text);
  if (/^\p{Script=Han}/u.test(char)) return of("word", text, "han");
  if (!/^[\p{L}\p{Mc}]/u.test(char)) return of("mark", text);
  if (/^[\p{Lu}\p{Lt}]/u.test(char)) return of("word", text, "upper");
  return of("word", text, /^\p{Lo}/u.test(char) ? "caseless" : "lower");
}

/** Whether a folded text is written in Latin letters, by its first one. */
export const isLatin = (text: string): boolean => text.charCodeAt(0) < 0x250;
