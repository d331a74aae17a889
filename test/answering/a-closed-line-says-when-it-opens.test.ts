import { expect, test } from "vitest";
import { composeHotlines } from "../../src/answering/compose-lists.ts";
import { sayFastest, sayResource, sayResources } from "../../src/answering/contacts.ts";
import { splitText } from "../../src/answering/split-text.ts";
import { isShown } from "../../src/archive/corpus.ts";
import { languages } from "../../src/text/languages.ts";
import {
  createTestKnowledge,
  loadShippedFacts,
  tellingAt,
  testResources,
  weekdayHours,
  weekdayPhone,
} from "../support/test-knowledge.ts";

const knowledge = createTestKnowledge();
const shipped = loadShippedFacts();
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const said = (when: string, ...ids: readonly string[]): string =>
  plain(sayResources(tellingAt(knowledge, when), ids));

const alternative = "Open day and night: The night office (call 900)";

/** Weekdays 8:30 to 16:30 by the clock of Chicago, six hours behind in November. */
for (const [name, when, state] of [
  ["on a Sunday", "2026-11-22T15:00:00Z", "closed now, opens tomorrow at 8:30 AM (Central time)"],
  ["on a Saturday", "2026-11-21T15:00:00Z", "closed now, opens Monday at 8:30 AM (Central time)"],
  ["before it opens", "2026-11-24T13:00:00Z", "closed now, opens today at 8:30 AM (Central time)"],
  [
    "after it closed",
    "2026-11-24T22:30:00Z",
    "closed now, opens tomorrow at 8:30 AM (Central time)",
  ],
] as const) {
  test(`a line that is closed ${name} says when it opens, with one that never closes`, () => {
    const text = said(when, "weekday");
    expect(text).toContain(`call +1-212-555-0100 (Office) – ${state}`);
    expect(text.split("\n").at(-1)).toBe(alternative);
  });
}

test("an open line says until when, and needs no alternative", () => {
  const text = said("2026-11-24T15:00:00Z", "weekday");
  expect(text).toContain("open now, until 4:30 PM (Central time)");
  expect(text).not.toContain(alternative);
});

test("a line that never closes says so and is its own alternative", () => {
  const text = said("2026-11-22T15:00:00Z", "weekday", "night");
  expect(text).toContain("call 900 (Crisis) – open day and night");
  expect(text).not.toContain("Open day and night: ");
});

test("a page and a text line are never closed", () => {
  expect(said("2026-11-22T15:00:00Z", "page", "text")).not.toContain(alternative);
});

test("a code for detention phones is told as such, with no hours", () => {
  expect(said("2026-11-22T15:00:00Z", "inside")).toContain("from a phone inside detention: 4321#");
});

test("a number from the old list asks to be verified", () => {
  const old = { ...weekdayPhone, confidence: "seed", asOf: "~2022" } as const;
  const telling = tellingAt(knowledge, "2026-11-24T15:00:00Z");
  expect(sayResource(telling, { ...testResources.weekdayLine, phones: [old] })).toContain(
    "from a 2022 list, please verify",
  );
});

test("what is not confirmed is never shown", () => {
  for (const confidence of ["unconfirmed", "private"] as const) {
    const hidden = { ...testResources.weekdayLine, phones: [{ ...weekdayPhone, confidence }] };
    const telling = tellingAt(
      { ...knowledge, resources: new Map([["weekday", { ...hidden, confidence }]]) },
      "2026-11-24T15:00:00Z",
    );
    expect(sayResource(telling, hidden)).not.toContain("555");
    expect(sayFastest(telling, hidden)).toBe("The weekday office");
    expect(sayResources(telling, ["weekday"])).toBe("");
  }
});

test("lines whose hours are disputed show the caution instead of a guess", () => {
  const disputed = {
    ...testResources.weekdayLine,
    hours: [{ ...weekdayHours, caution: { en: "Hours vary." } }],
  };
  const text = sayResource(tellingAt(knowledge, "2026-11-22T15:00:00Z"), disputed);
  expect(text).toContain("(Office) – Hours vary.");
  expect(text).not.toContain("closed");
});

test("a text line with a keyword says the keyword", () => {
  expect(sayFastest(tellingAt(knowledge, "2026-11-22T15:00:00Z"), testResources.textLine)).toBe(
    "text HELLO to 70707",
  );
});

test("every shipped line keeps a clock whose name we can say", () => {
  const named = ["America/New_York", "America/Chicago", "America/Los_Angeles"];
  for (const { id, hours } of shipped.resources.values()) {
    for (const { timeZone } of hours) expect(named, id).toContain(timeZone);
  }
});

test("whenever a shipped line is closed, one that never closes stands beside it", () => {
  for (let hour = 0; hour < 7 * 24; hour += 3) {
    const now = new Date(Date.parse("2026-11-22T00:00:00Z") + hour * 3_600_000).toISOString();
    const telling = tellingAt(shipped, now);
    const { crisis, court } = shipped.contacts.hotlines;
    for (const id of [...court, ...shipped.resources.keys()]) {
      const resource = shipped.resources.get(id);
      if (!resource || !isShown(resource) || crisis.includes(id)) continue;
      const text = sayResources(telling, [id]);
      const phones = resource.phones.filter((phone) => isShown(phone) && phone.from === "us");
      if (phones.length === 1 && text.includes("closed now")) {
        expect(text, `${id} ${now}`).toContain("Open day and night:");
      }
    }
  }
});

test("the list of hotlines names every contact it should, in messages that fit", () => {
  for (const language of languages) {
    const { text, buttons } = composeHotlines(tellingAt(shipped, "2026-11-22T15:00:00Z", language));
    for (const id of Object.values(shipped.contacts.hotlines).flat()) {
      expect(text, `${id} ${language}`).toContain(shipped.resources.get(id)?.name);
    }
    for (const part of splitText(text)) expect(part.length).toBeLessThanOrEqual(4096);
    expect(buttons.flat().length).toBeGreaterThan(0);
  }
});
