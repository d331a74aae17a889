import type { Language } from "../text/languages.ts";
import { type Scan, type Span, scan } from "./scan.ts";
import type { CompiledBlocker, CompiledPhrase, SignalSet } from "./signal-set.ts";
import { tokenise } from "./tokens.ts";

/** A signal that stands in a message, with the words that show it. */
export interface FoundSignal {
  /** The number of the signal in the set. */
  readonly signal: number;
  readonly words: string;
}

/** How far apart the parts of one phrase may stand, in half words. */
const partsWithin = 30;
/** No sequence is longer than this in tokens: a bound for looking around a match. */
const longestSpan = 80;

/** Spans come in the order in which their last words begin: their ends are at most so far out of order, in tokens. */
const disorder = 16;

/** A place in a list of spans before which none ends after this token. */
function firstEndingAfter(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > token - disorder) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Half words between two spans; 0 when they touch or overlap. */
function gapBetween({ tokens }: Scan, left: Span, right: Span): number {
  const [first, second] = left.start <= right.start ? [left, right] : [right, left];
  return Math.max(0, (tokens.from[second.start] ?? 0) - (tokens.to[first.end - 1] ?? 0));
}

/** One of these spans within a distance, or undefined. */
function findNear(
  found: Scan,
  span: Span,
  spans: readonly Span[],
  within: number,
  accept: (other: Span) => boolean,
): Span | undefined {
  // A token is at least one half word long, so nothing further away in tokens can be near enough.
  for (let at = firstEndingAfter(spans, span.start - within - 1); at < spans.length; at += 1) {
    const other = spans[at];
    if (other === undefined || other.end > span.end + within + longestSpan) return undefined;
    if (gapBetween(found, span, other) <= within && accept(other)) return other;
  }
  return undefined;
}

function isBlocked(
  found: Scan,
  set: SignalSet,
  span: Span,
  blocker: CompiledBlocker,
  language: Language,
): boolean {
  const sentence = found.tokens.sentence[span.start];
  const near = blocker.sequences.some(
    (sequence) =>
      findNear(found, span, found.spans.get(sequence) ?? [], blocker.within, (other) => {
        const sameSentence = found.tokens.sentence[other.start] === sentence;
        return sameSentence && !(blocker.before && other.start >= span.end);
      }) !== undefined,
  );
  if (!near || blocker.liftedBy === undefined) return near;
  const lifting = set.blockers.get(`${blocker.liftedBy} ${language}`);
  return lifting === undefined || !isBlocked(found, set, span, lifting, language);
}

/** The occurrences of each part of a phrase that nothing cancels. */
function standingSpans(
  found: Scan,
  set: SignalSet,
  phrase: CompiledPhrase,
  sequence: number,
): readonly Span[] {
  return (found.spans.get(sequence) ?? []).filter(
    (span) =>
      !phrase.blockers.some((blocker) => isBlocked(found, set, span, blocker, phrase.language)),
  );
}

function findPhrase(found: Scan, set: SignalSet, phrase: CompiledPhrase): Span | undefined {
  if (phrase.parts.some((part) => !found.spans.has(part))) return undefined;
  const [first = [], ...others] = phrase.parts.map((part) =>
    standingSpans(found, set, phrase, part),
  );
  for (const span of first) {
    let { start, end } = span;
    const complete = others.every((spans) => {
      const near = findNear(found, span, spans, partsWithin, () => true);
      if (near === undefined) return false;
      start = Math.min(start, near.start);
      end = Math.max(end, near.end);
      return true;
    });
    if (complete) return { start, end };
  }
  return undefined;
}

/** What a set has to say about a message. */
export interface Signs {
  /** Every signal the message shows, in the order of the set. */
  readonly found: readonly FoundSignal[];
  /** The signals whose words stand in the message, whether or not something cancels them. */
  readonly said: ReadonlySet<number>;
  /** The blockers whose words stand in the message, by name. */
  readonly blockers: ReadonlySet<string>;
}

/** Finds the words of a set in a message. */
export const scanFor = (message: string, set: SignalSet): Scan =>
  scan(tokenise(message, set.book.units), set.book);

/** Reads everything a set knows in a message. */
export function readSigns(found: Scan, set: SignalSet): Signs {
  const said = new Set<number>();
  const blockers = new Set<string>();
  for (const sequence of found.spans.keys()) {
    const phrase = set.phrases.get(sequence);
    if (phrase?.parts.every((part) => found.spans.has(part))) said.add(phrase.signal);
    for (const name of set.blockersOf.get(sequence) ?? []) blockers.add(name);
  }
  return { found: standing(found, set), said, blockers };
}

/** Every signal of a set that a message shows, in the order of the set. */
export const findSignals = (message: string, set: SignalSet): readonly FoundSignal[] =>
  standing(scanFor(message, set), set);

function standing(found: Scan, set: SignalSet): readonly FoundSignal[] {
  const { tokens } = found;
  const signs: FoundSignal[] = [];
  const first = [...found.spans.keys()].filter((sequence) => set.phrases.has(sequence));
  for (const sequence of first.sort((a, b) => a - b)) {
    const phrase = set.phrases.get(sequence);
    if (phrase === undefined || signs.at(-1)?.signal === phrase.signal) continue;
    const span = findPhrase(found, set, phrase);
    if (span === undefined) continue;
    const words = tokens.text.slice(tokens.start[span.start], tokens.end[span.end - 1]);
    signs.push({ signal: phrase.signal, words });
  }
  const covered = new Set(signs.flatMap(({ signal }) => set.signals[signal]?.covers ?? []));
  return signs.filter(({ signal }) => !covered.has(set.signals[signal]?.id ?? ""));
}
