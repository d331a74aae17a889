import { afterEach, beforeEach, expect, it } from "vitest";
import {
  attorneyId,
  known,
  startTestBot,
  type TestBot,
  unknown,
} from "../support/bot-in-process.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** A ticket of a new person, ready to be answered. */
async function ticketOf(chat: number) {
  bot.simulator.user(chat).says(unknown);
  await bot.sees(chat, "Your number");
  return bot.sees(attorneyId, "No. 1 ");
}

it("keeps an answer for somebody who blocked the bot, says so, and brings it when they are back", async () => {
  const card = await ticketOf(301);
  bot.simulator.user(301).blocks();
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "Please call the office.");
  await bot.sees(attorneyId, "Nothing is sent yet");
  attorney.taps("Send");
  await bot.sees(attorneyId, "the answer could not be delivered");
  await bot.sees(attorneyId, "NOT delivered");
  bot.simulator.user(301).unblocks();
  bot.simulator.user(301).says("/start");
  await bot.sees(301, "Please call the office.");
  await bot.sees(attorneyId, /Answered by staff 1\. Delivered/);
});

it("waits as long as Telegram asks, and then delivers", async () => {
  bot.simulator.failNext("sendMessage", {
    code: 429,
    description: "Too Many Requests: retry after 1",
    parameters: { retry_after: 1 },
  });
  bot.simulator.user(302).says(known);
  await bot.sees(302, "From 2016");
  const [first, second] = bot.simulator.calls.filter(
    (c) => c.method === "sendMessage" && c.payload.chat_id === 302,
  );
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
});

it("tries again when Telegram fails or the connection breaks", async () => {
  bot.simulator.failNext("sendMessage", { code: 502, description: "Bad Gateway" });
  bot.simulator.user(303).says(known);
  await bot.sees(303, "From 2016");
  bot.simulator.failNext("sendMessage", { reset: true });
  bot.simulator.user(304).says(known);
  await bot.sees(304, "From 2016");
  expect(bot.texts(303)).toHaveLength(1);
  expect(bot.texts(304)).toHaveLength(1);
});

it("takes an update that comes twice once", async () => {
  bot.simulator.user(305).says(known);
  await bot.sees(305, "From 2016");
  const rows = await bot.store.db.selectFrom("inbox").select(["update_id", "outcome"]).execute();
  expect(rows.every((row) => row.outcome !== null)).toBe(true);
  expect(new Set(rows.map((row) => row.update_id)).size).toBe(rows.length);
});

it("answers each of many chats in order", async () => {
  for (let chat = 400; chat < 420; chat += 1) {
    bot.simulator.user(chat).says("/help");
    bot.simulator.user(chat).says("/privacy");
  }
  for (let chat = 400; chat < 420; chat += 1) {
    await bot.sees(chat, "What I keep");
    expect(bot.texts(chat)[0]).toContain("One question at a time");
  }
});
