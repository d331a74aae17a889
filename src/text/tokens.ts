import { normalise } from "./normalise.ts";

/** A word, a number or the name of a form, as normalised. */
export interface Token {
  readonly text: string;
  readonly kind: "word" | "number" | "form";
}

/** English contractions and chat spellings, spelled out so that "dont" and "do not" meet. */
const spelledOut: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cant: "can not",
    cannot: "can not",
    wont: "will not",
    dont: "do not",
    doesnt: "does not",
    didnt: "did not",
    isnt: "is not",
    arent: "are not",
    wasnt: "was not",
    werent: "were not",
    havent: "have not",
    hasnt: "has not",
    hadnt: "had not",
    couldnt: "could not",
    shouldnt: "should not",
    wouldnt: "would not",
    im: "i am",
    ive: "i have",
    whats: "what is",
    wheres: "where is",
    hows: "how is",
    thats: "that is",
    theres: "there is",
    u: "you",
    ur: "your",
    pls: "please",
    plz: "please",
    thx: "thanks",
    gonna: "going to",
    wanna: "want to",
    gotta: "got to",
  }),
);
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(ca|wo|sha)n't\b/g, "$1nt"],
  [/n't\b/g, " not"],
  [/\bi'm\b/g, "i am"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [/\b(what|where|how|who|when|it|that|there|he|she)'s\b/g, "$1 is"],
  [/'s\b/g, ""],
];

// "I-589", "i589", "I 589": one name, its number. Other forms and classes ("AR-11", "G-28", "F1", "C08") keep their letters.
const spacedForm = /(?<![\p{L}\p{N}])i[ -](\d{3}[a-z]?)(?![\p{L}\p{N}])/gu;
const formCues = new Set(
  "form forms formulario formulaire fom fomile форма форму формы form formu formular نموذج استماره فرم فورم ਫਾਰਮ"
    .split(" ")
    .map(normalise),
);
const cyrillicApostrophe = /(?<=\p{Script=Cyrillic})'(?=\p{Script=Cyrillic})/gu;
const tokenPattern =
  /\p{Script=Han}+|[a-z]{1,5}-?\d{1,4}[a-z]?(?![a-z\d])|\d+(?:[.,:/]\d+)*|(?:(?!\p{Script=Han})\p{L}\p{M}*)+/gu;
// Persian verb prefixes, written joined, with a space or with a zero-width sign.
const persianPrefixes = new Set(["مي", "نمي"]);
const chineseWords = new Intl.Segmenter("zh", { granularity: "word" });

/** The words, numbers and form names of a text, in order; Chinese is cut into words. Takes raw or normalised text. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [piece] of spellOut(normalise(text)).matchAll(tokenPattern)) {
    if (/^\p{Script=Han}/u.test(piece)) {
      for (const { segment } of chineseWords.segment(piece)) {
        tokens.push({ text: segment, kind: "word" });
      }
    } else {
      push(tokens, piece);
    }
  }
  return tokens;
}

function spellOut(text: string): string {
  const joined = text.replace(spacedForm, "i$1").replace(cyrillicApostrophe, "");
  if (!joined.includes("'")) return joined;
  return contractions.reduce((t, [from, to]) => t.replace(from, to), joined);
}

function push(tokens: Token[], piece: string): void {
  const before = tokens.at(-1)?.text ?? "";
  const named = /^([a-z]+)-?0*(\d+[a-z]?)$/.exec(piece);
  if (named !== null) {
    const [, letters = "", number = ""] = named;
    const bare = letters === "i" && number.length >= 3;
    tokens.push({ text: bare ? number : letters + number, kind: "form" });
  } else if (/^\d/.test(piece)) {
    tokens.push({ text: piece, kind: formCues.has(before) ? "form" : "number" });
  } else if (persianPrefixes.has(before)) {
    tokens[tokens.length - 1] = { text: before + piece, kind: "word" };
  } else {
    for (const word of (spelledOut.get(piece) ?? piece).split(" ")) {
      tokens.push({ text: word, kind: "word" });
    }
  }
}
