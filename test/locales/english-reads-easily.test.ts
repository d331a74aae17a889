import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { syllable } from "syllable";
import { expect, test } from "vitest";

const source = readFileSync(
  join(import.meta.dirname, "..", "..", "src", "locales", "en.ftl"),
  "utf8",
);

/** The words of a sentence; what is put in is left out. */
const textOf = (pattern: unknown): string => {
  if (typeof pattern === "string") return pattern;
  if (!Array.isArray(pattern)) return "";
  return pattern.map((part) => (typeof part === "string" ? part : " ")).join("");
};

const sentences = new FluentResource(source).body.map(({ id, value }) => ({
  id,
  text: textOf(value),
}));

/**
 * The school grade that a text takes to read, by Flesch and Kincaid (1975): 0.39 words a sentence and 11.8
 * syllables a word, less 15.59.
 */
function gradeOf(text: string): number {
  const words = text.match(/[\p{L}'’]+/gu) ?? [];
  const sentenceCount = text
    .split(/[.!?:\n]+(?:\s|$)/u)
    .filter((part) => /\p{L}/u.test(part)).length;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentenceCount + (11.8 * syllables) / words.length - 15.59;
}

/** The formula is made for texts; of a few words it says nothing. */
const fewestWords = 12;

const long = sentences.filter(({ text }) => text.split(/\s+/u).length >= fewestWords);

test.each(long)("$id reads at grade 9 or below", ({ text }) => {
  expect(gradeOf(text)).toBeLessThanOrEqual(9);
});

test("all sentences together read at grade 6 or below", () => {
  expect(gradeOf(long.map(({ text }) => text).join("\n"))).toBeLessThanOrEqual(6);
});

test("a hard sentence is told from an easy one", () => {
  expect(gradeOf("Call this number now. They can help you.")).toBeLessThan(4);
  expect(
    gradeOf(
      "Notwithstanding jurisdictional considerations, adjudicative determinations necessitate representation.",
    ),
  ).toBeGreaterThan(12);
});
