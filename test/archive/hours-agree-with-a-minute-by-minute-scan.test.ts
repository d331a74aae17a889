import fc from "fast-check";
import { expect, it } from "vitest";
import { type OpenState, openState } from "../../src/archive/hours.ts";
import { type Hours, type Weekday, weekdays } from "../../src/archive/resource.ts";

type Schedule = Pick<Hours, "timeZone" | "windows">;

const minute = 60_000;
const weekMinutes = 7 * 1440;

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Marks the open minutes of a week, Monday 00:00 first. */
const paintWeek = (windows: Hours["windows"]): readonly boolean[] => {
  const week = new Array<boolean>(weekMinutes).fill(false);
  for (const { days, open, close } of windows) {
    const start = minutesOf(open);
    const length = minutesOf(close) - start + (close > open ? 0 : 1440);
    for (const day of days) {
      const first = weekdays.indexOf(day) * 1440 + start;
      for (let i = first; i < first + length; i++) week[i % weekMinutes] = true;
    }
  }
  return week;
};

/** The plain reading of the promise: look at the line's clock, minute after minute, until the state differs. */
const scan = ({ timeZone, windows }: Schedule, now: Date): OpenState => {
  const week = paintWeek(windows);
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const look = (instant: number) => {
    const shown = clock.format(instant);
    const weekday = shown.slice(0, 3).toLowerCase() as Weekday;
    const time = shown.slice(-5);
    const date = shown.replace(/\D*(\d+).*/, "$1");
    return { weekday, time, date, open: week[weekdays.indexOf(weekday) * 1440 + minutesOf(time)] };
  };
  const start = look(now.getTime());
  if (start.open && !week.includes(false)) return { open: true, closes: "never" };

  let shown = start;
  let inDays = 0;
  for (let i = Math.floor(now.getTime() / minute) + 1; shown.open === start.open; i++) {
    const next = look(i * minute);
    if (next.date !== shown.date) inDays++;
    shown = next;
  }
  const moment = { weekday: shown.weekday, time: shown.time };
  return start.open
    ? { open: true, closes: moment }
    : { open: false, opens: { ...moment, inDays } };
};

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom("00", "15", "30", "59"))
  .map(([hour, minutes]) => `${String(hour).padStart(2, "0")}:${minutes}`);

const schedule: fc.Arbitrary<Schedule> = fc.record({
  timeZone: fc.constantFrom(
    "America/New_York",
    "America/Los_Angeles",
    "America/Phoenix",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
  ),
  windows: fc.array(
    fc.record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      open: time,
      close: fc.oneof({ weight: 4, arbitrary: time }, fc.constant("24:00")),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const secondsFrom = (from: string, hours: number) =>
  fc.integer({ min: 0, max: hours * 3600 }).map((s) => new Date(Date.parse(from) + s * 1000));

/** Half of the instants lie in the days around a clock change in one of the zones. */
const instant = fc.oneof(
  secondsFrom("2026-01-01T00:00:00Z", 3 * 8760),
  fc.oneof(
    ...["2026-03-07", "2026-10-31", "2027-03-13", "2027-11-06", "2026-04-04", "2026-10-03"].map(
      (date) => secondsFrom(`${date}T00:00:00Z`, 60),
    ),
    secondsFrom("2026-02-14T00:00:00Z", 60),
    secondsFrom("2026-03-21T00:00:00Z", 60),
  ),
);

it("says at any instant what a scan of the clock says", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(schedule, instant, (hours, now) => {
      expect(openState(hours, now)).toEqual(scan(hours, now));
    }),
    { numRuns: 300 },
  );
});
