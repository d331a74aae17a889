import { expect, test } from "vitest";
import {
  enqueue,
  findDue,
  findNextDue,
  isQueued,
  markRetry,
  markSending,
  markSent,
} from "../../src/storage/outbox.ts";
import { priorities } from "../../src/storage/outgoing.ts";
import { openTestStore, second, type TestStore } from "../support/memory-store.ts";

const put = (store: TestStore, chatId: number, text: string, priority = 0): Promise<void> =>
  enqueue(store, {
    dedupe: `${chatId} ${text}`,
    chatId,
    purpose: "reply",
    message: { kind: "message", text },
    priority,
  });

const due = async (store: TestStore, busy: readonly string[] = [], limit = 16) => {
  const items = await findDue(store, { limit, busy: new Set(busy) });
  return items.map((item) => (item.message.kind === "message" ? item.message.text : ""));
};

const first = async (store: TestStore, chatId: number) => {
  const items = await findDue(store, { limit: 16, busy: new Set() });
  const item = items.find((one) => one.chatId === chatId);
  if (!item) throw new Error("nothing is due");
  return item;
};

/** Sends everything that is due, one round after the other, and tells the order. */
async function drain(store: TestStore): Promise<string[]> {
  const sent: string[] = [];
  for (;;) {
    const [item] = await findDue(store, { limit: 1, busy: new Set() });
    if (!item) return sent;
    await markSending(store, item.id);
    await markSent(store, item.id);
    if (item.message.kind === "message") sent.push(item.message.text);
  }
}

test("a chat gets its messages one after the other, in order", async () => {
  const store = await openTestStore();
  for (const text of ["one", "two", "three"]) await put(store, 1, text);
  expect(await due(store)).toEqual(["one"]);
  expect(await drain(store)).toEqual(["one", "two", "three"]);
});

test("several chats are served at the same time", async () => {
  const store = await openTestStore();
  await put(store, 1, "for one");
  await put(store, 1, "for one again");
  await put(store, 2, "for two");
  expect(await due(store)).toEqual(["for one", "for two"]);
  expect(await due(store, [store.vault.ref("chat", 1)])).toEqual(["for two"]);
  expect(await due(store, [], 1)).toEqual(["for one"]);
});

test("an emergency overtakes what waits in its chat and in others", async () => {
  const store = await openTestStore();
  await put(store, 1, "news");
  await put(store, 2, "other news");
  await put(store, 2, "call for help", priorities.emergency);
  expect(await drain(store)).toEqual(["call for help", "news", "other news"]);
});

test("a first message that must wait holds back its chat and no other", async () => {
  const store = await openTestStore();
  await put(store, 1, "waits");
  await put(store, 1, "after it");
  await put(store, 2, "goes");
  const waiting = await first(store, 1);
  await markSending(store, waiting.id);
  const later = new Date(store.clock().getTime() + 30 * second);
  await markRetry(store, waiting.id, later, "429");
  expect(await due(store)).toEqual(["goes"]);
  store.pass(30 * second);
  expect(await drain(store)).toEqual(["waits", "after it", "goes"]);
});

test("an idle deliverer learns when the next message may go", async () => {
  const store = await openTestStore();
  expect(await findNextDue(store)).toBeUndefined();
  await put(store, 1, "waits");
  const later = new Date(store.clock().getTime() + 30 * second);
  await markRetry(store, (await first(store, 1)).id, later, "429");
  expect(await findNextDue(store)).toEqual(later);
});

test("the same thing is queued once", async () => {
  const store = await openTestStore();
  await put(store, 1, "once");
  await put(store, 1, "once");
  expect(await isQueued(store, "1 once")).toBe(true);
  expect(await drain(store)).toEqual(["once"]);
  await put(store, 1, "once");
  expect(await drain(store)).toEqual([]);
});

test("only one of two can begin to send a message", async () => {
  const store = await openTestStore();
  await put(store, 1, "once");
  const { id } = await first(store, 1);
  const begun = await Promise.all([markSending(store, id), markSending(store, id)]);
  expect(begun.sort()).toEqual([false, true]);
  expect(await due(store)).toEqual([]);
});

test("a delivered message leaves its fact behind, not its words or its address", async () => {
  const store = await openTestStore();
  await put(store, 1, "words");
  await drain(store);
  const row = await store.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    state: "sent",
    sent_at: store.clock().toISOString(),
    message_box: null,
    target_box: null,
  });
});
