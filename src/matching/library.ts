import type { Concept } from "../archive/glossary.ts";
import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";
import { type Analyser, createAnalyser, type Terms } from "../text/terms.ts";
import { findTraits } from "../text/traits.ts";
import { FeatureIndex, type IndexColumns } from "./feature-index.ts";
import { gramHashes, pairHashes, wordHashes } from "./features.ts";
import { hashText } from "./hash.ts";
import { grown } from "./hash-table.ts";
import type { Document } from "./match.ts";
import { toTraitMask } from "./trait-mask.ts";

/**
 * The documents, indexed: everything a message is compared with. Each phrasing of a document is a row,
 * and the rows of a document follow one another:
 * ```
 * ids     [ "fees",  "travel", … ]     by document number
 * begins  [ 0,       3,        5, … ]  document d owns the rows begins[d] … begins[d + 1] - 1
 * ```
 * A withdrawn document keeps its number and loses everything else.
 */
export class Library {
  readonly ids: string[];
  /** The language most of the archive is written in. */
  readonly language: Language;
  readonly analyse: Analyser;
  /** Per row: stems and concepts; these with pairs of them; runs of characters. */
  readonly words: FeatureIndex;
  readonly pairs: FeatureIndex;
  readonly grams: FeatureIndex;
  /** Per document: the stems and concepts of its answer. */
  readonly answers: FeatureIndex;
  /** Per row: the text without punctuation and case, as one feature; for exact repeats. */
  private readonly plain: FeatureIndex;
  /** Per row: the words as written. */
  readonly written: FeatureIndex;
  /** The words by their numbers in `written`. */
  readonly vocabulary: string[];
  private begins: Uint32Array;
  private withdrawn: Uint8Array;
  private rowOwners: Uint32Array;
  private rowTraits: Uint32Array;
  /** A second hash of the plain text: two texts share both once in 10^19. */
  private rowChecks: Uint32Array;
  /** How many documents are there. */
  size: number;
  /** Goes up with every change: what was computed before it no longer holds. */
  version = 0;
  private readonly numbers: Map<string, number>;

  constructor(language: Language, concepts: readonly Concept[], columns?: LibraryColumns) {
    this.language = language;
    this.analyse = createAnalyser(concepts);
    this.ids = [...(columns?.ids ?? [])];
    this.words = new FeatureIndex(columns?.words);
    this.pairs = new FeatureIndex(columns?.pairs);
    this.grams = new FeatureIndex(columns?.grams);
    this.answers = new FeatureIndex(columns?.answers);
    this.plain = new FeatureIndex(columns?.plain);
    this.written = new FeatureIndex(columns?.written);
    this.vocabulary = [...(columns?.vocabulary ?? [])];
    this.begins = columns?.begins ?? new Uint32Array(16);
    this.withdrawn = new Uint8Array(Math.max(16, this.ids.length));
    this.rowOwners = columns?.rowOwners ?? new Uint32Array(16);
    this.rowTraits = columns?.rowTraits ?? new Uint32Array(16);
    this.rowChecks = columns?.rowChecks ?? new Uint32Array(16);
    this.size = this.ids.length;
    this.numbers = new Map(this.ids.map((id, at) => [id, at]));
  }

  get rows(): number {
    return this.words.rows;
  }

  /** Adds a document, or puts it in the place of the one with its id. */
  add(document: Document): void {
    this.withdraw(document.id);
    const number = this.ids.length;
    this.ids.push(document.id);
    this.numbers.set(document.id, number);
    for (const { text, language } of document.questions) {
      const spoken = language ?? guessLanguage(text, this.language).language ?? this.language;
      this.addRow(number, this.analyse(text, spoken));
    }
    const answer = document.answer ?? "";
    this.answers.add(answer === "" ? [] : wordHashes(this.analyse(answer, this.language)));
    if (number + 1 >= this.begins.length) this.begins = grown(this.begins, number + 2);
    if (number >= this.withdrawn.length) this.withdrawn = grown(this.withdrawn, number + 1);
    this.begins[number + 1] = this.rows;
    this.count(number, 1);
  }

  /** Takes a document out. False where there is none with this id. */
  withdraw(id: string): boolean {
    const number = this.numbers.get(id);
    if (number === undefined) return false;
    this.count(number, -1);
    this.withdrawn[number] = 1;
    this.numbers.delete(id);
    return true;
  }

