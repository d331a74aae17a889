import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";

/** What an attorney wrote, as it was written, with the versions in other languages that a person supplied. */
export interface Written {
  readonly text: string;
  readonly language: Language;
  readonly versions: Readonly<Partial<Record<Language, string>>>;
}

/** Fewer letters than this tell no language; the attorney's own is assumed then. */
const fewestLetters = 12;

/** Words of an attorney, in the language they are written in; English where that cannot be told. */
export function asWritten(text: string, versions: Written["versions"] = {}): Written {
  const guess = guessLanguage(text, "en");
  const tells = text.replace(/\P{L}/gu, "").length >= fewestLetters || guess.sure;
  return { text, language: (tells && guess.language) || "en", versions };
}

/** The words for a reader: in their language where somebody wrote them in it, else as they were written. */
export const forReader = (
  { text, language, versions }: Written,
  reader: Language,
): { readonly text: string; readonly language: Language } => {
  const own = versions[reader];
  return own === undefined ? { text, language } : { text: own, language: reader };
};
