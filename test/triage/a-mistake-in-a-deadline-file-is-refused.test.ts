import { expect, test } from "vitest";
import { compileDeadlines } from "../../src/triage/deadlines/compile.ts";
import { type DeadlineFile, deadlineFileSchema } from "../../src/triage/deadlines/files.ts";
import { vocabulary } from "../support/test-knowledge.ts";

const good = {
  language: "en",
  order: "month-first",
  months: "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
  weekdays: "mon tue wed thu fri sat sun".split(" "),
  units: { day: "day", week: "week", month: "month", year: "year" },
  dates: { date: "$month #1-31" },
  words: { event: "hearing" },
};

const parse = (change: object): DeadlineFile => deadlineFileSchema.parse({ ...good, ...change });

test("a file without a mistake is accepted", () => {
  expect(compileDeadlines([parse({})], vocabulary).habits.get("en")?.order).toBe("month-first");
});

test.each([
  ["eleven months", { months: good.months.slice(1) }, "months"],
  ["an unknown language", { language: "xx" }, "language"],
  ["an unknown kind of date", { dates: { someday: "soon" } }, "someday"],
  ["an unknown list of words", { words: { omen: "raven" } }, "omen"],
  ["an empty list", { words: { event: " " } }, "no phrases"],
  ["an unknown order", { order: "year-first" }, "order"],
])("%s is refused by the schema", (_what, change, named) => {
  expect(() => parse(change)).toThrow(named);
});

test.each([
  ["an unknown group", { words: { event: "$court date" } }, '"$court"'],
  ["a phrase in parts", { words: { event: "court & date" } }, '"court & date" (en)'],
  ["a phrase without letters", { dates: { today: "now _=" } }, "now _="],
])("%s is named with its phrase and language", (_what, change, named) => {
  expect(() => compileDeadlines([parse(change)], vocabulary)).toThrow(named);
});

test("two files for one language are refused", () => {
  expect(() => compileDeadlines([parse({}), parse({})], vocabulary)).toThrow('the language "en"');
});
