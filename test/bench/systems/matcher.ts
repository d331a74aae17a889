import { join } from "node:path";
import { loadCorpus } from "../../../src/importing/load-corpus.ts";
import { keepIndex } from "../../../src/importing/snapshot-file.ts";
import { buildIndex } from "../../../src/matching/index.ts";
import { matcherOver } from "../../../src/matching/matcher.ts";
import { shippedModel } from "../../../src/matching/model.ts";
import { documentOf } from "../archive-entry.ts";
import { snapshotPath } from "../exchange.ts";
import type { Open } from "../system.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const { concepts } = loadCorpus({ corpus: join(root, "corpus"), intents: join(root, "intents") });

/** Our matcher over the archive and nothing else: what can be held against a search library. */
export const open: Open = (archive) => {
  const documents = archive.map(documentOf);
  const index = buildIndex(documents, concepts);
  const matcher = matcherOver(index, shippedModel);
  // The next system starts from it.
  process.once("exit", () => keepIndex(snapshotPath(), index, documents, concepts));
  return (text) => matcher.match(text).candidates[0]?.id;
};
