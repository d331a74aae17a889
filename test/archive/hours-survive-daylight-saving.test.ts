import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/hours.ts";
import { weekdays } from "../../src/archive/resource.ts";

const daily = (open: string, close: string) => ({
  timeZone: "America/New_York",
  windows: [{ days: [...weekdays], open, close }],
});

/** Clocks in New York go forward at 07:00 UTC and back at 06:00 UTC. */
const forward = ["2026-03-08", "2027-03-14"];
const back = ["2026-11-01", "2027-11-07"];

describe.each(forward)("%s, when 02:00 becomes 03:00", (date) => {
  it("opens by the clock of the new time", () => {
    const opens = { weekday: "sun", time: "09:00", inDays: 0 };
    expect(openState(daily("09:00", "17:00"), new Date(`${date}T12:59:00Z`))).toEqual({
      open: false,
      opens,
    });
    expect(openState(daily("09:00", "17:00"), new Date(`${date}T13:00:00Z`)).open).toBe(true);
  });

  it("opens at 03:00 where the opening time is skipped", () => {
    const state = openState(daily("02:30", "05:00"), new Date(`${date}T06:59:00Z`));
    expect(state).toEqual({ open: false, opens: { weekday: "sun", time: "03:00", inDays: 0 } });
    expect(openState(daily("02:30", "05:00"), new Date(`${date}T07:00:00Z`)).open).toBe(true);
  });

  it("looks a week further when the whole window is skipped", () => {
    const skipped = {
      timeZone: "America/New_York",
      windows: [{ days: ["sun" as const], open: "02:15", close: "02:45" }],
    };
    const closedTheWeekBefore = new Date(Date.parse(`${date}T07:45:00Z`) - 7 * 86_400_000);
    const state = openState(skipped, closedTheWeekBefore);
    expect(state).toEqual({ open: false, opens: { weekday: "sun", time: "02:15", inDays: 14 } });
  });
});

describe.each(back)("%s, when 02:00 becomes 01:00", (date) => {
  it("opens by the clock of the new time", () => {
    const opens = { weekday: "sun", time: "09:00", inDays: 0 };
    expect(openState(daily("09:00", "17:00"), new Date(`${date}T13:59:00Z`))).toEqual({
      open: false,
      opens,
    });
    expect(openState(daily("09:00", "17:00"), new Date(`${date}T14:00:00Z`)).open).toBe(true);
  });

  it("closes at 02:00 only after both hours that begin at 01:00", () => {
    const closes = { weekday: "sun", time: "02:00" };
    expect(openState(daily("22:00", "02:00"), new Date(`${date}T05:59:00Z`))).toEqual({
      open: true,
      closes,
    });
    expect(openState(daily("22:00", "02:00"), new Date(`${date}T06:59:00Z`))).toEqual({
      open: true,
      closes,
    });
    expect(openState(daily("22:00", "02:00"), new Date(`${date}T07:00:00Z`)).open).toBe(false);
  });
});

it("keeps a line that never closes open on every day the clocks change", () => {
  const states = [...forward, ...back].map((date) =>
    openState(daily("00:00", "24:00"), new Date(`${date}T06:30:00Z`)),
  );
  expect(states).toEqual(states.map(() => ({ open: true, closes: "never" })));
});

it("tells Monday's opening from the Saturday before the clocks change", () => {
  const weekday = {
    timeZone: "America/New_York",
    windows: [{ days: ["mon" as const], open: "08:00", close: "20:00" }],
  };
  const state = openState(weekday, new Date("2026-10-31T15:00:00Z"));
  expect(state).toEqual({ open: false, opens: { weekday: "mon", time: "08:00", inDays: 2 } });
});
