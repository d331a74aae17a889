import { expect, test } from "vitest";
import { ask } from "../../src/conversation/ask.ts";
import { blockAsker, shadowBlockAsker, unblockAsker } from "../../src/conversation/blocks.ts";
import { getPerson } from "../../src/storage/people.ts";
import { listQueue } from "../../src/storage/queue-lists.ts";
import { getTicket, listTicketsOf } from "../../src/storage/tickets.ts";
import { brain, unknown } from "../support/bot-in-process.ts";
import { ana, openTestDesk, type TestDesk } from "../support/desk-in-memory.ts";
import { aPersonWithTicket, aTicket } from "../support/memory-store.ts";

const asker = 501;

/** What a person writes, as the bot takes it in. */
async function writes(
  desk: TestDesk,
  personId: string,
  text: string,
  ticketId: string | null = null,
) {
  return ask(desk.turn(), await getPerson(desk.store, personId), {
    text,
    sent: desk.store.clock(),
    messageId: 77,
    updateIds: [77],
    forwarded: false,
    ticketId,
  });
}

test("who is blocked is told so with numbers to call, and what waits is closed", async () => {
  const desk = await openTestDesk({}, brain.knowledge);
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  const other = await aTicket(desk.store, person);
  const urgent = await aTicket(desk.store, person, { urgent: true, category: "violence_threat" });
  await blockAsker(desk.turn(), await desk.at(ana), ticket);
  const told = await desk.texts(asker);
  expect(told).toContain("I cannot help you further here");
  expect(told).toContain("911");
  expect(told).toContain("immigrationadvocates.org");
  const states = await Promise.all(
    [ticket, other, urgent].map(async ({ id }) => (await getTicket(desk.store, id)).state),
  );
  expect(states).toEqual(["closed", "closed", "open"]);
});

test("who is blocked gets no answer and no ticket, and cannot reopen a closed one", async () => {
  const desk = await openTestDesk({}, brain.knowledge);
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  await blockAsker(desk.turn(), await desk.at(ana), ticket);
  expect(await writes(desk, person.id, "Can I work while my case waits?")).toBe("blocked");
  expect(await writes(desk, person.id, "One more thing", ticket.id)).toBe("blocked");
  expect((await getTicket(desk.store, ticket.id)).state).toBe("closed");
  expect(await listTicketsOf(desk.store, person.id, 10)).toHaveLength(1);
});

test("danger in the words of who is blocked still gets contacts and an urgent ticket", async () => {
  const desk = await openTestDesk({}, brain.knowledge);
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  await blockAsker(desk.turn(), await desk.at(ana), ticket);
  expect(await writes(desk, person.id, "i want to kill myself")).toBe("emergency");
  expect(await desk.texts(asker)).toContain("988");
  expect(await desk.texts(ana)).toContain("URGENT");
});

test("who is shadow-blocked hears the usual words, and the staff hear nothing", async () => {
  const desk = await openTestDesk({}, brain.knowledge);
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  await shadowBlockAsker(desk.turn(), await desk.at(ana), ticket);
  const before = (await desk.sent(ana)).length;
  expect(await writes(desk, person.id, unknown)).toBe("ticketed");
  expect(await desk.texts(asker)).toContain("Your number: 2");
  expect(await desk.sent(ana)).toHaveLength(before);
  expect((await listQueue(desk.store, { tab: "open", limit: 10 })).items).toEqual([]);
  expect(
    (await listQueue(desk.store, { tab: "quiet", limit: 10 })).items.map(({ number }) => number),
  ).toEqual([1, 2]);
});

test("an emergency of who is shadow-blocked still alerts", async () => {
  const desk = await openTestDesk({}, brain.knowledge);
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  await shadowBlockAsker(desk.turn(), await desk.at(ana), ticket);
  await writes(desk, person.id, "i want to kill myself");
  expect(await desk.texts(ana)).toContain("URGENT");
  expect(
    (await listQueue(desk.store, { tab: "open", limit: 10 })).items.map(({ urgent }) => urgent),
  ).toEqual([true]);
});

test("a lifted block brings the quiet list back to the queue", async () => {
  const desk = await openTestDesk({}, brain.knowledge);
  const { person, ticket } = await aPersonWithTicket(desk.store, asker);
  await aTicket(desk.store, person);
  await shadowBlockAsker(desk.turn(), await desk.at(ana), ticket);
  await unblockAsker(desk.turn(), await desk.at(ana), ticket);
  expect(
    (await listQueue(desk.store, { tab: "open", limit: 10 })).items.map(({ number }) => number),
  ).toEqual([1, 2]);
  expect((await getPerson(desk.store, person.id)).standing).toBeNull();
});
