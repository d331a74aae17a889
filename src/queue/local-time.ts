const minute = 60_000;
const day = 1440 * minute;

/** What the wall clock of a time zone shows, read as if it were UTC. */
function wallTime(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"));
}

/** The day of an instant in a time zone, as ISO. */
export const localDay = (at: Date, timeZone: string): string =>
  new Date(wallTime(at, timeZone)).toISOString().slice(0, 10);

/** The hour of an instant in a time zone, 0 to 23. */
export const localHour = (at: Date, timeZone: string): number =>
  new Date(wallTime(at, timeZone)).getUTCHours();

/** The instant at which a time zone's clock shows the full hour of a day; in a gap of the clock, the one after it. */
export function instantAt(isoDay: string, hour: number, timeZone: string): Date {
  const wanted = Date.parse(`${isoDay}T00:00:00Z`) + hour * 60 * minute;
  const shift = (guess: number): number => wanted - wallTime(new Date(guess), timeZone);
  const first = wanted + shift(wanted);
  return new Date(first + shift(first));
}

/** A day so many days after another. ISO days. */
export const addDays = (isoDay: string, days: number): string =>
  new Date(Date.parse(`${isoDay}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
