import { z } from "zod";
import { daySchema, factSourceSchema, idSchema, localTextSchema } from "./facts.ts";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "use HH:MM");

/** `confirmed` is shown; `seed` is shown as "from a 2022 list, please verify"; `unconfirmed` and `private` are never shown. */
const confidenceSchema = z.enum(["confirmed", "seed", "unconfirmed", "private"]);

const factSchema = factSourceSchema.extend({
  confidence: confidenceSchema,
  /** The day somebody dialled the number or opened the page; null until then. */
  checkedOn: daySchema.nullable(),
});

/** A telephone contact. `e164` numbers are tappable; short codes get a copy button; `dial` codes work on detention phones only. */
export const phoneSchema = factSchema
  .extend({
    label: localTextSchema,
    display: z.string().trim().min(1),
    mode: z.enum(["call", "text", "tty"]),
    /** The word to send, for text lines that need one. */
    keyword: z.string().optional(),
    e164: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional(),
    shortCode: z
      .string()
      .regex(/^\d{3,6}$/)
      .optional(),
    dial: z.string().optional(),
    from: z.enum(["us", "abroad", "detention"]),
  })
  .refine((p) => [p.e164, p.shortCode, p.dial].filter((n) => n !== undefined).length === 1, {
    message: "give exactly one of e164, shortCode and dial",
  });

/** Weekly opening hours in the line's own time zone. */
export const hoursSchema = factSchema.extend({
  /** The `display` values of the phones these hours are for; absent: all of them. */
  phones: z.array(z.string()).optional(),
  timeZone: z.string().refine((zone) => {
    try {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, "not an IANA time zone"),
  windows: z
    .array(
      z.strictObject({
        days: z.array(z.enum(weekdays)).min(1),
        open: timeSchema,
        close: timeSchema,
      }),
    )
    .min(1),
  /** A sentence to show instead of a computed "open now" where sources disagree about the hours. */
  caution: localTextSchema.optional(),
});

/** An organisation, hotline, page or form that a person can turn to. Every fact carries its own source and date. */
export const resourceSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1),
  purpose: localTextSchema,
  audience: z.array(z.string().trim().min(1)).min(1),
  kinds: z
    .array(
      z.enum([
        "legal",
        "detention",
        "crisis",
        "minors",
        "lgbtq",
        "gov",
        "form",
        "information",
        "housing",
        "medical",
        "fraud",
      ]),
    )
    .min(1),
  phones: z.array(phoneSchema),
  hours: z.array(hoursSchema),
  urls: z.array(factSchema.extend({ label: localTextSchema, url: z.url({ protocol: /^https$/ }) })),
  languages: factSourceSchema.extend({ value: z.string().trim().min(1) }).nullable(),
  cost: factSourceSchema.extend({ value: z.string().trim().min(1) }).nullable(),
  confidence: confidenceSchema,
  confirmedBy: z.array(z.string()),
  /** Facts on which sources disagree, and which one we show. */
  conflicts: z.array(z.strictObject({ fact: z.string(), shown: z.string(), why: z.string() })),
  /** Said beside the contact, to the person: what to know before using it. */
  caution: localTextSchema.optional(),
  /** For us: what to recheck. Never shown. */
  notes: z.string(),
});

export type Resource = Readonly<z.infer<typeof resourceSchema>>;
export type Phone = Resource["phones"][number];
export type Hours = Resource["hours"][number];
