import type { Entry } from "../../src/archive/entry.ts";
import type { Document } from "../../src/matching/match.ts";
import type { MadeEntry } from "./sentences.ts";

/** A made entry as an entry of the archive: valid, shown when it matches, with the shortest of answers. */
export function entryOf({ id, questions }: MadeEntry): Entry {
  const [first, ...others] = questions.map(({ text }) => text);
  return {
    id,
    kind: "import",
    question: first ?? "",
    phrasings: { en: others },
    answer: { en: "Somebody answered this." },
    topics: ["find-lawyer"],
    resources: [],
    changeNotes: [],
    source: {
      title: "Made for measuring",
      url: "https://example.org",
      answered: "2026-01-01",
      by: "Nobody",
    },
    serve: "auto",
    reviewed: "2026-01-01",
    reviewBy: "2027-01-01",
    status: "published",
    version: 1,
  };
}

/** A made entry as the matcher gets it: its questions only, for the search libraries have no answers either. */
export const documentOf = ({ id, questions }: MadeEntry): Document => ({
  id,
  questions: questions.map(({ text }) => ({ text, language: "en" })),
});