  find(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The number of a stem or concept in `words`; -1 where no document has it. */
  findWord(key: string): number {
    const word = this.words.find(hashText(key));
    return this.words.frequency(word) > 0 ? word : -1;
  }

  isThere(document: number): boolean {
    return this.withdrawn[document] === 0;
  }

  firstRow(document: number): number {
    return this.begins[document] as number;
  }

  /** The row after its last. */
  endRow(document: number): number {
    return this.begins[document + 1] as number;
  }

  /** The document of each row. */
  get owners(): Uint32Array {
    return this.rowOwners;
  }

  ownerOf(row: number): number {
    return this.rowOwners[row] as number;
  }

  traitsOf(row: number): number {
    return this.rowTraits[row] as number;
  }

  /** The documents that have this text as a question, word for word. */
  repeatsOf({ plain }: Terms): ReadonlySet<number> {
    const feature = plain === "" ? -1 : this.plain.find(hashText(plain));
    const documents = new Set<number>();
    const check = hashText(plain, checkSeed);
    this.plain.visit(feature, (row) => {
      const owner = this.ownerOf(row);
      if (this.rowChecks[row] === check && this.isThere(owner)) documents.add(owner);
    });
    return documents;
  }

  private addRow(owner: number, terms: Terms): void {
    const row = this.rows;
    this.words.add(wordHashes(terms));
    this.pairs.add(pairHashes(terms));
    this.grams.add(gramHashes(terms));
    this.plain.add([hashText(terms.plain)]);
    if (row >= this.rowOwners.length) {
      this.rowOwners = grown(this.rowOwners, row + 1);
      this.rowTraits = grown(this.rowTraits, row + 1);
      this.rowChecks = grown(this.rowChecks, row + 1);
    }
    this.rowOwners[row] = owner;
    this.rowTraits[row] = toTraitMask(findTraits(terms));
    this.rowChecks[row] = hashText(terms.plain, checkSeed);
    const written = terms.terms.filter(({ kind }) => kind === "word").map(({ word }) => word);
    this.written.add(written.map((word) => hashText(word)));
    for (const word of written) {
      if (this.written.find(hashText(word)) === this.vocabulary.length) this.vocabulary.push(word);
    }
  }

  private count(document: number, by: 1 | -1): void {
    const rows = [this.firstRow(document), this.endRow(document)] as const;
    for (const index of [this.words, this.pairs, this.grams, this.written]) {
      index.count(...rows, by);
    }
    this.answers.count(document, document + 1, by);
    this.size += by;
    this.version += 1;
  }

  /** What `new Library` takes; without the withdrawn documents a library would have to be built anew. */
  toColumns(): LibraryColumns {
    return {
      ids: this.ids,
      begins: this.begins.slice(0, this.ids.length + 1),
      rowOwners: this.rowOwners.slice(0, this.rows),
      rowTraits: this.rowTraits.slice(0, this.rows),
      rowChecks: this.rowChecks.slice(0, this.rows),
      words: this.words.toColumns(),
      pairs: this.pairs.toColumns(),
      grams: this.grams.toColumns(),
      answers: this.answers.toColumns(),
      plain: this.plain.toColumns(),
      written: this.written.toColumns(),
      vocabulary: this.vocabulary,
    };
  }
}

const checkSeed = 2;

/** A library as it is stored. */
export interface LibraryColumns {
  readonly ids: readonly string[];
  readonly begins: Uint32Array;
  readonly rowOwners: Uint32Array;
  readonly rowTraits: Uint32Array;
  readonly rowChecks: Uint32Array;
  readonly words: IndexColumns;
  readonly pairs: IndexColumns;
  readonly grams: IndexColumns;
  readonly answers: IndexColumns;
  readonly plain: IndexColumns;
  readonly written: IndexColumns;
  readonly vocabulary: readonly string[];
}

export function createLibrary(
  documents: readonly Document[],
  concepts: readonly Concept[] = [],
): Library {
  // By id, so that the order in which documents arrive changes nothing, not even between equals.
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const library = new Library(mainLanguage(sorted), concepts);
  for (const document of sorted) library.add(document);
  return library;
}

/** The language of a large archive shows in a part of it. */
const languageSample = 2000;

function mainLanguage(documents: readonly Document[]): Language {
  const counts = new Map<Language, number>();
  const stride = Math.max(1, Math.floor(documents.length / languageSample));
  for (const [at, { questions }] of documents.entries()) {
    if (at % stride !== 0) continue;
    for (const { text, language } of questions) {
      const guess = language === undefined ? guessLanguage(text) : { language, sure: true };
      if (guess.sure && guess.language !== undefined) {
        counts.set(guess.language, (counts.get(guess.language) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? "en";
}
