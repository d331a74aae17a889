import { expect, test } from "vitest";
import { composeAnswer } from "../../src/answering/compose-answer.ts";
import { decide } from "../../src/answering/decide.ts";
import { relearn, serveEntries } from "../../src/answering/serve-entries.ts";
import { tryQuestion } from "../../src/answering/trial.ts";
import type { Entry } from "../../src/archive/entry.ts";
import { createTestKnowledge, tellingAt, testEntry } from "../support/test-knowledge.ts";

const reply: Entry = {
  ...testEntry,
  id: "r-1",
  kind: "reply",
  question: "How deep must the pond behind the cottage be?",
  phrasings: {},
  answer: { en: "As deep as the ducks like." },
  source: { title: "the Test Clinic", by: "the Test Clinic", answered: "2026-11-20" },
};
const withReply = (entry: Entry = reply) =>
  new Map([
    [testEntry.id, testEntry],
    [entry.id, entry],
  ]);

const answerTo = (knowledge: Parameters<typeof decide>[1], text = reply.question) => {
  const decision = decide({ text }, knowledge);
  return decision.kind === "answer" ? decision.entry : decision.kind;
};

const sent = new Date("2026-11-22T12:00:00Z");

test("an exact repeat is answered from the moment it is published, and no more once withdrawn", () => {
  const before = createTestKnowledge();
  expect(answerTo(before)).not.toMatchObject({ id: "r-1" });
  const after = serveEntries(before, withReply());
  expect(answerTo(after)).toMatchObject({ id: "r-1" });
  const withdrawn = { ...reply, version: 2, status: "withdrawn" as const };
  expect(answerTo(serveEntries(after, withReply(withdrawn)))).not.toMatchObject({ id: "r-1" });
});

test("a new version takes the place of the old one", () => {
  const after = serveEntries(createTestKnowledge(), withReply());
  const changed = { ...reply, version: 2, question: "Who feeds the ducks in winter?" };
  const again = serveEntries(after, withReply(changed));
  expect(answerTo(again, "who feeds the ducks in winter")).toMatchObject({ version: 2 });
  expect(answerTo(again)).not.toMatchObject({ version: 1 });
});

test("a question can be tried with an answer that is not published, which stays unpublished", () => {
  const knowledge = createTestKnowledge();
  const tried = tryQuestion({ text: reply.question, sent }, knowledge, reply);
  expect(tried.decision).toMatchObject({ kind: "answer", entry: { id: "r-1" } });
  expect(tried.match.explain.exact).toBe(true);
  expect(answerTo(knowledge)).not.toMatchObject({ id: "r-1" });
});

test("trying a change of a published answer leaves the published one in place", () => {
  const knowledge = serveEntries(createTestKnowledge(), withReply());
  tryQuestion({ text: "anything", sent }, knowledge, {
    ...reply,
    question: "Where do ducks sleep?",
  });
  expect(answerTo(knowledge)).toMatchObject({ id: "r-1" });
});

test("a reply is shown in its own words, with the language named to those who read another", () => {
  const knowledge = createTestKnowledge();
  const telling = (language: "en" | "es") => tellingAt(knowledge, "2026-11-22T12:00:00Z", language);
  const text = (language: "en" | "es") => composeAnswer(telling(language), reply).text;
  expect(text("en")).toContain("As deep as the ducks like.");
  expect(text("en")).toContain("Answered by the Test Clinic on November 20, 2026, in these words");
  expect(text("en")).not.toContain("Source:");
  const spanish = { ...reply, language: "es" as const, answer: { es: "Como gusten los patos." } };
  expect(composeAnswer(telling("en"), spanish).text).toContain("Language of this answer: Spanish");
  expect(composeAnswer(telling("es"), spanish).text).not.toContain("Idioma de esta");
});

test("an index is built anew only where something was added, and then knows all of it", () => {
  const shipped = new Map([[testEntry.id, testEntry]]);
  const knowledge = createTestKnowledge();
  expect(relearn(knowledge, shipped)).toBe(knowledge);
  const served = serveEntries(knowledge, withReply());
  const learned = relearn(served, shipped);
  expect(learned.matcher).not.toBe(served.matcher);
  expect(answerTo(learned)).toMatchObject({ id: "r-1" });
  expect(answerTo(learned, testEntry.question)).toMatchObject({ id: testEntry.id });
});
