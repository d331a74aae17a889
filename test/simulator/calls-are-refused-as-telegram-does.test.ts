import { expect, test } from "vitest";
import { openRig, type Rig } from "./support.ts";

async function withPerson(): Promise<Rig> {
  const rig = await openRig();
  rig.simulator.user(1).says("hello");
  return rig;
}

const keyboard = (button: object) => ({ reply_markup: { inline_keyboard: [[button]] } });

test("a wrong token is unauthorized", async () => {
  const { url } = await openRig();
  const response = await fetch(`${url}/bot4242:wrong/getMe`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 401,
    description: "Unauthorized",
  });
});

test("an unknown method is not found, and is remembered", async () => {
  const { call, simulator } = await openRig();
  expect(await call("sendDice")).toMatchObject({ error_code: 404, description: "Not Found" });
  expect([...simulator.unknown]).toEqual(["sendDice"]);
});

test("a chat nobody has heard of is not found", async () => {
  const { call } = await openRig();
  expect(await call("sendMessage", { chat_id: 99, text: "hi" })).toMatchObject({
    error_code: 400,
    description: "Bad Request: chat not found",
  });
});

test("a bot cannot write first", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1);
  expect(await call("sendMessage", { chat_id: 1, text: "hi" })).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  });
});

test("a bot that is blocked cannot write", async () => {
  const { call, simulator } = await withPerson();
  simulator.user(1).blocks();
  expect(await call("sendMessage", { chat_id: 1, text: "hi" })).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot was blocked by the user",
  });
});

test("a bot that is unblocked can write again", async () => {
  const { call, simulator } = await withPerson();
  simulator.user(1).blocks();
  simulator.user(1).unblocks();
  expect((await call("sendMessage", { chat_id: 1, text: "hi" })).ok).toBe(true);
});

test("a text of white space is empty", async () => {
  const { call } = await withPerson();
  expect(await call("sendMessage", { chat_id: 1, text: " \n " })).toMatchObject({
    error_code: 400,
    description: "Bad Request: message text is empty",
  });
});

test("a text of 4096 UTF-16 units is sent, one more is too long", async () => {
  const { call } = await withPerson();
  const text = "🙂".repeat(2048);
  expect((await call("sendMessage", { chat_id: 1, text: ` ${text}\n` })).ok).toBe(true);
  expect(await call("sendMessage", { chat_id: 1, text: `${text}!` })).toMatchObject({
    error_code: 400,
    description: "Bad Request: message is too long",
  });
});

test("callback data may have 64 bytes, not 65", async () => {
  const { call } = await withPerson();
  const send = (callback_data: string) =>
    call("sendMessage", { chat_id: 1, text: "hi", ...keyboard({ text: "A", callback_data }) });
  expect((await send("é".repeat(32))).ok).toBe(true);
  expect(await send(`${"é".repeat(32)}!`)).toMatchObject({
    error_code: 400,
    description: "Bad Request: BUTTON_DATA_INVALID",
  });
});

test("a copy button may hold 256 characters, not 257", async () => {
  const { call } = await withPerson();
  const send = (text: string) =>
    call("sendMessage", {
      chat_id: 1,
      text: "hi",
      ...keyboard({ text: "A", copy_text: { text } }),
    });
  expect((await send("x".repeat(256))).ok).toBe(true);
  expect(await send("x".repeat(257))).toMatchObject({ error_code: 400 });
});

test("a button cannot dial", async () => {
  const { call } = await withPerson();
  const button = { text: "Call", url: "tel:+12025550123" };
  expect(await call("sendMessage", { chat_id: 1, text: "hi", ...keyboard(button) })).toMatchObject({
    description:
      "Bad Request: inline keyboard button URL 'tel:+12025550123' is invalid: " +
      "Unsupported URL protocol",
  });
});

test("a button that does nothing is refused", async () => {
  const { call } = await withPerson();
  expect(
    await call("sendMessage", { chat_id: 1, text: "hi", ...keyboard({ text: "A" }) }),
  ).toMatchObject({
    description: "Bad Request: Text buttons are unallowed in the inline keyboard",
  });
});

test("a reply to nothing is refused unless the bot allows for it", async () => {
  const { call } = await withPerson();
  const reply = { message_id: 77 };
  expect(
    await call("sendMessage", { chat_id: 1, text: "hi", reply_parameters: reply }),
  ).toMatchObject({ description: "Bad Request: message to be replied not found" });
  const lenient = { ...reply, allow_sending_without_reply: true };
  const sent = await call("sendMessage", { chat_id: 1, text: "hi", reply_parameters: lenient });
  expect(sent.ok).toBe(true);
});

test("an entity outside the text is refused", async () => {
  const { call } = await withPerson();
  const entities = [{ type: "bold", offset: 0, length: 9 }];
  expect(await call("sendMessage", { chat_id: 1, text: "hi", entities })).toMatchObject({
    error_code: 400,
  });
});

test("marked-up text is refused: style comes as entities", async () => {
  const { call } = await withPerson();
  expect(
    await call("sendMessage", { chat_id: 1, text: "<b>hi</b>", parse_mode: "HTML" }),
  ).toMatchObject({ description: "Bad Request: unsupported parse_mode" });
});
