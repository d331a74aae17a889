/** A calendar day as the number of days since 1 January 1970. */
export type Day = number;

const dayLength = 86_400_000;

/** Offices, courts and askers keep different zones; of the zones of the US the eastern one reaches a day first. */
const zone = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });

/** The calendar day of an instant in America/New_York. */
export const dayIn = (instant: Date): Day => Date.parse(zone.format(instant)) / dayLength;

/** `2027-03-05` */
export const sayDay = (day: Day): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The parts of a day; months count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function partsOf(day: Day): DayParts {
  const at = new Date(day * dayLength);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day of a date, or undefined where the calendar has none (31 April). Months outside 1 to 12 count on. */
export function dayOn(year: number, month: number, date: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCDate() === date ? at.getTime() / dayLength : undefined;
}

/** The first day of a month, counted on from another one. */
export const firstOf = (year: number, month: number): Day =>
  Date.UTC(year, month - 1, 1) / dayLength;

/** The last day of a month. */
export const lastOf = (year: number, month: number): Day => firstOf(year, month + 1) - 1;

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (day + 3) % 7;

/** The same date some months later, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  return Math.min(firstOf(year, month + months) + date - 1, lastOf(year, month + months));
}

export type Unit = "day" | "week" | "month" | "year";

/** A day some days, weeks, months or years on. */
export function addUnits(day: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case "day":
      return day + count;
    case "week":
      return day + 7 * count;
    case "month":
      return addMonths(day, count);
    case "year":
      return addMonths(day, 12 * count);
  }
}
