import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { namedContacts } from "../../src/answering/contact-lists.ts";
import { checkCorpus, isShown } from "../../src/archive/corpus.ts";
import { languages } from "../../src/text/languages.ts";
import { loadShippedFacts } from "../support/test-knowledge.ts";

const corpus = loadShippedFacts();
const entries = [...corpus.entries.values()];
const byId = (id: string) => entries.find((entry) => entry.id === id);

const threads: Readonly<Record<string, string>> = {
  T01: "t01-move-faster",
  T02: "t02-short-list",
  T03: "t03-office-transfer",
  T05: "t05-school-address",
  T07: "t07-find-attorney",
  T08: "t08-sponsor-travel",
  T09: "t09-f1-no-school",
  T11: "t11-leave-before-rtd",
  T12: "t12-out-of-status",
  T13: "t13-spouse-abroad",
  T14: "t14-interview-abroad",
  T15: "t15-no-receipt",
  T17: "t17-from-outside",
  T19: "t19-lgbtq-help",
  T22: "t22-is-asylum-for-us",
};
const guides = [
  "g-what-is-asylum",
  "g-affirmative-defensive",
  "g-one-year",
  "g-legal-help",
  "g-find-help",
  "g-start-i589",
  "g-case-status",
  "g-office-locator",
];

test("the archive holds the threads and guides it should, and nothing else", () => {
  expect(entries.map((entry) => entry.id).sort()).toEqual(
    [...Object.values(threads), ...guides].sort(),
  );
});

test("every thread says which one it is, and a guide is no thread", () => {
  const found = entries.flatMap(({ id, source }) => (source.thread ? [[source.thread, id]] : []));
  expect(Object.fromEntries(found)).toEqual(threads);
  for (const id of guides) expect(byId(id), id).toMatchObject({ kind: "guide" });
});

test("what was no answer, or drew the line of what is answered, is no entry", () => {
  const used = entries.map((entry) => entry.source.thread);
  const never = [
    "T04",
    "T06",
    "T10",
    "T16",
    "T18",
    "T20",
    "T21",
    "T23",
    "T24",
    "T25",
    "T26",
    "T27",
    "T28",
  ];
  expect(never.filter((thread) => used.includes(thread))).toEqual([]);
});

test("an answer that is too dangerous to show waits for a human", () => {
  expect(entries.filter((e) => e.serve === "humanFirst").map((e) => e.id)).toEqual([threads.T11]);
});

test("answers that time has overtaken are shown with what has changed", () => {
  for (const thread of ["T01", "T02", "T03", "T08", "T14"]) {
    const entry = byId(threads[thread] ?? "");
    expect(entry?.serve, thread).toBe("withNotice");
    expect(entry?.changeNotes.length, thread).toBeGreaterThan(0);
  }
});

test("every entry is asked in at least four English ways and once in every other language", () => {
  for (const { id, phrasings } of entries) {
    expect(phrasings.en?.length ?? 0, id).toBeGreaterThanOrEqual(4);
    for (const language of languages)
      expect(phrasings[language], `${id} ${language}`).toBeDefined();
  }
});

test("every topic has a title in every language", () => {
  for (const { id, title } of corpus.topics.values()) {
    for (const language of languages) expect(title[language], `${id} ${language}`).toBeDefined();
  }
});

test("every reference leads somewhere, and no review was past on the day of writing", () => {
  expect(checkCorpus(corpus, "2026-11-22")).toEqual([]);
});

test("every contact that is named somewhere is shown", () => {
  for (const id of namedContacts(corpus.contacts)) {
    const resource = corpus.resources.get(id);
    expect(resource && isShown(resource), id).toBe(true);
  }
});

test("every contact of an emergency has a confirmed way to reach it", () => {
  for (const [category, { first, second, more }] of Object.entries(corpus.contacts.emergency)) {
    for (const id of [...first, ...second, ...more]) {
      const { phones = [], urls = [] } = corpus.resources.get(id) ?? {};
      const ways = [...phones, ...urls].filter((way) => way.confidence === "confirmed");
      expect(ways.length, `${category} ${id}`).toBeGreaterThan(0);
    }
  }
});

test("the contacts that stand beside a closed line never close", () => {
  const allDay = { open: "00:00", close: "24:00" };
  for (const id of corpus.contacts.alwaysOpen) {
    const hours = corpus.resources.get(id)?.hours ?? [];
    expect(
      hours.flatMap((one) => one.windows),
      id,
    ).toMatchObject([allDay]);
    expect(hours[0]?.windows[0]?.days, id).toHaveLength(7);
  }
});

test("no entry, note or contact holds an identifier of a person", () => {
  const shown = JSON.stringify([...corpus.entries.values(), ...corpus.changeNotes.values()]);
  expect(shown).not.toMatch(/\bA[- ]?\d{8,9}\b|[\w.]+@[\w-]+\.\w+|\b[A-Z]{3}\d{10}\b/);
});

test("scope statements and entries do not claim the same thread", () => {
  const path = new URL("../../intents/scope.yaml", import.meta.url);
  const scopes = parse(readFileSync(path, "utf8")) as { thread?: string }[];
  const claimed = scopes.flatMap((scope) => scope.thread ?? []);
  expect(claimed.filter((thread) => thread in threads)).toEqual([]);
});
