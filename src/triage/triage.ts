import { type Category, categories } from "./category.ts";
import { findSignals } from "./find-signals.ts";
import type { Signals } from "./signals.ts";

/** What a message says about danger. */
export interface Triage {
  /** The most urgent category, or null. */
  readonly category: Category | null;
  /** Every category the message shows, most urgent first. */
  readonly all: readonly Category[];
  /** Hopelessness without a sign of self-harm: the answer gets a gentle question added. */
  readonly gentle: boolean;
  /** The signals found, with the words that show them, in the order of `all`. */
  readonly evidence: readonly {
    readonly category: Category;
    readonly signal: string;
    readonly words: string;
  }[];
}

/** Looks for signs of an emergency in a message of any language served. Linear in the length of the message. */
export function triage(text: string, signals: Signals): Triage {
  const found = findSignals(text, signals.set).flatMap(({ signal, words }) => {
    const meaning = signals.meanings[signal];
    return meaning === undefined ? [] : [{ ...meaning, words }];
  });
  const evidence = categories.flatMap((category) =>
    found
      .filter((sign) => sign.category === category)
      .map(({ id, words }) => ({ category, signal: id, words })),
  );
  const all = categories.filter((category) => evidence.some((sign) => sign.category === category));
  const gentle =
    !all.includes("suicide_self_harm") && found.some((sign) => sign.category === "gentle");
  return { category: all[0] ?? null, all, gentle, evidence };
}
