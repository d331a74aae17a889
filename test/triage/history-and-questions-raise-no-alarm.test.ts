import { expect, it } from "vitest";
import { triage } from "../../src/triage/triage.ts";
import { loadSignals, negatives } from "./fixtures.ts";

const signals = loadSignals();

it("is tried on at least 150 messages", () => {
  expect(negatives.length).toBeGreaterThanOrEqual(150);
});

it.each(negatives)("%s: %s", (_language, message) => {
  expect(triage(message, signals).evidence).toEqual([]);
});

it("lets what happens now outweigh what happened before in the same sentence", () => {
  const before = "my husband beat me in my country";
  const now = "my husband beat me in my country and today he hit me again";
  expect(triage(before, signals).category).toBeNull();
  expect(triage(now, signals).category).toBe("violence_threat");
});
