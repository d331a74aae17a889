import { expect, test } from "vitest";
import { meetPerson, type Person } from "../../src/storage/people.ts";
import {
  addFeedback,
  addRequest,
  findRequest,
  findRequestByMessage,
  newRequestId,
  unsealText,
  updateRequest,
} from "../../src/storage/requests.ts";
import { dumpTables, openTestStore, type TestStore } from "../support/memory-store.ts";

async function ask(store: TestStore, person: Person, text: string, messageId = 1) {
  const id = newRequestId();
  const { sealed, key } = store.vault.seal(text, id);
  await addRequest(store, {
    id,
    personId: person.id,
    messageId,
    outcome: "answer",
    language: "en",
    entry: { id: "t99-invented", version: 3 },
    confidence: 0.9,
    candidates: [{ id: "t99-invented", confidence: 0.9 }],
    sealedText: sealed,
    ticketId: undefined,
  });
  return { id, key };
}

test("the words open with the key in the person's buttons and no other", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const first = await ask(store, person, "the first words");
  const second = await ask(store, person, "the second words");
  expect(await unsealText(store, first.id, first.key)).toBe("the first words");
  expect(await unsealText(store, first.id, second.key)).toBeUndefined();
  expect(await unsealText(store, first.id, "-")).toBeUndefined();
  expect(await unsealText(store, "unknown", first.key)).toBeUndefined();
});

test("the sealed words are gone once a ticket has them", async () => {
  const store = await openTestStore();
  const { id, key } = await ask(store, await meetPerson(store, 1), "words");
  await updateRequest(store, id, { ticketId: "ticket", outcome: "ticketed" });
  expect(await unsealText(store, id, key)).toBeUndefined();
  expect(await findRequest(store, id)).toMatchObject({ ticketId: "ticket", outcome: "ticketed" });
});

test("an edited message leads to the last request it started", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  await ask(store, person, "words", 5);
  const again = await ask(store, person, "other words", 5);
  expect((await findRequestByMessage(store, person.id, 5))?.id).toBe(again.id);
  expect(await findRequestByMessage(store, person.id, 6)).toBeUndefined();
  const stranger = await meetPerson(store, 2);
  expect(await findRequestByMessage(store, stranger.id, 5)).toBeUndefined();
});

test("a yes or no keeps numbers and nothing that leads to a person", async () => {
  const store = await openTestStore();
  const person = await meetPerson(store, 1);
  const request = await findRequest(store, (await ask(store, person, "words")).id);
  if (!request) throw new Error("no request");
  await addFeedback(store, request, false);
  const { feedback } = await dumpTables(store);
  expect(JSON.parse(feedback ?? "")).toEqual([
    {
      seq: 1,
      entry_id: "t99-invented",
      entry_version: 3,
      helped: 0,
      confidence: 0.9,
      at: store.clock().toISOString(),
    },
  ]);
});

test("a tap under a request that showed no entry is not counted", async () => {
  const store = await openTestStore();
  const request = await findRequest(
    store,
    (await ask(store, await meetPerson(store, 1), "words")).id,
  );
  if (!request) throw new Error("no request");
  await addFeedback(store, { ...request, entryId: null }, true);
  expect((await dumpTables(store)).feedback).toBe("[]");
});
