import type { MadeEntry } from "./sentences.ts";

/** Asks a system that is ready; gives the id of the entry it puts first. */
export type Ask = (text: string) => string | undefined;

/** Builds a system over an archive. The time this takes is the build time. */
export type Open = (archive: readonly MadeEntry[]) => Ask;

/** The questions of an archive in one row, and the entry each belongs to: what a search library indexes. */
export function flatten(archive: readonly MadeEntry[]): {
  readonly texts: readonly string[];
  readonly owners: readonly string[];
} {
  return {
    texts: archive.flatMap(({ questions }) => questions.map(({ text }) => text)),
    owners: archive.flatMap(({ id, questions }) => questions.map(() => id)),
  };
}
