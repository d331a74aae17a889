import {
  arabicMarks,
  arabicWords,
  cyrillicMarks,
  cyrillicWords,
  latinMarks,
  latinWords,
} from "./language-tables.ts";
import { type Language, languages } from "./languages.ts";
import { normalise } from "./normalise.ts";

export interface LanguageGuess {
  /** Undefined: a language that is not served, or no letters at all and no prior. */
  readonly language: Language | undefined;
  /** False for short, mixed or close texts: good enough to choose a reply's language, not to insist. */
  readonly sure: boolean;
}

type Scores = Map<string, number>;

/** Scripts by which alone a language is known, or known not to be one of ours. */
const scripts = {
  latin: /\p{Script=Latin}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  arabic: /\p{Script=Arabic}/gu,
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  gurmukhi: /\p{Script=Gurmukhi}/gu,
  letters: /\p{L}/gu,
} as const;

const served: ReadonlySet<string> = new Set(languages);

/** A Chinese character says as much as this many letters. */
const hanLetters = 3;
/** How much a prior (the language a person chose, or Telegram's `language_code`) weighs, in words. */
const priorWeight = 0.9;
const latinMarkWeight = 1.5;
/** A text is guessed with certainty from this score on, and this share of it ahead of the second. */
const sureScore = 2;
const sureLead = 0.4;

const latinFamily: readonly Language[] = ["en", "es", "pt", "fr", "ht", "tr"];

const latin = wordWeights(latinWords);
const arabic = wordWeights(arabicWords);
const cyrillic = wordWeights(cyrillicWords);

/**
 * The language a text is written in: by script, then by marker letters, then by function words.
 * @param prior the language known or likely from elsewhere; it decides where the text does not.
 */
export function guessLanguage(text: string, prior?: Language): LanguageGuess {
  const sample = text.slice(0, 4000);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(scripts.letters) + count(scripts.han) * (hanLetters - 1);
  if (letters === 0) return { language: prior, sure: false };
  const inLatin = count(scripts.latin);
  // Names of forms and offices stay in Latin letters in every language: a third is enough.
  const dominates = (own: number): boolean =>
    own > 0 && own * 2 > inLatin && own * 2 >= letters - inLatin;
  const enough = (own: number): boolean => own >= 2 && own >= inLatin;

  const kana = count(scripts.kana);
  const han = count(scripts.han) * hanLetters;
  if (dominates(han + kana)) {
    return kana > 0 && kana * 15 > han
      ? { language: undefined, sure: true }
      : { language: "zh", sure: enough(han) };
  }
  const gurmukhi = count(scripts.gurmukhi);
  if (dominates(gurmukhi)) return { language: "pa", sure: enough(gurmukhi) };
  const inArabic = count(scripts.arabic);
  if (dominates(inArabic)) {
    const scores = wordScores(sample, arabic);
    addMarks(scores, sample, arabicMarks);
    return decide(scores, prior, ["ar", "fa"], enough(inArabic));
  }
  const inCyrillic = count(scripts.cyrillic);
  if (dominates(inCyrillic)) {
    const scores = wordScores(sample, cyrillic);
    addMarks(scores, sample.toLowerCase(), cyrillicMarks);
    return decide(scores, prior, ["ru", "uk"], enough(inCyrillic));
  }
  if (inLatin * 2 <= letters) return { language: undefined, sure: true };
  const guess = decide(latinScores(sample), prior, latinFamily, true);
  // Another script's language in Latin letters is a transliteration: likely, never certain.
  const own = guess.language === undefined || latinFamily.includes(guess.language);
  return { language: guess.language, sure: guess.sure && own };
}

/** Each word's weight per language: one, divided by the number of languages that have the word. */
function wordWeights(table: Readonly<Record<string, string>>): ReadonlyMap<string, Scores> {
  const languagesOf = new Map<string, Set<string>>();
  for (const [language, words] of Object.entries(table)) {
    for (const word of words.split(" ").map(normalise)) {
      languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(language));
    }
  }
  const weights = new Map<string, Scores>();
  for (const [word, owners] of languagesOf) {
    weights.set(word, new Map([...owners].map((owner) => [owner, 1 / owners.size])));
  }
  return weights;
}

function wordScores(text: string, table: ReadonlyMap<string, Scores>): Scores {
  const scores: Scores = new Map();
  for (const word of normalise(text).match(/[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? []) {
    for (const [language, weight] of table.get(word) ?? []) add(scores, language, weight);
  }
  return scores;
}

function latinScores(text: string): Scores {
  const scores = wordScores(text, latin);
  const raw = text.normalize("NFC").toLowerCase();
  for (const [language, pattern] of latinMarks) {
    if (pattern.test(raw)) add(scores, language, latinMarkWeight);
  }
  return scores;
}

function addMarks(
  scores: Scores,
  text: string,
  marks: readonly (readonly [string, RegExp])[],
): void {
  for (const [language, pattern] of marks) {
    const hits = text.normalize("NFC").match(pattern)?.length ?? 0;
    if (hits > 0) add(scores, language, 1 + Math.log2(hits));
  }
}

function add(scores: Scores, language: string, weight: number): void {
  scores.set(language, (scores.get(language) ?? 0) + weight);
}

function decide(
  scores: Scores,
  prior: Language | undefined,
  family: readonly Language[],
  enoughLetters: boolean,
): LanguageGuess {
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const evidence = ranked[0]?.[1] ?? 0;
  const second = ranked[1]?.[1] ?? 0;
  const sure = enoughLetters && evidence >= sureScore && evidence - second >= sureLead * evidence;
  if (prior !== undefined && family.includes(prior)) {
    const own = (scores.get(prior) ?? 0) + priorWeight;
    if (own >= evidence) return { language: prior, sure: sure && ranked[0]?.[0] === prior };
  }
  const best = ranked[0]?.[0] ?? prior ?? family[0];
  if (best !== undefined && !served.has(best)) return { language: undefined, sure };
  return { language: best as Language | undefined, sure };
}
