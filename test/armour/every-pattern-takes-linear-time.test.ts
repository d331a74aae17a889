import { expect, test } from "vitest";
import { attacksOn } from "../support/attacks.ts";
import { isLinear } from "../support/growth.ts";
import { readPatterns } from "../support/patterns.ts";

const { patterns, built } = readPatterns("src");

/** Every match of a text is looked for, as where it is used; one is enough where the pattern asks for one. */
const apply = (regex: RegExp) => (text: string) =>
  regex.global ? text.replace(regex, "") : regex.test(text);

const isSafe = (regex: RegExp): boolean =>
  attacksOn(regex).every((textOf) => isLinear(apply(regex), textOf));

test.each([
  ["a run before the end", /\s+$/],
  ["two runs that take the same", /\d+\w*!/],
  ["labels of a name", /\b[\w-]+(?:\.[\w-]+)*\.(?:gov|org)\b/g],
  ["a run of runs", /^(?:a+)+$/],
])("the attacks find a pattern that is not linear: %s", (_name, regex) => {
  expect(isSafe(regex)).toBe(false);
});

test("patterns are built from data in one place only, from a fixed table", () => {
  expect(patterns.length).toBeGreaterThan(150);
  expect(built).toEqual(["src/text/normalise.ts"]);
});

test("every pattern of the source is linear on 100 KB made against it", {
  timeout: 300_000,
}, () => {
  const slow = patterns.filter(({ regex }) => !isSafe(regex));
  expect(slow.map(({ place, regex }) => `${place} ${regex}`)).toEqual([]);
});
