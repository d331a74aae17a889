import { join } from "node:path";
import { z } from "zod";
import { changeNoteSchema } from "../archive/change-note.ts";
import { type Corpus, checkCorpus } from "../archive/corpus.ts";
import { type Entry, entrySchema } from "../archive/entry.ts";
import { conceptSchema } from "../archive/glossary.ts";
import { resourceSchema } from "../archive/resource.ts";
import { type Topic, topicSchema } from "../archive/topic.ts";
import { type Translation, translationSchema } from "../archive/translation.ts";
import { byId, CorpusError, listYaml, readYaml } from "./read-yaml.ts";

/**
 * Reads the shipped archive: corpus/ with its languages, and the topics of intents/.
 * @param today an ISO day: review dates before it are then refused too
 * @throws CorpusError
 */
export function loadCorpus(
  folders: { readonly corpus: string; readonly intents: string },
  today?: string,
): Corpus {
  const translations = listYaml(join(folders.corpus, "languages")).map((path) =>
    readYaml(path, translationSchema),
  );
  const entries = listYaml(join(folders.corpus, "entries")).map((path) =>
    readYaml(path, entrySchema),
  );
  const topics = readYaml(join(folders.intents, "topics.yaml"), z.array(topicSchema));
  const notes = readYaml(join(folders.corpus, "change-notes.yaml"), z.array(changeNoteSchema));
  const resources = readYaml(join(folders.corpus, "resources.yaml"), z.array(resourceSchema));
  const concepts = readYaml(join(folders.corpus, "glossary.yaml"), z.array(conceptSchema));

  const known = {
    entries: byId("entries", entries),
    topics: byId("topics", topics),
    changeNotes: byId("change notes", notes),
  };
  checkTranslations(translations, known);
  const corpus: Corpus = {
    entries: byId(
      "entries",
      entries.map((entry) => translateEntry(entry, translations)),
    ),
    topics: byId(
      "topics",
      topics.map((topic) => translateTopic(topic, translations)),
    ),
    changeNotes: byId(
      "change notes",
      notes.map((note) => ({
        ...note,
        text: { ...note.text, ...pick(translations, (t) => t.changeNotes[note.id]) },
      })),
    ),
    resources: byId("resources", resources),
    concepts,
  };
  const [problem] = checkCorpus(corpus, today);
  if (problem) throw new CorpusError(`corpus: ${problem.where}: ${problem.what}`);
  return corpus;
}

const pick = <T>(
  translations: readonly Translation[],
  get: (translation: Translation) => T | undefined,
): Readonly<Partial<Record<Translation["language"], T>>> =>
  Object.fromEntries(
    translations.flatMap((translation) => {
      const value = get(translation);
      return value === undefined ? [] : [[translation.language, value]];
    }),
  ) as Partial<Record<Translation["language"], T>>;

const translateEntry = (entry: Entry, translations: readonly Translation[]): Entry => ({
  ...entry,
  phrasings: { ...entry.phrasings, ...pick(translations, (t) => t.entries[entry.id]?.phrasings) },
  answer: { ...entry.answer, ...pick(translations, (t) => t.entries[entry.id]?.answer) },
});

const translateTopic = (topic: Topic, translations: readonly Translation[]): Topic => ({
  ...topic,
  title: { ...topic.title, ...pick(translations, (t) => t.topics[topic.id]?.title) },
  phrasings: { ...topic.phrasings, ...pick(translations, (t) => t.topics[topic.id]?.phrasings) },
});

/** A translation that belongs to nothing would be silently lost. */
function checkTranslations(
  translations: readonly Translation[],
  known: Readonly<Record<"entries" | "topics" | "changeNotes", ReadonlyMap<string, unknown>>>,
): void {
  for (const translation of translations) {
    for (const part of ["entries", "topics", "changeNotes"] as const) {
      for (const id of Object.keys(translation[part])) {
        if (!known[part].has(id)) {
          throw new CorpusError(`corpus: languages/${translation.language}.yaml: unknown id ${id}`);
        }
      }
    }
  }
}
