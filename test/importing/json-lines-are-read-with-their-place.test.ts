import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readArchive, readQueries } from "../../src/importing/archive-files.ts";
import { archiveLineSchema, JsonLinesError, parseJsonLines } from "../../src/importing/jsonl.ts";

const parse = (text: string) => parseJsonLines(text, archiveLineSchema, "a.jsonl");

function aFile(...lines: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "a.jsonl");
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}

test("lines are read in order; blank lines, a mark at the start and Windows line ends are no matter", () => {
  const found = parse('\uFEFF{"id":"a","questions":["q"]}\r\n\r\n  \n{"id":"b","questions":["r"]}');
  expect(found).toEqual([
    { id: "a", questions: ["q"], answer: "", topic: "" },
    { id: "b", questions: ["r"], answer: "", topic: "" },
  ]);
});

test("a line that is no JSON is named by its number", () => {
  expect(() => parse('{"id":"a","questions":["q"]}\n\nwords')).toThrow(
    new JsonLinesError("a.jsonl:3: not a JSON object"),
  );
});

test("a line without what it needs is named by its number and the field", () => {
  expect(() => parse('{"id":"a","questions":[]}')).toThrow(/^a\.jsonl:1: questions: /);
  expect(() => parse('{"questions":["q"]}')).toThrow(/^a\.jsonl:1: id: /);
  expect(() => parse("[]")).toThrow(/^a\.jsonl:1: /);
});

test("an archive becomes documents with their questions and answer", () => {
  const path = aFile({ id: "a", questions: ["q", "r"], answer: "yes", topic: "t" });
  expect(readArchive(path)).toEqual([
    { id: "a", questions: [{ text: "q" }, { text: "r" }], answer: "yes" },
  ]);
});

test("an archive with an id twice, or with nothing in it, is refused", () => {
  const one = { id: "a", questions: ["q"] };
  expect(() => readArchive(aFile(one, one))).toThrow(/two entries have the id a$/);
  expect(() => readArchive(aFile())).toThrow(/holds no entry$/);
  expect(() => readQueries(aFile())).toThrow(/holds no query$/);
});

test("a file that is not there is named with the reason", () => {
  expect(() => readArchive("/no/such/file.jsonl")).toThrow(
    new JsonLinesError("/no/such/file.jsonl: cannot be read (ENOENT)"),
  );
});

test("labelled queries are read, and one that nothing answers is no mistake", () => {
  expect(readQueries(aFile({ id: "a", text: "words", relevant: [] }))).toMatchObject([
    { text: "words", relevant: [] },
  ]);
});
