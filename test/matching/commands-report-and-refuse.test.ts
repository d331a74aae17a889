import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/main.ts";
import { parseModel } from "../../src/matching/model.ts";
import { townLibrary } from "./town-library.ts";

let folder = "";
const file = (name: string): string => join(folder, name);
const lines = (items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join("");

async function run(
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runCli(args, {
    stdin: process.stdin,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "eval-command-"));
  const archive = townLibrary.map(({ id, questions }) => ({
    id,
    questions: questions.map(({ text }) => text),
    answer: "",
    topic: "",
  }));
  const queries = [
    ...townLibrary.map(({ id, questions }, at) => ({
      id: `q${at}`,
      text: `hello, ${questions[1]?.text} please`,
      relevant: [id],
    })),
    { id: "o1", text: "my tomato plants are ill", relevant: [] },
    { id: "o2", text: "who won the match", relevant: [] },
    { id: "o3", text: "a recipe for soup", relevant: [] },
  ];
  mkdirSync(file("sets/town"), { recursive: true });
  mkdirSync(file("sets/not-a-set"));
  writeFileSync(file("sets/town/archive.jsonl"), lines(archive));
  writeFileSync(file("sets/town/queries.dev.jsonl"), lines(queries));
  writeFileSync(file("archive.jsonl"), lines(archive));
  writeFileSync(file("queries.jsonl"), `\uFEFF${lines(queries)}\n`);
  writeFileSync(file("broken.jsonl"), `${lines(queries.slice(0, 2))}{"id":"q9",\n`);
  writeFileSync(file("incomplete.jsonl"), lines([{ id: "q1", text: "hello" }]));
  writeFileSync(file("twice.jsonl"), lines([archive[0], archive[0]]));
  writeFileSync(file("empty.jsonl"), "\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("cli eval", () => {
  it.each([[[]], [["--folds", "3"]], [["--fit"]]])("reports with %j", async (extra) => {
    const fit = extra[0] === "--fit" ? ["--fit", file("queries.jsonl")] : extra;
    const { code, out } = await run(
      "eval",
      ...["--archive", file("archive.jsonl"), "--queries", file("queries.jsonl"), "--json"],
      ...fit,
    );
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.queries).toBe(12);
    expect(report.inScope).toBe(9);
    expect(report.successAt1).toBe(1);
    expect(report.rule).toBe("balanced");
    expect(report.aurc).toBeLessThan(0.3);
  });

  it("prints a table a person can read", async () => {
    const { out } = await run(
      "eval",
      ...["--archive", file("archive.jsonl"), "--queries", file("queries.jsonl")],
      ...["--folds", "2", "--rule", "precision95"],
    );
    expect(out).toMatch(/^success@1\s+100\.0 %$/m);
    expect(out).toMatch(/^threshold \(precision95\)/m);
  });

  it.each([
    [[]],
    [["--archive", "a.jsonl"]],
    [["--nonsense"]],
    [["--archive", "a", "--queries", "q", "--rule", "best"]],
    [["--archive", "a", "--queries", "q", "--folds", "1"]],
    [["--archive", "a", "--queries", "q", "--folds", "5", "--fit", "f"]],
  ])("refuses the call %j with exit code 2 and the usage", async (args) => {
    const { code, out, err } = await run("eval", ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("usage: cli eval");
  });

  it.each([
    ["no-such-file.jsonl", "queries.jsonl", "no-such-file.jsonl: cannot be read (ENOENT)"],
    ["twice.jsonl", "queries.jsonl", "twice.jsonl: two entries have the id get-card"],
    ["empty.jsonl", "queries.jsonl", "empty.jsonl: holds no entry"],
    ["archive.jsonl", "empty.jsonl", "empty.jsonl: holds no query"],
    ["archive.jsonl", "broken.jsonl", "broken.jsonl:3: not a JSON object"],
    ["archive.jsonl", "incomplete.jsonl", "incomplete.jsonl:1: relevant:"],
  ])("names the file and the line of bad data: %s %s", async (archive, queries, message) => {
    const { code, err } = await run(
      "eval",
      ...["--archive", file(archive), "--queries", file(queries)],
    );
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it("explains itself", async () => {
    const { code, out } = await run("eval", "--help");
    expect(code).toBe(0);
    expect(out).toContain("--queries");
  });
});

describe("cli fit", () => {
  it("makes valid models, the same from the same data", async () => {
    const read = (folder: string, name: string): string =>
      readFileSync(file(join(folder, name)), "utf8");
    for (const folder of ["once", "twice"]) {
      mkdirSync(file(folder));
      expect((await run("fit", "--data", file("sets"), "--out", file(folder))).code).toBe(0);
    }
    for (const name of ["general-model.json", "plain-model.json"]) {
      expect(parseModel(JSON.parse(read("once", name))).made).toContain("1 sets");
      expect(read("twice", name)).toBe(read("once", name));
      expect(read("once", name)).not.toContain("tomato");
    }
  });

  it("says when there is nothing to fit on", async () => {
    const { code, err } = await run("fit", "--data", file("sets/town"));
    expect(code).toBe(1);
    expect(err).toContain("no folder in it has archive.jsonl");
  });

  it.each([[[]], [["--data", "a", "--messages", "b"]]])("refuses the call %j", async (args) => {
    expect((await run("fit", ...args)).code).toBe(2);
  });
});
