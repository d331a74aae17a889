import { type Tokens, tokenise } from "./tokens.ts";

/** One word of a phrase, as the signal files write it. */
export type Word =
  /** `hearing`: this word, or one with a single typing mistake; `=along`: exactly this word. */
  | { readonly kind: "word"; readonly text: string; readonly typo: boolean }
  /** `beat*`: any word that begins so. */
  | { readonly kind: "prefix"; readonly text: string; readonly typo: boolean }
  /** `#0-17`: a number from 0 to 17, in digits or words; `#`: any number. */
  | { readonly kind: "number"; readonly low: number; readonly high: number };

/** Words that follow each other with nothing between: `my_husband`. */
export type Literal = readonly Word[];

/** One place in a phrase: any of these may stand there (`husband|wife`, `$kin`). */
export interface Element {
  readonly literals: readonly Literal[];
  /** How far from the element before it this one may begin, in half words. */
  readonly reach: number;
}

/** Elements in this order, with small gaps. */
export type Sequence = readonly Element[];

/** A phrase: one sequence, or several that stand near each other in any order (`pills & i`). */
export type Phrase = readonly Sequence[];

/** Named alternatives a phrase may use as `$name`. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** How a phrase is read: its groups, and whether misspelt words count. */
export interface Reading {
  readonly groups: Groups;
  readonly typos: boolean;
}

/** Between two elements two other words may stand ("he *always hits* me"), after `...` seven, after `+` none. */
const reaches = { " ": 4, "...": 14, "+": 0 } as const;

const numberForm = /^#(?:(\d+)-(\d+))?$/;

function parseWord(written: string, typos: boolean): Literal {
  const range = numberForm.exec(written);
  if (range !== null) {
    const [, low = "0", high = "999999"] = range;
    return [{ kind: "number", low: Number(low), high: Number(high) }];
  }
  const prefix = written.endsWith("*");
  const exact = !typos || written.startsWith("=");
  const { words }: Tokens = tokenise(written.replace(/^=|\*$/gu, ""), new Set());
  if (words.length === 0) throw new Error(`signals: "${written}" has no letters`);
  return words.map((text, at) =>
    prefix && at === words.length - 1
      ? { kind: "prefix", text, typo: typos }
      : { kind: "word", text, typo: !exact },
  );
}

const parseLiteral = (written: string, typos: boolean): Literal =>
  written
    .split(/[_\s]+/u)
    .filter((part) => part !== "")
    .flatMap((part) => parseWord(part, typos));

function parseAlternatives(
  written: string,
  { groups, typos }: Reading,
  depth: number,
): readonly Literal[] {
  if (depth > 5) throw new Error(`signals: the group "${written}" contains itself`);
  return written.split("|").flatMap((alternative) => {
    if (!alternative.startsWith("$")) return [parseLiteral(alternative, typos)];
    const group = groups.get(alternative.slice(1));
    if (group === undefined) throw new Error(`signals: there is no group "${alternative}"`);
    return group.flatMap((member) => parseAlternatives(member, { groups, typos }, depth + 1));
  });
}

function parseSequence(written: string, reading: Reading): Sequence {
  const elements: Element[] = [];
  let reach: number = reaches[" "];
  for (const part of written.split(/\s+/u).filter((piece) => piece !== "")) {
    if (part === "..." || part === "+") reach = reaches[part];
    else {
      elements.push({ literals: parseAlternatives(part, reading, 0), reach });
      reach = reaches[" "];
    }
  }
  if (elements.length === 0) throw new Error(`signals: the phrase "${written}" is empty`);
  return elements;
}

/** Short words that must be spelt right because nothing around them helps to recognise them. */
const certainLength = 8;

const isLoneWord = (literal: Literal): boolean =>
  literal.length === 1 &&
  literal.every((word) => word.kind !== "number" && word.text.length < certainLength);

/** A phrase that is one word by itself has no typing mistakes: "random" would be "ransom". */
function withoutLoneTypos(phrase: Phrase): Phrase {
  const [only, ...others] = phrase;
  const [element, ...rest] = only ?? [];
  if (element === undefined || rest.length > 0 || others.length > 0) return phrase;
  const literals = element.literals.map((literal) =>
    isLoneWord(literal)
      ? literal.map((word) => (word.kind === "number" ? word : { ...word, typo: false }))
      : literal,
  );
  return [[{ ...element, literals }]];
}

/** Reads a phrase of a signal file; intents/triage/README.md says how they are written. Throws on a mistake. */
export const parsePhrase = (written: string, reading: Reading): Phrase =>
  withoutLoneTypos(written.split("&").map((part) => parseSequence(part, reading)));
