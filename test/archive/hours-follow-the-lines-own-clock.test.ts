import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/hours.ts";
import type { Hours } from "../../src/archive/resource.ts";

const office: Pick<Hours, "timeZone" | "windows"> = {
  timeZone: "America/Chicago",
  windows: [
    { days: ["mon", "tue", "wed", "thu", "fri"], open: "08:30", close: "12:00" },
    { days: ["mon", "tue", "wed", "thu"], open: "13:00", close: "16:30" },
  ],
};

describe("opening hours in winter, Chicago six hours behind UTC", () => {
  it.each([
    ["before the first opening of the day", "2026-01-12T14:29:59Z", "mon 08:30 in 0"],
    ["in the lunch gap", "2026-01-12T18:00:00Z", "mon 13:00 in 0"],
    ["at the minute of closing", "2026-01-12T22:30:00Z", "tue 08:30 in 1"],
    ["on a Friday afternoon", "2026-01-16T19:00:00Z", "mon 08:30 in 3"],
    ["on Sunday night there, Monday in UTC", "2026-01-19T04:00:00Z", "mon 08:30 in 1"],
  ])("is closed %s", (_, now, opens) => {
    const state = openState(office, new Date(now));
    expect(
      state.open ? state : `${state.opens.weekday} ${state.opens.time} in ${state.opens.inDays}`,
    ).toBe(opens);
  });

  it.each([
    ["from the very minute of opening", "2026-01-12T14:30:00Z", { weekday: "mon", time: "12:00" }],
    ["to the last second before lunch", "2026-01-12T17:59:59Z", { weekday: "mon", time: "12:00" }],
    [
      "after lunch until the end of the day",
      "2026-01-12T19:00:00Z",
      { weekday: "mon", time: "16:30" },
    ],
  ])("is open %s", (_, now, closes) => {
    expect(openState(office, new Date(now))).toEqual({ open: true, closes });
  });
});

describe("one instant in several zones", () => {
  const nineToFive = (timeZone: string) => ({
    timeZone,
    windows: [{ days: ["mon" as const], open: "09:00", close: "17:00" }],
  });
  const now = new Date("2026-07-13T15:45:00Z");

  it.each([
    ["America/New_York", { open: true, closes: { weekday: "mon", time: "17:00" } }],
    ["America/Los_Angeles", { open: false, opens: { weekday: "mon", time: "09:00", inDays: 0 } }],
    ["Asia/Kolkata", { open: false, opens: { weekday: "mon", time: "09:00", inDays: 7 } }],
    ["Pacific/Auckland", { open: false, opens: { weekday: "mon", time: "09:00", inDays: 6 } }],
  ])("reads the clock of %s", (timeZone, expected) => {
    expect(openState(nineToFive(timeZone), now)).toEqual(expected);
  });
});
