import { expect, it } from "vitest";
import { triage } from "../../src/triage/triage.ts";
import { gentle, loadSignals, untroubled } from "./fixtures.ts";

const signals = loadSignals();

it.each(gentle)("gentle, %s: %s", (_language, message) => {
  expect(triage(message, signals)).toMatchObject({ category: null, gentle: true });
});

it.each(untroubled)("calm, %s: %s", (_language, message) => {
  expect(triage(message, signals)).toMatchObject({ category: null, gentle: false });
});

it("leaves the gentle word out where there is a sign of self-harm", () => {
  const verdict = triage("i am so depressed, i want to kill myself", signals);
  expect(verdict).toMatchObject({ category: "suicide_self_harm", gentle: false });
});
