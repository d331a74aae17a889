import { expect, test } from "vitest";
import { compose } from "../../src/answering/compose.ts";
import type { Decision, Part, Verdict } from "../../src/answering/decision.ts";
import { splitText } from "../../src/answering/split-text.ts";
import { languages } from "../../src/text/languages.ts";
import {
  createTestKnowledge,
  loadShippedFacts,
  tellingAt,
  testEntry,
  testResources,
} from "../support/test-knowledge.ts";

const now = "2026-11-22T16:00:00Z";
const other = {
  ...testEntry,
  id: "t98-other",
  question: "May I keep a goat?",
  answer: { en: "The attorney thought that a goat may be kept." },
  source: { ...testEntry.source, url: "https://example.org" },
  resources: ["page"],
};
const knowledge = createTestKnowledge([testEntry, other]);

const answer = (entry: typeof testEntry): Verdict => ({ kind: "answer", entry, confidence: 0.9 });
const queue = (reason: "no-match" | "human-first" | "too-many"): Verdict => ({
  kind: "handoff",
  reason,
  topic: undefined,
  enters: true,
});
const notes: Verdict = {
  kind: "handoff",
  reason: "topic-policy",
  topic: { ...[...knowledge.topics.values()][0], policy: "never" } as never,
  enters: false,
};

function decisionOf(...parts: readonly Part[]): Decision {
  const [lead] = parts;
  if (!lead) throw new Error("no part");
  return {
    language: "en",
    languageSure: true,
    triage: { category: null, all: [], gentle: false, evidence: [] },
    redacted: "words",
    due: null,
    dueSentence: null,
    pressing: false,
    candidates: [],
    ...lead.verdict,
    parts,
  };
}
const part = (question: string, verdict: Verdict): Part => ({ question, verdict });
const say = (decision: Decision, ticketNumber?: number) =>
  compose(tellingAt(knowledge, now), decision, {
    operator: "the Test Clinic",
    ...(ticketNumber === undefined ? {} : { ticketNumber }),
  });
const count = (text: string, words: string): number => text.split(words).length - 1;
const labels = (reply: ReturnType<typeof say>) =>
  reply.buttons.map((row) => row.map((b) => b.label));

const both = [
  part("can i plant a tree", answer(testEntry)),
  part("a goat?", answer(other)),
] as const;

test("each answer stands under the words it is for, the leading one first", () => {
  const { text } = say(decisionOf(...both));
  const order = [
    "“can i plant a tree”",
    "a tree may be planted",
    "“a goat?”",
    "a goat may be kept",
  ].map((words) => text.indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((one, next) => one - next));
  expect(count(text, "From 2016")).toBe(2);
});

test("contacts, sources and the closing question stand once, at the end", () => {
  const { text } = say(decisionOf(...both));
  expect(count(text, testResources.page.name)).toBe(1);
  expect(count(text, "Where to turn")).toBe(1);
  expect(count(text, "Source: https://example.org")).toBe(1);
  expect(count(text, "Does the first answer fit")).toBe(1);
  expect(text.indexOf("Where to turn")).toBeGreaterThan(text.indexOf("goat may be kept"));
});

test("the buttons are those of one answer", () => {
  expect(labels(say(decisionOf(...both)))).toEqual([
    ["Yes, this helps", "Not my question"],
    ["Other answers", "Ask the attorney"],
  ]);
});

test("what goes to the attorney is named with its reason, and the number is told once", () => {
  const decision = decisionOf(
    both[0],
    part("what about bees", queue("no-match")),
    part("what about wolves", queue("human-first")),
    part("and all the rest", queue("too-many")),
  );
  const { text } = say(decision, 12);
  expect(count(text, "Your number: 12")).toBe(1);
  expect(text).toMatch(/no past answer that fits\.\n• what about bees/);
  expect(text).toMatch(/look at your question first\.\n• what about wolves/);
  expect(text).toMatch(/look up at once\.\n• and all the rest/);
  expect(count(text, "do not wait for this reply")).toBe(1);
  expect(say(decision).text).toContain("you get a number for it");
});

test("choices are numbered through, and each number has its button", () => {
  const reply = say(
    decisionOf(
      part("one", { kind: "suggest", entries: [testEntry] }),
      part("two", { kind: "suggest", entries: [other, testEntry] }),
    ),
  );
  expect(reply.text).toContain(`1. ${testEntry.question}`);
  expect(reply.text).toContain(`2. ${other.question}`);
  expect(labels(reply)).toEqual([["1", "2"], ["Ask the attorney"]]);
});

test("a subject old answers never settle keeps the way to the attorney, also beside a ticket", () => {
  const reply = say(decisionOf(part("fees?", notes), part("bees?", queue("no-match"))), 3);
  expect(reply.text).toContain("the rules change often");
  expect(labels(reply)).toEqual([["Ask the attorney"]]);
});

test("long words are cut in the heading, never in the middle of a character", () => {
  const { text } = say(decisionOf(part("😀".repeat(300), answer(testEntry)), both[1]));
  const heading = text.split("\n")[0] ?? "";
  expect(heading.length).toBeLessThan(120);
  expect(heading).toContain("…");
  expect(() => encodeURIComponent(heading)).not.toThrow();
});

test("in every language all parts are said, in messages Telegram takes, without loss", () => {
  const shipped = loadShippedFacts();
  const entries = ["g-case-status", "t13-spouse-abroad", "g-legal-help"].map((id) => {
    const entry = shipped.entries.get(id);
    if (!entry) throw new Error(id);
    return part(`about ${id}`, { kind: "answer", entry, confidence: 0.9 });
  });
  const decision = decisionOf(...entries, part("about bees", queue("no-match")));
  for (const language of languages) {
    const telling = tellingAt(shipped, now, language);
    const { text } = compose(telling, decision, { operator: "x", ticketNumber: 4711 });
    for (const { question } of decision.parts) expect(text, language).toContain(question);
    expect(text.replace(/[.,\s\u00a0\u202f٬]/g, ""), language).toContain("4711");
    expect(text).not.toMatch(/undefined|\{\s*\$/);
    const messages = splitText(text);
    expect(Math.max(...messages.map((m) => m.length))).toBeLessThanOrEqual(4096);
    expect(messages.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  }
});
