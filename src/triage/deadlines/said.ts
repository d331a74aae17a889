import type { Language } from "../../text/languages.ts";
import { noNumberWords, readNumbers } from "../numbers.ts";
import type { Scan, Span } from "../scan.ts";
import type { Deadlines } from "./compile.ts";
import type { Unit } from "./days.ts";
import type { DateKind, WordKind } from "./files.ts";
import { joinExpressions } from "./joined.ts";
import { findNumericDates } from "./numeric.ts";

/** An expression of time as a message has it, before it is a day. */
export interface Expression extends Span {
  readonly kind: DateKind;
  /** From 1. */
  readonly month?: number | undefined;
  /** 0 is Monday. */
  readonly weekday?: number | undefined;
  readonly unit?: Unit | undefined;
  /** The numbers in it, in order. */
  readonly numbers: readonly number[];
}

/** What a message says in one language. */
export interface Said {
  /** In order; none overlaps another. */
  readonly expressions: readonly Expression[];
  /** In order of where they begin. */
  readonly words: Readonly<Record<WordKind, readonly Span[]>>;
}

/** Reads the expressions of time and the words around them that a scan found, in one language. */
export function readSaid(found: Scan, language: Language, deadlines: Deadlines): Said {
  const numberWords = deadlines.book.numberWords.get(language) ?? noNumberWords;
  const numbers = readNumbers(found.tokens, numberWords);
  const numbersIn = ({ start, end }: Span): readonly number[] => {
    const values: number[] = [];
    for (let at = start; at < end; at += 1) {
      const number = numbers.get(at);
      if (number !== undefined) values.push(number.value);
    }
    return values;
  };
  const words: Record<WordKind, Span[]> = {
    event: [],
    act: [],
    ending: [],
    other: [],
    matter: [],
    until: [],
    anchor: [],
    arrival: [],
    unfiled: [],
    past: [],
    over: [],
    lift: [],
    coming: [],
    general: [],
    moved: [],
    end: [],
  };
  const expressions: Expression[] = [
    ...findNumericDates(found.tokens, deadlines.habits.get(language)?.order ?? "day-first"),
  ];
  for (const [sequence, spans] of found.spans) {
    const meaning = deadlines.meanings.get(sequence);
    if (meaning?.language !== language) continue;
    if (meaning.says === "word") words[meaning.kind].push(...spans);
    else
      for (const span of spans) expressions.push({ ...meaning, ...span, numbers: numbersIn(span) });
  }
  for (const spans of Object.values(words)) spans.sort((a, b) => a.start - b.start);
  return { expressions: joinExpressions(longestOf(expressions), found.tokens), words };
}

/** What counts before length where expressions overlap: "to April 10" is no month, "have 10 days left" is an end. */
const precedence: Readonly<Partial<Record<DateKind, number>>> = { date: 200, left: 100 };

/** Of expressions that overlap the one that says most, else the longest. */
function longestOf(all: readonly Expression[]): readonly Expression[] {
  const rank = ({ kind, start, end }: Expression): number => end - start + (precedence[kind] ?? 0);
  const sorted = all.toSorted((a, b) => rank(b) - rank(a) || a.start - b.start);
  const taken = new Set<number>();
  const kept = sorted.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
