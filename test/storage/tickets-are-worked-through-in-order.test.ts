import fc from "fast-check";
import { expect, test } from "vitest";
import { compareInQueue } from "../../src/queue/order.ts";
import { meetPerson } from "../../src/storage/people.ts";
import { listQueue } from "../../src/storage/queue-lists.ts";
import {
  actOnTicket,
  countWaiting,
  findTicket,
  getTicket,
  listEvents,
  listTicketsOf,
  listWaiting,
} from "../../src/storage/tickets.ts";
import { aPersonWithTicket, aTicket, openTestStore } from "../support/memory-store.ts";

test("urgent tickets come first, then the nearest deadline if it is near, then the oldest", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const plain = await aTicket(store, person);
  const late = await aTicket(store, person, { dueOn: "2027-06-24" });
  const soon = await aTicket(store, person, { dueOn: "2026-12-01" });
  const newer = await aTicket(store, person);
  const urgent = await aTicket(store, person, { urgent: true, category: "detention_now" });
  const { items } = await listQueue(store, { tab: "open", limit: 10 });
  expect(items.map((ticket) => ticket.number)).toEqual(
    [urgent, soon, plain, late, newer].map((ticket) => ticket.number),
  );
});

test("the database and the rule agree on the order of any queue", async () => {
  const position = fc.record({
    urgent: fc.boolean(),
    dueOn: fc.constantFrom(null, "2026-11-23", "2026-12-01", "2027-01-01"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(position, { maxLength: 8 }), async (positions) => {
      const store = await openTestStore();
      const person = await meetPerson(store, 1);
      for (const about of positions) await aTicket(store, person, about);
      const { items: waiting } = await listQueue(store, { tab: "open", limit: 100 });
      expect(waiting).toHaveLength(positions.length);
      expect(waiting).toEqual([...waiting].sort((a, b) => compareInQueue(a, b, store.clock())));
      await store.close();
    }),
    { numRuns: 15 },
  );
});

test("what is over is not in the queue; what is in hand is", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const [withdrawn, claimed] = [await aTicket(store, person), await aTicket(store, person)];
  await actOnTicket(store, withdrawn, { kind: "withdraw" });
  await actOnTicket(store, claimed, { kind: "claim", by: "ana" });
  expect((await listWaiting(store, 10)).map((ticket) => ticket.id)).toEqual([claimed.id]);
  expect(await countWaiting(store)).toBe(1);
});

test("a signal of danger that comes later moves a ticket up", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  await aTicket(store, person);
  const second = await aTicket(store, person);
  await actOnTicket(store, second, { kind: "raise", category: "violence_threat" });
  expect((await listQueue(store, { tab: "open", limit: 10 })).items[0]).toMatchObject({
    id: second.id,
    urgent: true,
    category: "violence_threat",
  });
});

test("a person sees their own tickets only, the newest first", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const [first, last] = [await aTicket(store, person), await aTicket(store, person)];
  await aTicket(store, await meetPerson(store, 2));
  const own = await listTicketsOf(store, person.id, 10);
  expect(own.map((ticket) => ticket.number)).toEqual([last.number, first.number]);
});

test("a ticket is found by its number and keeps its words and candidates", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const candidates = [{ id: "t99-invented", confidence: 0.25 }];
  const { number } = await aTicket(store, person, { question: "Слова ✍️", candidates });
  expect(await findTicket(store, { number })).toMatchObject({ question: "Слова ✍️", candidates });
  expect(await findTicket(store, { number: number + 1 })).toBeUndefined();
});

test("every action that counts is in the ticket's log, a refused one is not", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await actOnTicket(store, ticket, { kind: "claim", by: "ana" });
  await actOnTicket(store, await getTicket(store, ticket.id), { kind: "claim", by: "ben" });
  await actOnTicket(store, await getTicket(store, ticket.id), { kind: "added" });
  const log = await listEvents(store, ticket.id);
  expect(log.map(({ kind, actor }) => `${kind} ${actor}`)).toEqual([
    "opened bot",
    "claim ana",
    "added asker",
  ]);
});
