import type { Topic } from "../archive/topic.ts";
import { hotlineSections } from "./contact-lists.ts";
import { copyButtons, sayResources } from "./contacts.ts";
import type { Reply } from "./reply.ts";
import { inLanguage, lines, paragraphs, type Telling } from "./telling.ts";

/** The numbers to call, with what is open now. Longer than one message: see `splitText`. */
export function composeHotlines(telling: Telling): Reply {
  const { say, knowledge } = telling;
  const { hotlines } = knowledge.contacts;
  return {
    text: paragraphs(
      say("hotlines-intro"),
      ...hotlineSections.map((section) =>
        lines(say(`hotlines-${section}`), sayResources(telling, hotlines[section])),
      ),
      say("contact-not-in-us"),
    ),
    buttons: copyButtons(telling, hotlines.crisis),
  };
}

/** The topics that have entries to read, by the reader's alphabet. */
export function browsableTopics({ knowledge, language }: Telling): readonly Topic[] {
  const covered = new Set(
    [...knowledge.entries.values()]
      .filter((entry) => entry.status === "published" && isReadable(entry.serve))
      .flatMap((entry) => entry.topics),
  );
  const title = (topic: Topic): string => topic.title[language] ?? topic.title.en ?? "";
  return [...knowledge.topics.values()]
    .filter((topic) => covered.has(topic.id) && topic.policy === "open")
    .sort((a, b) => title(a).localeCompare(title(b), language));
}

const isReadable = (serve: string): boolean => serve === "auto" || serve === "withNotice";

/** A topic's past questions, to choose one. */
export function entriesOn(telling: Telling, topicId: string): readonly string[] {
  return [...telling.knowledge.entries.values()]
    .filter((entry) => entry.status === "published" && isReadable(entry.serve))
    .filter((entry) => entry.topics.includes(topicId))
    .map((entry) => entry.id);
}

export const topicTitle = (telling: Telling, topic: Topic): string =>
  inLanguage(telling, topic.title);
