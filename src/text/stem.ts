import type { Language } from "./languages.ts";
import { naturalStemmers } from "./natural.ts";

/** English forms that no suffix rule reaches. */
const irregular = new Map(
  Object.entries({
    go: "went gone goes",
    get: "got gotten",
    come: "came",
    leave: "left",
    lose: "lost",
    send: "sent",
    say: "said",
    tell: "told",
    give: "gave given",
    take: "took taken",
    make: "made",
    find: "found",
    think: "thought",
    bring: "brought",
    buy: "bought",
    pay: "paid payed",
    file: "filled",
    write: "wrote written",
    speak: "spoke spoken",
    see: "saw seen",
    hear: "heard",
    know: "knew known",
    hold: "held",
    keep: "kept",
    meet: "met",
    begin: "began begun",
    run: "ran",
    flee: "fled",
    win: "won",
    forget: "forgot forgotten",
    become: "became",
    spend: "spent",
    child: "children kids kid",
    wife: "wives",
    person: "people persons",
    woman: "women",
    man: "men",
    life: "lives",
    do: "did does done doing",
    be: "is are was were been being am",
    have: "has had having",
    can: "could",
    will: "would",
  }).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

/** The prefixes and suffixes Larkey, Ballesteros and Connell's light10 stemmer takes off (2002), as normalised. */
const arabicPrefixes = ["وال", "بال", "كال", "فال", "لل", "ال"];
const arabicSuffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];
const persianSuffixes = ["هايي", "هايم", "هاي", "ها", "ترين", "تر", "ام", "ات", "اش", "م", "ي"];

/** Turkish adds its endings one after another; the first five letters of a word serve as well as a full analysis (Can et al. 2008). */
const turkishPrefix = 5;

function stripOne(word: string, suffixes: readonly string[], keep: number): string {
  const suffix = suffixes.find((s) => word.endsWith(s) && word.length - s.length >= keep);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

function stemArabic(word: string): string {
  let stem = word.startsWith("و") && word.length > 4 ? word.slice(1) : word;
  const prefix = arabicPrefixes.find((p) => stem.startsWith(p) && stem.length - p.length >= 2);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  for (const suffix of arabicSuffixes) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) {
      stem = stem.slice(0, -suffix.length);
    }
  }
  return stem;
}

// The stemmers look for the accents that normalising took off and phones leave out.
const accented = (word: string): string =>
  word
    .replace(/([cs])ion$/, "$1ión")
    .replace(/cao$/, "ção")
    .replace(/coes$/, "ções");

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: (word) => naturalStemmers.en(irregular.get(word) ?? word),
  es: (word) => naturalStemmers.es(accented(word)),
  pt: (word) => naturalStemmers.pt(accented(word)),
  fr: (word) => naturalStemmers.fr(word.replace(/ee(s?)$/, "ée$1")),
  ru: naturalStemmers.ru,
  uk: naturalStemmers.uk,
  ar: stemArabic,
  fa: (word) => stripOne(word, persianSuffixes, 3),
  tr: (word) => word.slice(0, turkishPrefix),
  ht: (word) => word,
  pa: (word) => word,
  zh: (word) => word,
};

// Stemming costs microseconds and an archive repeats its words; bounded, because messages bring new ones.
const memoSize = 20_000;
const memo = new Map<string, string>();

/** The stem of one normalised word: words of one meaning should meet, exactness is not needed. */
export function stem(word: string, language: Language): string {
  const key = `${language} ${word}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const result = word.length < 3 && language !== "en" ? word : stemmers[language](word) || word;
  if (memo.size >= memoSize) memo.clear();
  memo.set(key, result);
  return result;
}
