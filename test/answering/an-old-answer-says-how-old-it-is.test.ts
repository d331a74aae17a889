import { expect, test } from "vitest";
import { composeAnswer, composeChoice } from "../../src/answering/compose-answer.ts";
import { languages } from "../../src/text/languages.ts";
import {
  createTestKnowledge,
  loadShippedFacts,
  shippedSentences,
  tellingAt,
  testEntry,
  testNote,
} from "../support/test-knowledge.ts";

const now = "2026-11-22T15:00:00Z";
const afterReview = "2027-06-01T15:00:00Z";
const knowledge = createTestKnowledge();
const shipped = loadShippedFacts();

/** The parts of an answer to the invented question. */
const partsAt = (when: string, entry = testEntry, from = knowledge): readonly string[] =>
  composeAnswer(tellingAt(from, when), entry).text.split("\n\n");

test("the first line names the year and that it was for somebody else", () => {
  expect(partsAt(now)[0]).toBe("From 2016: an answer given to another person.");
});

test("a guide says that it is general", () => {
  const [first, byline] = partsAt(now, { ...testEntry, kind: "guide" });
  expect(first).toBe("From 2016: a general guide, not about your case.");
  expect(byline).toContain("From “Invented questions” (2016)");
});

test("an intro stands after the first line, never before it", () => {
  const reply = composeAnswer(tellingAt(knowledge, now), testEntry, "Then maybe this one:");
  expect(reply.text.split("\n\n").slice(0, 2)).toEqual([
    "From 2016: an answer given to another person.",
    "Then maybe this one:",
  ]);
});

test("what has changed is said with its date and the day of the check", () => {
  expect(partsAt(now)).toContain(
    "What has changed since then:\n" +
      "• March 2024: The invented rule is different now.\n" +
      "We checked these notes on November 1, 2026.",
  );
});

test("notes past their review say so themselves", () => {
  const stale = "These notes are past their review date.";
  expect(partsAt(now).join()).not.toContain(stale);
  expect(partsAt(afterReview).join()).toContain(stale);
});

test("an answer past its review says since when nobody has looked at it", () => {
  const stale = "Nobody has reviewed this answer since November 1, 2026.";
  expect(partsAt(now).join()).not.toContain(stale);
  expect(partsAt(afterReview).join()).toContain(stale);
});

test("a proposal is not told as a rule, and an unconfirmed note not at all", () => {
  const withNote = (confidence: "proposed" | "unconfirmed") =>
    partsAt(now, testEntry, {
      ...knowledge,
      changeNotes: new Map([[testNote.id, { ...testNote, confidence }]]),
    }).join();
  expect(withNote("proposed")).toContain("Proposal (March 2024), not final when we checked:");
  expect(withNote("unconfirmed")).not.toContain("The invented rule");
});

test("the oldest check of several notes is the one that is named", () => {
  const older = { ...testNote, id: "older", checkedOn: "2026-10-01" };
  const entry = { ...testEntry, changeNotes: [testNote.id, older.id] };
  const both = new Map([testNote, older].map((note) => [note.id, note]));
  expect(partsAt(now, entry, { ...knowledge, changeNotes: both }).join()).toContain(
    "We checked these notes on October 1, 2026.",
  );
});

test("an answer without a translation says that it is in English", () => {
  const telling = tellingAt(knowledge, now, "es");
  expect(composeAnswer(telling, testEntry).text).toContain(telling.say("answer-in-english"));
  const translated = { ...testEntry, answer: { en: "English words", es: "Palabras" } };
  const { text } = composeAnswer(telling, translated);
  expect(text).toContain("Palabras");
  expect(text).not.toContain(telling.say("answer-in-english"));
});

test("the longer an answer, the fewer contacts it leaves room for; notes and source stay", () => {
  const shown = [300, 650, 692, 710].map((words) => {
    const entry = { ...testEntry, answer: { en: "word ".repeat(words).trim() } };
    const { text } = composeAnswer(tellingAt(knowledge, now), entry);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toContain("The invented rule is different now.");
    expect(text).toContain("Source: https://example.org");
    return ["weekday", "page"].filter((id) => text.includes(`The ${id} office`)).length;
  });
  expect(shown).toEqual([2, 2, 1, 0]);
});

test("a choice has a button for each entry and a way to none of them", () => {
  const other = { ...testEntry, id: "t98-other", question: "Another?" };
  const reply = composeChoice(tellingAt(knowledge, now), [testEntry, other], "suggest-intro");
  expect(reply.text).toContain(`1. ${testEntry.question}`);
  expect(reply.buttons.flat().map((button) => ("tap" in button ? button.tap : button))).toEqual([
    { kind: "pick", entryId: testEntry.id },
    { kind: "pick", entryId: "t98-other" },
    { kind: "attorney" },
  ]);
});

for (const language of languages) {
  test(`every shipped answer is dated, sourced and fits one message: ${language}`, () => {
    for (const when of [now, "2028-01-05T03:00:00Z"]) {
      const telling = tellingAt(shipped, when, language);
      const intro = shippedSentences.in(language)("next-best-intro");
      for (const entry of shipped.entries.values()) {
        const { text, buttons } = composeAnswer(telling, entry, intro);
        const [first = ""] = text.split("\n");
        expect(first, entry.id).toContain(entry.source.answered.slice(0, 4));
        expect(text, entry.id).toContain(entry.source.url);
        expect(text.length, entry.id).toBeLessThanOrEqual(4096);
        // A translated answer has one more: its original.
        const translated = language !== "en" && entry.answer[language] !== undefined;
        expect(buttons.flat(), entry.id).toHaveLength(translated ? 5 : 4);
      }
    }
  });
}

test("what came of the blog links to its home page, never to a page that names people", () => {
  for (const entry of shipped.entries.values()) {
    if (entry.kind !== "thread") continue;
    const url = new URL(entry.source.url ?? "");
    expect([url.host, url.pathname, url.search, url.hash], entry.id).toEqual([
      "www.asylumist.com",
      "/",
      "",
      "",
    ]);
  }
});
