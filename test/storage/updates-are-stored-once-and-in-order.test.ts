import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import {
  countPending,
  erasedOutcome,
  findOldestPending,
  findPending,
  findWaitingChats,
  finishUpdates,
  pruneInbox,
  rescheduleChat,
  retryUpdates,
  storeUpdate,
} from "../../src/storage/inbox.ts";
import { day, openTestStore, second, type TestStore } from "../support/memory-store.ts";

const update = (id: number, text = `words ${id}`): Update =>
  ({ update_id: id, message: { message_id: id, text } }) as unknown as Update;

const put = (store: TestStore, id: number, chatRef = "chat", waitMs = 0): Promise<boolean> =>
  storeUpdate(store, update(id), {
    chatRef,
    notBefore: new Date(store.clock().getTime() + waitMs),
  });

const pendingIds = async (store: TestStore, chatRef = "chat", limit = 50) =>
  (await findPending(store, chatRef, limit)).map((item) => item.updateId);

const anyTime = new Date("9999-01-01");

test("an update that Telegram repeats is stored once", async () => {
  const store = await openTestStore();
  expect(await put(store, 1)).toBe(true);
  expect(await put(store, 1)).toBe(false);
  expect(await countPending(store)).toBe(1);
});

test("a repeated update that was dealt with does not come back", async () => {
  const store = await openTestStore();
  await put(store, 1);
  await finishUpdates(store, [1], "answer");
  expect(await put(store, 1)).toBe(false);
  expect(await countPending(store)).toBe(0);
});

test("what waits in a chat comes in Telegram's order, however it was stored", async () => {
  const store = await openTestStore();
  for (const id of [3, 1, 2]) await put(store, id);
  await put(store, 4, "another");
  expect(await pendingIds(store)).toEqual([1, 2, 3]);
  expect(await pendingIds(store, "chat", 2)).toEqual([1, 2]);
});

test("an update comes back as it was stored, broken characters included", async () => {
  const store = await openTestStore();
  const odd = update(1, "half a pair \ud83d, a zero \u0000 and \u202e text");
  await storeUpdate(store, odd, { chatRef: "chat", notBefore: store.clock() });
  expect((await findPending(store, "chat", 1))[0]?.update).toEqual(odd);
});

test("a group that is closed keeps its outcome and drops its content", async () => {
  const store = await openTestStore();
  for (const id of [1, 2, 3]) await put(store, id);
  await finishUpdates(store, [1, 2], "ticketed");
  const rows = await store.db
    .selectFrom("inbox")
    .select(["update_id", "state", "outcome", "update_box"])
    .where("state", "=", "done")
    .orderBy("update_id")
    .execute();
  expect(rows).toEqual([
    { update_id: 1, state: "done", outcome: "ticketed", update_box: null },
    { update_id: 2, state: "done", outcome: "ticketed", update_box: null },
  ]);
  expect(await pendingIds(store)).toEqual([3]);
});

test("the update that erased a person leads to nobody, and is still known when repeated", async () => {
  const store = await openTestStore();
  await put(store, 1);
  await finishUpdates(store, [1], erasedOutcome);
  const row = await store.db.selectFrom("inbox").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ chat_ref: "", outcome: erasedOutcome, update_box: null });
  expect(await put(store, 1)).toBe(false);
});

test("a chat waits until its first piece is due", async () => {
  const store = await openTestStore();
  await put(store, 1, "later", 5 * second);
  await put(store, 2, "now");
  expect(await findWaitingChats(store, 10)).toEqual([
    { chatRef: "now", due: store.clock() },
    { chatRef: "later", due: new Date(store.clock().getTime() + 5 * second) },
  ]);
});

test("the last piece of a story moves the pieces before it", async () => {
  const store = await openTestStore();
  await put(store, 1, "chat", 5 * second);
  await rescheduleChat(store, "chat", store.clock(), anyTime);
  expect(await findWaitingChats(store, 10)).toEqual([{ chatRef: "chat", due: store.clock() }]);
});

test("an update that failed waits for its own time, whatever comes after it", async () => {
  const store = await openTestStore();
  await put(store, 1);
  const later = new Date(store.clock().getTime() + 60 * second);
  await retryUpdates(store, [1], later);
  await rescheduleChat(store, "chat", store.clock(), anyTime);
  expect(await findWaitingChats(store, 10)).toEqual([{ chatRef: "chat", due: later }]);
  expect((await findPending(store, "chat", 1))[0]?.attempts).toBe(1);
});

test("the age of a story is that of its oldest piece that waits", async () => {
  const store = await openTestStore();
  const first = store.clock();
  await put(store, 1);
  store.pass(second);
  const next = store.clock();
  await put(store, 2);
  expect(await findOldestPending(store, "chat")).toEqual(first);
  await finishUpdates(store, [1], "answer");
  expect(await findOldestPending(store, "chat")).toEqual(next);
  await finishUpdates(store, [2], "answer");
  expect(await findOldestPending(store, "chat")).toBeUndefined();
});

test("the ledger forgets what is over and old, never what waits", async () => {
  const store = await openTestStore();
  await put(store, 1);
  await put(store, 2);
  await finishUpdates(store, [1], "answer");
  store.pass(3 * day);
  await put(store, 3);
  await finishUpdates(store, [3], "answer");
  await pruneInbox(store, new Date(store.clock().getTime() - 2 * day));
  const rows = await store.db
    .selectFrom("inbox")
    .select("update_id")
    .orderBy("update_id")
    .execute();
  expect(rows.map((row) => row.update_id)).toEqual([2, 3]);
});
