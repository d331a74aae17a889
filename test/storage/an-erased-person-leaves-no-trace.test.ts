import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { addCompanion, addLikeness, addProfile } from "../../src/storage/clusters.ts";
import { addDraft } from "../../src/storage/drafts.ts";
import { findPending, finishUpdates, storeUpdate } from "../../src/storage/inbox.ts";
import { enqueue } from "../../src/storage/outbox.ts";
import { addPair } from "../../src/storage/pairs.ts";
import { erasePerson, meetPerson, type Person } from "../../src/storage/people.ts";
import { addProposal, findProposal } from "../../src/storage/proposals.ts";
import { addRequest, newRequestId } from "../../src/storage/requests.ts";
import { rememberSent } from "../../src/storage/sent-messages.ts";
import { addEvent } from "../../src/storage/tickets.ts";
import { rememberTold } from "../../src/storage/told.ts";
import { aTicket, dumpTables, openTestStore, type TestStore } from "../support/memory-store.ts";

const update = (id: number): Update => ({ update_id: id }) as Update;
const message = { kind: "message", text: "words" } as const;
const staffChat = 900;

/** Fills every table that can hold something of a person; returns the ids that lead to them. */
async function liveHere(store: TestStore, chatId: number): Promise<[Person, readonly string[]]> {
  const person = await meetPerson(store, chatId);
  const { chatRef } = person;
  const ticket = await aTicket(store, person);
  const requestId = newRequestId();
  await addRequest(store, {
    id: requestId,
    personId: person.id,
    messageId: 1,
    outcome: "ticketed",
    language: "en",
    entry: undefined,
    confidence: undefined,
    candidates: [],
    sealedText: undefined,
    ticketId: ticket.id,
  });
  await addEvent(store, ticket.id, { kind: "added", actor: "asker", text: "more words" });
  const draft = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "reply" });
  const about = { purpose: "reply", message };
  await enqueue(store, { ...about, dedupe: `${chatId} own`, chatId });
  await enqueue(store, {
    ...about,
    dedupe: `${chatId} card`,
    chatId: staffChat,
    ticketId: ticket.id,
  });
  await enqueue(store, { ...about, dedupe: `${chatId} request`, chatId: staffChat, requestId });
  await rememberSent(store, chatRef, 2);
  await addPair(store, chatRef, 1, { kind: "question", requestId, ticketId: null });
  await addPair(store, `staff of ${chatId}`, 1, {
    kind: "card",
    requestId: null,
    ticketId: ticket.id,
  });
  await rememberTold(store, {
    personId: person.id,
    subject: draft,
    version: 1,
    messageId: 1,
    ticketId: ticket.id,
  });
  await addProfile(store, ticket.id, []);
  await addLikeness(store, ticket.id, ticket.id, 0.5);
  await addCompanion(store, ticket.id, ticket.id, "ana");
  const proposal = await addProposal(store, {
    ticketId: ticket.id,
    entryId: null,
    baseVersion: 1,
    staffId: "ana",
    content: { kind: "correct", subject: draft, written: null },
  });
  await storeUpdate(store, update(chatId), { chatRef, notBefore: store.clock() });
  await finishUpdates(store, [chatId], "ticketed");
  return [person, [person.id, chatRef, ticket.id, requestId, draft, proposal]];
}

/** The tables that still hold one of the ids. */
async function traces(store: TestStore, ids: readonly string[]): Promise<readonly string[]> {
  const tables = Object.entries(await dumpTables(store));
  return tables.filter(([, rows]) => ids.some((id) => rows.includes(id))).map(([name]) => name);
}

test("nothing that leads to an erased person stays but their place on the list of the erased", async () => {
  const store = await openTestStore();
  const [person, ids] = await liveHere(store, 1);
  expect([...(await traces(store, ids))].sort()).toEqual([
    "companion",
    "draft",
    "inbox",
    "likeness",
    "outbox",
    "pair",
    "person",
    "profile",
    "proposal",
    "request",
    "sent_message",
    "ticket",
    "ticket_event",
    "told",
  ]);
  await erasePerson(store, person);
  expect(await traces(store, ids)).toEqual([]);
  expect([...store.erasures.read().keys()]).toEqual([person.chatRef]);
});

test("how an erased person asked is not kept beside the question of somebody else", async () => {
  const store = await openTestStore();
  const [person] = await liveHere(store, 1);
  const lead = await aTicket(store, await meetPerson(store, 2));
  const mine = await aTicket(store, person);
  await addCompanion(store, mine.id, lead.id, "ana");
  const proposal = {
    entryId: null,
    baseVersion: 1,
    staffId: "ana",
    content: { kind: "correct", subject: "answer", written: null },
  } as const;
  const id = await addProposal(store, { ...proposal, ticketId: lead.id });
  expect(await findProposal(store, id)).toBeDefined();
  await erasePerson(store, person);
  expect(await findProposal(store, id)).toBeUndefined();
});

test("what belongs to others stays when one person is erased", async () => {
  const store = await openTestStore();
  const [person] = await liveHere(store, 1);
  const before = await openTestStore();
  const [, otherIds] = await liveHere(store, 2);
  await liveHere(before, 2);
  await erasePerson(store, person);
  const counts = async (one: TestStore) =>
    Object.entries(await dumpTables(one)).map(([name, rows]) => [
      name,
      (JSON.parse(rows) as unknown[]).length,
    ]);
  expect(await counts(store)).toEqual(await counts(before));
  expect(await traces(store, otherIds)).toHaveLength(14);
});

test("a message that still waits is not lost with the erasure", async () => {
  const store = await openTestStore();
  const [person] = await liveHere(store, 1);
  await storeUpdate(store, update(77), { chatRef: person.chatRef, notBefore: store.clock() });
  await erasePerson(store, person);
  expect((await findPending(store, person.chatRef, 10)).map((item) => item.updateId)).toEqual([77]);
});

test("somebody who is erased twice is noted once, with the later day", async () => {
  const store = await openTestStore();
  await erasePerson(store, await meetPerson(store, 1));
  store.pass(60_000);
  await erasePerson(store, await meetPerson(store, 1));
  expect([...store.erasures.read()]).toEqual([[store.vault.ref("chat", 1), store.clock()]]);
});

test("somebody who comes back after erasure starts anew", async () => {
  const store = await openTestStore();
  const [person] = await liveHere(store, 1);
  await erasePerson(store, person);
  const again = await meetPerson(store, 1);
  expect(again.id).not.toBe(person.id);
  expect(again.welcomed).toBe(false);
});
