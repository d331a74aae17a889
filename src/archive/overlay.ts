import type { Corpus } from "./corpus.ts";
import type { Entry } from "./entry.ts";

/** The entries as they are served: what staff have put on hold is held, whatever its file says. Pure. */
export const withHolds = (
  entries: Corpus["entries"],
  held: ReadonlySet<string>,
): ReadonlyMap<string, Entry> =>
  new Map(
    [...entries].map(([id, entry]) => [
      id,
      held.has(id) && entry.status === "published" ? { ...entry, status: "held" as const } : entry,
    ]),
  );
