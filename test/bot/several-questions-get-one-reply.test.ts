import { afterEach, beforeEach, expect, it } from "vitest";
import {
  attorneyId,
  known,
  labelsOf,
  startTestBot,
  type TestBot,
  unknown,
} from "../support/bot-in-process.ts";

let bot: TestBot;
let chat = 900;
beforeEach(async () => {
  bot = await startTestBot();
  chat += 1;
});
afterEach(() => bot.stop());

const ask = (text: string) => bot.simulator.user(chat).says(text);
const tap = (label: string) => bot.simulator.user(chat).taps(label);
const tickets = () => bot.store.db.selectFrom("ticket").selectAll().execute();
const office = "Where is my asylum office?";
const help = "Where can I find a free asylum lawyer?";

it("answers two questions in one reply", async () => {
  ask(`${office} ${help}`);
  const reply = await bot.sees(chat, "Does the first answer fit");
  const all = bot.texts(chat).join("\n");
  expect(all).toContain(`“${office}”`);
  expect(all).toContain(`“${help}”`);
  expect(labelsOf(reply).slice(0, 2)).toEqual(["Yes, this helps", "Not my question"]);
  expect(await tickets()).toEqual([]);
  const [request] = await bot.store.db.selectFrom("request").selectAll().execute();
  // The surer one leads.
  expect(JSON.parse(request?.shown ?? "").sort()).toEqual(["g-find-help", "g-office-locator"]);
});

it("answers one and opens a ticket for the other, whose number it tells", async () => {
  ask(`${office} ${unknown} My A-number is A123 456 789.`);
  const reply = await bot.sees(chat, "Your number: 1");
  const all = bot.texts(chat).join("\n");
  expect(all).toContain("list of the asylum offices");
  expect(all).not.toMatch(/123 ?456/);
  expect(labelsOf(await bot.sees(chat, "Does the first answer fit"))).toEqual([
    "Yes, this helps",
    "Not my question",
    "Other answers",
    "Ask the attorney",
    "Add details",
    "Withdraw",
  ]);
  expect(reply.text).toContain(`• ${unknown}`);
  const card = await bot.sees(attorneyId, "No. 1 ");
  expect(card.text).toMatch(/Still to be answered:\n• My asylum interview was cancelled/);
  expect(card.text).toMatch(/The whole message:\n[\s\S]*asylum office\?[\s\S]*\[a-number\]/);
  expect(card.text).not.toMatch(/123 ?456/);
  expect(await tickets()).toHaveLength(1);
});

it("counts a yes for the leading answer while the ticket waits", async () => {
  ask(`${office} ${unknown}`);
  await bot.sees(chat, "Does the first answer fit");
  tap("Yes, this helps");
  await bot.simulator.until(() =>
    bot.simulator.messages(chat).every((m) => !labelsOf(m).includes("Yes, this helps")),
  );
  const feedback = await bot.store.db.selectFrom("feedback").selectAll().execute();
  expect(feedback).toMatchObject([{ entry_id: "g-office-locator", helped: 1 }]);
  expect(await tickets()).toMatchObject([{ number: 1, state: "open" }]);
});

it("brings the answered question to the same ticket, once", async () => {
  ask(`${office} ${unknown}`);
  await bot.sees(chat, "Does the first answer fit");
  tap("Ask the attorney");
  await bot.sees(chat, "I added this to your question No. 1");
  await bot.sees(attorneyId, "For what the archive answered, too: the asker wants a person");
  tap("Ask the attorney");
  await bot.sees(chat, /^No\. 1 \(/);
  expect(await tickets()).toHaveLength(1);
  expect(bot.texts(chat).filter((text) => text.startsWith("I added this"))).toHaveLength(1);
});

it("opens a new ticket for the answered question when the first was withdrawn", async () => {
  ask(`${office} ${unknown}`);
  await bot.sees(chat, "Does the first answer fit");
  tap("Withdraw");
  await bot.sees(chat, "No. 1 is withdrawn");
  tap("Ask the attorney");
  await bot.sees(chat, "Your number: 2");
  expect((await bot.sees(attorneyId, "No. 2 ")).text).toContain(office);
});

it("takes a no to the attorney when several answers were shown, and counts it once", async () => {
  ask(`${office} ${help}`);
  const reply = await bot.sees(chat, "Does the first answer fit");
  const no = reply.reply_markup?.inline_keyboard[0]?.[1];
  const data = no && "callback_data" in no ? no.callback_data : "";
  bot.simulator.user(chat).taps({ data });
  bot.simulator.user(chat).taps({ data });
  await bot.sees(chat, "Your number: 1");
  ask("/status");
  await bot.sees(chat, "No. 1 (");
  const feedback = await bot.store.db.selectFrom("feedback").selectAll().execute();
  const [request] = await bot.store.db.selectFrom("request").selectAll().execute();
  const [lead] = JSON.parse(request?.shown ?? "[]");
  expect(feedback).toMatchObject([{ entry_id: lead, helped: 0 }]);
  expect(await tickets()).toHaveLength(1);
});

it("adds what is open to the question the attorney has just answered", async () => {
  ask(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  bot.simulator.user(attorneyId).repliesTo(card.message_id, "Call them on Monday.");
  await bot.sees(attorneyId, "Nothing is sent yet");
  bot.simulator.user(attorneyId).taps("Send");
  await bot.sees(chat, "Call them on Monday.");
  ask(`${office} Do I pay taxes on the money that my uncle sends to me every month?`);
  const reply = await bot.sees(chat, "Does the first answer fit");
  expect(reply.text).toContain("Your number: 1");
  await bot.sees(attorneyId, "added something to No. 1");
  expect(await tickets()).toHaveLength(1);
});

it("says first words only when one of several is an emergency", async () => {
  ask(`${office} i want to kill myself. ${known}`);
  await bot.sees(chat, "as urgent: No. 1");
  expect(bot.texts(chat)[0]).toContain("988");
  expect(bot.texts(chat).join("\n")).not.toMatch(/From 20\d\d|list of the asylum offices/);
  expect(bot.texts(chat)).toHaveLength(2);
});

it("asks once for other words when there are marks but no questions", async () => {
  ask("? ?? ???\n? !\n1. ?");
  await bot.sees(chat, "I could not read that");
  expect(await tickets()).toEqual([]);
});

it("tells a newcomer what it is, however long the reply", async () => {
  ask(`${office} ${help} Can my wife join my case from abroad? How do I renew my work permit?`);
  await bot.sees(chat, "I am a program, not a lawyer");
  expect(bot.texts(chat).length).toBeGreaterThan(1);
  expect(Math.max(...bot.texts(chat).map((text) => text.length))).toBeLessThanOrEqual(4096);
});
