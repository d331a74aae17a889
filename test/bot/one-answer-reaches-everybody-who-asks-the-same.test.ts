import type { Message } from "grammy/types";
import { afterEach, beforeEach, expect, it } from "vitest";
import { attorneyId, labelsOf, startTestBot, type TestBot } from "../support/bot-in-process.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const asked = new Map([
  [801, "My asylum interview was cancelled by a letter, how do I get a new interview date?"],
  [
    802,
    "They cancelled my interview at the asylum office and sent no new date. How can I get another interview date?",
  ],
  [
    803,
    "Me cancelaron la entrevista de asilo por carta. ¿Cómo consigo una nueva fecha de entrevista?",
  ],
  [804, "La oficina de asilo canceló mi entrevista, ¿cuándo me dan otra fecha para la entrevista?"],
  [
    805,
    "Mon entretien d'asile a été annulé par lettre, comment obtenir une nouvelle date d'entretien ?",
  ],
]);
const words = "The office sends a new date by mail. Keep your address up to date there.";
const better =
  "The office sends a new date by mail or online. Look at both, and keep your address up to date.";
const inSpanish = "La oficina manda una nueva fecha por correo. Mantenga su dirección al día.";

/** The reply to an asker's own message that holds these words. */
const repliedWith = (chatId: number, part: string): Message | undefined =>
  bot.simulator
    .messages(chatId)
    .find(
      (message) =>
        message.from?.is_bot === true &&
        message.text?.includes(part) === true &&
        message.reply_to_message?.text === asked.get(chatId),
    );

it("goes to five askers in three languages, into the archive, and is corrected for six", async () => {
  const attorney = bot.simulator.user(attorneyId);
  let number = 0;
  for (const [chatId, question] of asked) {
    bot.simulator.user(chatId).says(question);
    number += 1;
    await bot.sees(chatId, new RegExp(`\\b${number}\\b`));
  }
  await bot.sees(attorneyId, /No\. 1 ·[\s\S]*4 more people seem to ask this/);

  for (const other of [2, 3, 4, 5]) {
    const suggesting = await bot.sees(attorneyId, /^No\. 1 ·[\s\S]*seems? to ask this/);
    attorney.taps({ label: `Same: No. ${other}`, messageId: suggesting.message_id });
    await bot.simulator.until(
      () =>
        bot.texts(attorneyId).filter((text) => text.includes("Joined. One answer")).length ===
        other - 1,
      20_000,
    );
  }
  const card = await bot.sees(attorneyId, /^No\. 1 ·[\s\S]*4 more people get the same answer/);
  attorney.repliesTo(card.message_id, words);
  const preview = await bot.sees(attorneyId, "This goes to 5 people");
  expect(preview.text).toContain("English 2, Español 2, Français 1");
  attorney.taps({ label: "Words in Español", messageId: preview.message_id });
  const prompt = await bot.sees(attorneyId, "the same answer in Español");
  attorney.repliesTo(prompt.message_id, inSpanish);
  await bot.sees(attorneyId, /In Español:[\s\S]*La oficina manda/);
  attorney.taps("Send");

  const given = new Map(
    [...asked.keys()].map((id) => [id, id === 803 || id === 804 ? inSpanish : words]),
  );
  for (const [chatId, text] of given) {
    const reply = await bot.simulator.until(() => repliedWith(chatId, text), 20_000);
    expect(reply.text).not.toMatch(/80\d/);
  }
  expect(repliedWith(803, inSpanish)?.text).not.toContain("Idioma");
  expect(repliedWith(805, words)?.text).toContain("anglais");
  await bot.sees(attorneyId, /The same answer went to:(\n• No\. \d \(\S+\): Delivered\.){4}/);
  expect(bot.texts(attorneyId).join("\n")).not.toMatch(/80[1-5]/);

  attorney.taps({ label: "Publish", messageId: card.message_id });
  const proposal = await bot.sees(attorneyId, "Publish this?");
  expect(proposal.text).toContain("Also written in: Español");
  attorney.taps({ label: "2", messageId: proposal.message_id });
  await bot.sees(attorneyId, "☑ 2.");
  attorney.taps({ label: "Approve", messageId: proposal.message_id });
  await bot.sees(attorneyId, "is in the archive");
  const sixth = bot.simulator.user(806);
  sixth.speaks("es");
  sixth.says(asked.get(803) ?? "");
  const answer = await bot.sees(806, inSpanish);
  expect(answer.text).toContain("2026");

  const off = bot.simulator.user(802);
  off.says("/privacy");
  await bot.sees(802, "so that a correction can reach you");
  off.taps("No more corrections");
  await bot.sees(802, "I will not send you corrections");

  attorney.taps({ label: "Correct", messageId: card.message_id });
  const correct = await bot.sees(attorneyId, "5 people were given it");
  attorney.repliesTo(correct.message_id, better);
  await bot.sees(attorneyId, "5 people get this as a correction");
  attorney.taps("Send the correction");
  await bot.sees(attorneyId, "Corrected. 5 people are told.");
  for (const chatId of [801, 803, 804, 805, 806]) await bot.sees(chatId, better);
  expect(labelsOf(await bot.sees(801, better))).toContain("No more corrections");
  expect(bot.texts(802).join("\n")).not.toContain(better);
  bot.simulator.user(807).says(asked.get(801) ?? "");
  await bot.sees(807, better);
}, 120_000);
