import { describe, expect, it, test } from "vitest";
import { languages } from "../../src/text/languages.ts";
import { findDeadline } from "../../src/triage/deadlines/find-deadline.ts";
import { dated, loadDeadlines } from "./fixtures.ts";

const deadlines = loadDeadlines();
const read = (text: string, sent = "2027-02-10T15:00:00Z") =>
  findDeadline(text, new Date(sent), deadlines);

describe.each(languages)("messages in %s", (language) => {
  const messages = dated.filter((message) => message.language === language);
  const read = messages.map((message) => ({
    ...message,
    found: findDeadline(message.text, new Date(message.sent), deadlines)?.due ?? null,
  }));
  const right = read.filter(({ due, found }) => due !== null && due === found).length;

  it("are enough to judge by, a third of them without a deadline", () => {
    const without = messages.filter(({ due }) => due === null).length;
    expect(messages.length).toBeGreaterThanOrEqual(24);
    expect(without * 3).toBeGreaterThanOrEqual(messages.length);
  });

  it("have no deadline that they do not say", () => {
    const said = read.filter(({ found }) => found !== null).length;
    expect(right / said).toBeGreaterThanOrEqual(0.98);
  });

  it("have their deadlines read", () => {
    const with_ = read.filter(({ due }) => due !== null).length;
    expect(right / with_).toBeGreaterThanOrEqual(0.95);
  });
});

test.each([
  // 10 February 2027 is a Wednesday.
  ["my hearing is on Wednesday", "2027-02-17"],
  ["my hearing is today", "2027-02-10"],
  ["my hearing is on Friday, March 5", "2027-03-05"],
  ["my hearing is on 3/5", "2027-03-05"],
  ["mi audiencia es el 3/5", "2027-05-03"],
  ["mi audiencia es el viernes 5", "2027-03-05"],
  ["my permit ends on the 5th", "2027-03-05"],
  ["my permit ends on January 31", "2028-01-31"],
  ["my permit ends in March", "2027-03-01"],
  ["my permit ends at the end of March", "2027-03-31"],
  ["my permit ends this month", "2027-02-28"],
  ["my hearing is this week", "2027-02-12"],
  ["my hearing is next week", "2027-02-15"],
  ["my hearing is in a month", "2027-03-10"],
  ["I have 10 days left", "2027-02-20"],
  ["I must answer 30 days from the letter dated February 1", "2027-03-03"],
  ["I must answer 30 days from the letter. It is dated February 1", "2027-03-03"],
  ["my hearing is on March 20 and my interview on March 5", "2027-03-05"],
  ["my hearing is on February 29, 2028", "2028-02-29"],
  ["my hearing is on 2027-03-05", "2027-03-05"],
  ["我2027年三月五号开庭", "2027-03-05"],
  ["دادگاهم ۵ مارس ۲۰۲۷ است", "2027-03-05"],
])("%s: %s", (text, due) => {
  expect(read(text)?.due).toBe(due);
});

test.each([
  "my hearing is on February 30",
  "my hearing was on March 5, 2026",
  "I came on January 5 2025 and have not filed",
  "my hearing will be 24/7 in my head",
  "call me about my hearing at 212/555/0100",
])("no deadline: %s", (text) => {
  expect(read(text)).toBeNull();
});

test("the day of a message is that of New York", () => {
  expect(read("my hearing is tomorrow", "2027-02-11T03:00:00Z")?.due).toBe("2027-02-11");
  expect(read("my hearing is tomorrow", "2027-02-11T05:00:00Z")?.due).toBe("2027-02-12");
});

test("what a deadline is for, and the sentence that says it", () => {
  const text = "I am afraid. My work permit expires on March 5! What now?";
  expect(read(text)).toEqual({
    due: "2027-03-05",
    kind: "ending",
    sentence: "My work permit expires on March 5!",
  });
  expect(read("my hearing is on March 5")?.kind).toBe("appear");
  expect(read("the last day to file is March 5")?.kind).toBe("file");
  expect(read("I arrived on March 5 last year and have not filed")?.kind).toBe("one-year");
});

test("of a long sentence only what stands around the date is kept", () => {
  const long = `${"and so on ".repeat(60)} my hearing is on March 5 ${"and so on ".repeat(60)}`;
  const { sentence = "" } = read(long) ?? {};
  expect(sentence).toContain("my hearing is on March 5");
  expect(sentence.length).toBeLessThan(300);
});
