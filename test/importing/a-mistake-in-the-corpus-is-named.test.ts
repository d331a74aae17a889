import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadCorpus } from "../../src/importing/load-corpus.ts";
import { loadKnowledge } from "../../src/importing/load-knowledge.ts";
import { CorpusError } from "../../src/importing/read-yaml.ts";

const shipped = new URL("../../", import.meta.url).pathname;
const entry = "corpus/entries/t05-school-address.yaml";
const notes = "corpus/change-notes.yaml";
const spanish = "corpus/languages/es.yaml";

/** A copy of the shipped files, with one language besides English, to be broken. */
function aCopy() {
  const root = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ["corpus", "intents"]) {
    cpSync(join(shipped, folder), join(root, folder), {
      recursive: true,
      filter: (path) => !/languages\/(?!es)\w+\.yaml$/.test(path),
    });
  }
  const edit = (file: string, find: RegExp, put: string): void => {
    const before = readFileSync(join(root, file), "utf8");
    const after = before.replace(find, put);
    if (after === before) throw new Error(`nothing to break in ${file}`);
    writeFileSync(join(root, file), after);
  };
  return { root, edit, path: (file: string) => join(root, file) };
}

const load = (root: string, today?: string) =>
  loadCorpus({ corpus: join(root, "corpus"), intents: join(root, "intents") }, today);

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(CorpusError);
    return (error as CorpusError).message;
  }
  return "loaded";
}

