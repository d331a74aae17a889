import { expect, it } from "vitest";
import { createBrain } from "../../src/conversation/brain.ts";
import { watchQueue } from "../../src/conversation/watch.ts";
import { findDue } from "../../src/storage/outbox.ts";
import { listStaff, seedStaff } from "../../src/storage/staff.ts";
import type { Store } from "../../src/storage/store.ts";
import { actOnTicket, getTicket } from "../../src/storage/tickets.ts";
import { aPersonWithTicket, aTicket, openTestStore } from "../support/memory-store.ts";
import {
  createTestKnowledge,
  loadShippedFacts,
  shippedSentences,
} from "../support/test-knowledge.ts";

const minute = 60_000;
const [attorney, second] = [9001, 9002];

const brainWith = (secondContact: number | undefined) =>
  createBrain({
    knowledge: {
      ...createTestKnowledge(),
      ...loadShippedFacts(),
      matcher: createTestKnowledge().matcher,
    },
    translator: shippedSentences,
    operator: { name: "the test", url: undefined },
    retentionDays: 90,
    secondContact,
  });

/** What is queued for a chat, oldest first; the outbox gives one row of a chat at a time. */
async function queuedFor(store: Store, chatId: number): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom("outbox")
    .select("purpose")
    .where("chat_ref", "=", store.vault.ref("chat", chatId))
    .orderBy("seq")
    .execute();
  return rows.map((row) => row.purpose);
}

async function textTo(store: Store, chatId: number): Promise<string> {
  const due = await findDue(store, { limit: 50, busy: new Set() });
  const item = due.find((row) => row.chatId === chatId);
  return item?.message.kind === "message" ? item.message.text : "";
}

it("reminds staff and the second contact of an urgent question nobody takes, once an hour", async () => {
  const store = await openTestStore();
  await seedStaff(store, [attorney]);
  const { person } = await aPersonWithTicket(store);
  await aTicket(store, person, {
    urgent: true,
    category: "violence_threat",
    question: "a secret marzipan",
  });
  const brain = brainWith(second);
  store.pass(10 * minute);
  await watchQueue(store, brain);
  expect(await queuedFor(store, attorney)).toEqual([]);
  store.pass(6 * minute);
  await watchQueue(store, brain);
  await watchQueue(store, brain);
  expect(await queuedFor(store, attorney)).toEqual(["staff", "card"]);
  expect(await queuedFor(store, second)).toEqual(["staff"]);
  const told = await textTo(store, second);
  expect(told).toContain("No. 2");
  expect(told).not.toContain("marzipan");
  store.pass(61 * minute);
  await watchQueue(store, brain);
  expect(await queuedFor(store, second)).toEqual(["staff", "staff"]);
});

it("says nothing more once somebody has taken it", async () => {
  const store = await openTestStore();
  await seedStaff(store, [attorney]);
  const { person } = await aPersonWithTicket(store);
  const ticket = await aTicket(store, person, { urgent: true, category: "violence_threat" });
  const [ana] = await listStaff(store);
  await actOnTicket(store, ticket, { kind: "claim", by: ana?.id ?? "" });
  store.pass(20 * minute);
  await watchQueue(store, brainWith(second));
  expect(await queuedFor(store, attorney)).toEqual([]);
  expect(await queuedFor(store, second)).toEqual([]);
});

it("tells the asker once who can help when no answer comes, sooner where there is a date", async () => {
  const store = await openTestStore();
  const { person, ticket } = await aPersonWithTicket(store);
  const dated = await aTicket(store, person, { dueOn: "2026-11-24" });
  const brain = brainWith(undefined);
  store.pass(2 * 60 * minute);
  await watchQueue(store, brain);
  expect((await getTicket(store, dated.id)).askerToldAt).not.toBeNull();
  expect((await getTicket(store, ticket.id)).askerToldAt).toBeNull();
  const told = await textTo(store, person.chatId);
  expect(told).toContain("No. 2");
  expect(told).toContain("immigrationadvocates.org");
  store.pass(3 * 24 * 60 * minute);
  await watchQueue(store, brain);
  await watchQueue(store, brain);
  expect(await queuedFor(store, person.chatId)).toEqual(["overdue", "overdue"]);
});
