import { FluentBundle, FluentResource } from "@fluent/bundle";
import { isRightToLeft, type Language } from "../text/languages.ts";

export type MessageArguments = Readonly<Record<string, string | number>>;

/** Says a sentence of the locale files in one language. */
export type Say = (id: string, args?: MessageArguments) => string;

/** The sentences of all languages; English stands in where a language has no sentence of its own. */
export interface Translator {
  readonly languages: ReadonlySet<Language>;
  in(language: Language): Say;
}

/** A sentence that no locale file has: a fault of ours, never of the person who writes. */
export class MissingSentence extends Error {
  override readonly name = "MissingSentence";
}

/**
 * Builds the translator from the texts of the locale files.
 * @throws Error naming the language when a file does not parse; MissingSentence when asked for an unknown id
 */
export function createTranslator(files: ReadonlyMap<Language, string>): Translator {
  const bundles = new Map<Language, FluentBundle>();
  for (const [language, text] of files) {
    // Western digits everywhere (people compare them with English letters); isolated inside right-to-left text.
    const bundle = new FluentBundle(`${language}-u-nu-latn`, {
      useIsolating: isRightToLeft(language),
    });
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0) throw new Error(`locales: ${language}.ftl: ${errors[0]?.message}`);
    bundles.set(language, bundle);
  }
  const english = bundles.get("en");
  if (!english) throw new Error("locales: en.ftl is missing");

  const format = (bundle: FluentBundle, id: string, args: MessageArguments): string | undefined => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) return undefined;
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, { ...args }, errors);
    return errors.length > 0 ? undefined : text;
  };
  return {
    languages: new Set(bundles.keys()),
    in:
      (language) =>
      (id, args = {}) => {
        const own = bundles.get(language);
        const text = (own && format(own, id, args)) ?? format(english, id, args);
        if (text === undefined) throw new MissingSentence(`locales: no sentence ${id}`);
        return text;
      },
  };
}
