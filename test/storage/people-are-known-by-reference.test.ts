import { expect, test } from "vitest";
import { addPair, findCards, findPair, findStaffCopies } from "../../src/storage/pairs.ts";
import {
  findPerson,
  getPerson,
  meetPerson,
  prunePeople,
  updatePerson,
} from "../../src/storage/people.ts";
import {
  findStaff,
  findStaffChat,
  listStaff,
  seedStaff,
  setStaffChat,
} from "../../src/storage/staff.ts";
import { day, openTestStore } from "../support/memory-store.ts";

test("a person who writes again is the same person", async () => {
  const store = await openTestStore();
  const met = await meetPerson(store, 7);
  expect(await meetPerson(store, 7)).toEqual(met);
  expect(met).toMatchObject({ chatId: 7, reachable: true, welcomed: false, language: undefined });
  expect(await findPerson(store, 8)).toBeUndefined();
});

test("what is learned about a person stays, the rest is left alone", async () => {
  const store = await openTestStore();
  const { id } = await meetPerson(store, 7);
  const expecting = { kind: "details", ticketId: "abc" } as const;
  await updatePerson(store, id, { language: "fa", expecting });
  await updatePerson(store, id, { welcomed: true, reachable: false });
  await updatePerson(store, id, {});
  expect(await getPerson(store, id)).toMatchObject({
    language: "fa",
    languageChosen: false,
    welcomed: true,
    reachable: false,
    expecting,
  });
  await updatePerson(store, id, { expecting: null });
  expect((await getPerson(store, id)).expecting).toBeUndefined();
});

test("a person who writes is not forgotten for having come long ago", async () => {
  const store = await openTestStore();
  await meetPerson(store, 7);
  await meetPerson(store, 8);
  store.pass(100 * day);
  await meetPerson(store, 7);
  await prunePeople(store, new Date(store.clock().getTime() - 90 * day));
  expect(await findPerson(store, 7)).toBeDefined();
  expect(await findPerson(store, 8)).toBeUndefined();
});

test("routing looks at the chat and the message, and the last word counts", async () => {
  const store = await openTestStore();
  const card = { kind: "card", requestId: null, ticketId: "one" } as const;
  await addPair(store, "staff", 10, { ...card, ticketId: "old" });
  await addPair(store, "staff", 10, card);
  expect(await findPair(store, "staff", 10)).toEqual(card);
  expect(await findPair(store, "other", 10)).toBeUndefined();
  expect(await findPair(store, "staff", 11)).toBeUndefined();
});

test("all that staff chats show of a ticket is found, the asker's own messages are not", async () => {
  const store = await openTestStore();
  const kinds = ["card", "preview", "prompt", "answer", "ticket"] as const;
  for (const [at, kind] of kinds.entries()) {
    await addPair(store, "chat", at, { kind, requestId: null, ticketId: "one" });
  }
  const copies = await findStaffCopies(store, ["one"]);
  expect(copies.map((copy) => copy.messageId).sort()).toEqual([0, 1, 2]);
  expect(await findCards(store, "one")).toEqual([{ chatRef: "chat", messageId: 0 }]);
  expect(await findStaffCopies(store, [])).toEqual([]);
});

test("the configured attorneys fill the staff list once; then the list rules", async () => {
  const store = await openTestStore();
  await seedStaff(store, [11, 12, 11]);
  await seedStaff(store, [13]);
  expect((await listStaff(store)).map((staff) => staff.userId)).toEqual([11, 12]);
  expect(await findStaff(store, 13)).toBeUndefined();
});

test("somebody taken off the list is staff no more", async () => {
  const store = await openTestStore();
  await seedStaff(store, [11, 12]);
  await store.db.updateTable("staff").set({ active: 0 }).where("seq", "=", 1).execute();
  expect(await findStaff(store, 11)).toBeUndefined();
  expect((await listStaff(store)).map((staff) => staff.userId)).toEqual([12]);
});

test("the staff group is remembered, and its new id after it moved", async () => {
  const store = await openTestStore();
  expect(await findStaffChat(store)).toBeUndefined();
  await setStaffChat(store, -5);
  await setStaffChat(store, -1005);
  expect(await findStaffChat(store)).toBe(-1005);
});
