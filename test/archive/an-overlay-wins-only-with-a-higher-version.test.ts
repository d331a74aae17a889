import { expect, test } from "vitest";
import { mergeOverlay } from "../../src/archive/overlay.ts";
import { testEntry } from "../support/test-knowledge.ts";

const shipped = new Map([[testEntry.id, { ...testEntry, version: 3 }]]);
const none: ReadonlySet<string> = new Set();
const merged = (version: number) =>
  mergeOverlay(shipped, { entries: [{ ...testEntry, version, question: "changed" }], held: none });

test("a change made here counts until the file itself was edited later", () => {
  expect(merged(2).get(testEntry.id)?.question).toBe(testEntry.question);
  expect(merged(3).get(testEntry.id)?.question).toBe("changed");
  expect(merged(4).get(testEntry.id)?.question).toBe("changed");
});

test("what was added here stands beside what is shipped", () => {
  const added = { ...testEntry, id: "r-new", version: 1 };
  expect([...mergeOverlay(shipped, { entries: [added], held: none }).keys()]).toEqual([
    testEntry.id,
    "r-new",
  ]);
});

test("what is held is held whatever its file says, and what is withdrawn stays withdrawn", () => {
  const withdrawn = { ...testEntry, id: "r-gone", status: "withdrawn" as const };
  const entries = mergeOverlay(shipped, {
    entries: [withdrawn],
    held: new Set([testEntry.id, "r-gone", "r-unknown"]),
  });
  expect([...entries.values()].map((entry) => entry.status)).toEqual(["held", "withdrawn"]);
});
