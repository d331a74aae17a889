import type { Corpus } from "./corpus.ts";
import type { Entry } from "./entry.ts";

/** What staff have added to the shipped archive and changed in it. */
export interface Overlay {
  /** The latest version of every entry that was published or changed here. */
  readonly entries: readonly Entry[];
  /** Ids of entries that are not to be served for now. */
  readonly held: ReadonlySet<string>;
}

/**
 * The entries as they are served. Of an entry that is in both, the higher version counts, so that a file that
 * was edited later wins over an older change here; what is on hold is held, whatever its file says. Pure.
 */
export function mergeOverlay(
  shipped: Corpus["entries"],
  { entries, held }: Overlay,
): ReadonlyMap<string, Entry> {
  const merged = new Map(shipped);
  for (const entry of entries) {
    const known = merged.get(entry.id);
    if (known === undefined || known.version <= entry.version) merged.set(entry.id, entry);
  }
  for (const id of held) {
    const entry = merged.get(id);
    if (entry?.status === "published") merged.set(id, { ...entry, status: "held" });
  }
  return merged;
}
