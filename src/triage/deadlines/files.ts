import { z } from "zod";
import { languageSchema } from "../../text/languages.ts";
import { blockSchema } from "../signal-files.ts";

/** The names of one month, weekday or unit, with `|` between them, as in a phrase. */
const namesSchema = z.string().min(1);

/** Ways of saying a date. The phrases are written as in intents/triage; `$month`, `$weekday` and `$unit` stand for the names. */
export const dateKinds = [
  /** A day of a month: a month's name and a number, or numbers for month and day in this order. */
  "date",
  /** A whole month. */
  "month",
  /** A whole year. */
  "year",
  /** A day of the month alone: "the 5th". */
  "day",
  /** A day of the month that comes: "the 5th of next month". */
  "day-next-month",
  "weekday",
  /** A weekday with the day of the month, where the calendar agrees: "Friday 4". */
  "weekday-date",
  "last-weekday",
  /** A weekday that is surely to come: "this Friday". */
  "this-weekday",
  "weekday-next-week",
  "today",
  "tomorrow",
  "after-tomorrow",
  "yesterday",
  "this-week",
  "next-week",
  "last-week",
  "weekend",
  "this-month",
  "next-month",
  "last-month",
  "this-year",
  "next-year",
  "last-year",
  /** So much time from now: "in 10 days". */
  "in",
  /** So much time from now, and that it is a deadline: "10 days left". */
  "left",
  /** So much time to do something: "30 days to". */
  "have",
  /** So much time from another day: "30 days from". */
  "after",
  /** A length of time and no more: time to act where the message names the day it counts from. */
  "bare",
  /** So long ago. */
  "ago",
  /** What looks like a date and is none: "a las 8 de la mañana". */
  "none",
] as const;

export type DateKind = (typeof dateKinds)[number];

/** What the words around a date say about it. */
export const wordKinds = [
  /** Something to appear at: a hearing, an interview. */
  "event",
  /** Something to do by a day: file, answer, appeal. */
  "act",
  /** Something that ends: a permit, a status. */
  "ending",
  /** Appointments that are not of the case, or not the asker's: a job interview, a friend's hearing. */
  "other",
  /** What cases are about: asylum, a permit, an officer. Makes a deadline of a day that is surely to come. */
  "matter",
  /** "until", "by": right beside a date, this day is to come. */
  "until",
  /** The day a letter or decision has, from which time is counted. */
  "anchor",
  /** Coming to the country, and that no application has been filed since. */
  "arrival",
  "unfiled",
  /** Words of the past, or of something else that the date is for. */
  "past",
  /** The same, wherever in the sentence they stand: "I missed my hearing". */
  "over",
  /** Words of the past that announce what is to come: "was scheduled for". */
  "lift",
  /** Words of the present and the future: a day that was lately is not meant again in a year without one of them. */
  "coming",
  /** A question about a length of time: "how many days". */
  "general",
  /** What was moved from one day to another counts on the other: "from March 5 to April 10". */
  "moved",
  /** What turns a month or year into its last day: "end of". */
  "end",
] as const;

export type WordKind = (typeof wordKinds)[number];

/** One file of intents/deadlines: how a language says dates and deadlines. */
export const deadlineFileSchema = z.strictObject({
  language: languageSchema,
  /** The order of day and month in `3/5`. */
  order: z.enum(["day-first", "month-first"]),
  /** Where a sentence has its verb: in some languages a past verb stands behind what it is about. */
  verbs: z.enum(["first", "last"]).default("first"),
  /** From January. */
  months: z.array(namesSchema).length(12),
  /** From Monday. */
  weekdays: z.array(namesSchema).length(7),
  units: z.strictObject({
    day: namesSchema,
    week: namesSchema,
    month: namesSchema,
    year: namesSchema,
  }),
  /** Number words beyond those of triage/shared.yaml. */
  numbers: z.record(z.string(), z.int()).default({}),
  /** What is written behind a number without a space: "5th". */
  suffixes: z.array(z.string()).default([]),
  dates: z.partialRecord(z.enum(dateKinds), blockSchema),
  words: z.partialRecord(z.enum(wordKinds), blockSchema),
});

export type DeadlineFile = Readonly<z.infer<typeof deadlineFileSchema>>;
