import { afterEach, beforeEach, expect, it } from "vitest";
import { attorneyId, startTestBot, type TestBot } from "../support/bot-in-process.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

it("says the fastest contact in the first two lines, then opens an urgent ticket", async () => {
  bot.simulator
    .user(501)
    .says("I am gay and beaten at home, can I get asylum? i want to kill myself");
  const first = await bot.sees(501, "988");
  expect(first.text?.split("\n").slice(0, 2).join("\n")).toContain("988");
  const told = await bot.sees(501, "as urgent: No. 1");
  expect(bot.texts(501)[0]).toBe(first.text);
  expect(told.message_id).toBeGreaterThan(first.message_id);
  expect(bot.texts(501).join("\n")).not.toContain("From 2015");
  expect((await bot.sees(attorneyId, "No. 1 ")).text).toContain("URGENT");
});

it("adds another cry for help to the urgent ticket, with the first words again", async () => {
  bot.simulator.user(502).says("i want to kill myself");
  await bot.sees(502, "as urgent: No. 1");
  bot.simulator.user(502).says("i took the pills, i dont want to live");
  await bot.sees(502, "I added this to your urgent message No. 1");
  expect(bot.texts(502).filter((text) => text.startsWith("You can talk"))).toHaveLength(2);
  const tickets = await bot.store.db.selectFrom("ticket").select("number").execute();
  expect(tickets).toHaveLength(1);
});

it("sees danger in an edited message and in a reply on an open ticket", async () => {
  bot.simulator
    .user(503)
    .says("My asylum interview was cancelled by a letter, how do I get a new date?");
  const told = await bot.sees(503, "Your number: 1");
  bot.simulator.user(503).repliesTo(told.message_id, "i cannot wait, i want to end my life");
  await bot.sees(503, "988");
  expect((await bot.sees(attorneyId, "URGENT")).text).toContain("No. 1 ");
  const own = bot.simulator.messages(503)[0];
  bot.simulator.user(503).edits(own?.message_id ?? 0, "ICE is at my door now");
  await bot.sees(503, "844-363-1423");
});

it("writes the first words in the language of the message", async () => {
  bot.simulator.user(504, { language_code: "es" }).says("ya no quiero vivir, me quiero matar");
  expect((await bot.sees(504, "988")).text).toMatch(/persona|llame/i);
});
