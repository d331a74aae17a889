/**
 * The only door to `natural`: its parts by subpath, because the package as a whole reads .env,
 * prints on standard output and loads 100 MB.
 */
import { DamerauLevenshteinDistance } from "natural/lib/natural/distance/index.js";
import {
  PorterStemmer,
  PorterStemmerEs,
  PorterStemmerFr,
  PorterStemmerPt,
  PorterStemmerRu,
  PorterStemmerUk,
} from "natural/lib/natural/stemmers/index.js";

/** A word in lower case to its stem, for the languages `natural` serves well. */
export const naturalStemmers = {
  en: (word: string): string => PorterStemmer.stem(word),
  es: (word: string): string => PorterStemmerEs.stem(word),
  fr: (word: string): string => PorterStemmerFr.stem(word),
  pt: (word: string): string => PorterStemmerPt.stem(word),
  ru: (word: string): string => PorterStemmerRu.stem(word),
  uk: (word: string): string => PorterStemmerUk.stem(word),
} as const;

/** Damerau-Levenshtein: how many letters must be put in, left out, changed or swapped. */
export const editDistance = (one: string, other: string): number =>
  DamerauLevenshteinDistance(one, other);
