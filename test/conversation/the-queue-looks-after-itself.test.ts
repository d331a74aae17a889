import { expect, test } from "vitest";
import { giveBackAll, sayAway, sayCapacity } from "../../src/conversation/away.ts";
import { switchDigest } from "../../src/conversation/digest.ts";
import { handOff } from "../../src/conversation/tickets.ts";
import { watchQueue } from "../../src/conversation/watch.ts";
import type { Person } from "../../src/storage/people.ts";
import { listQueue } from "../../src/storage/queue-lists.ts";
import { actOnTicket, getTicket } from "../../src/storage/tickets.ts";
import { ana, ben, openTestDesk, type TestDesk } from "../support/desk-in-memory.ts";
import { aPersonWithTicket, aTicket, day } from "../support/memory-store.ts";

const hour = 3_600_000;
const asker = 501;
const watch = ({ store, brain }: TestDesk) => watchQueue(store, brain);
const idOf = async (desk: TestDesk, userId: number) => (await desk.at(userId)).staff.id;

const handsOff = (desk: TestDesk, person: Person) =>
  handOff(desk.turn(), person, {
    reason: "no-match",
    topic: undefined,
    redacted: "An invented question",
    due: null,
    dueSentence: null,
    messageId: 9,
    candidates: [],
    decision: undefined,
  });

test("a claim nobody works on is brought up once, then goes back to the queue", async () => {
  const desk = await openTestDesk();
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  const by = await idOf(desk, ana);
  await actOnTicket(desk.store, ticket, { kind: "claim", by });
  desk.store.pass(13 * hour);
  await watch(desk);
  await watch(desk);
  expect((await desk.texts(ana)).match(/has been with you for 13 h/g)).toHaveLength(1);
  desk.store.pass(12 * hour);
  await watch(desk);
  expect((await getTicket(desk.store, ticket.id)).state).toBe("open");
  expect(await desk.texts(ana)).toContain("went back to the queue");
  expect(await desk.texts(ben)).toContain("Nobody has taken it yet");
});

test("what somebody held who is no longer on the list goes back at once", async () => {
  const desk = await openTestDesk();
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  await actOnTicket(desk.store, ticket, { kind: "claim", by: "gone" });
  await watch(desk);
  expect((await getTicket(desk.store, ticket.id)).state).toBe("open");
});

test("a question that nobody on the list may see any more is closed, and the asker is told", async () => {
  const desk = await openTestDesk();
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  const by = await idOf(desk, ana);
  await actOnTicket(desk.store, ticket, { kind: "conflict", by });
  await watch(desk);
  expect((await getTicket(desk.store, ticket.id)).state).toBe("open");
  await desk.store.db.updateTable("staff").set({ active: 0 }).where("id", "!=", by).execute();
  await watch(desk);
  expect((await getTicket(desk.store, ticket.id)).state).toBe("closed");
  expect(await desk.texts(asker)).toContain("closed question No. 1");
});

test("what sleeps comes back when its time has come", async () => {
  const desk = await openTestDesk();
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  const until = new Date(desk.store.clock().getTime() + day);
  await actOnTicket(desk.store, ticket, { kind: "snooze", by: await idOf(desk, ana), until });
  await watch(desk);
  expect((await listQueue(desk.store, { tab: "open", limit: 10 })).items).toEqual([]);
  desk.store.pass(day);
  await watch(desk);
  expect(
    (await listQueue(desk.store, { tab: "open", limit: 10 })).items.map(({ number }) => number),
  ).toEqual([1]);
  expect(await desk.texts(ben)).toContain("No. 1 is back");
});

test("askers are told when everybody is away, and that it is no promise", async () => {
  const desk = await openTestDesk();
  const { person } = await aPersonWithTicket(desk.store, asker);
  await sayAway(desk.turn(), await desk.at(ana), "until 2026-11-30");
  await handsOff(desk, person);
  expect(await desk.texts(asker)).not.toContain("is away");
  await sayAway(desk.turn(), await desk.at(ben), "2026-12-05");
  await handsOff(desk, person);
  expect(await desk.texts(asker)).toContain(
    "The attorney is away. A reply can come from December 1, 2026 on.",
  );
});

test("askers are told how long a long queue may take", async () => {
  const desk = await openTestDesk();
  const { person } = await aPersonWithTicket(desk.store, asker);
  for (let n = 0; n < 5; n += 1) await aTicket(desk.store, person);
  await sayCapacity(desk.turn(), await desk.at(ana), "3");
  await handsOff(desk, person);
  expect(await desk.texts(asker)).toContain("It may take about 17 days");
});

test("who is away gets urgent questions only, and can give back what they hold", async () => {
  const desk = await openTestDesk();
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  await actOnTicket(desk.store, ticket, { kind: "claim", by: await idOf(desk, ana) });
  await sayAway(desk.turn(), await desk.at(ana), "2026-11-30");
  await giveBackAll(desk.turn(), await desk.at(ana));
  expect((await getTicket(desk.store, ticket.id)).state).toBe("open");
  const before = (await desk.sent(ana)).length;
  await handsOff(desk, person);
  expect(await desk.sent(ana)).toHaveLength(before);
  expect(await desk.texts(ben)).toContain("No. 2 ");
});

test("a day that is not one, or is past, is refused", async () => {
  const desk = await openTestDesk();
  for (const day of ["2026-13-45", "2026-11-01", "2099-01-01"]) {
    await sayAway(desk.turn(), await desk.at(ana), day);
  }
  expect((await desk.texts(ana)).match(/Write a day from today on/g)).toHaveLength(3);
  expect((await desk.at(ana)).staff.awayUntil).toBeNull();
});

test("the digest comes once a day at its hour, counts without words, and stops when told to", async () => {
  const desk = await openTestDesk();
  const { person } = await aPersonWithTicket(desk.store, asker);
  await aTicket(desk.store, person, { dueOn: "2026-11-25", question: "a secret marzipan" });
  await watch(desk);
  expect(await desk.texts(ana)).toBe("");
  desk.store.pass(2 * hour);
  await watch(desk);
  await watch(desk);
  const told = await desk.sent(ana);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("2 questions wait");
  expect(told[0]?.text).toContain("1 with a date within 7 days");
  expect(told[0]?.text).not.toContain("marzipan");
  await switchDigest(desk.turn(), await desk.at(ana), false);
  desk.store.pass(day);
  await watch(desk);
  expect((await desk.texts(ana)).match(/questions wait/g)).toHaveLength(1);
  expect((await desk.texts(ben)).match(/questions wait/g)).toHaveLength(2);
});

test("a talk that pauses gives the word back to the program", async () => {
  const desk = await openTestDesk();
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  const by = await idOf(desk, ana);
  await actOnTicket(desk.store, ticket, { kind: "claim", by });
  await actOnTicket(desk.store, ticket, { kind: "answer", by });
  await actOnTicket(desk.store, ticket, { kind: "added" });
  await watch(desk);
  expect((await getTicket(desk.store, ticket.id)).talking).toBe(true);
  desk.store.pass(2 * hour);
  await watch(desk);
  await watch(desk);
  expect((await getTicket(desk.store, ticket.id)).talking).toBe(false);
  expect((await desk.texts(asker)).match(/I answer again what you write/g)).toHaveLength(1);
});
