import { type Language, languages } from "../../text/languages.ts";
import { parsePhrase } from "../pattern.ts";
import { type BookBuilder, createBookBuilder, type PhraseBook } from "../phrase-book.ts";
import { settingsOf, type Vocabulary } from "../signal-set.ts";
import type { Unit } from "./days.ts";
import type { DateKind, DeadlineFile, WordKind } from "./files.ts";

/** What a sequence of the book says. */
export type Meaning = { readonly language: Language } & (
  | {
      readonly says: "date";
      readonly kind: DateKind;
      /** From 1. */
      readonly month: number | undefined;
      /** 0 is Monday. */
      readonly weekday: number | undefined;
      readonly unit: Unit | undefined;
    }
  | { readonly says: "word"; readonly kind: WordKind }
);

/** How every language says dates and deadlines, ready to be looked for. */
export interface Deadlines {
  readonly book: PhraseBook;
  /** By the number of the sequence. */
  readonly meanings: ReadonlyMap<number, Meaning>;
  readonly habits: ReadonlyMap<Language, Habits>;
}

/** How a language orders its words. */
export type Habits = Pick<DeadlineFile, "order" | "verbs">;

type DateMeaning = Extract<Meaning, { says: "date" }>;
/** The names that a phrase may hold, and what each of them makes of its date. */
type Names = readonly (readonly [names: string, means: Partial<DateMeaning>])[];

const units = ["day", "week", "month", "year"] as const;

const namesOf = (file: DeadlineFile): ReadonlyMap<string, Names> =>
  new Map<string, Names>([
    ["month", file.months.map((names, at) => [names, { month: at + 1 }])],
    ["weekday", file.weekdays.map((names, at) => [names, { weekday: at }])],
    ["unit", units.map((unit) => [file.units[unit], { unit }])],
  ]);

/** A phrase for each of the names it holds: `$month #1-31` for each of the twelve months. */
function spread(
  written: string,
  names: ReadonlyMap<string, Names>,
): readonly (readonly [groups: Map<string, readonly string[]>, means: Partial<DateMeaning>])[] {
  const held = [...names].find(([name]) => written.split(/[\s|]+/u).includes(`$${name}`));
  if (held === undefined) return [[new Map(), {}]];
  const [name, list] = held;
  return list.map(([words, means]) => [new Map([[name, words.split("|")]]), means]);
}

function addFile(file: DeadlineFile, builder: BookBuilder, meanings: Map<number, Meaning>): void {
  const { language } = file;
  const names = namesOf(file);
  const add = (written: string, groups: Map<string, readonly string[]>, typos: boolean) => {
    if (written.includes("&")) throw new Error(`deadlines: "&" in "${written}" (${language})`);
    try {
      return builder.add(parsePhrase(written, { groups, typos }), language);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason} (in deadlines, ${language}: "${written}")`);
    }
  };
  const none = { month: undefined, weekday: undefined, unit: undefined };
  for (const [kind, phrases] of Object.entries(file.dates))
    for (const written of phrases)
      for (const [groups, means] of spread(written, names))
        for (const sequence of add(written, groups, true))
          meanings.set(sequence, {
            language,
            says: "date",
            kind: kind as DateKind,
            ...none,
            ...means,
          });
  for (const [kind, phrases] of Object.entries(file.words))
    for (const written of phrases) {
      // One letter often tells a tense from another; the names of things bear a mistake.
      for (const sequence of add(written, new Map(), kind === "event"))
        meanings.set(sequence, { language, says: "word", kind: kind as WordKind });
    }
}

/** The shared words of intents/triage, with the numbers that dates need beside them. */
function withOwnNumbers(shared: Vocabulary, files: readonly DeadlineFile[]): Vocabulary {
  const numbers = { ...shared.numbers };
  for (const { language, numbers: own } of files) {
    const known = numbers[language] ?? { values: {}, joints: [] };
    numbers[language] = { ...known, values: { ...known.values, ...own } };
  }
  const suffixes = files.flatMap((file) => file.suffixes);
  return { ...shared, numbers, units: [...shared.units, ...suffixes] };
}

/**
 * Compiles the files of intents/deadlines.
 * @param shared the words they have in common with the signals of intents/triage
 * @throws Error with the phrase and the language of any mistake
 */
export function compileDeadlines(files: readonly DeadlineFile[], shared: Vocabulary): Deadlines {
  const builder = createBookBuilder(settingsOf(withOwnNumbers(shared, files)), languages);
  const meanings = new Map<number, Meaning>();
  const habits = new Map<Language, Habits>();
  for (const file of files) {
    if (habits.has(file.language))
      throw new Error(`deadlines: two files are for the language "${file.language}"`);
    habits.set(file.language, file);
    addFile(file, builder, meanings);
  }
  return { book: builder.close(), meanings, habits };
}
