import type { Entry } from "../archive/entry.ts";
import type { LocalText } from "../archive/facts.ts";
import type { Say } from "../locales/translator.ts";
import type { Expectation } from "../queue/capacity.ts";
import type { Language } from "../text/languages.ts";
import type { Knowledge } from "./knowledge.ts";

/** What every composed reply needs: the language, its sentences, what we know, and the moment it is read. */
export interface Telling {
  readonly language: Language;
  readonly say: Say;
  readonly knowledge: Knowledge;
  readonly now: Date;
  /** When a reply of the attorney may be expected, where that is known. */
  readonly expect?: Expectation;
}

/** A corpus text in the reader's language, English where there is none. */
export const inLanguage = (telling: Telling, text: LocalText): string =>
  text[telling.language] ?? text.en ?? "";

/** An entry's question as a choice for this reader: the way people ask it in their language, if we have one. */
export const sayQuestion = ({ language }: Telling, entry: Entry): string =>
  (language === "en" ? undefined : entry.phrasings[language]?.[0]) ?? entry.question;

/** Paragraphs with an empty line between them; empty ones are left out. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

/** Lines under one another; empty ones are left out. */
export const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n");
