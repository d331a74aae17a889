import { expect, it } from "vitest";
import { createBrain } from "../../src/conversation/brain.ts";
import { startUpkeep } from "../../src/conversation/upkeep.ts";
import { createLog } from "../../src/log.ts";
import { openTestStore } from "../support/memory-store.ts";
import { createTestKnowledge, shippedSentences } from "../support/test-knowledge.ts";

it("learns at start from the taps that are stored", async () => {
  const store = await openTestStore();
  const tap = { entry_id: "t99-invented", entry_version: 1, confidence: 0.9, helped: 0 };
  const at = store.clock().toISOString();
  await store.db
    .insertInto("feedback")
    .values(Array.from({ length: 200 }, () => ({ ...tap, at })))
    .execute();
  const knowledge = createTestKnowledge();
  const sureOf = () =>
    knowledge.matcher.match("plant a tree when the form comes").candidates[0]?.confidence ?? 0;
  const before = sureOf();
  const brain = createBrain({
    knowledge,
    translator: shippedSentences,
    operator: { name: "The Clinic", url: undefined },
    retentionDays: 90,
    secondContact: undefined,
  });
  await startUpkeep(store, brain, createLog("silent")).stop();
  expect(sureOf()).toBeLessThan(before);
});
