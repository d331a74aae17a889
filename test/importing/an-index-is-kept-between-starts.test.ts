import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIndex } from "../../src/importing/snapshot-file.ts";
import type { Index } from "../../src/matching/index.ts";
import { matcherOver } from "../../src/matching/matcher.ts";
import { generalModel } from "../../src/matching/model.ts";
import { townLibrary } from "../matching/town-library.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "snapshot-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const path = (): string => join(folder, "deep", "index.snapshot");
const open = (documents = townLibrary): Index => openIndex(path(), documents, []);
const questions = ["I lost my card", "how much is the fine", "parrot", "", "can I renew a loan"];
const answers = (index: Index) =>
  questions.map((text) => matcherOver(index, generalModel).match(text));

describe("a snapshot", () => {
  it("gives the same matches as the index it was made of", () => {
    const built = answers(open());
    const written = statSync(path()).mtimeMs;
    expect(answers(open())).toEqual(built);
    expect(statSync(path()).mtimeMs).toBe(written);
  });

  it("takes additions and withdrawals as a built index does", () => {
    open();
    const matcher = matcherOver(open(), generalModel);
    const before = matcher.match("I lost my card");
    matcher.add({ id: "parrots", questions: [{ text: "may I bring my parrot" }] });
    expect(matcher.match("may I bring my parrot").candidates[0]?.id).toBe("parrots");
    matcher.withdraw("parrots");
    expect(matcher.match("I lost my card")).toEqual(before);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ["empty", () => Buffer.alloc(0)],
    [
      "changed in one byte",
      (bytes: Buffer) => {
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        return bytes;
      },
    ],
    ["something else", () => Buffer.from("a quite different file, of some length")],
  ])("that is %s is made anew", (_name, damage) => {
    const built = answers(open());
    const sound = readFileSync(path());
    writeFileSync(path(), damage(readFileSync(path())));
    expect(answers(open())).toEqual(built);
    expect(readFileSync(path()).equals(sound)).toBe(true);
  });

  it("of other documents is made anew", () => {
    open(townLibrary.slice(0, 4));
    const { library } = open();
    expect(library.ids).toHaveLength(townLibrary.length);
    expect(open().library.ids).toHaveLength(townLibrary.length);
  });

  it("that cannot be written costs nothing but time", () => {
    writeFileSync(join(folder, "deep"), "a file where a folder should be");
    expect(answers(open())).toHaveLength(questions.length);
  });
});
