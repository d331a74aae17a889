import fc from "fast-check";
import { expect, test } from "vitest";
import { messageLimit, splitText } from "../../src/answering/split-text.ts";

const limit = 40;
const gap = fc.constantFrom(" ", "  ", "\n", "\n\n");
const textOf = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 })
    .map((words) => words.flat().join(""));

const letters = fc.constantFrom(..."abcdeфыслонה中文😀👍🏽ਕ");
const word = (maxLength: number) => fc.string({ unit: letters, minLength: 1, maxLength });
const anyLength = textOf(word(120));

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((one) => one !== "");

test("no part is longer than a message or empty", () => {
  fc.assert(
    fc.property(anyLength, (text) => {
      for (const part of splitText(text, limit)) {
        expect(part.length).toBeLessThanOrEqual(limit);
        expect(part.trim()).not.toBe("");
      }
    }),
  );
});

test("the parts hold every character in its order", () => {
  const solid = (text: string): string => text.replace(/\s+/g, "");
  fc.assert(
    fc.property(anyLength, (text) => {
      expect(solid(splitText(text, limit).join(""))).toBe(solid(text));
    }),
  );
});

test("words of ordinary length stay whole", () => {
  fc.assert(
    fc.property(textOf(word(8)), (text) => {
      expect(splitText(text, limit).flatMap(wordsOf)).toEqual(wordsOf(text));
    }),
  );
});

test("no character outside the basic plane is cut in two", () => {
  fc.assert(
    fc.property(anyLength, (text) => {
      for (const part of splitText(text, limit)) {
        expect(part).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      }
    }),
  );
});

test("a text that fits stays as it is", () => {
  for (const text of ["", "one", "one\n\ntwo", "x".repeat(messageLimit)]) {
    expect(splitText(text)).toEqual([text]);
  }
});

test("paragraphs stay whole where they can, then lines", () => {
  const [first, second] = ["a".repeat(14), "b".repeat(14)].map((text) => `${text} ${text}`);
  for (const between of ["\n\n", "\n"]) {
    expect(splitText(`${first}${between}${second}`, limit)).toEqual([first, second]);
  }
});
