import { expect, test } from "vitest";
import { openRig, type Rig, texts } from "./support.ts";

const act = (rig: Rig, what: object, id = 1001) =>
  fetch(`${rig.url}/sim/chats/${id}`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify(what),
  });

const sendButton = (rig: Rig) =>
  rig.call("sendMessage", {
    chat_id: 1001,
    text: "Choose",
    reply_markup: { inline_keyboard: [[{ text: "Yes", callback_data: "v1:yes" }]] },
  });

test("what is typed reaches the bot", async () => {
  const rig = await openRig();
  await act(rig, { act: "say", text: "hello" });
  expect((await rig.call("getUpdates")).result).toMatchObject([
    { message: { text: "hello", from: { id: 1001, language_code: "en" } } },
  ]);
});

test("a very long text goes out in pieces, cut between words", async () => {
  const rig = await openRig();
  const text = "word ".repeat(1000).trim();
  await act(rig, { act: "say", text });
  const sent = texts(rig.simulator.messages(1001));
  expect(sent).toHaveLength(2);
  expect(sent.join(" ")).toBe(text);
});

test("a reply quotes its message", async () => {
  const rig = await openRig();
  await act(rig, { act: "say", text: "first" });
  await act(rig, { act: "reply", messageId: 1, text: "second" });
  expect(rig.simulator.messages(1001)[1]?.reply_to_message?.text).toBe("first");
});

test("an own message is edited, the bot's is not", async () => {
  const rig = await openRig();
  await act(rig, { act: "say", text: "first" });
  await rig.call("sendMessage", { chat_id: 1001, text: "answer" });
  expect((await act(rig, { act: "edit", messageId: 1, text: "changed" })).status).toBe(200);
  expect((await act(rig, { act: "edit", messageId: 2, text: "changed" })).status).toBe(409);
  expect(texts(rig.simulator.messages(1001))).toEqual(["changed", "answer"]);
});

test("a tap reaches the bot", async () => {
  const rig = await openRig();
  await act(rig, { act: "say", text: "hello" });
  await sendButton(rig);
  await act(rig, { act: "tap", messageId: 2, data: "v1:yes" });
  const updates = (await rig.call("getUpdates")).result;
  expect(updates.at(-1).callback_query).toMatchObject({ data: "v1:yes", from: { id: 1001 } });
});

test("several messages are forwarded at once, each with its origin", async () => {
  const rig = await openRig();
  await act(rig, { act: "forward", texts: ["one", "two"], from: "Somebody" }, 1002);
  const updates = (await rig.call("getUpdates")).result;
  const forwarded = (text: string) => ({
    message: { text, forward_origin: { type: "hidden_user", sender_user_name: "Somebody" } },
  });
  expect(updates).toMatchObject([forwarded("one"), forwarded("two")]);
});

test("blocking, unblocking and a change of language take effect", async () => {
  const rig = await openRig();
  await act(rig, { act: "say", text: "hello" });
  await act(rig, { act: "block" });
  expect((await sendButton(rig)).error_code).toBe(403);
  await act(rig, { act: "unblock" });
  expect((await sendButton(rig)).ok).toBe(true);
  await act(rig, { act: "language", language: "fa" });
  await act(rig, { act: "say", text: "سلام" });
  const updates = (await rig.call("getUpdates")).result;
  expect(updates.at(-1).message.from.language_code).toBe("fa");
});

test.each([
  { act: "fly" },
  { act: "say" },
  { act: "say", text: "   " },
  { act: "forward", texts: [], from: "Somebody" },
  { act: "language", language: "English" },
])("%j is nothing a person can do", async (what) => {
  expect((await act(await openRig(), what)).status).toBe(400);
});

test("nobody else can be played", async () => {
  expect((await act(await openRig(), { act: "say", text: "hello" }, 7)).status).toBe(404);
});
