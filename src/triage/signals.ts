import type { Category } from "./category.ts";
import type { LinearModel } from "./likeness/model.ts";
import {
  type CategoryFile,
  type SharedFile,
  type SignalFile,
  signalFileSchema,
} from "./signal-files.ts";
import { compileSignals, type SignalSet } from "./signal-set.ts";

export { type SignalFile, signalFileSchema };

/** All emergency signals, compiled once. */
export interface Signals {
  readonly set: SignalSet;
  /** For each signal of the set what it is a sign of, and its id. */
  readonly meanings: readonly { readonly category: Category | "gentle"; readonly id: string }[];
  /** Weighs the signals with all other words of a message; without it, signals alone decide. */
  readonly likeness: LinearModel | undefined;
}

const isShared = (file: SignalFile): file is SharedFile => "kind" in file;
const isCategory = (file: SignalFile): file is CategoryFile => "category" in file;

/** The file of intents/triage with the words that all others use. */
export function sharedFileOf(files: readonly SignalFile[]): SharedFile {
  const shared = files.find(isShared);
  if (shared === undefined) throw new Error("signals: the shared file is missing");
  return shared;
}

/** Compiles the files of intents/triage; throws on a mistake in a phrase. One of them is the shared file. */
export function compile(files: readonly SignalFile[], likeness?: LinearModel): Signals {
  const shared = sharedFileOf(files);
  const sources = files
    .filter(isCategory)
    .flatMap(({ category, groups = {}, signals }) =>
      signals.map((signal) => ({ category, signal, groups })),
    );
  return {
    set: compileSignals(shared, sources),
    likeness,
    meanings: sources.map(({ category, signal }) => ({ category, id: signal.id })),
  };
}
