import { expect, test } from "vitest";
import { composeHandoff, contactsMeanwhile } from "../../src/answering/compose-handoff.ts";
import type { Language } from "../../src/text/languages.ts";
import { loadShippedFacts, tellingAt } from "../support/test-knowledge.ts";

const shipped = loadShippedFacts();
const now = "2026-11-25T12:00:00Z";
const named = (question: string, language: Language = "en") =>
  contactsMeanwhile(tellingAt(shipped, now, language), { question });
const general = shipped.contacts.meanwhile;

test.each<[string, Language, string]>([
  [
    "I am gay and they found out where I live, can I add this to my case",
    "en",
    "immigration_equality",
  ],
  ["soy lesbiana y mi familia me echó, ¿eso cuenta?", "es", "immigration_equality"],
  ["мой брат в детеншене, detention center, что делать с документами", "ru", "ffi_hotline"],
  ["we live in San Antonio, who can fill in the form with us", "en", "raices"],
  ["Vivimos en Tejas y buscamos abogado", "es", "raices"],
  ["我住在休斯顿，找不到律师", "zh", "hilsc"],
  ["أنا في شيكاغو وأحتاج محامي", "ar", "nijc"],
])("%s", (question, language, contact) => {
  expect(named(question, language)[0]).toBe(contact);
  const { text } = composeHandoff(
    tellingAt(shipped, now, language),
    { reason: "no-match", topic: undefined, redacted: question },
    1,
  );
  expect(text).toContain(shipped.resources.get(contact)?.name.split(" (")[0]);
});

test("those who help everybody stay on the list, and no list is longer than the others", () => {
  const everything = named("I am lesbian, in detention, in Houston, Texas, and in Chicago");
  expect(everything).toHaveLength(3);
  expect(everything).toContain(general[0]);
  expect(named("Can I change my address?")).toEqual(general.slice(0, 3));
  expect(named("")).toEqual(general.slice(0, 3));
});

test("what is shown for a subject stays behind what fits the person", () => {
  const topic = [...shipped.topics.values()].find(({ resources }) => resources.length > 0);
  const contacts = contactsMeanwhile(tellingAt(shipped, now, "en"), {
    question: "we are in Dallas",
    topic,
  });
  expect(contacts[0]).toBe("raices");
  expect(contacts.slice(1)).toEqual(topic?.resources.slice(0, 2));
});
