import { expect, test } from "vitest";
import { instantAt, localDay, localHour } from "../../src/queue/local-time.ts";
import { wakeTime } from "../../src/queue/snooze.ts";

const newYork = "America/New_York";
const at = (text: string): Date => new Date(text);

test("the day and the hour are those of the place", () => {
  const night = at("2026-11-23T03:30:00Z");
  expect([localDay(night, newYork), localHour(night, newYork)]).toEqual(["2026-11-22", 22]);
  expect([localDay(night, "Asia/Tokyo"), localHour(night, "Asia/Tokyo")]).toEqual([
    "2026-11-23",
    12,
  ]);
});

test("a full hour of a day is found on both sides of a change of clocks", () => {
  expect(instantAt("2026-10-31", 8, newYork)).toEqual(at("2026-10-31T12:00:00Z"));
  expect(instantAt("2026-11-01", 8, newYork)).toEqual(at("2026-11-01T13:00:00Z"));
  expect(instantAt("2026-03-08", 8, newYork)).toEqual(at("2026-03-08T12:00:00Z"));
});

const now = at("2026-11-23T03:30:00Z");
const wake = (choice: Parameters<typeof wakeTime>[0], dueOn: string | null = null) =>
  wakeTime(choice, { now, timeZone: newYork, dueOn });

test("what is put aside comes back in the morning, in three days, or when the asker writes", () => {
  expect(wake("morning")).toEqual(at("2026-11-23T13:00:00Z"));
  expect(wake("days")).toEqual(at("2026-11-25T13:00:00Z"));
  expect(wake("reply")).toBeNull();
});

test("nothing sleeps into its date: it is back two days before, or stays", () => {
  expect(wake("days", "2026-11-26")).toEqual(at("2026-11-24T13:00:00Z"));
  expect(wake("reply", "2026-12-24")).toEqual(at("2026-12-22T13:00:00Z"));
  expect(wake("morning", "2026-11-24")).toBe("too-near");
  expect(wake("morning", "2026-10-01")).toEqual(at("2026-11-23T13:00:00Z"));
});
