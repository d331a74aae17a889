import { describe, expect, it } from "vitest";
import { openState } from "../../src/archive/hours.ts";
import { weekdays } from "../../src/archive/resource.ts";

const timeZone = "America/New_York";

describe("a window that closes earlier than it opens", () => {
  const nightLine = {
    timeZone,
    windows: [{ days: ["sun" as const], open: "22:00", close: "06:00" }],
  };

  it("is open in the evening and closes on the next day", () => {
    const state = openState(nightLine, new Date("2026-06-08T03:00:00Z"));
    expect(state).toEqual({ open: true, closes: { weekday: "mon", time: "06:00" } });
  });

  it("is still open in the early hours of the day that is not listed", () => {
    const state = openState(nightLine, new Date("2026-06-08T09:59:00Z"));
    expect(state).toEqual({ open: true, closes: { weekday: "mon", time: "06:00" } });
  });

  it("is closed in the early hours of the listed day itself", () => {
    const state = openState(nightLine, new Date("2026-06-07T09:00:00Z"));
    expect(state).toEqual({ open: false, opens: { weekday: "sun", time: "22:00", inDays: 0 } });
  });
});

describe("windows that end at 24:00", () => {
  it("close at 00:00 of the next day", () => {
    const evenings = {
      timeZone,
      windows: [{ days: ["fri" as const], open: "18:00", close: "24:00" }],
    };
    const state = openState(evenings, new Date("2026-06-06T03:59:59Z"));
    expect(state).toEqual({ open: true, closes: { weekday: "sat", time: "00:00" } });
  });

  it("run on into a window that opens at midnight", () => {
    const joined = {
      timeZone,
      windows: [
        { days: ["fri" as const], open: "18:00", close: "24:00" },
        { days: ["sat" as const], open: "00:00", close: "02:00" },
      ],
    };
    const state = openState(joined, new Date("2026-06-06T03:00:00Z"));
    expect(state).toEqual({ open: true, closes: { weekday: "sat", time: "02:00" } });
  });

  it("never close when every day is whole", () => {
    const always = { timeZone, windows: [{ days: [...weekdays], open: "00:00", close: "24:00" }] };
    expect(openState(always, new Date("2026-06-06T03:59:59Z"))).toEqual({
      open: true,
      closes: "never",
    });
  });

  it("close once a week when one day is missing", () => {
    const sixDays = {
      timeZone,
      windows: [{ days: weekdays.filter((day) => day !== "wed"), open: "00:00", close: "24:00" }],
    };
    const state = openState(sixDays, new Date("2026-06-04T12:00:00Z"));
    expect(state).toEqual({ open: true, closes: { weekday: "wed", time: "00:00" } });
  });
});

it("takes equal opening and closing times for a whole day", () => {
  const wholeDay = {
    timeZone,
    windows: [{ days: ["mon" as const], open: "07:00", close: "07:00" }],
  };
  const state = openState(wholeDay, new Date("2026-06-09T10:59:00Z"));
  expect(state).toEqual({ open: true, closes: { weekday: "tue", time: "07:00" } });
});
