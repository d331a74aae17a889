import { expect, it } from "vitest";
import { findScam } from "../../src/triage/scam.ts";
import { loadScamSignals, offers, rows } from "./fixtures.ts";

const signals = loadScamSignals();

it.each(rows(offers.offers))("an offer, %s: %s", (_language, message) => {
  expect(findScam(message, signals)?.signal).toBe("offers-papers");
});

it.each(rows(offers.others))("no offer, %s: %s", (_language, message) => {
  expect(findScam(message, signals)).toBeUndefined();
});

it("is tried on at least 30 of each", () => {
  expect(rows(offers.offers).length).toBeGreaterThanOrEqual(30);
  expect(rows(offers.others).length).toBeGreaterThanOrEqual(30);
});
