import { expect, test } from "vitest";
import {
  cancelCardEdits,
  countByState,
  enqueue,
  findDelivery,
  findDue,
  forget,
  markFailed,
  markRetry,
  markSending,
  markSent,
  markUndeliverable,
  type NewOutgoing,
  type OutboxItem,
  requeueInterrupted,
  requeueUndeliverable,
  retarget,
} from "../../src/storage/outbox.ts";
import { openTestStore, type TestStore } from "../support/memory-store.ts";

let made = 0;
const put = (store: TestStore, about: Partial<NewOutgoing> = {}): Promise<void> => {
  made += 1;
  const message = { kind: "message", text: `words ${made}` } as const;
  return enqueue(store, { dedupe: `d${made}`, chatId: 1, purpose: "reply", message, ...about });
};

async function begin(store: TestStore): Promise<OutboxItem> {
  const [item] = await findDue(store, { limit: 1, busy: new Set() });
  if (!item) throw new Error("nothing is due");
  await markSending(store, item.id);
  return item;
}

test("what was being sent when the process died is sent again, and named", async () => {
  const store = await openTestStore();
  await put(store);
  const { id, message } = await begin(store);
  expect(await requeueInterrupted(store)).toEqual([id]);
  expect((await begin(store)).message).toEqual(message);
});

test("what was sent or waits is not touched after a crash", async () => {
  const store = await openTestStore();
  await put(store);
  await markSent(store, (await begin(store)).id);
  await put(store);
  expect(await requeueInterrupted(store)).toEqual([]);
  expect(await countByState(store)).toEqual({ queued: 1, sent: 1 });
});

test("a message to somebody who cannot be reached is kept for their return", async () => {
  const store = await openTestStore();
  await put(store);
  const { id, chatRef, message } = await begin(store);
  await markUndeliverable(store, id, "403");
  expect(await findDue(store, { limit: 1, busy: new Set() })).toEqual([]);
  expect(await requeueUndeliverable(store, chatRef)).toBe(1);
  expect((await begin(store)).message).toEqual(message);
});

test("the return of one person does not send what waits for another", async () => {
  const store = await openTestStore();
  await put(store);
  await markUndeliverable(store, (await begin(store)).id, "403");
  expect(await requeueUndeliverable(store, store.vault.ref("chat", 2))).toBe(0);
});

test("a message that is refused for good is dropped with its words", async () => {
  const store = await openTestStore();
  await put(store);
  await markFailed(store, (await begin(store)).id, "400");
  const row = await store.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ state: "failed", message_box: null, target_box: null, error: "400" });
});

test("a forgotten message leaves no row", async () => {
  const store = await openTestStore();
  await put(store);
  await forget(store, (await begin(store)).id);
  expect(await countByState(store)).toEqual({});
});

test("what was on its way to a group follows it to the supergroup", async () => {
  const store = await openTestStore();
  await put(store, { chatId: -5 });
  await put(store, { chatId: -5 });
  await put(store, { chatId: 1 });
  const { message } = await begin(store);
  await retarget(store, -5, -100_5);
  const moved = await begin(store);
  expect(moved).toMatchObject({ chatId: -100_5, message });
  expect(moved.chatRef).toBe(store.vault.ref("chat", -100_5));
  expect(await countByState(store)).toEqual({ queued: 2, sending: 1 });
});

test("newer edits of a card replace those that have not left", async () => {
  const store = await openTestStore();
  await put(store, { ticketId: "one", purpose: "card-edit" });
  await put(store, { ticketId: "two", purpose: "card-edit" });
  await put(store, { ticketId: "one", purpose: "card" });
  await cancelCardEdits(store, "one");
  expect(await countByState(store)).toEqual({ cancelled: 1, queued: 2 });
});

test("an answer counts as delivered only when all its parts are", async () => {
  const store = await openTestStore();
  const part = { ticketId: "one", purpose: "answer" };
  await put(store, part);
  await put(store, part);
  expect(await findDelivery(store, "one")).toBe("queued");
  await markSent(store, (await begin(store)).id);
  expect(await findDelivery(store, "one")).toBe("queued");
  const last = await begin(store);
  await markUndeliverable(store, last.id, "403");
  expect(await findDelivery(store, "one")).toBe("undeliverable");
  await markSent(store, last.id);
  expect(await findDelivery(store, "one")).toBe("sent");
});

test("an answer that Telegram did not take is told as tried again, until it has left", async () => {
  const store = await openTestStore();
  await put(store, { ticketId: "one", purpose: "answer" });
  const item = await begin(store);
  await markRetry(store, item.id, store.clock(), "500");
  expect(await findDelivery(store, "one")).toBe("retrying");
  await markSent(store, (await begin(store)).id);
  expect(await findDelivery(store, "one")).toBe("sent");
});
