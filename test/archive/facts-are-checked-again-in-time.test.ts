import { expect, it } from "vitest";
import { dueForRecheck } from "../../src/archive/recheck.ts";
import type { Resource } from "../../src/archive/resource.ts";
import { loadShippedFacts } from "../support/test-knowledge.ts";

const { resources } = loadShippedFacts();

/** The shipped crisis line, with every fact checked on a day. */
function checkedOn(day: string | null): ReadonlyMap<string, Resource> {
  const lifeline = resources.get("lifeline988");
  if (!lifeline) throw new Error("no lifeline");
  const check = <T>(fact: T) => ({ ...fact, checkedOn: day });
  const phones = lifeline.phones.map(check);
  return new Map([["lifeline988", { ...lifeline, phones, urls: lifeline.urls.map(check) }]]);
}

const dueOn = (checked: string | null, today: string) =>
  dueForRecheck(checkedOn(checked), today).map(({ fact }) => fact.value);

it("lists what nobody has checked, and what nobody shows it leaves out", () => {
  expect(dueOn(null, "2026-11-22")).toContain("988");
  const shown = new Set(
    [...resources.values()]
      .filter(({ confidence }) => confidence === "confirmed" || confidence === "seed")
      .map(({ id }) => id),
  );
  const due = dueForRecheck(resources, "2026-11-22");
  expect(due.length).toBeGreaterThan(0);
  expect(due.filter(({ resource }) => !shown.has(resource))).toEqual([]);
});

it("looks at ordinary numbers and pages every 90 days, at short codes every year", () => {
  expect(dueOn("2026-09-01", "2026-11-22")).toEqual([]);
  const after = dueOn("2026-08-01", "2026-11-22");
  expect(after).toContain("800-273-8255");
  expect(after).not.toContain("988");
  expect(dueOn("2025-11-01", "2026-11-22")).toContain("988");
});

it("puts what was checked longest ago first", () => {
  const all = new Map([...checkedOn("2026-01-01"), ...[...resources].slice(0, 3)]);
  const days = dueForRecheck(all, "2026-11-22").map((item) => item.checkedOn ?? "");
  expect(days).toEqual([...days].sort());
});
