/** Letters that Unicode does not decompose but people leave out or type plainly. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  // Persian and Urdu code points of Arabic letters, and the letter forms writers use for one another.
  ی: "ي",
  ى: "ي",
  ے: "ي",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  ٱ: "ا",
  // The two signs for a nasal vowel in Gurmukhi.
  "\u0a70": "\u0a02",
};

/** Zero digits of the scripts our languages are written in (full-width ones fall to NFKC). */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0a66];

// Soft hyphen, zero-width and bidirectional marks, variation selectors, tags: seen by no reader.
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const apostrophes = /[\u2018\u2019\u201a\u201b\u02b9\u02bb\u02bc\u02bd\u02c8\u2032\u00b4`\uff07]/g;
// Arabic vowel signs and tatweel, Gurmukhi nukta and addak: written or left out at will.
const optionalSigns = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0a3c\u0a71]/g;
const latinMarks = /(\p{Script=Latin})[\u0300-\u036f]+/gu;
// Stress marks anywhere, and ё written as е. The breve of й and the dots of ї are letters, not accents.
const cyrillicMarks = /[\u0300\u0301]|(?<=е)\u0308/g;
const plainable = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "g");
const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0a66-\u0a6f]/g;
// No word of a language served has a letter three times in a row; Chinese repeats characters freely.
const elongated = /((?!\p{Script=Han})\p{L})\1{2,}/gu;

// In ASCII every letter and digit has one form already.
const isPlain = /^[ -~\n]*$/;

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}

/**
 * The text as the matcher and the triage compare it: NFKC, lower case, no accents, one form for
 * Arabic and Persian letters and for digits, straight apostrophes, nothing invisible, "pleeease"
 * as "please", single spaces. Punctuation stays. Normalising twice changes nothing.
 */
export function normalise(text: string): string {
  if (isPlain.test(text)) return tidy(text.toLowerCase());
  let result = fold(text);
  // Removing a sign can bring new neighbours together; two rounds have sufficed for every input tried.
  for (let next = fold(result); next !== result; next = fold(result)) result = next;
  return result;
}

function fold(text: string): string {
  return tidy(
    text
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFD")
      .replace(invisible, "")
      .replace(optionalSigns, "")
      .replace(latinMarks, "$1")
      .replace(cyrillicMarks, "")
      .normalize("NFC")
      .replace(plainable, (letter) => plainLetters[letter] ?? letter)
      .replace(foreignDigits, plainDigit),
  );
}

/** What is left to do where every letter has its one form: apostrophes, "pleeease", spaces. */
function tidy(text: string): string {
  return text
    .replace(apostrophes, "'")
    .replace(elongated, "$1")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
