import { expect, it } from "vitest";
import { findScam } from "../../src/triage/scam.ts";
import { loadScamSignals, noOffers, offers } from "./fixtures.ts";

const signals = loadScamSignals();

it.each(offers)("an offer, %s: %s", (_language, message) => {
  expect(findScam(message, signals)).toBeDefined();
});

it.each(noOffers)("no offer, %s: %s", (_language, message) => {
  expect(findScam(message, signals)).toBeUndefined();
});

it("is tried on at least 30 of each", () => {
  expect(offers.length).toBeGreaterThanOrEqual(30);
  expect(noOffers.length).toBeGreaterThanOrEqual(30);
});
