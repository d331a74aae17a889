import { type Language, languages } from "../text/languages.ts";
import { foldWord } from "./letters.ts";
import { type Groups, type Literal, parsePhrase } from "./pattern.ts";
import { type BookSettings, createBookBuilder, type PhraseBook } from "./phrase-book.ts";
import type { SharedFile, Signal } from "./signal-files.ts";

/** One phrase of a signal in the book: its parts must all occur, near each other. */
export interface CompiledPhrase {
  readonly parts: readonly number[];
  /** The number of its signal in the set. */
  readonly signal: number;
  /** The blockers that cancel it. */
  readonly blockers: readonly CompiledBlocker[];
  readonly language: Language;
}

/** A signal whose phrases are in the book. */
export interface CompiledSignal {
  readonly id: string;
  readonly covers: readonly string[];
}

/** A blocker in the book: the sequences it consists of, per language. */
export interface CompiledBlocker {
  readonly before: boolean;
  /** In half words. */
  readonly within: number;
  readonly liftedBy: string | undefined;
  readonly sequences: readonly number[];
}

/** Signals ready to be looked for. */
export interface SignalSet {
  readonly book: PhraseBook;
  readonly signals: readonly CompiledSignal[];
  /** By the sequence of their first part, which numbers them in the order of the signals. */
  readonly phrases: ReadonlyMap<number, CompiledPhrase>;
  /** By `name language`. */
  readonly blockers: ReadonlyMap<string, CompiledBlocker>;
  /** The names of the blockers that a sequence belongs to; non-signals, which belong to one signal, are left out. */
  readonly blockersOf: ReadonlyMap<number, readonly string[]>;
}

/** The words of a set of signals, without the signals. */
export type Vocabulary = Omit<SharedFile, "kind">;

/** A signal and the groups of its own file. */
export interface SignalSource {
  readonly signal: Signal;
  readonly groups: SharedFile["groups"];
}

type Phrases = SharedFile["negators"];

/** Words nearer than this to a phrase can be its non-signals. */
const notWithin = 3;

function groupsOf(sources: readonly SharedFile["groups"][], language: Language): Groups {
  const groups = new Map<string, readonly string[]>();
  for (const source of sources)
    for (const [name, phrases] of Object.entries(source)) {
      const members = phrases[language];
      if (members !== undefined) groups.set(name, members);
    }
  return groups;
}

const entriesOf = (phrases: Phrases): readonly (readonly [Language, readonly string[]])[] =>
  languages.flatMap((language) => {
    const list = phrases[language];
    return list === undefined ? [] : [[language, list] as const];
  });

/** What holds for every phrase of a book, from the words its files share. */
export function settingsOf(words: Vocabulary): BookSettings {
  const fold = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldWord));
  const numberWords = new Map(
    languages.flatMap((language) => {
      const numbers = words.numbers[language];
      if (numbers === undefined) return [];
      const values = new Map(
        Object.entries(numbers.values).map(([word, value]) => [foldWord(word), value]),
      );
      return [[language, { values, joints: fold(numbers.joints) }] as const];
    }),
  );
  const negators = new Map<Language, readonly Literal[]>(
    entriesOf(words.negators).map(([language, list]) => [
      language,
      list.flatMap((written) =>
        parsePhrase(written.replaceAll(" ", "_"), { groups: new Map(), typos: false }).flatMap(
          (sequence) => sequence.flatMap((element) => element.literals),
        ),
      ),
    ]),
  );
  const ordinary = fold(entriesOf(words.ordinary).flatMap(([, list]) => list));
  return { ordinary, units: fold(words.units), numberWords, negators };
}

/** Compiles signals with their words. Throws with the phrase and the place of any mistake. */
export function compileSignals(words: Vocabulary, sources: readonly SignalSource[]): SignalSet {
  const builder = createBookBuilder(settingsOf(words), languages);
  const blockers = new Map<string, CompiledBlocker>();
  const groupCache = new Map<SharedFile["groups"], Map<Language, Groups>>();

  const groupsFor = (own: SharedFile["groups"], language: Language): Groups => {
    const cached = groupCache.get(own) ?? new Map<Language, Groups>();
    groupCache.set(own, cached);
    const groups = cached.get(language) ?? groupsOf([words.groups, own], language);
    cached.set(language, groups);
    return groups;
  };

  const add = (
    written: string,
    language: Language,
    own: SharedFile["groups"],
    place: string,
    typos: boolean,
  ): readonly number[] => {
    try {
      return builder.add(
        parsePhrase(written, { groups: groupsFor(own, language), typos }),
        language,
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason} (in ${place}, ${language}: "${written}")`);
    }
  };

  // A misspelt blocker may raise a false alarm; a word mistaken for a blocker would hide a true one.
  const addBlocker = (
    name: string,
    phrases: Phrases,
    own: SharedFile["groups"],
    settings: Omit<CompiledBlocker, "sequences">,
  ): void => {
    for (const [language, list] of entriesOf(phrases)) {
      const sequences = list.flatMap((written) => {
        if (written.includes("&")) throw new Error(`signals: "&" in the non-signal "${written}"`);
        return add(written, language, own, name, false);
      });
      blockers.set(`${name} ${language}`, { ...settings, sequences });
    }
  };

  for (const [name, { side, within, liftedBy, phrases }] of Object.entries(words.blockers))
    addBlocker(name, phrases, {}, { before: side === "before", within: within * 2, liftedBy });

  const ids = new Set<string>();
  const phrases = new Map<number, CompiledPhrase>();
  const signals = sources.map(({ signal, groups }, number) => {
    for (const name of signal.unless)
      if (words.blockers[name] === undefined)
        throw new Error(`signals: "${signal.id}" names an unknown blocker "${name}"`);
    const own = `not:${signal.id}`;
    if (ids.has(signal.id)) throw new Error(`signals: two signals are called "${signal.id}"`);
    ids.add(signal.id);
    const settings = { before: false, within: notWithin * 2, liftedBy: undefined };
    addBlocker(own, signal.not ?? {}, groups, settings);
    for (const [language, list] of entriesOf(signal.phrases)) {
      const cancelling = [...signal.unless, own].flatMap(
        (name) => blockers.get(`${name} ${language}`) ?? [],
      );
      for (const written of list) {
        const parts = add(written, language, groups, signal.id, true);
        const [first = 0] = parts;
        phrases.set(first, { parts, signal: number, blockers: cancelling, language });
      }
    }
    return { id: signal.id, covers: signal.covers ?? [] };
  });

  for (const { id, covers } of signals)
    for (const covered of covers)
      if (!ids.has(covered))
        throw new Error(`signals: "${id}" covers an unknown signal "${covered}"`);

  return { book: builder.close(), signals, phrases, blockers, blockersOf: bySequence(blockers) };
}

function bySequence(
  blockers: ReadonlyMap<string, CompiledBlocker>,
): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const [key, { sequences }] of blockers) {
    const [name = ""] = key.split(" ");
    if (name.startsWith("not:")) continue;
    for (const sequence of sequences) {
      const known = names.get(sequence);
      if (known === undefined) names.set(sequence, [name]);
      else known.push(name);
    }
  }
  return names;
}
