import type { Message } from "grammy/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  attorneyId,
  known,
  labelsOf,
  startTestBot,
  type TestBot,
} from "../support/bot-in-process.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const question = "Can I bring my violin teacher to the fingerprint appointment?";
const words = "You may come with somebody, but only you go into the room.";

/** A question is asked and answered; returns the card, which now offers to publish. */
async function answered(asked = question): Promise<Message> {
  const asker = 701;
  bot.simulator.user(asker).says(asked);
  const card = await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, words);
  await bot.sees(attorneyId, "Nothing is sent yet");
  attorney.taps("Send");
  await bot.sees(asker, words);
  await bot.sees(attorneyId, "Delivered.");
  return card;
}

it("is published after the attorney has rewritten the question, and answers the next who asks", async () => {
  await answered(`${question} My A-number is 123456789.`);
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Publish");
  const proposal = await bot.sees(attorneyId, "Publish this?");
  expect(proposal.text).toContain("My A-number is [a-number].");
  expect(labelsOf(proposal)).not.toContain("Approve");
  expect(proposal.text).toContain(words);
  attorney.repliesTo(
    proposal.message_id,
    "May somebody come with me to the fingerprint appointment?",
  );
  const revised = await bot.sees(attorneyId, /Publish this\?[\s\S]*May somebody come with me/);
  attorney.taps({ label: "Test", messageId: revised.message_id });
  const prompt = await bot.sees(attorneyId, "a question to try");
  attorney.repliesTo(prompt.message_id, "may somebody come with me to the fingerprint appointment");
  await bot.sees(attorneyId, "The bot would answer with r-");
  const other = bot.simulator.user(702);
  attorney.taps({ label: "Approve", messageId: revised.message_id });
  await bot.sees(attorneyId, "is in the archive");
  other.says("may somebody come with me to the fingerprint appointment");
  const reply = await bot.sees(702, words);
  expect(reply.text).toContain("The question was: May somebody come with me");
  expect(reply.text).not.toContain("violin");
});

it("shows before that which past answers come near", async () => {
  await answered();
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Publish");
  const proposal = await bot.sees(attorneyId, "Publish this?");
  attorney.repliesTo(proposal.message_id, known);
  const revised = await bot.sees(attorneyId, "Answers in the archive that come near:");
  expect(revised.text).toMatch(/1\. t05-school-address \(\d+ %\)/);
});

it("is put into the archive once, also when two approve", async () => {
  await answered();
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Publish");
  const proposal = await bot.sees(attorneyId, "Publish this?");
  const approve = (proposal.reply_markup?.inline_keyboard ?? []).flat()[0];
  const data = approve && "callback_data" in approve ? approve.callback_data : "";
  attorney.taps({ data });
  attorney.taps({ data });
  await bot.sees(attorneyId, "already decided");
  expect(await bot.store.db.selectFrom("published").selectAll().execute()).toHaveLength(1);
});

it("can be held, withdrawn and brought back", async () => {
  await answered();
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Publish");
  await bot.sees(attorneyId, "Publish this?");
  attorney.taps("Approve");
  await bot.sees(attorneyId, "is in the archive");
  attorney.says("/published");
  const list = await bot.sees(attorneyId, "Published or changed here");
  attorney.taps(labelsOf(list)[0] ?? "");
  await bot.sees(attorneyId, "version 1 · served");
  attorney.taps("Hold");
  await bot.sees(attorneyId, "is on hold");
  bot.simulator.user(703).says(question);
  await bot.sees(703, "it is on hold");
  attorney.taps("Withdraw");
  await bot.sees(attorneyId, "is withdrawn");
  const [row] = await bot.store.db.selectFrom("published").select("entry_id").execute();
  attorney.says(`/unhold ${row?.entry_id}`);
  await bot.sees(attorneyId, "is served again");
  attorney.says(`/published ${row?.entry_id}`);
  await bot.sees(attorneyId, "version 2 · withdrawn");
  attorney.taps("Back to version 1");
  await bot.sees(attorneyId, "says again what version 1 said");
  bot.simulator.user(704).says(question);
  await bot.sees(704, words);
});

it("is not published by a stranger who replays a button", async () => {
  await answered();
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Publish");
  const proposal = await bot.sees(attorneyId, "Publish this?");
  const approve = (proposal.reply_markup?.inline_keyboard ?? []).flat()[0];
  const data = approve && "callback_data" in approve ? approve.callback_data : "";
  bot.simulator.user(701).taps({ data });
  await bot.simulator.until(() =>
    bot.simulator.calls.some(
      (c) => c.method === "answerCallbackQuery" && c.payload.text === "This is for staff.",
    ),
  );
  expect(await bot.store.db.selectFrom("published").selectAll().execute()).toEqual([]);
});
