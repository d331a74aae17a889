import { join } from "node:path";
import { loadCorpus } from "../../../src/importing/load-corpus.ts";
import { openIndex } from "../../../src/importing/snapshot-file.ts";
import { matcherOver } from "../../../src/matching/matcher.ts";
import { shippedModel } from "../../../src/matching/model.ts";
import { documentOf } from "../archive-entry.ts";
import { snapshotPath } from "../exchange.ts";
import type { Open } from "../system.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const { concepts } = loadCorpus({ corpus: join(root, "corpus"), intents: join(root, "intents") });

/** The same, started from the snapshot that it left. */
export const open: Open = (archive) => {
  const index = openIndex(snapshotPath(), archive.map(documentOf), concepts);
  const matcher = matcherOver(index, shippedModel);
  // As after a build: the postings are made at the first question.
  matcher.match("");
  return (text) => matcher.match(text).candidates[0]?.id;
};
