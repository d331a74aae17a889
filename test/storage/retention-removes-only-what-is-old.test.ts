import { expect, test } from "vitest";
import { applyRetention } from "../../src/conversation/retention.ts";
import { addDraft } from "../../src/storage/drafts.ts";
import { enqueue, findDue, markSending, markSent } from "../../src/storage/outbox.ts";
import { addPair, findPair } from "../../src/storage/pairs.ts";
import { findPerson, meetPerson, type Person } from "../../src/storage/people.ts";
import { addRequest, findRequest, newRequestId } from "../../src/storage/requests.ts";
import { actOnTicket, addEvent, findTicket } from "../../src/storage/tickets.ts";
import {
  aPersonWithTicket,
  day,
  dumpTables,
  openTestStore,
  type TestStore,
} from "../support/memory-store.ts";

const days = 90;

async function aRequest(store: TestStore, person: Person, ticketId?: string): Promise<string> {
  const id = newRequestId();
  await addRequest(store, {
    id,
    personId: person.id,
    messageId: 1,
    outcome: "answer",
    language: "en",
    entry: undefined,
    confidence: undefined,
    candidates: [],
    sealedText: undefined,
    ticketId,
  });
  return id;
}

const send = (store: TestStore, dedupe: string) =>
  enqueue(store, {
    dedupe,
    chatId: 1,
    purpose: "reply",
    message: { kind: "message", text: "words" },
  });

test("a finished ticket goes after its time, with all it holds", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await addEvent(store, ticket.id, { kind: "added", actor: "asker", text: "words" });
  await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "reply" });
  await actOnTicket(store, ticket, { kind: "withdraw" });
  store.pass(days * day);
  await applyRetention(store, days);
  expect(await findTicket(store, { id: ticket.id })).toBeDefined();
  store.pass(1);
  await applyRetention(store, days);
  const dump = await dumpTables(store);
  expect([dump.ticket, dump.ticket_event, dump.draft, dump.person]).toEqual([
    "[]",
    "[]",
    "[]",
    "[]",
  ]);
});

test("a ticket that waits is kept however old it is, and so is its asker", async () => {
  const store = await openTestStore();
  const { person, ticket } = await aPersonWithTicket(store);
  store.pass(10 * days * day);
  await applyRetention(store, days);
  expect(await findTicket(store, { id: ticket.id })).toBeDefined();
  expect(await findPerson(store, person.chatId)).toBeDefined();
});

test("the time of a ticket runs from its last change", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  store.pass(days * day);
  await actOnTicket(store, ticket, { kind: "withdraw" });
  store.pass(days * day);
  await applyRetention(store, days);
  expect(await findTicket(store, { id: ticket.id })).toBeDefined();
});

test("an old request goes, a newer one of the same person stays", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const old = await aRequest(store, person);
  store.pass(60 * day);
  await meetPerson(store, 1);
  const recent = await aRequest(store, person);
  store.pass(31 * day);
  await applyRetention(store, days);
  expect(await findRequest(store, old)).toBeUndefined();
  expect(await findRequest(store, recent)).toBeDefined();
});

test("a request stays as long as its ticket waits", async () => {
  const store = await openTestStore();
  const { person, ticket } = await aPersonWithTicket(store);
  const id = await aRequest(store, person, ticket.id);
  store.pass(2 * days * day);
  await applyRetention(store, days);
  expect(await findRequest(store, id)).toBeDefined();
});

test("a request goes with its ticket once it is old itself", async () => {
  const store = await openTestStore();
  const { person, ticket } = await aPersonWithTicket(store);
  const id = await aRequest(store, person, ticket.id);
  await actOnTicket(store, ticket, { kind: "withdraw" });
  store.pass(days * day + 1);
  await meetPerson(store, person.chatId);
  await applyRetention(store, days);
  expect(await findPerson(store, person.chatId)).toBeDefined();
  expect(await findRequest(store, id)).toBeUndefined();
});

test("what messages belonged to is forgotten with the ticket and the request", async () => {
  const store = await openTestStore();
  const { person, ticket } = await aPersonWithTicket(store);
  const requestId = await aRequest(store, person);
  const pair = { kind: "ticket", requestId: null, ticketId: null } as const;
  await addPair(store, "chat", 1, { ...pair, ticketId: ticket.id });
  await addPair(store, "chat", 2, { ...pair, requestId });
  await applyRetention(store, days);
  expect(await findPair(store, "chat", 1)).toBeDefined();
  expect(await findPair(store, "chat", 2)).toBeDefined();
  await actOnTicket(store, ticket, { kind: "withdraw" });
  store.pass(days * day + 1);
  await applyRetention(store, days);
  expect(await findPair(store, "chat", 1)).toBeUndefined();
  expect(await findPair(store, "chat", 2)).toBeUndefined();
});

test("delivered messages are forgotten, those that wait are not", async () => {
  const store = await openTestStore();
  await send(store, "delivered");
  const [item] = await findDue(store, { limit: 1, busy: new Set() });
  await markSending(store, item?.id ?? "");
  await markSent(store, item?.id ?? "");
  await send(store, "waits");
  store.pass((days + 1) * day);
  await send(store, "new");
  await applyRetention(store, days);
  const rows = await store.db.selectFrom("outbox").select("dedupe").orderBy("seq").execute();
  expect(rows.map((row) => row.dedupe)).toEqual(["waits", "new"]);
});

test("the list of erased people is not forgotten", async () => {
  const store = await openTestStore();
  store.erasures.add("ref", store.clock());
  store.pass(10 * days * day);
  await applyRetention(store, days);
  expect([...store.erasures.read().keys()]).toEqual(["ref"]);
});
