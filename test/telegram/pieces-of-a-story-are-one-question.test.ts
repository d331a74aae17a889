import { Api } from "grammy";
import type { Message, Update, UserFromGetMe } from "grammy/types";
import { expect, test } from "vitest";
import { createBrain } from "../../src/conversation/brain.ts";
import type { PendingUpdate } from "../../src/storage/inbox.ts";
import { createDispatcher } from "../../src/telegram/dispatch.ts";
import { asPiece, chatOf, isForwarded, senderOf, textOf } from "../../src/telegram/updates.ts";
import { createTestKnowledge, shippedSentences } from "../support/test-knowledge.ts";

const brain = createBrain({
  knowledge: createTestKnowledge(),
  translator: shippedSentences,
  operator: { name: "the test", url: undefined },
  retentionDays: 90,
  secondContact: undefined,
});
const me = { id: 4242, is_bot: true, first_name: "Bot", username: "bot" } as UserFromGetMe;
const dispatcher = createDispatcher(brain, new Api("4242:never-called"), me);

const chat = { id: 7, type: "private", first_name: "A" } as const;
const from = { id: 7, is_bot: false, first_name: "A" };
const bot = { id: 4242, is_bot: true, first_name: "Bot" };

const message = (content: Partial<Message>): Update =>
  ({
    update_id: 1,
    message: { message_id: 1, date: 1, chat, from, ...content },
  }) as unknown as Update;
const says = (text: string): Update => message({ text });
const tap = {
  update_id: 1,
  callback_query: { id: "1", from, message: { chat } },
} as unknown as Update;

const waiting = (...updates: readonly Update[]): readonly PendingUpdate[] =>
  updates.map((update, at) => ({ updateId: at + 1, chatRef: "chat", update, attempts: 0 }));
const grouped = (...updates: readonly Update[]): readonly number[] =>
  dispatcher.firstGroup(waiting(...updates)).map((item) => item.updateId);

const begun = "My brother and I moved to another state";

test("plain words in private are a piece; all else stands alone", () => {
  expect(asPiece(says("words"))?.text).toBe("words");
  expect(asPiece(says("/start"))).toBeUndefined();
  expect(
    asPiece(message({ text: "words", chat: { id: -5, type: "group", title: "G" } })),
  ).toBeUndefined();
  const quoted = { message_id: 3, from: bot } as unknown as NonNullable<
    Message["reply_to_message"]
  >;
  expect(asPiece(message({ text: "words", reply_to_message: quoted }))).toBeUndefined();
  expect(asPiece(message({ caption: "words" }))).toBeUndefined();
  expect(
    asPiece({ update_id: 1, edited_message: says("words").message } as unknown as Update),
  ).toBeUndefined();
  expect(asPiece(tap)).toBeUndefined();
});

test("a story in pieces is one question up to the piece that ends it", () => {
  expect(grouped(says(begun), says(begun), says("What do we do now?"), says("hello"))).toEqual([
    1, 2, 3,
  ]);
});

test("whole questions that wait together stay apart", () => {
  expect(grouped(says("How long is the wait?"), says("May I work?"))).toEqual([1]);
});

test("a command or a tap ends the story before it and is handled by itself", () => {
  expect(grouped(says(begun), says("/status"), says("What now?"))).toEqual([1]);
  expect(grouped(says(begun), tap)).toEqual([1]);
  expect(grouped(says("/status"), says(begun))).toEqual([1]);
  expect(grouped(tap, says(begun))).toEqual([1]);
});

test("a story that nobody ends is one question", () => {
  expect(grouped(says(begun), says(begun))).toEqual([1, 2]);
});

test("nothing that waits is no group", () => {
  expect(grouped()).toEqual([]);
});

test("a reply to a message of ours waits until it is known which that was", () => {
  const reply = (sender: object): Update =>
    message({
      text: "words",
      reply_to_message: { message_id: 3, from: sender } as unknown as NonNullable<
        Message["reply_to_message"]
      >,
    });
  expect(dispatcher.quotes(waiting(reply(bot)))).toBe(true);
  expect(dispatcher.quotes(waiting(reply(from)))).toBe(false);
  expect(dispatcher.quotes(waiting(says("words")))).toBe(false);
});

test("chat, sender and words are found in every kind of update we ask for", () => {
  const edited = { update_id: 1, edited_message: message({ caption: "words" }).message };
  const member = { update_id: 1, my_chat_member: { chat, from } };
  for (const update of [says("words"), edited, member, tap] as unknown as Update[]) {
    expect([chatOf(update)?.id, senderOf(update)?.id]).toEqual([7, 7]);
  }
  expect(textOf(edited as unknown as Update)).toBe("words");
  expect(textOf(tap)).toBeUndefined();
});

test("words passed on are known as such", () => {
  const origin = { type: "hidden_user", sender_user_name: "Someone", date: 1 } as const;
  expect(isForwarded(message({ text: "words", forward_origin: origin }).message)).toBe(true);
  expect(isForwarded(says("words").message)).toBe(false);
  expect(isForwarded(undefined)).toBe(false);
});
