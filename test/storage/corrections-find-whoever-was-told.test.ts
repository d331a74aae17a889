import { expect, test } from "vitest";
import { applyRetention } from "../../src/conversation/retention.ts";
import { meetPerson, updatePerson } from "../../src/storage/people.ts";
import {
  forgetTold,
  latestTold,
  listToldBefore,
  rememberTold,
  renameTold,
} from "../../src/storage/told.ts";
import { aPersonWithTicket, day, openTestStore, type TestStore } from "../support/memory-store.ts";

const told = async (store: TestStore, chatId: number, version = 1, subject = "answer") => {
  const person = await meetPerson(store, chatId);
  await rememberTold(store, {
    personId: person.id,
    subject,
    version,
    messageId: chatId,
    ticketId: null,
  });
  return person;
};
const whom = async (store: TestStore, version: number, subject = "answer") =>
  (await listToldBefore(store, subject, version)).map((one) => one.messageId);

test("a new version goes to everybody who has an older one, once", async () => {
  const store = await openTestStore();
  await told(store, 1);
  await told(store, 1);
  store.pass(1);
  await told(store, 2, 2);
  await told(store, 3, 1, "another answer");
  expect(await whom(store, 2)).toEqual([1]);
  expect(await whom(store, 3)).toEqual([1, 2]);
  expect(await latestTold(store, "answer")).toBe(2);
});

test("who wants no corrections is not kept, and who turns them off is forgotten", async () => {
  const store = await openTestStore();
  const person = await told(store, 1);
  await updatePerson(store, person.id, { corrections: false });
  await forgetTold(store, person.id);
  await told(store, 1);
  expect(await whom(store, 9)).toEqual([]);
  await updatePerson(store, person.id, { corrections: true });
  await told(store, 1);
  expect(await whom(store, 9)).toEqual([1]);
});

test("an answer that becomes an entry takes those along who were given it", async () => {
  const store = await openTestStore();
  await told(store, 1, 1, "draft");
  await renameTold(store, "draft", { subject: "r-1", version: 1 });
  expect(await whom(store, 2, "draft")).toEqual([]);
  expect(await whom(store, 2, "r-1")).toEqual([1]);
});

test("it is kept for the retention time, also after the ticket is gone", async () => {
  const store = await openTestStore();
  const { person, ticket } = await aPersonWithTicket(store);
  await rememberTold(store, {
    personId: person.id,
    subject: "answer",
    version: 1,
    messageId: 7,
    ticketId: ticket.id,
  });
  await store.db.deleteFrom("ticket").execute();
  store.pass(90 * day);
  await applyRetention(store, 90);
  expect(await listToldBefore(store, "answer", 2)).toMatchObject([{ ticketId: null }]);
  store.pass(1);
  await meetPerson(store, person.chatId);
  await applyRetention(store, 90);
  expect(await whom(store, 2)).toEqual([]);
});
