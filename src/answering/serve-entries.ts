import type { Entry } from "../archive/entry.ts";
import { buildIndex } from "../matching/index.ts";
import { matcherOver } from "../matching/matcher.ts";
import { shippedModel } from "../matching/model.ts";
import { decisiveConceptsOf, documentsOf, entryDocument, type LiveKnowledge } from "./knowledge.ts";

/**
 * Knowledge with these entries in place of those it has. What is new or changed takes part in matching at
 * once, what is withdrawn no more; the matcher itself is changed, the rest is left as it was.
 */
export function serveEntries(
  knowledge: LiveKnowledge,
  entries: ReadonlyMap<string, Entry>,
): LiveKnowledge {
  const { matcher, decisive, concepts } = knowledge;
  const changed = [...new Set([...knowledge.entries.keys(), ...entries.keys()])].filter(
    (id) => indexedAs(knowledge.entries.get(id)) !== indexedAs(entries.get(id)),
  );
  const documents = changed.flatMap((id) => {
    const entry = entries.get(id);
    return entry && entry.status !== "withdrawn" ? entryDocument(entry) : [];
  });
  for (const id of changed) matcher.withdraw(id);
  for (const document of documents) matcher.add(document);
  const spokenOf =
    documents.length === 0 ? decisive.of : decisiveConceptsOf(documents, concepts).of;
  return {
    ...knowledge,
    entries,
    decisive: { all: decisive.all, of: new Map([...decisive.of, ...spokenOf]) },
  };
}

/**
 * Knowledge whose index is built anew from what is served, if that is not what was shipped: then the classifiers
 * know what was added, too, and find it in other words. It takes as long as building the shipped index.
 */
export function relearn(
  knowledge: LiveKnowledge,
  shipped: ReadonlyMap<string, Entry>,
): LiveKnowledge {
  const { entries, concepts } = knowledge;
  const isShipped = [...new Set([...shipped.keys(), ...entries.keys()])].every(
    (id) => indexedAs(shipped.get(id)) === indexedAs(entries.get(id)),
  );
  if (isShipped) return knowledge;
  const index = buildIndex(documentsOf(knowledge, knowledge), concepts);
  return { ...knowledge, matcher: matcherOver(index, shippedModel) };
}

/** Tells what the index holds of an entry. */
const indexedAs = (entry: Entry | undefined): string =>
  entry === undefined || entry.status === "withdrawn"
    ? ""
    : `${entry.version} ${JSON.stringify([entry.question, entry.phrasings])}`;
