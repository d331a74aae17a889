import { join } from "node:path";
import { loadCorpus } from "../../../src/importing/load-corpus.ts";
import { createMatcher } from "../../../src/matching/matcher.ts";
import { documentOf } from "../archive-entry.ts";
import type { Open } from "../system.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const { concepts } = loadCorpus({ corpus: join(root, "corpus"), intents: join(root, "intents") });

/** Our matcher over the archive and nothing else: what can be held against a search library. */
export const open: Open = (archive) => {
  const matcher = createMatcher(archive.map(documentOf), { concepts });
  return (text) => matcher.match(text).candidates[0]?.id;
};
