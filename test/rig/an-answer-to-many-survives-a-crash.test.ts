import type { Message } from "grammy/types";
import { afterEach, expect, it } from "vitest";
import { attorneyId, openRig, type Rig, textsIn } from "../support/bot-process.ts";

let rig: Rig;
afterEach(() => rig.close());

const asked = new Map([
  [8001, "My asylum interview was cancelled by a letter, how do I get a new interview date?"],
  [
    8002,
    "Me cancelaron la entrevista de asilo por carta. ¿Cómo consigo una nueva fecha de entrevista?",
  ],
  [
    8003,
    "Mon entretien d'asile a été annulé par lettre, comment obtenir une nouvelle date d'entretien ?",
  ],
]);
const askers = [...asked.keys()];
const words = "The office sends a new date by mail.";
const better = "The office sends a new date by mail or online.";

const sees = (chatId: number, part: string | RegExp): Promise<Message> =>
  rig.simulator.until(
    () =>
      rig.simulator
        .messages(chatId)
        .findLast(
          (m) =>
            m.from?.is_bot === true &&
            (typeof part === "string" ? m.text?.includes(part) : part.test(m.text ?? "")),
        ),
    90_000,
  );
const times = (chatId: number, part: string): number =>
  textsIn(rig.simulator, chatId).filter((text) => text.includes(part)).length;

/** Does something whose first message gets stuck on its way out, and kills the bot in that moment. */
async function killedWhileSending(
  bot: ReturnType<Rig["start"]>,
  act: () => void,
): Promise<ReturnType<Rig["start"]>> {
  const { simulator } = rig;
  const before = simulator.calls.length;
  simulator.failNext("sendMessage", { hang: true });
  act();
  await simulator.until(
    () => simulator.calls.slice(before).some((call) => call.method === "sendMessage"),
    60_000,
  );
  await bot.kill("SIGKILL");
  return rig.start();
}

it("reaches everybody, is published and is corrected, however often the bot is killed", async () => {
  rig = await openRig();
  const { simulator } = rig;
  let bot = rig.start();
  const attorney = simulator.user(attorneyId);
  for (const [chatId, question] of asked) {
    simulator.user(chatId).says(question);
    await sees(chatId, String(askers.indexOf(chatId) + 1));
  }
  for (const other of [2, 3]) {
    const card = await sees(attorneyId, new RegExp(`^No\\. 1 ·[\\s\\S]*No\\. ${other} \\(`));
    attorney.taps({ label: `Same: No. ${other}`, messageId: card.message_id });
    await simulator.until(() => times(attorneyId, "Joined. One answer") === other - 1, 60_000);
  }
  const card = await sees(attorneyId, /^No\. 1 ·[\s\S]*2 more people get the same answer/);
  attorney.repliesTo(card.message_id, words);
  await sees(attorneyId, "This goes to 3 people");

  bot = await killedWhileSending(bot, () => attorney.taps("Send"));
  for (const chatId of askers) await sees(chatId, words);
  await sees(attorneyId, /The same answer went to:(\n• No\. \d \(\S+\): Delivered\.){2}/);

  attorney.taps({ label: "Publish", messageId: card.message_id });
  const proposal = await sees(attorneyId, "Publish this?");
  bot = await killedWhileSending(bot, () =>
    attorney.taps({ label: "Approve", messageId: proposal.message_id }),
  );
  await sees(attorneyId, "is in the archive");
  // In other words: what was published is learned when the bot starts.
  simulator.user(8004).says("interview cancelled by letter, how can I get a new interview date");
  await sees(8004, words);

  attorney.taps({ label: "Correct", messageId: card.message_id });
  const prompt = await sees(attorneyId, "4 people were given it");
  attorney.repliesTo(prompt.message_id, better);
  await sees(attorneyId, "4 people get this as a correction");
  bot = await killedWhileSending(bot, () => attorney.taps("Send the correction"));
  for (const chatId of [...askers, 8004]) await sees(chatId, better);
  await sees(attorneyId, "Corrected. 4 people are told.");
  // What was on its way when the bot died may come twice, and never more often.
  for (const chatId of askers) expect(times(chatId, words)).toBeLessThanOrEqual(2);
  for (const chatId of [...askers, 8004]) expect(times(chatId, better)).toBeLessThanOrEqual(2);
  await bot.kill("SIGTERM");
}, 300_000);
