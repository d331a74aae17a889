import { afterEach, expect, it } from "vitest";
import { attorneyId, startTestBot, type TestBot } from "../support/bot-in-process.ts";

let bot: TestBot;
afterEach(() => bot.stop());

const day = 86_400_000;
/** A day some days from now as people in the US write it, and as a card has it. */
function dayIn(days: number) {
  const at = new Date(Date.now() + days * day);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone: "America/New_York" }).format(at);
  return {
    written: say({ year: "numeric", month: "numeric", day: "numeric" }),
    onCard: say({ year: "numeric", month: "long", day: "numeric" }),
  };
}

const answered = "will uscis find out if i study in another state and don't change my address?";

it("an answered question with a near deadline is answered, and goes to the attorney, too", async () => {
  bot = await startTestBot();
  const { written, onCard } = dayIn(20);
  const sentence = `My interview is on ${written}.`;
  bot.simulator.user(301).says(`${sentence} ${answered}`);
  const reply = await bot.sees(301, "Your message has a deadline in it");
  expect(reply.text).toContain("Your number: 1");
  expect(reply.text).toContain("From 2016");
  await bot.sees(attorneyId, `Due ${onCard}: ${sentence}`);
  await bot.sees(attorneyId, "it has a deadline");
});

it("an answered question with a far deadline is only answered", async () => {
  bot = await startTestBot();
  bot.simulator.user(302).says(`My interview is on ${dayIn(200).written}. ${answered}`);
  await bot.sees(302, "From 2016");
  expect(await bot.store.db.selectFrom("ticket").selectAll().execute()).toEqual([]);
});

it("the nearer deadline is first in the queue, and the sentence is redacted and sealed", async () => {
  bot = await startTestBot();
  const [later, sooner] = [dayIn(40), dayIn(10)];
  bot.simulator
    .user(303)
    .says(`my hearing for A-number A098765432 is on ${later.written}, ${answered}`);
  await bot.sees(attorneyId, `Due ${later.onCard}: my hearing for A-number [a-number] is on`);
  bot.simulator.user(304).says(`my hearing is on ${sooner.written}, ${answered}`);
  await bot.sees(304, "Your number: 2");
  bot.simulator.user(attorneyId).says("/queue");
  const list = (await bot.sees(attorneyId, "2 questions wait")).text ?? "";
  expect(list.indexOf("No. 2")).toBeLessThan(list.indexOf("No. 1"));
  const rows = await bot.store.db.selectFrom("ticket").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain("my hearing");
  expect(rows.map((row) => row.due_box !== null)).toEqual([true, true]);
});

it("a deadline told later moves the ticket up", async () => {
  bot = await startTestBot();
  bot.simulator.user(305).says(`my hearing is on ${dayIn(40).written}, ${answered}`);
  const told = await bot.sees(305, "Your number: 1");
  bot.simulator
    .user(305)
    .repliesTo(told.message_id, `it is earlier now, my hearing is on ${dayIn(5).written}`);
  await bot.sees(attorneyId, `Due ${dayIn(5).onCard}: it is earlier now`);
});
