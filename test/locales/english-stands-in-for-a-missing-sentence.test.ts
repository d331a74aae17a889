import { expect, test } from "vitest";
import { createTranslator, MissingSentence } from "../../src/locales/translator.ts";
import type { Language } from "../../src/text/languages.ts";

const translate = (files: Partial<Record<Language, string>>) =>
  createTranslator(new Map(Object.entries(files) as [Language, string][]));

test("a language says its own sentence where it has one, else the English one", () => {
  const say = translate({ en: "one = One\ntwo = Two", es: "one = Uno" }).in("es");
  expect([say("one"), say("two")]).toEqual(["Uno", "Two"]);
});

test("a language without a file is said in English", () => {
  expect(translate({ en: "one = One" }).in("tr")("one")).toBe("One");
});

test("a sentence that asks for something it is not given falls back to English", () => {
  const say = translate({ en: "n = No. { $number }", es: "n = N.º { $nombre }" }).in("es");
  expect(say("n", { number: 5 })).toBe("No. 5");
});

test("a sentence nobody has is a fault, told by its id", () => {
  const say = translate({ en: "one = One" }).in("en");
  expect(() => say("two")).toThrow(new MissingSentence("locales: no sentence two"));
});

test("a sentence without what it needs is a fault, not a sentence with a hole", () => {
  const say = translate({ en: "n = No. { $number }" }).in("en");
  expect(() => say("n")).toThrow(MissingSentence);
});

test("numbers are written with Western digits in every language", () => {
  const files = { en: "n = { $n }", ar: "n = { $n }", fa: "n = { $n }", pa: "n = { $n }" };
  for (const language of ["ar", "fa", "pa"] as const) {
    expect(translate(files).in(language)("n", { n: 12 })).toMatch(/^\P{Nd}*12\P{Nd}*$/u);
  }
});

test("what is put into right-to-left text is kept apart from it, and only there", () => {
  const files = { en: "c = Call { $n }", es: "c = Llame { $n }", ar: "c = اتصل { $n }" };
  expect(translate(files).in("ar")("c", { n: "+1-212" })).toContain("\u2068+1-212\u2069");
  expect(translate(files).in("es")("c", { n: "+1-212" })).toBe("Llame +1-212");
});

test("English must be there", () => {
  expect(() => translate({ es: "one = Uno" })).toThrow("locales: en.ftl is missing");
});

test("a file with a sentence twice is refused by name", () => {
  expect(() => translate({ en: "one = One\none = Two" })).toThrow(/locales: en\.ftl/);
});
