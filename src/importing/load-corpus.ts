import { join } from "node:path";
import { z } from "zod";
import { changeNoteSchema } from "../archive/change-note.ts";
import { type Corpus, checkCorpus } from "../archive/corpus.ts";
import { type Entry, entrySchema } from "../archive/entry.ts";
import type { LocalText } from "../archive/facts.ts";
import { conceptSchema } from "../archive/glossary.ts";
import { type Resource, resourceSchema } from "../archive/resource.ts";
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
  checkTranslations(translations, known, new Set(resources.flatMap(resourceTextsOf)));
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
    resources: byId(
      "resources",
      resources.map((resource) => translateResource(resource, translations)),
    ),
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

const translateResource = (resource: Resource, translations: readonly Translation[]): Resource => {
  const translate = (text: LocalText): LocalText => ({
    ...pick(translations, (t) => t.resourceTexts[text.en ?? ""]),
    ...text,
  });
  const caution = (said: { readonly caution?: LocalText | undefined }) =>
    said.caution === undefined ? {} : { caution: translate(said.caution) };
  return {
    ...resource,
    ...caution(resource),
    purpose: translate(resource.purpose),
    phones: resource.phones.map((phone) => ({ ...phone, label: translate(phone.label) })),
    hours: resource.hours.map((hours) => ({ ...hours, ...caution(hours) })),
  };
};

/** Every English sentence about resources that is shown to people. */
const resourceTextsOf = (resource: Resource): readonly string[] =>
  [
    resource.purpose,
    resource.caution,
    ...resource.phones.map((phone) => phone.label),
    ...resource.hours.map((hours) => hours.caution),
  ].flatMap((text) => text?.en ?? []);

/** A translation that belongs to nothing would be silently lost. */
function checkTranslations(
  translations: readonly Translation[],
  known: Readonly<Record<"entries" | "topics" | "changeNotes", ReadonlyMap<string, unknown>>>,
  resourceTexts: ReadonlySet<string>,
): void {
  for (const translation of translations) {
    for (const text of Object.keys(translation.resourceTexts)) {
      if (!resourceTexts.has(text)) {
        throw new CorpusError(
          `corpus: languages/${translation.language}.yaml: no resource says "${text}"`,
        );
      }
    }
    for (const part of ["entries", "topics", "changeNotes"] as const) {
      for (const id of Object.keys(translation[part])) {
        if (!known[part].has(id)) {
          throw new CorpusError(`corpus: languages/${translation.language}.yaml: unknown id ${id}`);
        }
      }
    }
  }
}
