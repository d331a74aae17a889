import type { Language } from "../text/languages.ts";

/** The locales that Intl should try for a language; Haitian Creole has no data of its own in most builds. */
const locales = (language: Language): readonly string[] =>
  language === "ht" ? ["ht", "fr"] : [language === "en" ? "en-US" : language, "en-US"];

const options = {
  day: { year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
} as const;

/** Western digits everywhere: people compare them with letters and websites in English. */
const format = (language: Language, style: keyof typeof options, date: Date): string =>
  new Intl.DateTimeFormat(locales(language) as string[], {
    ...options[style],
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  }).format(date);

/** `2016`, `2016-05` or `2016-05-04` as a reader of `language` writes it. */
export function sayDate(language: Language, date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  return /^\d{4}-\d\d$/.test(date)
    ? format(language, "month", new Date(`${date}-01T00:00:00Z`))
    : format(language, "day", new Date(`${date}T00:00:00Z`));
}

/** A wall-clock time `HH:MM` as a reader of `language` writes it. */
export const sayTime = (language: Language, time: string): string =>
  new Intl.DateTimeFormat(locales(language) as string[], {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`2026-01-01T${time === "24:00" ? "00:00" : time}:00Z`));

/** 1 January 2024 was a Monday. */
const mondayOfReference = 1;

export const sayWeekday = (language: Language, index: number): string =>
  new Intl.DateTimeFormat(locales(language) as string[], {
    weekday: "long",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(2024, 0, mondayOfReference + index)));
