import { afterEach, beforeEach, expect, it } from "vitest";
import { attorneyId, startTestBot, type TestBot } from "../support/bot-in-process.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const question = "does uscis know where i go to school?";

it("serves an answer no more from the moment it is held, and again once it is released", async () => {
  const asker = bot.simulator.user(601);
  const attorney = bot.simulator.user(attorneyId);
  asker.says(question);
  await bot.sees(601, /2016/);
  attorney.says("/hold T05");
  await bot.sees(attorneyId, "is on hold");
  asker.says("will uscis find out if i go to school in another state");
  await bot.sees(601, "it is on hold because the law may have changed");
  attorney.says("/hold");
  await bot.sees(attorneyId, "t05-school-address");
  attorney.says("/unhold t05-school-address");
  await bot.sees(attorneyId, "is served again");
  asker.says("does the asylum officer ask about my school at the interview");
  await bot.simulator.until(
    () => bot.texts(601).filter((text) => text.includes("2016")).length === 2,
    20_000,
  );
  attorney.says("/hold no-such-answer");
  await bot.sees(attorneyId, "There is no answer no-such-answer");
});

it("takes its messages out of the chat when asked to", async () => {
  const asker = bot.simulator.user(602);
  asker.says("/start");
  await bot.sees(602, "Choose your language");
  asker.says(question);
  await bot.sees(602, /2016/);
  asker.says("/hide");
  await bot.sees(602, "I removed what I could");
  await bot.simulator.until(() => bot.texts(602).length === 1, 20_000);
  expect(bot.texts(602)[0]).toContain("Delete your messages yourself");
});
