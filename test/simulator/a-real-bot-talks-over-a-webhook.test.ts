import { webhookCallback } from "grammy";
import { expect, test } from "vitest";
import { createEchoBot, listen, openRig, texts } from "./support.ts";

test("a bot behind a webhook with a secret answers what a person says", async () => {
  const { simulator, url } = await openRig();
  const bot = createEchoBot(url);
  const hook = await listen(webhookCallback(bot, "http", { secretToken: "s3cret" }));
  await bot.api.setWebhook(hook, { secret_token: "s3cret" });
  simulator.user(1).says("hello");
  await simulator.until(() => simulator.messages(1).length === 2);
  expect(texts(simulator.messages(1))).toEqual(["hello", "You said: hello"]);
  expect([...simulator.unknown]).toEqual([]);
});

test("what was said before the webhook was set is delivered then", async () => {
  const { simulator, url } = await openRig();
  simulator.user(1).says("early");
  const bot = createEchoBot(url);
  const hook = await listen(webhookCallback(bot, "http"));
  await bot.api.setWebhook(hook);
  await simulator.until(() => simulator.messages(1).length === 2);
  expect(texts(simulator.messages(1))).toEqual(["early", "You said: early"]);
});
