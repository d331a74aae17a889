import { expect, test } from "vitest";
import { frozenClock, openRig } from "./support.ts";

async function withBotMessage() {
  const time = frozenClock();
  const rig = await openRig({ clock: time.clock });
  const asked = rig.simulator.user(1).says("hello");
  const { result } = await rig.call("sendMessage", {
    chat_id: 1,
    text: "answer",
    reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "yes" }]] },
  });
  return { ...rig, ...time, asked, sent: { chat_id: 1, message_id: result.message_id as number } };
}

test("an edit changes the text and takes the keyboard away unless it is given again", async () => {
  const { call, sent } = await withBotMessage();
  const { result } = await call("editMessageText", { ...sent, text: "better answer" });
  expect(result.text).toBe("better answer");
  expect(result).not.toHaveProperty("reply_markup");
});

test("an edit that changes nothing is refused", async () => {
  const { call, sent } = await withBotMessage();
  await call("editMessageText", { ...sent, text: "same" });
  expect(await call("editMessageText", { ...sent, text: "same" })).toMatchObject({
    description:
      "Bad Request: message is not modified: specified new message content and reply markup are " +
      "exactly the same as a current content and reply markup of the message",
  });
});

test("a keyboard can be changed alone", async () => {
  const { call, sent } = await withBotMessage();
  const { result } = await call("editMessageReplyMarkup", sent);
  expect(result.text).toBe("answer");
  expect(result).not.toHaveProperty("reply_markup");
});

test("a message that is not there cannot be edited", async () => {
  const { call, sent } = await withBotMessage();
  expect(await call("editMessageText", { ...sent, message_id: 77, text: "x" })).toMatchObject({
    description: "Bad Request: message to edit not found",
  });
});

test("a bot edits its own messages only", async () => {
  const { call, asked } = await withBotMessage();
  const payload = { chat_id: 1, message_id: asked.message_id, text: "x" };
  expect(await call("editMessageText", payload)).toMatchObject({
    description: "Bad Request: message can't be edited",
  });
});

test("in a private chat the bot deletes the person's message too", async () => {
  const { call, asked, simulator } = await withBotMessage();
  await call("deleteMessage", { chat_id: 1, message_id: asked.message_id });
  expect(simulator.messages(1).map((message) => message.text)).toEqual(["answer"]);
});

test("after 48 hours a message cannot be deleted", async () => {
  const { call, pass, sent } = await withBotMessage();
  pass(48 * 60 * 60);
  expect(await call("deleteMessage", sent)).toMatchObject({
    description: "Bad Request: message can't be deleted",
  });
});

test("a message that is gone is not found", async () => {
  const { call, sent } = await withBotMessage();
  await call("deleteMessage", sent);
  expect(await call("deleteMessage", sent)).toMatchObject({
    description: "Bad Request: message to delete not found",
  });
});

test("many messages are deleted at once and missing ones skipped", async () => {
  const { asked, call, sent, simulator } = await withBotMessage();
  const message_ids = [asked.message_id, sent.message_id, 77];
  expect((await call("deleteMessages", { chat_id: 1, message_ids })).ok).toBe(true);
  expect(simulator.messages(1)).toEqual([]);
});

test("a bot reacts with the emoji Telegram has and no other", async () => {
  const { asked, call } = await withBotMessage();
  const react = (emoji: string) =>
    call("setMessageReaction", {
      chat_id: 1,
      message_id: asked.message_id,
      reaction: [{ type: "emoji", emoji }],
    });
  expect((await react("👍")).ok).toBe(true);
  expect(await react("✅")).toMatchObject({ description: "Bad Request: REACTION_INVALID" });
});
