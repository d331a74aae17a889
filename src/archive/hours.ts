import { type Hours, type Weekday, weekdays } from "./resource.ts";

/** Whether a line answers at an instant and when that changes next, both told by the line's own clock: midnight is 00:00 of the day that begins. */
export type OpenState =
  | { readonly open: true; readonly closes: LocalMoment | "never" }
  | { readonly open: false; readonly opens: LocalMoment & { readonly inDays: number } };

type LocalMoment = { readonly weekday: Weekday; readonly time: string };
type Schedule = Pick<Hours, "timeZone" | "windows">;

/** What the wall clock shows, read as if it were UTC, in milliseconds: its arithmetic has no time zones. */
type WallTime = number;

const minute = 60_000;
const day = 1440 * minute;

/** A week repeats after 7 days; a daylight-saving gap can swallow one opening, so two weeks and a day. */
const horizonDays = 15;

/**
 * Tells whether a line is open at `now` and when it next closes or opens. A line is open while its
 * wall clock shows a time inside a window; a window that closes at or before its opening time ends
 * on the next day. `inDays` counts calendar days in the line's zone: 0 is today, 1 tomorrow.
 */
export const openState = (hours: Schedule, now: Date): OpenState => {
  const wallAt = createWallClock(hours.timeZone);
  const nowWall = wallAt(now.getTime());
  const open = isOpen(hours, nowWall);
  const change = changeCandidates(hours, now.getTime(), wallAt)
    .map(wallAt)
    .find((wall) => isOpen(hours, wall) !== open);

  if (open) return { open, closes: change === undefined ? "never" : toMoment(change) };
  if (change === undefined) throw new Error("hours: these windows never open");
  const inDays = Math.floor(change / day) - Math.floor(nowWall / day);
  return { open, opens: { ...toMoment(change), inDays } };
};

const isOpen = ({ windows }: Schedule, wall: WallTime): boolean => {
  const time = wall % day;
  const today = weekdayOf(wall);
  const yesterday = weekdayOf(wall - day);
  return windows.some((window) => {
    const opens = toDuration(window.open);
    const closes = toDuration(window.close);
    const ends = closes > opens ? closes : closes + day;
    const covers = (sinceMidnight: number) => opens <= sinceMidnight && sinceMidnight < ends;
    return (
      (window.days.includes(today) && covers(time)) ||
      (window.days.includes(yesterday) && covers(time + day))
    );
  });
};

/**
 * Every instant after `now`, in order, at which the state can change: window edges under each UTC
 * offset in force before the horizon, and the clock changes themselves.
 */
const changeCandidates = (
  { windows }: Schedule,
  now: number,
  wallAt: (instant: number) => WallTime,
): readonly number[] => {
  const offsetAt = (instant: number) => wallAt(instant) - Math.floor(instant / minute) * minute;
  const days = Array.from({ length: horizonDays + 1 }, (_, index) => index * day);
  const offsets = new Set(days.map((ahead) => offsetAt(now + ahead)));
  const edges = new Set(
    windows.flatMap(({ open, close }) => [toDuration(open) % day, toDuration(close) % day]),
  );
  const midnight = Math.floor(wallAt(now) / day) * day;

  const candidates = days.flatMap((ahead) => [
    ...findClockChange(now + ahead, now + ahead + day, offsetAt),
    ...[...edges].flatMap((edge) => [...offsets].map((offset) => midnight + ahead + edge - offset)),
  ]);
  return candidates
    .filter((instant) => instant > now && instant <= now + horizonDays * day)
    .sort((a, b) => a - b);
};

/** The first minute after a change of UTC offset between two instants, if there is one. */
const findClockChange = (
  from: number,
  to: number,
  offsetAt: (instant: number) => number,
): readonly number[] => {
  const before = offsetAt(from);
  if (offsetAt(to) === before) return [];
  let low = Math.floor(from / minute);
  let high = Math.floor(to / minute);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minute) === before) low = middle;
    else high = middle;
  }
  return [high * minute];
};

const createWallClock = (timeZone: string): ((instant: number) => WallTime) => {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const read = (type: Intl.DateTimeFormatPartTypes) =>
      Number(parts.find((part) => part.type === type)?.value);
    return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"));
  };
};

const toDuration = (time: string): number => {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return (hours * 60 + minutes) * minute;
};

const toMoment = (wall: WallTime): LocalMoment => ({
  weekday: weekdayOf(wall),
  time: new Date(wall).toISOString().slice(11, 16),
});

const weekdayOf = (wall: WallTime): Weekday => {
  const sundayFirst = new Date(wall).getUTCDay();
  return weekdays[(sundayFirst + 6) % 7] as Weekday;
};