/** Per mistake: the file, what is broken in it, and what the message must name. */
const mistakes: readonly [string, string, RegExp, string, RegExp][] = [
  [
    "an unknown field",
    entry,
    /^version:/m,
    "colour: blue\nversion:",
    /t05-school-address\.yaml.*colour/,
  ],
  ["a missing source", entry, /^source:\n(?: .*\n)+/m, "", /t05-school-address\.yaml: source/],
  [
    "a missing answer",
    entry,
    /^answer:\n {2}en:/m,
    "answer:\n  es:",
    /t05-school-address\.yaml: answer: .*English/,
  ],
  [
    "an answer of spaces",
    entry,
    /^question: >-\n(?: .*\n)+/m,
    'question: "  "\n',
    /t05-school-address\.yaml: question/,
  ],
  [
    "a resource nobody has",
    entry,
    /^resources: \[/m,
    "resources: [no_such, ",
    /entry t05-school-address: unknown resource no_such/,
  ],
  [
    "a resource that is never shown",
    entry,
    /^resources: \[/m,
    "resources: [unhcr, ",
    /entry t05-school-address: resource unhcr is never shown/,
  ],
  [
    "a topic nobody has",
    entry,
    /^topics: \[/m,
    "topics: [no-such, ",
    /entry t05-school-address: unknown topic no-such/,
  ],
  [
    "a change note nobody has",
    entry,
    /^changeNotes: \[/m,
    "changeNotes: [no-such, ",
    /entry t05-school-address: unknown change note no-such/,
  ],
  [
    "a review before the day of the last one",
    entry,
    /^reviewBy: .*/m,
    'reviewBy: "2020-01-01"',
    /t05-school-address\.yaml: reviewBy: reviewBy must be after/,
  ],
  [
    "a day that does not exist",
    entry,
    /^reviewed: .*/m,
    'reviewed: "2026-02-30"',
    /t05-school-address\.yaml: reviewed/,
  ],
  [
    "a way to serve that does not exist",
    entry,
    /^serve: .*/m,
    "serve: sometimes",
    /t05-school-address\.yaml: serve/,
  ],
  ["YAML that does not parse", entry, /^topics: \[/m, "topics: [[", /t05-school-address\.yaml/],
  [
    "an entry that names another's id",
    entry,
    /^id: .*/m,
    "id: t07-find-attorney",
    /two entries have the id t07-find-attorney/,
  ],
  [
    "a note without a source",
    notes,
    /sources:\n(?: {4}.*\n)+/m,
    "sources: []\n",
    /change-notes\.yaml: 0\.sources/,
  ],
  [
    "a note of an id that is there",
    notes,
    /^- id: hold-2025$/m,
    "- id: sched-lifo",
    /two change notes have the id sched-lifo/,
  ],
  [
    "a phone number with a digit too many",
    "corpus/resources.yaml",
    /e164: "\+12097573733"/,
    'e164: "+120975737331234567"',
    /resources\.yaml: \d+\.phones\.0\.e164/,
  ],
  [
    "an opening hour that does not exist",
    "corpus/resources.yaml",
    /open: "08:00"/,
    'open: "25:00"',
    /resources\.yaml: .*open/,
  ],
  [
    "a page without encryption",
    "corpus/resources.yaml",
    /url: https:/,
    "url: http:",
    /resources\.yaml: .*url/,
  ],
  [
    "a translation that belongs to nothing",
    spanish,
    /^ {2}t05-school-address:/m,
    "  t05-other:",
    /languages\/es\.yaml: unknown id t05-other/,
  ],
  [
    "a language that is not served",
    spanish,
    /^language: es/m,
    "language: xx",
    /es\.yaml: language/,
  ],
  [
    "a topic that names a resource nobody has",
    "intents/topics.yaml",
    /resources: \[/,
    "resources: [no_such, ",
    /topic [\w-]+: unknown resource no_such/,
  ],
];

for (const [name, file, find, put, named] of mistakes) {
  test(`${name} is refused by name`, () => {
    const { root, edit } = aCopy();
    edit(file, find, put);
    expect(refusal(() => load(root))).toMatch(named);
  });
}

test("a missing folder is named", () => {
  const { root, path } = aCopy();
  rmSync(path("corpus/languages"), { recursive: true });
  expect(refusal(() => load(root))).toBe("corpus: the folder languages is missing");
});

test("a missing file is named", () => {
  const { root, path } = aCopy();
  rmSync(path("corpus/glossary.yaml"));
  expect(refusal(() => load(root))).toMatch(/corpus\/glossary\.yaml: ENOENT/);
});

test("a review that is past is refused when a day is given, and only then", () => {
  const { root, edit } = aCopy();
  edit(entry, /^reviewBy: .*/m, 'reviewBy: "2026-12-01"');
  expect(refusal(() => load(root))).toBe("loaded");
  expect(refusal(() => load(root, "2026-12-01"))).toBe("loaded");
  expect(refusal(() => load(root, "2026-12-02"))).toBe(
    "corpus: entry t05-school-address: reviewBy 2026-12-01 is past",
  );
});

test("a note whose review is past is refused when a day is given", () => {
  const { root, edit } = aCopy();
  edit(notes, /reviewBy: .*/, 'reviewBy: "2026-12-01"');
  expect(refusal(() => load(root, "2026-12-02"))).toBe(
    "corpus: change note sched-lifo: reviewBy 2026-12-01 is past",
  );
});

test("a contact list that names somebody who is not shown is refused", () => {
  const { root, edit } = aCopy();
  edit("intents/contacts.yaml", /^gentle: .*/m, "gentle: unhcr");
  expect(refusal(() => loadKnowledge(root))).toBe(
    "corpus: intents name the resource unhcr, which is not shown",
  );
});

test("an emergency without a contact is refused", () => {
  const { root, edit } = aCopy();
  edit("intents/contacts.yaml", /first: \[lifeline988\]/, "first: []");
  expect(refusal(() => loadKnowledge(root))).toMatch(
    /intents\/contacts\.yaml: emergency\.suicide_self_harm\.first/,
  );
});

test("an emergency category without contacts is refused", () => {
  const { root, edit } = aCopy();
  edit("intents/contacts.yaml", / {2}trafficking:\n(?: {4}.*\n)+/, "");
  expect(refusal(() => loadKnowledge(root))).toMatch(/intents\/contacts\.yaml: emergency/);
});

test("a mistake in a signal is told as a mistake in a file", () => {
  const { root, path } = aCopy();
  appendFileSync(path("intents/triage/detention_now.yaml"), "colour: blue\n");
  expect(refusal(() => loadKnowledge(root))).toMatch(/triage\/detention_now\.yaml/);
});
