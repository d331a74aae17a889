import { expect, test } from "vitest";
import { readInsights, summarise } from "../../src/console/insights.ts";
import { openTestStore } from "../support/memory-store.ts";
import { createTestKnowledge } from "../support/test-knowledge.ts";

const knowledge = createTestKnowledge();
const days = ["2026-11-21", "2026-11-22"];
const request = { day: "2026-11-22", outcome: "answer", language: "es", entryId: "t99-invented" };

test("counts by day, outcome, language and topic are sums, the largest first", () => {
  const insights = summarise(
    {
      days,
      requests: [
        { ...request, count: 3 },
        { ...request, outcome: "handoff", entryId: null, language: "fa", count: 4 },
        { ...request, outcome: "smalltalk", entryId: null, count: 2 },
        { ...request, outcome: "suggest", entryId: null, day: "2026-11-21", count: 1 },
      ],
      tickets: [{ day: "2026-11-21", reason: "no-match", count: 5 }],
      taps: [
        { entryId: "a", helped: true, count: 3 },
        { entryId: "b", helped: false, count: 1 },
      ],
      waits: [3, 1, 2, 10],
    },
    knowledge,
  );
  expect(insights).toEqual({
    questionsByDay: [
      { name: "2026-11-21", count: 1 },
      { name: "2026-11-22", count: 9 },
    ],
    ticketsByDay: [
      { name: "2026-11-21", count: 5 },
      { name: "2026-11-22", count: 0 },
    ],
    outcomes: [
      { name: "handoff", count: 4 },
      { name: "answer", count: 3 },
      { name: "smalltalk", count: 2 },
      { name: "suggest", count: 1 },
    ],
    languages: [
      { name: "es", count: 6 },
      { name: "fa", count: 4 },
    ],
    topics: [{ name: "gardens", count: 3 }],
    reasons: [{ name: "no-match", count: 5 }],
    wrong: [{ name: "b", count: 1 }],
    matchRate: 4 / 8,
    wrongRate: 1 / 4,
    medianWait: 2.5,
  });
});

test("without anything there is no rate, and every day is there", async () => {
  const store = await openTestStore();
  const insights = await readInsights(store, knowledge);
  expect(insights.questionsByDay).toHaveLength(30);
  expect(insights.questionsByDay.at(-1)).toEqual({ name: "2026-11-22", count: 0 });
  expect([insights.matchRate, insights.wrongRate, insights.medianWait]).toEqual([null, null, null]);
});
