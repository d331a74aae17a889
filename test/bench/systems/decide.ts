import { join } from "node:path";
import { decide } from "../../../src/answering/decide.ts";
import { decisiveConceptsOf, documentsOf } from "../../../src/answering/knowledge.ts";
import { loadKnowledge } from "../../../src/importing/load-knowledge.ts";
import { createMatcher } from "../../../src/matching/matcher.ts";
import { documentOf, entryOf } from "../archive-entry.ts";
import type { Open } from "../system.ts";

// The bot holds one matcher: the one over the shipped documents alone is let go.
const { matcher: _shippedMatcher, ...shipped } = loadKnowledge(
  join(import.meta.dirname, "..", "..", ".."),
);

/** What the bot does with a message, over the shipped knowledge and the archive together. */
export const open: Open = (archive) => {
  const entries = new Map([
    ...shipped.entries,
    ...archive.map((made) => [made.id, entryOf(made)] as const),
  ]);
  const documents = [...documentsOf(shipped, shipped), ...archive.map(documentOf)];
  const knowledge = {
    ...shipped,
    entries,
    matcher: createMatcher(documents, { concepts: shipped.concepts }),
    decisive: decisiveConceptsOf(documents, shipped.concepts),
  };
  return (text) => decide({ text }, knowledge).candidates[0]?.id;
};
