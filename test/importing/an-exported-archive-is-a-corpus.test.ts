import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Entry } from "../../src/archive/entry.ts";
import { runCli } from "../../src/cli/main.ts";
import { loadCorpus } from "../../src/importing/load-corpus.ts";
import { writeCorpus } from "../../src/importing/write-corpus.ts";
import { holdEntry } from "../../src/storage/holds.ts";
import { addVersion } from "../../src/storage/published.ts";
import { openTestStore, testKey } from "../support/memory-store.ts";

const root = join(import.meta.dirname, "..", "..");
const shipped = { corpus: join(root, "corpus"), intents: join(root, "intents") };
const by = { act: "published", staffId: "ana" } as const;

const reply: Entry = {
  id: "r-violin",
  kind: "reply",
  question: "May somebody come with me to the fingerprint appointment?",
  phrasings: { es: ["¿puede alguien venir conmigo a las huellas?"] },
  answer: { es: "Sí, pero solo usted entra." },
  language: "es",
  topics: ["biometrics"],
  resources: [],
  changeNotes: [],
  source: { title: "the Test Clinic", by: "the Test Clinic", answered: "2026-11-20" },
  serve: "withNotice",
  reviewed: "2026-11-22",
  reviewBy: "2027-05-22",
  status: "published",
  version: 1,
};

/** Runs the command on a database that holds what `fill` put there. */
async function exported(
  fill: (store: Awaited<ReturnType<typeof openTestStore>>) => Promise<void>,
): Promise<{ readonly folder: string; readonly code: number; readonly said: string }> {
  const temporary = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const path = join(temporary, "bot.db");
  const store = await openTestStore(path);
  await fill(store);
  await store.close();
  const folder = join(temporary, "corpus");
  let said = "";
  const code = await runCli(["corpus", "export", folder], {
    stdin: process.stdin,
    env: { DATABASE_URL: `file:${path}`, DATA_KEY: testKey.toString("base64") },
    stdout: (text) => {
      said += text;
    },
    stderr: (text) => {
      said += text;
    },
  });
  return { folder, code, said };
}

test("what was published is in the files, as it was published", async () => {
  const { folder, code, said } = await exported(async (store) => {
    await addVersion(store, reply, by);
    await holdEntry(store, "t05-school-address", "ana");
  });
  expect(code, said).toBe(0);
  const corpus = loadCorpus({ ...shipped, corpus: folder });
  expect(corpus.entries.get("r-violin")).toEqual(reply);
  expect(corpus.entries.get("t05-school-address")?.status).toBe("held");
  expect(corpus.entries.size).toBe(loadCorpus(shipped).entries.size + 1);
});

test("a corrected answer does not come back in an old translation", async () => {
  const before = loadCorpus(shipped).entries.get("t05-school-address");
  if (!before) throw new Error("the shipped archive has changed");
  expect(before.answer.es).toBeDefined();
  const corrected = { ...before, version: 2, answer: { en: "Other words." } };
  const { folder } = await exported(async (store) => {
    await addVersion(store, corrected, { ...by, act: "corrected" });
  });
  const after = loadCorpus({ ...shipped, corpus: folder }).entries.get("t05-school-address");
  expect(after?.answer).toEqual({ en: "Other words." });
  const other = loadCorpus({ ...shipped, corpus: folder }).entries.get("t15-no-receipt");
  expect(other?.answer.es).toBeDefined();
});

test("where nothing was changed the files are the shipped ones", async () => {
  const { folder } = await exported(() => Promise.resolve());
  const file = join("languages", "es.yaml");
  expect(readFileSync(join(folder, file), "utf8")).toBe(
    readFileSync(join(shipped.corpus, file), "utf8"),
  );
  expect(loadCorpus({ ...shipped, corpus: folder })).toEqual(loadCorpus(shipped));
});

test("a folder that holds something is left alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "mine.txt"), "mine");
  expect(() => writeCorpus(shipped.corpus, folder, new Map(), new Map())).toThrow(/not empty/);
  expect(readdirSync(folder)).toEqual(["mine.txt"]);
});

test("a database that is not there is named, and none is made", async () => {
  let error = "";
  const code = await runCli(["corpus", "export", join(tmpdir(), "never-written")], {
    stdin: process.stdin,
    env: { DATABASE_URL: "file:/nowhere/bot.db", DATA_KEY: testKey.toString("base64") },
    stdout: () => {},
    stderr: (text) => {
      error += text;
    },
  });
  expect(code).toBe(1);
  expect(error).toContain("there is no /nowhere/bot.db");
});
