import { describe, expect, it } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { categories } from "../../src/triage/category.ts";
import { triage } from "../../src/triage/triage.ts";
import { loadSignals, positives } from "./fixtures.ts";

const signals = loadSignals();

describe.each(categories)("%s", (category) => {
  it("has at least three messages in every language", () => {
    for (const language of languages) {
      const own = positives(category).filter(([spoken]) => spoken === language);
      expect(own.length, language).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(positives(category))("%s: %s", (_language, message) => {
    const verdict = triage(message, signals);
    expect(verdict.category).toBe(category);
    expect(verdict.evidence.some((sign) => sign.category === category)).toBe(true);
  });
});

it("shows the words that raised the alarm as they were written", () => {
  const [sign] = triage("Hello. ICE is at my DOOR!", signals).evidence;
  expect(sign).toEqual({
    category: "detention_now",
    signal: "at-the-door",
    words: "ICE is at my DOOR",
  });
});

it("names the most urgent category first when a message shows several", () => {
  const verdict = triage(
    "my work permit expires tomorrow and my husband hits me and i want to kill myself",
    signals,
  );
  expect(verdict.all).toEqual(["suicide_self_harm", "violence_threat", "deadline_imminent"]);
});

it("takes medicine refused in detention for a medical emergency, not for an arrest", () => {
  expect(triage("they refuse him insulin in ICE detention", signals).all).toEqual([
    "medical_emergency",
  ]);
});
