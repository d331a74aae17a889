import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { handoffReasons } from "../../src/queue/ticket.ts";
import { languages } from "../../src/text/languages.ts";
import { categories } from "../../src/triage/category.ts";
import { shippedSentences } from "../support/test-knowledge.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const sourceOf = (language: string): string => read(`src/locales/${language}.ftl`);

/** The ids of a text and, of each, the names of its placeholders. */
function messagesOf(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    new FluentResource(text).body.map(({ id, value }) => [
      id,
      [
        ...new Set(
          [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map((m) => m[1]),
        ),
      ].sort() as string[],
    ]),
  );
}

const english = messagesOf(sourceOf("en"));
const [forAskers = "", forStaff = ""] = sourceOf("en").split("## For staff");
const askerIds = [...messagesOf(forAskers).keys()].filter(
  // The menus of staff are English.
  (id) =>
    !/^command-(queue|next|take|note|close|hold|unhold|quiet|unblock|away|capacity|digest|publish|published|correct|test|console)$/.test(
      id,
    ),
);

test("the English sentences for askers and for staff are told apart", () => {
  expect(askerIds.length).toBeGreaterThan(100);
  expect(messagesOf(forStaff).has("card-head")).toBe(true);
  expect([...messagesOf(forAskers).keys(), ...messagesOf(forStaff).keys()]).toEqual([
    ...english.keys(),
  ]);
});

test("every language served has its file", () => {
  expect([...shippedSentences.languages].sort()).toEqual([...languages].sort());
});

for (const language of languages) {
  const own = messagesOf(sourceOf(language));

  test(`no sentence for askers is missing: ${language}`, () => {
    expect(askerIds.filter((id) => !own.has(id))).toEqual([]);
  });

  test(`no sentence is one that English does not have: ${language}`, () => {
    expect([...own.keys()].filter((id) => !english.has(id))).toEqual([]);
  });

  test(`every sentence says what the English one says about the case: ${language}`, () => {
    for (const [id, names] of own) expect(names, id).toEqual(english.get(id));
  });

  test(`no sentence is in the file twice: ${language}`, () => {
    const ids = new FluentResource(sourceOf(language)).body.map((message) => message.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test(`every sentence can be said as it is written: ${language}`, () => {
    const say = shippedSentences.in(language);
    for (const [id, names] of own) {
      const values = names.map((name) => [name, name === "count" || name === "n" ? 3 : name]);
      const text = say(id, Object.fromEntries(values));
      expect(text.trim(), id).not.toBe("");
      expect(text, id).not.toMatch(/\{|\}/);
    }
  });

  test(`numbers to call come from the archive, but for 911 and 988 where they must: ${language}`, () => {
    for (const [id] of own) {
      const text = JSON.stringify(
        new FluentResource(sourceOf(language)).body.find((m) => m.id === id)?.value,
      );
      if (id !== "start-emergency" && id !== "contact-not-in-us") {
        expect(text, id).not.toMatch(/\d{3,}|\d[\s().-]+\d{2,}/);
      }
    }
  });
}

test("the emergency number before the first question is the one for the United States", () => {
  for (const language of languages) {
    const numbers = shippedSentences.in(language)("start-emergency").match(/\d+/g);
    expect(numbers, language).toEqual(["911"]);
  }
});

test("every intent, category and reason has its sentence", () => {
  const ids = (file: string): readonly string[] =>
    (parse(read(`intents/${file}`)) as { id: string }[]).map((intent) => intent.id);
  const needed = [
    ...ids("smalltalk.yaml").map((id) => `smalltalk-${id}`),
    ...ids("scope.yaml").map((id) => `scope-${id}`),
    ...categories.flatMap((c) => [`emergency-${c}`, `emergency-${c}-what`, `category-${c}`]),
    ...handoffReasons.map((reason) => `reason-${reason}`),
  ];
  expect(needed.filter((id) => !english.has(id))).toEqual([]);
});
