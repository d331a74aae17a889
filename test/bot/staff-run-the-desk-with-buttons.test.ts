import { afterEach, expect, it } from "vitest";
import { sendDigests } from "../../src/conversation/digest.ts";
import {
  attorneyId,
  brain,
  eventually,
  labelsOf,
  startTestBot,
  type TestBot,
  unknown,
} from "../support/bot-in-process.ts";

let bot: TestBot;
afterEach(() => bot.stop());
const second = 9002;
const group = -4002;

/** Taps one button after the other, each as soon as it is there. */
async function tapsAll(chatId: number, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await bot.simulator.until(() =>
      bot.simulator.messages(chatId).find((message) => labelsOf(message).includes(label)),
    );
    bot.simulator.user(chatId).taps(label);
  }
}

it("sends a reply only when a second person has approved it, where the operator wants that", async () => {
  bot = await startTestBot({ attorneyIds: [attorneyId, second], rules: { reviewReplies: true } });
  bot.simulator.user(801).says(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  bot.simulator.user(attorneyId).repliesTo(card.message_id, "Write to the asylum office.");
  await tapsAll(attorneyId, "Send");
  await bot.sees(attorneyId, "your reply waits for a second person");
  const review = await bot.sees(second, "Staff 1 asks you to look at a reply to No. 1");
  expect(review.text).toContain("Write to the asylum office.");
  expect(bot.texts(801).join()).not.toContain("Write to the asylum office");
  await tapsAll(second, "Approve and send");
  await bot.sees(801, "Write to the asylum office.");
  await bot.sees(attorneyId, "Staff 2 approved your reply");
});

it("blocks an asker by two taps, kindly, and finds danger in their words all the same", async () => {
  bot = await startTestBot();
  const asker = bot.simulator.user(802);
  asker.says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  await tapsAll(attorneyId, "More …", "Block …", "Yes, block and tell them");
  await bot.sees(802, "I cannot help you further here");
  await bot.sees(attorneyId, "is blocked and was told");
  asker.says("Can I work while my asylum case waits?");
  await bot.simulator.until(
    () => bot.texts(802).filter((text) => text.includes("I cannot help you further")).length === 2,
  );
  asker.says("i want to kill myself");
  await bot.sees(802, "988");
  await bot.sees(attorneyId, "URGENT: suicide");
  bot.simulator.user(attorneyId).says("/unblock 1");
  await bot.sees(attorneyId, "is lifted");
});

it("puts the questions of an asker on the quiet list by two taps, without a word to them", async () => {
  bot = await startTestBot();
  const asker = bot.simulator.user(803);
  asker.says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  await tapsAll(attorneyId, "More …", "To the quiet list");
  await bot.sees(attorneyId, "goes to the quiet list from now on");
  asker.says(`${unknown} Please tell me.`);
  await bot.sees(803, "Your number: 2");
  const attorney = bot.simulator.user(attorneyId);
  attorney.says("/queue");
  await bot.sees(attorneyId, "2 on the quiet list");
  attorney.taps("Quiet list");
  await bot.sees(attorneyId, /The quiet list[\s\S]*No\. 1[\s\S]*No\. 2/);
  expect(bot.texts(attorneyId).some((text) => text.startsWith("No. 2 "))).toBe(false);
});

it("lets staff go away and come back by buttons", async () => {
  bot = await startTestBot();
  const attorney = bot.simulator.user(attorneyId);
  attorney.says("/away");
  await tapsAll(attorneyId, "For 7 days");
  await bot.sees(attorneyId, "You are away until");
  bot.simulator.user(804).says(unknown);
  await bot.sees(804, "The attorney is away. A reply can come from");
  await bot.sees(attorneyId, "No. 1 ");
  attorney.says("/away");
  await tapsAll(attorneyId, "I am back");
  await bot.sees(attorneyId, "Welcome back");
  const [row] = await bot.store.db.selectFrom("staff").select("away_until").execute();
  expect(row?.away_until).toBeNull();
});

it("ends the digest by one button", async () => {
  // So late that the bot itself sends none meanwhile.
  bot = await startTestBot({ rules: { digestHour: 24 } });
  bot.simulator.user(805).says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  const rules = { ...brain.desk, digestHour: 0 };
  await sendDigests(bot.store, { ...brain, desk: rules });
  bot.simulator.user(attorneyId).says("/next");
  const digest = await bot.sees(attorneyId, "Good morning. One question waits.");
  expect(labelsOf(digest)).toEqual(["Next question", "Queue", "No more digests"]);
  await tapsAll(attorneyId, "No more digests");
  await bot.sees(attorneyId, "No more digests. To get them again");
  await eventually(async () => {
    const [row] = await bot.store.db.selectFrom("staff").select("digest").execute();
    return row?.digest === 0;
  });
});

it("hides a question from the whole group when one of its members must not see it", async () => {
  bot = await startTestBot({ staffChatId: group, attorneyIds: [attorneyId, second] });
  const staffGroup = bot.simulator.group(group, "Desk");
  for (const id of [attorneyId, second]) staffGroup.member(id).says("/queue");
  await bot.sees(group, "Nothing waits");
  bot.simulator.user(806).says(unknown);
  await bot.sees(group, "cancelled by a letter");
  for (const label of ["More …", "I have a conflict …", "Yes, hide it from me"]) {
    await bot.simulator.until(() =>
      bot.simulator.messages(group).find((message) => labelsOf(message).includes(label)),
    );
    staffGroup.member(attorneyId).taps(label);
  }
  await bot.sees(group, "Somebody in this group has a conflict of interest");
  await bot.simulator.until(() =>
    bot.texts(group).every((text) => !text.includes("cancelled by a letter")),
  );
  const card = await bot.sees(second, "cancelled by a letter");
  bot.simulator.user(second).repliesTo(card.message_id, "Write to the asylum office.");
  await tapsAll(second, "Send");
  await bot.sees(806, "Write to the asylum office.");
  expect(bot.texts(attorneyId).join()).not.toContain("cancelled by a letter");
});

it("gives the taps of a stranger in the group nothing, whatever menu is open", async () => {
  bot = await startTestBot({ staffChatId: group });
  const staffGroup = bot.simulator.group(group, "Desk");
  staffGroup.member(attorneyId).says("/queue");
  await bot.sees(group, "Nothing waits");
  bot.simulator.user(807).says(unknown);
  await bot.sees(group, "No. 1 ");
  const stranger = staffGroup.member(555);
  const shown = (label: string) =>
    bot.simulator.until(() =>
      bot.simulator.messages(group).find((message) => labelsOf(message).includes(label)),
    );
  const refused = (times: number) =>
    bot.simulator.until(
      () =>
        bot.simulator.calls.filter(
          ({ method, payload }) =>
            method === "answerCallbackQuery" && payload.text === "This is for staff.",
        ).length === times,
    );
  stranger.taps("More …");
  await refused(1);
  staffGroup.member(attorneyId).taps("More …");
  await shown("To the quiet list");
  stranger.taps("To the quiet list");
  stranger.taps("Block …");
  stranger.taps("I have a conflict …");
  await refused(4);
  const [after] = await bot.store.db
    .selectFrom("ticket")
    .select(["state", "conflicts", "quiet"])
    .execute();
  expect(after).toEqual({ state: "open", conflicts: "[]", quiet: 0 });
});
