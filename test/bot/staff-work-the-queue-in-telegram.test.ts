import { afterEach, expect, it } from "vitest";
import { attorneyId, startTestBot, type TestBot, unknown } from "../support/bot-in-process.ts";

let bot: TestBot;
afterEach(() => bot.stop());
const second = 9002;
const group = -4001;

it("gives a ticket to one of two who take it", async () => {
  bot = await startTestBot({ attorneyIds: [attorneyId, second] });
  bot.simulator.user(201).says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  await bot.sees(second, "No. 1 ");
  bot.simulator.user(attorneyId).taps("Take");
  await bot.sees(attorneyId, "No. 1 is yours");
  bot.simulator.user(second).says("/take 1");
  await bot.sees(second, "taken by somebody else");
  await bot.sees(second, "Taken by staff 1");
  bot.simulator.user(attorneyId).taps("Give back");
  await bot.sees(attorneyId, "back in the queue");
  bot.simulator.user(second).says("/take 1");
  await bot.sees(second, "No. 1 is yours");
});

it("sends nothing without Send, and sends once", async () => {
  bot = await startTestBot();
  bot.simulator.user(202).says(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "First try.");
  await bot.sees(attorneyId, /Nothing is sent yet[\s\S]*First try/);
  attorney.taps("Discard");
  await bot.sees(attorneyId, "Nothing was sent");
  attorney.says("Second try, in words that quote nothing.");
  const preview = await bot.sees(attorneyId, /Nothing is sent yet[\s\S]*Second try/);
  const send = preview.reply_markup?.inline_keyboard[0]?.[0];
  const data = send && "callback_data" in send ? send.callback_data : "";
  attorney.taps({ data });
  attorney.taps({ data });
  await bot.sees(202, "Second try");
  await bot.sees(attorneyId, "already sent or replaced");
  expect(bot.texts(202).filter((text) => text.includes("Second try"))).toHaveLength(1);
  await bot.sees(attorneyId, "Delivered.");
});

it("keeps notes among staff", async () => {
  bot = await startTestBot();
  bot.simulator.user(203).says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Note");
  const prompt = await bot.sees(attorneyId, "The asker never sees it");
  attorney.repliesTo(prompt.message_id, "secret thought");
  await bot.sees(attorneyId, "Noted for No. 1");
  attorney.says("/note 1 another secret thought");
  await bot.simulator.until(
    () => bot.texts(attorneyId).filter((t) => t.includes("Noted")).length === 2,
  );
  attorney.says("/close 1");
  await bot.sees(203, "closed question No. 1");
  expect(bot.texts(203).join("\n")).not.toContain("secret");
});

it("answers plain words of staff with a hint, and never opens a ticket for them", async () => {
  bot = await startTestBot();
  bot.simulator.user(attorneyId).says("what do I do with this thing");
  await bot.sees(attorneyId, "Nothing you write here goes to anyone by itself");
  expect(await bot.store.db.selectFrom("ticket").selectAll().execute()).toEqual([]);
});

it("lists the queue with emergencies first and opens cards from it", async () => {
  bot = await startTestBot();
  bot.simulator.user(204).says(unknown);
  await bot.sees(204, "Your number: 1");
  bot.simulator.user(205).says("i want to kill myself");
  await bot.sees(205, "as urgent: No. 2");
  const attorney = bot.simulator.user(attorneyId);
  attorney.says("/queue");
  const list = await bot.sees(attorneyId, "2 questions wait");
  expect(list.text?.indexOf("No. 2")).toBeLessThan(list.text?.indexOf("No. 1") ?? 0);
  attorney.taps("No. 1");
  await bot.sees(attorneyId, "cancelled by a letter");
  attorney.says("/next");
  await bot.simulator.until(
    () => bot.texts(attorneyId).filter((t) => t.includes("URGENT: suicide")).length >= 2,
  );
});

it("works in a staff group, which keeps its tickets when it becomes a supergroup", async () => {
  bot = await startTestBot({ staffChatId: group });
  const staffGroup = bot.simulator.group(group, "Desk");
  staffGroup.promotes?.(attorneyId);
  staffGroup.setsBot("administrator");
  const member = staffGroup.member(attorneyId);
  member.says("/queue");
  await bot.sees(group, "Nothing waits");
  bot.simulator.user(206).says(unknown);
  await bot.sees(group, "No. 1 ");
  const moved = staffGroup.migrates();
  bot.simulator.user(207).says(unknown);
  const card = await bot.sees(moved.id, "No. 2 ");
  moved.member(attorneyId).repliesTo(card.message_id, "Ask the office for a new date.");
  await bot.sees(moved.id, "Nothing is sent yet");
  moved.member(attorneyId).taps("Send");
  await bot.sees(207, "Ask the office");
});

it("gives a stranger in the staff group no authority", async () => {
  bot = await startTestBot({ staffChatId: group });
  const staffGroup = bot.simulator.group(group, "Desk");
  staffGroup.member(attorneyId).says("/queue");
  await bot.sees(group, "Nothing waits");
  bot.simulator.user(208).says(unknown);
  await bot.sees(group, "No. 1 ");
  staffGroup.member(555).taps("Take");
  await bot.simulator.until(() =>
    bot.simulator.calls.some(
      (c) => c.method === "answerCallbackQuery" && c.payload.text === "This is for staff.",
    ),
  );
  const [ticket] = await bot.store.db.selectFrom("ticket").select("state").execute();
  expect(ticket?.state).toBe("open");
});
