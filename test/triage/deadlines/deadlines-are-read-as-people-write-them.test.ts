import { join } from "node:path";
import { expect, it, test } from "vitest";
import { z } from "zod";
import { readJsonLines } from "../../../src/importing/jsonl.ts";
import { type Language, languageSchema, languages } from "../../../src/text/languages.ts";
import { findDeadline } from "../../../src/triage/deadlines/find-deadline.ts";
import { loadDeadlines } from "../fixtures.ts";

const messageSchema = z.strictObject({
  id: z.string(),
  language: languageSchema,
  text: z.string(),
  sent: z.iso.datetime(),
  due: z.iso.date().nullable(),
});

const deadlines = loadDeadlines();
const messages = readJsonLines(join(import.meta.dirname, "dev.jsonl"), messageSchema).map(
  (message) => ({
    ...message,
    found: findDeadline(message.text, new Date(message.sent), deadlines)?.due ?? null,
  }),
);

/** How many messages have a deadline, are said to have one, and are said to have the right one. */
function count(language?: Language) {
  const own = messages.filter((message) => language === undefined || message.language === language);
  const labelled = own.filter(({ due }) => due !== null);
  return {
    all: own.length,
    labelled: labelled.length,
    said: own.filter(({ found }) => found !== null).length,
    right: labelled.filter(({ due, found }) => due === found).length,
  };
}

test("the messages are enough to judge by, each once", () => {
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  for (const language of languages) {
    const { all, labelled } = count(language);
    expect(all).toBeGreaterThanOrEqual(120);
    expect(all - labelled).toBeGreaterThanOrEqual(50);
  }
});

it("finds nearly every deadline, and nearly every day it gives is right", () => {
  const { labelled, said, right } = count();
  expect(right / labelled).toBeGreaterThanOrEqual(0.98);
  expect(right / said).toBeGreaterThanOrEqual(0.98);
});

it.each(languages)("does so in %s", (language) => {
  const { labelled, said, right } = count(language);
  expect(right / labelled).toBeGreaterThanOrEqual(0.95);
  expect(right / said).toBeGreaterThanOrEqual(0.97);
});
