import { type Language, languageNames } from "../text/languages.ts";

/**
 * The name of a language as a reader knows it. Where Intl has no data in the reader's language (Haitian Creole
 * in most builds), the language's name in itself.
 */
export function sayLanguageName(reader: Language, language: Language): string {
  if (reader === "ht") return languageNames[language];
  const names = new Intl.DisplayNames([reader], { type: "language", fallback: "none" });
  return names.of(language) ?? languageNames[language];
}
