import { expect, test } from "vitest";
import { hasPaused, isStale, needsNudge, needsWord } from "../../src/queue/attention.ts";
import { newTicket, type TicketPosition } from "../../src/queue/ticket.ts";

const start = new Date("2026-11-22T12:00:00Z");
const hours = (n: number): Date => new Date(start.getTime() + n * 3_600_000);
const claimed: TicketPosition = {
  ...newTicket(start),
  state: "claimed",
  claimedBy: "ana",
  claimedAt: start,
};

test("a claim nobody works on is brought up at half its time and ends after it", () => {
  expect([11, 12].map((n) => needsNudge(claimed, 24, hours(n)))).toEqual([false, true]);
  expect(needsNudge({ ...claimed, nudgedAt: hours(12) }, 24, hours(20))).toBe(false);
  expect([23, 24].map((n) => isStale(claimed, 24, hours(n)))).toEqual([false, true]);
});

test("an urgent claim ends after two hours", () => {
  const urgent = { ...claimed, urgent: true };
  expect([1, 2].map((n) => isStale(urgent, 24, hours(n)))).toEqual([false, true]);
  expect(isStale(urgent, 1, hours(1))).toBe(true);
});

test("what sleeps, waits for a second person or is answered does not go stale", () => {
  const quiet: readonly TicketPosition[] = [
    { ...claimed, sleep: { until: null } },
    { ...claimed, review: { by: "ana", draft: "d" } },
    { ...claimed, state: "answered" },
  ];
  for (const ticket of quiet) {
    expect([isStale(ticket, 24, hours(99)), needsNudge(ticket, 24, hours(99))]).toEqual([
      false,
      false,
    ]);
  }
});

test("an asker who wrote again waits from then on, not since the first question", () => {
  const again = { ...claimed, waitingSince: hours(100) };
  expect(needsWord(again, hours(101))).toBe(false);
  expect(needsWord(again, hours(172))).toBe(true);
});

test("a talk has paused when nobody wrote for two hours", () => {
  const talking = { talking: true };
  expect([1, 2].map((n) => hasPaused(talking, start, hours(n)))).toEqual([false, true]);
  expect(hasPaused({ talking: false }, start, hours(9))).toBe(false);
});
