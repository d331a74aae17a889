import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator, type Translator } from "../locales/translator.ts";
import { type Language, languageSchema } from "../text/languages.ts";
import { CorpusError } from "./read-yaml.ts";

/** Reads the sentences of every language from `folder`, one `<language>.ftl` each. */
export function loadLocales(folder: string): Translator {
  const files = new Map<Language, string>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".ftl")) continue;
    const language = languageSchema.parse(name.slice(0, -".ftl".length));
    files.set(language, readFileSync(join(folder, name), "utf8"));
  }
  try {
    return createTranslator(files);
  } catch (error) {
    throw new CorpusError(error instanceof Error ? error.message : "locales: cannot be read");
  }
}
