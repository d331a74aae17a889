import { expect, it } from "vitest";
import { frozen, hashOf, readTriageSet } from "./sets.ts";

it.each(frozen)("%s is as it was written", (name, hash) => {
  expect(hashOf(name)).toBe(hash);
});

it("holds at least 1,200 messages, with five of each category in each language", () => {
  const messages = readTriageSet();
  expect(messages.length).toBeGreaterThanOrEqual(1200);
  const counts = new Map<string, number>();
  for (const { language, triage } of messages) {
    const key = `${language} ${triage ?? "calm"}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(12 * 9);
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(5);
});
