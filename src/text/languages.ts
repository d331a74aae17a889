import { z } from "zod";

/** The languages served, by ISO 639-1 code, in the order the language menu shows them. */
export const languages = [
  "en",
  "es",
  "pt",
  "ht",
  "fr",
  "ru",
  "uk",
  "zh",
  "ar",
  "fa",
  "tr",
  "pa",
] as const;

export type Language = (typeof languages)[number];

export const languageSchema = z.enum(languages);

/** Each language's name in itself, as people recognise it on a button. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  es: "Español",
  pt: "Português",
  ht: "Kreyòl ayisyen",
  fr: "Français",
  ru: "Русский",
  uk: "Українська",
  zh: "中文",
  ar: "العربية",
  fa: "فارسی",
  tr: "Türkçe",
  pa: "ਪੰਜਾਬੀ",
};

export const isRightToLeft = (language: Language): boolean =>
  language === "ar" || language === "fa";
