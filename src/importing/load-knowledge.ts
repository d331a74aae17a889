import { join } from "node:path";
import { z } from "zod";
import { contactListsSchema, namedContacts } from "../answering/contact-lists.ts";
import { courtesiesOf } from "../answering/courtesies.ts";
import { compileFitting } from "../answering/fitting-contacts.ts";
import { emergenciesSchema, scopeSchema, smalltalkSchema } from "../answering/intents.ts";
import {
  decisiveConceptsOf,
  documentsOf,
  hotlinesOf,
  type LiveKnowledge,
} from "../answering/knowledge.ts";
import { cannedReplySchema } from "../archive/canned-reply.ts";
import { isShown } from "../archive/corpus.ts";
import { buildIndex } from "../matching/index.ts";
import { matcherOver } from "../matching/matcher.ts";
import { shippedModel } from "../matching/model.ts";
import { compileDeadlines } from "../triage/deadlines/compile.ts";
import { deadlineFileSchema } from "../triage/deadlines/files.ts";
import { type LearnedModels, shippedModels } from "../triage/likeness/shipped.ts";
import { compilePromises } from "../triage/promise.ts";
import { compileScam, scamFileSchema } from "../triage/scam.ts";
import { compile, sharedFileOf, signalFileSchema } from "../triage/signals.ts";
import { loadCorpus } from "./load-corpus.ts";
import { byId, CorpusError, listYaml, readYaml } from "./read-yaml.ts";
import { openIndex } from "./snapshot-file.ts";

/**
 * Reads corpus/ and intents/ under `root` and builds the index.
 * @param snapshot where the index is kept between starts; without it, it is built each time
 * @param learned what danger and offers read like; the shipped models where nothing else is said
 * @throws CorpusError naming the file and the reason
 */
export function loadKnowledge(
  root: string,
  snapshot?: string,
  learned: LearnedModels = shippedModels,
): LiveKnowledge {
  const folders = { corpus: join(root, "corpus"), intents: join(root, "intents") };
  const corpus = loadCorpus(folders);
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    readYaml(join(folders.intents, name), schema);
  const intents = {
    smalltalk: byId("small-talk intents", read("smalltalk.yaml", z.array(smalltalkSchema))),
    emergencies: read("emergencies.yaml", emergenciesSchema),
    scopes: byId("scope statements", read("scope.yaml", z.array(scopeSchema))),
  };
  const contacts = read("contacts.yaml", contactListsSchema);
  const named = [
    ...[...intents.scopes.values()].flatMap((scope) => scope.resources),
    ...namedContacts(contacts),
  ];
  for (const id of named) {
    const resource = corpus.resources.get(id);
    if (!resource || !isShown(resource)) {
      throw new CorpusError(`corpus: intents name the resource ${id}, which is not shown`);
    }
  }
  const known = new Set(corpus.concepts.map(({ concept }) => concept));
  for (const concept of contacts.fitting.flatMap((rule) => rule.concepts)) {
    if (!known.has(concept)) throw new CorpusError(`corpus: intents name no concept: ${concept}`);
  }
  const documents = documentsOf(corpus, intents);
  const signalFiles = listYaml(join(folders.intents, "triage")).map((path) =>
    readYaml(path, signalFileSchema),
  );
  const index =
    snapshot === undefined
      ? buildIndex(documents, corpus.concepts)
      : openIndex(snapshot, documents, corpus.concepts);
  return {
    ...corpus,
    ...intents,
    contacts,
    fitting: compileFitting(contacts.fitting, corpus.concepts),
    signals: orCorpusError("intents/triage", () => compile(signalFiles, learned.danger())),
    deadlines: orCorpusError("intents/deadlines", () =>
      compileDeadlines(
        listYaml(join(folders.intents, "deadlines")).map((path) =>
          readYaml(path, deadlineFileSchema),
        ),
        sharedFileOf(signalFiles),
      ),
    ),
    scams: orCorpusError("intents/scam", () =>
      compileScam(read("scam/signals.yaml", scamFileSchema), learned.offers()),
    ),
    promises: orCorpusError("intents/promises.yaml", () =>
      compilePromises(read("promises.yaml", scamFileSchema)),
    ),
    canned: byId(
      "canned replies",
      readYaml(join(folders.corpus, "canned-replies.yaml"), z.array(cannedReplySchema)),
    ),
    matcher: matcherOver(index, shippedModel),
    decisive: decisiveConceptsOf(documents, corpus.concepts),
    courtesies: courtesiesOf(intents.smalltalk),
    hotlines: hotlinesOf(corpus),
  };
}

/** A phrase that does not compile is a mistake in a file, and told as one. */
function orCorpusError<T>(where: string, compileFiles: () => T): T {
  try {
    return compileFiles();
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    throw new CorpusError(`corpus: ${where}: ${error instanceof Error ? error.message : "wrong"}`);
  }
}
