import { findSignals } from "./find-signals.ts";
import { type ScamFile, scamFileSchema } from "./signal-files.ts";
import { compileSignals, type SignalSet } from "./signal-set.ts";

export { type ScamFile, scamFileSchema };

/** The signals of an offer of papers for money, compiled once. */
export interface ScamSignals {
  readonly set: SignalSet;
}

/** What shows that a message offers papers. */
export interface Scam {
  readonly signal: string;
  readonly words: string;
}

/** Compiles intents/scam.yaml; throws on a mistake in a phrase. */
export const compileScam = (file: ScamFile): ScamSignals => ({
  set: compileSignals(
    file,
    file.signals.map((signal) => ({ signal, groups: {} })),
  ),
});

/**
 * Finds an offer of papers, of a guaranteed permit or of a place in the queue for money.
 * A person who asks whether something is a scam makes no offer.
 */
export function findScam(text: string, signals: ScamSignals): Scam | undefined {
  const [found] = findSignals(text, signals.set);
  const signal = found === undefined ? undefined : signals.set.signals[found.signal];
  return found === undefined || signal === undefined
    ? undefined
    : { signal: signal.id, words: found.words };
}
