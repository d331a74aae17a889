import fc from "fast-check";
import { expect, it } from "vitest";
import { categories } from "../../src/triage/category.ts";
import { findScam } from "../../src/triage/scam.ts";
import { triage } from "../../src/triage/triage.ts";
import { loadScamSignals, loadSignals, negatives, positives } from "./fixtures.ts";

const signals = loadSignals();
const scamSignals = loadScamSignals();
const alarms = categories.flatMap(positives);
const messages = [...alarms, ...negatives];

const anyMessage = fc.constantFrom(...messages.map(([, message]) => message));
const latinAlarm = fc.constantFrom(
  ...alarms
    .map(([, message]) => message)
    .filter((message) => /^[\p{Script=Latin}\P{L}]+$/u.test(message)),
);
const anyAlarm = fc.constantFrom(...alarms.map(([, message]) => message));

const categoriesOf = (text: string) => triage(text, signals).all;

it("accepts any Unicode text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(() => triage(text, signals)).not.toThrow();
      expect(() => findScam(text, scamSignals)).not.toThrow();
    }),
  );
});

it("gives the same verdict twice", () => {
  fc.assert(
    fc.property(anyMessage, (text) => {
      expect(triage(text, signals)).toEqual(triage(text, signals));
    }),
    { numRuns: 50 },
  );
});

// Turkish "I" is the capital of a letter of its own, which lower case cannot know.
const capitals = (text: string): string =>
  text.replace(/[a-zà-ÿа-яёіїєґ]/gu, (letter) => letter.toUpperCase());

it("does not depend on capitals", () => {
  fc.assert(
    fc.property(anyMessage, (text) => {
      expect(categoriesOf(capitals(text))).toEqual(categoriesOf(text));
    }),
  );
});

it("does not depend on accents on Latin letters", () => {
  const bare = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/gu, "");
  fc.assert(
    fc.property(latinAlarm, (text) => {
      expect(categoriesOf(bare(text))).toEqual(categoriesOf(text));
    }),
  );
});

it("does not depend on extra spaces", () => {
  fc.assert(
    fc.property(anyMessage, fc.integer({ min: 2, max: 5 }), (text, count) => {
      expect(categoriesOf(`  ${text.replaceAll(" ", " ".repeat(count))} `)).toEqual(
        categoriesOf(text),
      );
    }),
  );
});

it("does not depend on letters held down", () => {
  expect(categoriesOf("pleeeease heeelp my husbaaand hiiits meeee")).toEqual(["violence_threat"]);
});

it("does not depend on invisible characters or full-width letters", () => {
  expect(categoriesOf("i want to k\u200bill mys\u00adelf")).toEqual(["suicide_self_harm"]);
  expect(categoriesOf("ｉ ｗａｎｔ ｔｏ ｄｉｅ")).toEqual(["suicide_self_harm"]);
});

it("does not depend on the apostrophe or its absence", () => {
  for (const text of [
    "I don't want to live",
    "I don’t want to live",
    "I don´t want to live",
    "i dont want to live",
  ])
    expect(categoriesOf(text)).toEqual(["suicide_self_harm"]);
});

it("reads traditional Chinese, Arabic digits and Persian words written apart", () => {
  expect(categoriesOf("我不想活了，想自殺")).toEqual(["suicide_self_harm"]);
  expect(categoriesOf("عمري ١٥ سنة وانا لوحدي")).toEqual(["unaccompanied_child"]);
  expect(categoriesOf("می خواهم بمیرم")).toEqual(["suicide_self_harm"]);
});

const ordinary = fc.constantFrom(
  "Good morning, thank you for this service.",
  "We came with a tourist visa.",
  "Where do I find the form?",
  "Buenos días, gracias por su ayuda.",
  "Спасибо большое.",
  "谢谢你们的帮助。",
  "شكرا لكم.",
);

it("stays alarmed when ordinary sentences stand around the alarm", () => {
  fc.assert(
    fc.property(ordinary, anyAlarm, ordinary, (before, text, after) => {
      const surrounded = categoriesOf(`${before} ${text}. ${after}`);
      for (const category of categoriesOf(text)) expect(surrounded).toContain(category);
    }),
    { numRuns: 300 },
  );
});
