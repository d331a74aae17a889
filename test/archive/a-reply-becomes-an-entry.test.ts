import fc from "fast-check";
import { expect, test } from "vitest";
import { entrySchema } from "../../src/archive/entry.ts";
import { type EntryDraft, monthsAfter, toEntry } from "../../src/archive/entry-draft.ts";
import type { Topic } from "../../src/archive/topic.ts";

const topic: Topic = {
  id: "gardens",
  title: { en: "Gardens" },
  policy: "open",
  urgency: "routine",
  changeNotes: ["rule-changed"],
  resources: ["weekday"],
  phrasings: {},
};
const draft: EntryDraft = {
  question: "May I plant a tree?",
  offered: [
    { language: "es", text: "¿puedo plantar un árbol?", taken: true },
    { language: "es", text: "soy Ana, ¿puedo plantar?", taken: false },
  ],
  language: "en",
  answer: { en: "A tree may be planted.", es: "Se puede plantar." },
  topic: "gardens",
  serve: "auto",
  reviewIn: 6,
  answered: "2026-11-20",
};
const about = { id: "r-1", version: 1, by: "the Test Clinic", today: "2026-11-22" };

test("an approved reply is an entry like any other, with the notes and contacts of its topic", () => {
  const entry = toEntry(draft, topic, about);
  expect(entrySchema.parse(entry)).toEqual(entry);
  expect(entry).toMatchObject({
    kind: "reply",
    serve: "auto",
    changeNotes: ["rule-changed"],
    resources: ["weekday"],
    reviewBy: "2027-05-22",
    source: { answered: "2026-11-20", by: "the Test Clinic" },
  });
});

test("only the phrasings that were taken go in", () => {
  expect(toEntry(draft, topic, about).phrasings).toEqual({ es: ["¿puedo plantar un árbol?"] });
});

test("on a subject whose rules change often a person always looks first", () => {
  expect(toEntry(draft, { ...topic, policy: "never" }, about).serve).toBe("humanFirst");
});

test("an answer keeps the language it was written in", () => {
  const spanish: EntryDraft = { ...draft, language: "es", answer: { es: "Se puede plantar." } };
  const entry = toEntry(spanish, topic, about);
  expect(entrySchema.parse(entry).language).toBe("es");
  expect(entrySchema.safeParse({ ...entry, language: "fr" }).success).toBe(false);
});

test("only a reply may lack the address of its source", () => {
  const entry = toEntry(draft, topic, about);
  expect(entrySchema.safeParse({ ...entry, kind: "thread" }).success).toBe(false);
});

test("a review date is a day of the calendar, so many months later", () => {
  expect(monthsAfter("2026-12-31", 2)).toBe("2027-02-28");
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2020-01-01"), max: new Date("2060-01-01"), noInvalidDate: true }),
      fc.integer({ min: 1, max: 24 }),
      (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const then = monthsAfter(day, months);
        const [year = 0, month = 0] = day.split("-").map(Number);
        const [y = 0, m = 0] = then.split("-").map(Number);
        expect(y * 12 + m).toBe(year * 12 + month + months);
        expect(then > day).toBe(true);
      },
    ),
  );
});
