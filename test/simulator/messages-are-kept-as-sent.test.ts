import { expect, test } from "vitest";
import { openRig } from "./support.ts";

test("a reply quotes what it answers, one level deep", async () => {
  const { call, simulator } = await openRig();
  const person = simulator.user(1);
  const first = person.says("first");
  const second = person.repliesTo(first.message_id, "second");
  const reply_parameters = { message_id: second.message_id };
  const { result } = await call("sendMessage", { chat_id: 1, text: "third", reply_parameters });
  expect(result.reply_to_message.text).toBe("second");
  expect(result.reply_to_message).not.toHaveProperty("reply_to_message");
});

test("text is trimmed and its entities move along", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  const { result } = await call("sendMessage", {
    chat_id: 1,
    text: "  bold text  ",
    entities: [{ type: "bold", offset: 2, length: 4 }],
  });
  expect(result.text).toBe("bold text");
  expect(result.entities).toEqual([{ type: "bold", offset: 0, length: 4 }]);
});

test("phone numbers and addresses are marked by themselves", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  const { result } = await call("sendMessage", {
    chat_id: 1,
    text: "Call 202-555-0123, +1 202 555 0124 or see www.example.org/help. Asked 2015-2016.",
  });
  const found = result.entities.map(({ type, offset, length }: Record<string, number>) => [
    type,
    result.text.slice(offset, (offset ?? 0) + (length ?? 0)),
  ]);
  expect(found).toEqual([
    ["phone_number", "202-555-0123"],
    ["phone_number", "+1 202 555 0124"],
    ["url", "www.example.org/help"],
  ]);
});

test("protection and link preview settings are kept", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  const { result } = await call("sendMessage", {
    chat_id: 1,
    text: "card",
    protect_content: true,
    link_preview_options: { is_disabled: true },
  });
  expect(result).toMatchObject({
    has_protected_content: true,
    link_preview_options: { is_disabled: true },
  });
});

test("a person's message carries their language and marks commands", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1, { language_code: "es" }).says("/start a_t05");
  const [update] = (await call("getUpdates")).result;
  expect(update.message).toMatchObject({
    from: { language_code: "es" },
    entities: [{ type: "bot_command", offset: 0, length: 6 }],
  });
});

test("a forward carries where it came from", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).forwards("a question", {
    type: "hidden_user",
    sender_user_name: "Somebody",
  });
  const [update] = (await call("getUpdates")).result;
  expect(update.message.forward_origin).toMatchObject({ sender_user_name: "Somebody" });
});

test("a photo has file ids and no file is ever served", async () => {
  const { call, simulator, url } = await openRig();
  const { photo } = simulator.user(1).sends({ photo: true, caption: "my paper" });
  const { result } = await call("getFile", { file_id: photo?.[0]?.file_id });
  const file = await fetch(`${url}/file/bot${simulator.token}/${result.file_path}`);
  expect(file.status).toBe(404);
  expect(simulator.calls.map((one) => one.method)).toContain("getFile");
});

test("a copy has no trace of the original's sender, a forward has", async () => {
  const { call, simulator } = await openRig();
  const { message_id } = simulator.user(1).says("question");
  simulator.user(2).says("hello");
  const source = { chat_id: 2, from_chat_id: 1, message_id };
  const copied = await call("copyMessage", source);
  const forwarded = await call("forwardMessage", source);
  expect(simulator.messages(2)[1]).toMatchObject({ text: "question" });
  expect(simulator.messages(2)[1]).not.toHaveProperty("forward_origin");
  expect(Object.keys(copied.result)).toEqual(["message_id"]);
  expect(forwarded.result.forward_origin).toMatchObject({ sender_user: { id: 1 } });
});

test("protected messages are neither copied nor forwarded", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  const card = await call("sendMessage", { chat_id: 1, text: "card", protect_content: true });
  const source = { chat_id: 1, from_chat_id: 1, message_id: card.result.message_id };
  expect(await call("copyMessage", source)).toMatchObject({
    description: "Bad Request: message can't be copied",
  });
  expect(await call("forwardMessage", source)).toMatchObject({
    description: "Bad Request: message can't be forwarded",
  });
});

test("parameters may come in the query, as a form or in parts", async () => {
  const { simulator, url } = await openRig();
  simulator.user(1).says("hello");
  const address = `${url}/bot${simulator.token}/sendmessage`;
  const parts = new FormData();
  parts.set("chat_id", "1");
  parts.set("text", "by parts");
  parts.set("reply_markup", '{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}');
  await fetch(`${address}?chat_id=1&text=by+query`);
  await fetch(address, {
    method: "POST",
    body: new URLSearchParams({ chat_id: "1", text: "by form" }),
  });
  await fetch(address, { method: "POST", body: parts });
  expect(simulator.messages(1).map((message) => message.text)).toEqual([
    "hello",
    "by query",
    "by form",
    "by parts",
  ]);
  expect(simulator.messages(1)[3]?.reply_markup?.inline_keyboard).toHaveLength(1);
});
