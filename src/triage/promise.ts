import { findSignals } from "./find-signals.ts";
import { compileScam, type ScamFile } from "./scam.ts";
import type { SignalSet } from "./signal-set.ts";

/** Compiles intents/promises.yaml, which is written like intents/scam.yaml; throws on a mistake in a phrase. */
export const compilePromises = (file: ScamFile): SignalSet => compileScam(file).set;

/** The words of a text that promise how a case will end. */
export const findPromise = (text: string, promises: SignalSet): string | undefined =>
  findSignals(text, promises)[0]?.words;
