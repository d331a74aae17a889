import { HttpError } from "grammy";
import { expect, test } from "vitest";
import { createEchoBot, frozenClock, openRig } from "./support.ts";

test("a refusal comes once, with its parameters", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  simulator.failNext("sendMessage", {
    code: 429,
    description: "Too Many Requests: retry after 3",
    parameters: { retry_after: 3 },
  });
  const send = () => call("sendMessage", { chat_id: 1, text: "hi" });
  expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
  expect((await send()).ok).toBe(true);
});

test("a refusal can come several times", async () => {
  const { call, simulator } = await openRig();
  simulator.failNext("getMe", { code: 502, description: "Bad Gateway", times: 2 });
  expect([await call("getMe"), await call("getMe"), await call("getMe")]).toMatchObject([
    { ok: false },
    { ok: false },
    { ok: true },
  ]);
});

test("a broken connection reaches the bot as a network error", async () => {
  const { simulator, url } = await openRig();
  simulator.failNext("getMe", { reset: true });
  await expect(createEchoBot(url).api.getMe()).rejects.toBeInstanceOf(HttpError);
});

test("a call can be carried out although its answer is lost", async () => {
  const { simulator, url } = await openRig();
  simulator.user(1).says("hello");
  simulator.failNext("sendMessage", { reset: true, applied: true });
  await expect(createEchoBot(url).api.sendMessage(1, "hi")).rejects.toBeInstanceOf(HttpError);
  expect(simulator.messages(1)).toHaveLength(2);
});

test("an answer that never comes is ended by the bot", async () => {
  const { call, simulator } = await openRig();
  simulator.failNext("getMe", { hang: true });
  const patience = new AbortController();
  const asked = call("getMe", {}, patience.signal);
  await simulator.until(() => simulator.calls.length === 1);
  patience.abort();
  await expect(asked).rejects.toThrow();
});

test("closing ends an answer that never comes", async () => {
  const { call, simulator } = await openRig();
  simulator.failNext("getMe", { hang: true });
  const asked = call("getMe");
  await simulator.until(() => simulator.calls.length === 1);
  simulator.close();
  expect(await asked).toMatchObject({ error_code: 504 });
});

test("a chat, a group and all together have their flood limits", async () => {
  const { clock, pass } = frozenClock();
  const flood = { perChat: 1, perGroup: 2, global: 3 };
  const { call, simulator } = await openRig({ clock, flood });
  simulator.user(1).says("hello");
  simulator.user(2).says("hello");
  simulator.group(-5, "Staff");
  const send = async (chat_id: number) => {
    const { ok, parameters } = await call("sendMessage", { chat_id, text: "hi" });
    return ok ? "sent" : `wait ${parameters?.retry_after}`;
  };
  expect([await send(1), await send(1)]).toEqual(["sent", "wait 1"]);
  expect([await send(-5), await send(-5)]).toEqual(["sent", "sent"]);
  expect(await send(2)).toBe("wait 1");
  pass(1);
  expect([await send(2), await send(-5)]).toEqual(["sent", "wait 59"]);
});

test("waiting for what never happens names the last calls", async () => {
  const { call, simulator } = await openRig();
  await call("getMe");
  await expect(simulator.until(() => false, 1)).rejects.toThrow("last calls: getMe");
});

test("a slow network delays every call", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("hello");
  simulator.latency.ms = 20;
  const sending = call("sendMessage", { chat_id: 1, text: "hi" });
  await simulator.until(() => simulator.calls.length === 1);
  expect(simulator.messages(1)).toHaveLength(1);
  await sending;
  expect(simulator.messages(1)).toHaveLength(2);
});
