import { toSentences } from "../text/questions.ts";
import { findSignals } from "./find-signals.ts";
import type { LinearModel } from "./likeness/model.ts";
import { offerOdds } from "./likeness/offer.ts";
import { type ScamFile, scamFileSchema } from "./signal-files.ts";
import { compileSignals, type SignalSet } from "./signal-set.ts";

export { type ScamFile, scamFileSchema };

/** The signals of an offer of papers for money, compiled once. */
export interface ScamSignals {
  readonly set: SignalSet;
  /** Weighs the signals with all other words of a message; without it, signals alone decide. */
  readonly offers: LinearModel | undefined;
}

/** What shows that a message offers papers. */
export interface Scam {
  readonly signal: string;
  /** Empty where the whole message reads like an offer. */
  readonly words: string;
}

/** The name under which likeness to known offers stands. */
const likenessSignal = "like-known-offers";

/** Sentences that are read by themselves. */
const mostSentences = 60;

/** How much surer, in log-odds, to be of a sentence by itself: it may be quoted. */
const outOfContext = 2;

/** Compiles intents/scam; throws on a mistake in a phrase. */
export const compileScam = (file: ScamFile, offers?: LinearModel): ScamSignals => ({
  set: compileSignals(
    file,
    file.signals.map((signal) => ({ signal, groups: {} })),
  ),
  offers,
});

/** The signals of an offer that a message shows. */
export const offerSignals = (text: string, { set }: ScamSignals): readonly Scam[] =>
  findSignals(text, set).flatMap(({ signal, words }) => {
    const id = set.signals[signal]?.id;
    return id === undefined ? [] : [{ signal: id, words }];
  });

/**
 * Finds an offer of papers, of a guaranteed permit or of a place in the queue for money.
 * A person who asks whether something is a scam makes no offer.
 */
export function findScam(text: string, signals: ScamSignals): Scam | undefined {
  const shown = offerSignals(text, signals);
  const { offers } = signals;
  if (offers === undefined || !/\p{L}/u.test(text)) return shown[0];
  const oddsOf = (words: string, found: readonly Scam[]): number =>
    offerOdds(
      offers.weights,
      words,
      found.map(({ signal }) => signal),
    );
  const whole = oddsOf(text, shown);
  const sentences = toSentences(text).slice(0, mostSentences);
  const parts = (sentences.length < 2 ? [] : sentences).map(
    (sentence) => oddsOf(sentence, offerSignals(sentence, signals)) - outOfContext,
  );
  if (Math.max(whole, ...parts) < offers.alarmAt) return undefined;
  return shown[0] ?? { signal: likenessSignal, words: "" };
}
