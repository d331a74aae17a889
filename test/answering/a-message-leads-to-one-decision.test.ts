import { expect, test } from "vitest";
import { decide } from "../../src/answering/decide.ts";
import type { Decision, Question } from "../../src/answering/decision.ts";
import type { Entry } from "../../src/archive/entry.ts";
import type { Topic } from "../../src/archive/topic.ts";
import { createTestKnowledge, testEntry, weekdayPhone } from "../support/test-knowledge.ts";

const bands = { answerAt: 0.8, suggestAt: 0.4, gap: 0.2 };

/** Decides with a matcher that has found these documents, each with its confidence. */
function decideOn(
  found: Readonly<Record<string, number>>,
  more: { entry?: Partial<Entry>; topic?: Partial<Topic>; terms?: readonly string[] } = {},
  question: Partial<Question> = {},
): Decision {
  const entries = [
    { ...testEntry, ...more.entry },
    { ...testEntry, id: "t98-other", question: "Another question?" },
  ];
  const knowledge = createTestKnowledge(entries);
  const gardens = knowledge.topics.get("gardens");
  if (!gardens) throw new Error("no topic");
  return decide(
    { text: "May I plant a tree before the form comes?", ...question },
    {
      ...knowledge,
      topics: new Map([["gardens", { ...gardens, ...more.topic }]]),
      matcher: {
        bands,
        match: (_, { exclude } = {}) => ({
          candidates: Object.entries(found)
            .filter(([id]) => !exclude?.has(id))
            .map(([id, confidence]) => ({ id, confidence })),
          known: 1,
          explain: {
            terms: more.terms ?? [],
            unknown: [],
            repaired: [],
            exact: false,
            parts: [],
            missing: [],
          },
        }),
      },
    },
  );
}

const close = { "t99-invented": 0.7, "t98-other": 0.65 };

test("an entry that stands out is the answer", () => {
  expect(decideOn({ "t99-invented": 0.95, "t98-other": 0.3 })).toMatchObject({
    kind: "answer",
    entry: { id: "t99-invented" },
    confidence: 0.95,
  });
});

test("entries too close to choose between are offered side by side", () => {
  const decision = decideOn(close);
  expect(decision.kind === "suggest" && decision.entries.map((entry) => entry.id)).toEqual([
    "t99-invented",
    "t98-other",
  ]);
});

test("an entry that waits for a human is never shown, alone or in a choice", () => {
  const entry = { serve: "humanFirst" } as const;
  const handoff = { kind: "handoff", reason: "human-first", enters: true };
  expect(decideOn({ "t99-invented": 0.95 }, { entry })).toMatchObject(handoff);
  expect(decideOn(close, { entry })).toMatchObject(handoff);
});

test("an entry on hold goes to the attorney, and is not in a choice", () => {
  const entry = { status: "held" } as const;
  expect(decideOn({ "t99-invented": 0.95 }, { entry })).toMatchObject({
    kind: "handoff",
    reason: "held",
  });
  const choice = decideOn(close, { entry });
  expect(choice.kind === "suggest" && choice.entries.map((one) => one.id)).toEqual(["t98-other"]);
});

test("an entry that must never be shown counts as no match", () => {
  expect(decideOn({ "t99-invented": 0.95 }, { entry: { serve: "never" } })).toMatchObject({
    kind: "handoff",
    reason: "no-match",
  });
});

test("a subject old answers never settle gets its notes, and the attorney by a tap", () => {
  expect(decideOn({ "topic:gardens": 0.95 }, { topic: { policy: "never" } })).toMatchObject({
    kind: "handoff",
    reason: "topic-policy",
    topic: { id: "gardens" },
    enters: false,
  });
});

test("a subject no entry answers goes to the attorney by itself", () => {
  expect(decideOn({ "topic:gardens": 0.95 })).toMatchObject({
    kind: "handoff",
    reason: "no-match",
    topic: { id: "gardens" },
    enters: true,
  });
});

test("small talk and scope statements answer only when they stand out", () => {
  expect(decideOn({ "smalltalk:greeting": 0.95 })).toMatchObject({ kind: "smalltalk" });
  expect(decideOn({ "scope:everyday": 0.95 })).toMatchObject({ kind: "scope", reason: "intent" });
  for (const id of ["smalltalk:greeting", "scope:everyday"]) {
    expect(decideOn({ [id]: 0.5 }).kind).toBe("scope");
    expect(decideOn({ [id]: 0.5 }, { terms: ["#asylum"] }).kind).toBe("handoff");
  }
});

test("what matches nothing goes to the attorney when it may be about asylum, else is told kindly", () => {
  expect(decideOn({ "t99-invented": 0.1 })).toMatchObject({ kind: "handoff", reason: "no-match" });
  expect(decideOn({}, { terms: ["tree", "#asylum"] })).toMatchObject({ kind: "handoff" });
  expect(decideOn({ "scope:everyday": 0.1 })).toMatchObject({
    kind: "scope",
    reason: "off-topic",
  });
});

test("when all that fits was rejected the attorney gets it", () => {
  expect(decideOn(close, {}, { rejected: ["t99-invented", "t98-other"] })).toMatchObject({
    kind: "handoff",
    reason: "rejected",
  });
});

test("what was rejected is not answered again", () => {
  const decision = decideOn({ ...close, "t98-other": 0.9 }, {}, { rejected: ["t99-invented"] });
  expect(decision).toMatchObject({ kind: "answer", entry: { id: "t98-other" } });
  expect(decision.candidates.map((candidate) => candidate.id)).toEqual(["t98-other"]);
});

test("danger comes before any answer", () => {
  const text = "My uncle fell from the moon. May I plant a tree before the form comes?";
  expect(decideOn({ "t99-invented": 0.99 }, {}, { text })).toMatchObject({
    kind: "emergency",
    category: "medical_emergency",
  });
});

test("an offer is told as one, however well it matches", () => {
  const text = "I sell a guaranteed moonstone for every tree";
  expect(decideOn({ "t99-invented": 0.99 }, {}, { text })).toMatchObject({
    kind: "scope",
    reason: "scam",
  });
});

test("what cannot be read is asked for once, then told kindly", () => {
  for (const text of ["?!?", "👍👍", "xkcdqwrtz plmnbvcx", "1234"]) {
    expect(decideOn({ "t99-invented": 0.99 }, {}, { text }).kind, text).toBe("rephrase");
    expect(decideOn({}, {}, { text, rephrased: true })).toMatchObject({
      kind: "scope",
      reason: "unreadable",
    });
  }
});

test("candidates are entries only, at most five", () => {
  const many = Object.fromEntries([
    ["topic:gardens", 0.9],
    ...[1, 2, 3, 4, 5, 6].map((n) => [`t0${n}-made`, 0.1] as const),
  ]);
  expect(decideOn(many).candidates.map((candidate) => candidate.id)).toEqual([
    "t01-made",
    "t02-made",
    "t03-made",
    "t04-made",
    "t05-made",
  ]);
});

test("identifiers are hidden, the numbers we give out ourselves are not", () => {
  const text = `My number is A123456789. I called ${weekdayPhone.e164}. May I plant a tree?`;
  const { redacted } = decideOn({}, {}, { text });
  expect(redacted).not.toContain("123456789");
  expect(redacted).toContain(weekdayPhone.e164);
});

test("a language that is not sure leaves the one known before", () => {
  expect(decideOn({}, {}, { text: "ok", prior: "ht" }).language).toBe("ht");
});
