import { afterEach, expect, it } from "vitest";
import { actOnTicket } from "../../src/storage/tickets.ts";
import {
  attorneyId,
  eventually,
  labelsOf,
  startTestBot,
  type TestBot,
  unknown,
} from "../support/bot-in-process.ts";

let bot: TestBot;
afterEach(() => bot.stop());
const second = 9002;

const ticketNow = async () =>
  (await bot.store.db.selectFrom("ticket").selectAll().orderBy("number").execute())[0];

it("sends a suggested answer with three taps, and shows the next question with one more", async () => {
  bot = await startTestBot();
  const asker = bot.simulator.user(701);
  asker.says("/start");
  asker.says("will uscis find out if i study in another state and don't change my address?");
  await bot.sees(701, "From 2016");
  asker.taps("Ask the attorney");
  await bot.sees(701, "Your number: 1");
  const attorney = bot.simulator.user(attorneyId);
  attorney.says("/start");
  await bot.sees(attorneyId, "One question waits");
  attorney.taps("Next question");
  const card = await bot.sees(attorneyId, /Nearest past answers:\n1\. t05-school-address/);
  expect(labelsOf(card).slice(0, 1)).toEqual(["Answer 1"]);
  attorney.taps("Answer 1");
  await bot.sees(attorneyId, /Nothing is sent yet[\s\S]*chose this past answer/);
  attorney.taps("Send");
  const answer = await bot.sees(701, "chose this past answer");
  expect(answer.text).toMatch(/From the attorney, on your question No\. 1[\s\S]*From 2016/);
  const told = await bot.sees(attorneyId, "Sent for No. 1");
  expect(labelsOf(told)).toEqual(["Next question"]);
  attorney.taps("Next question");
  await bot.sees(attorneyId, "Nothing waits");
});

it("protects every card and preview from being passed on", async () => {
  bot = await startTestBot();
  bot.simulator.user(702).says(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  bot.simulator.user(attorneyId).repliesTo(card.message_id, "Words of mine.");
  await bot.sees(attorneyId, "Nothing is sent yet");
  const shown = bot.simulator.calls.filter(
    (call) =>
      call.method === "sendMessage" &&
      call.payload.chat_id === attorneyId &&
      /cancelled by a letter|Words of mine/.test(String(call.payload.text)),
  );
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown.every((call) => call.payload.protect_content === true)).toBe(true);
});

it("puts a question aside until its asker writes", async () => {
  bot = await startTestBot();
  bot.simulator.user(703).says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("Later …");
  await bot.simulator.until(() =>
    bot.simulator.messages(attorneyId).find((m) => labelsOf(m).includes("When the asker writes")),
  );
  attorney.taps("When the asker writes");
  await bot.sees(attorneyId, "No. 1 is put aside until the asker writes");
  attorney.says("/next");
  await bot.sees(attorneyId, "Nothing waits");
  attorney.says("/queue");
  await bot.sees(attorneyId, "1 put aside");
  bot.simulator.user(703).taps("Add details");
  await bot.sees(703, "Write what you want to add");
  bot.simulator.user(703).says("The new letter came yesterday.");
  await bot.sees(attorneyId, "The new letter came yesterday.");
  expect((await ticketNow())?.asleep).toBe(0);
});

it("gives a question to another member, who gets its card", async () => {
  bot = await startTestBot({ attorneyIds: [attorneyId, second] });
  bot.simulator.user(704).says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.taps("More …");
  const menu = (label: string) =>
    bot.simulator.until(() =>
      bot.simulator.messages(attorneyId).find((m) => labelsOf(m).includes(label)),
    );
  await menu("Give to …");
  attorney.taps("Give to …");
  await menu("Staff 2");
  attorney.taps("Staff 2");
  await bot.sees(attorneyId, "No. 1 is with staff 2 now");
  await bot.sees(second, "Staff 1 gave you No. 1");
  await bot.sees(second, "Taken by staff 2");
});

it("takes a note as a reply that begins with /note, and never delivers it", async () => {
  bot = await startTestBot();
  bot.simulator.user(705).says(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "/note ask the court clerk about marzipan");
  await bot.sees(attorneyId, "Noted for No. 1");
  await bot.sees(
    attorneyId,
    /Notes \(the asker never sees them\):\n• Staff 1: ask the court clerk/,
  );
  attorney.says("/close 1");
  await bot.sees(705, "closed question No. 1");
  expect(bot.texts(705).join("\n")).not.toContain("marzipan");
});

it("shows the asker's changes as changes", async () => {
  bot = await startTestBot();
  bot.simulator.user(706).says(unknown);
  await bot.sees(706, "Your number: 1");
  const own = bot.simulator.messages(706).find((message) => message.text === unknown);
  bot.simulator.user(706).edits(own?.message_id ?? 0, `${unknown} It came by post.`);
  await bot.sees(attorneyId, /Changed by the asker, now:\n[\s\S]*It came by post/);
});

it("hides a question from who has a conflict of interest, in every message, and gives it to the others", async () => {
  bot = await startTestBot({ attorneyIds: [attorneyId, second] });
  bot.simulator.user(707).says(unknown);
  const card = await bot.sees(attorneyId, "cancelled by a letter");
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "First words about the cancelled letter.");
  await bot.sees(attorneyId, "Nothing is sent yet");
  await bot.sees(second, "No. 1 ");
  for (const label of ["More …", "I have a conflict …", "Yes, hide it from me"]) {
    await bot.simulator.until(() =>
      bot.simulator.messages(attorneyId).find((m) => labelsOf(m).includes(label)),
    );
    attorney.taps(label);
  }
  await bot.sees(attorneyId, "No. 1 is out of your sight");
  await bot.simulator.until(() =>
    bot.texts(attorneyId).every((text) => !/cancelled by a letter|First words/.test(text)),
  );
  attorney.says("/next");
  await bot.sees(attorneyId, "Nothing waits");
  attorney.says("/take 1");
  await bot.sees(attorneyId, "there is a conflict of interest");
  bot.simulator.user(707).taps("Add details");
  await bot.sees(707, "Write what you want to add");
  bot.simulator.user(707).says("More about the cancelled letter.");
  await bot.sees(second, "More about the cancelled letter.");
  bot.simulator.user(second).taps("Take");
  await bot.sees(second, "No. 1 is yours");
  expect(bot.texts(attorneyId).join()).not.toMatch(/cancelled by a letter|More about/);
});

it("closes a question that nobody may see, and tells the asker who else can help", async () => {
  bot = await startTestBot();
  bot.simulator.user(708).says(unknown);
  await bot.sees(attorneyId, "No. 1 ");
  for (const label of ["More …", "I have a conflict …", "Yes, hide it from me"]) {
    await bot.simulator.until(() =>
      bot.simulator.messages(attorneyId).find((m) => labelsOf(m).includes(label)),
    );
    bot.simulator.user(attorneyId).taps(label);
  }
  await bot.sees(attorneyId, "Nobody else could answer it");
  await bot.sees(708, "closed question No. 1 without an answer");
});

it("keeps the program out while attorney and asker write, and says when it is back", async () => {
  bot = await startTestBot();
  const asker = bot.simulator.user(709);
  asker.says(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "Please call the asylum office.");
  await bot.sees(attorneyId, "Nothing is sent yet");
  attorney.taps("Send");
  const answer = await bot.sees(709, "Please call the asylum office");
  asker.repliesTo(answer.message_id, "Which office do you mean?");
  const begun = await bot.sees(709, "I keep quiet");
  expect(labelsOf(begun)).toContain("Ask the program");
  const before = bot.texts(709).length;
  asker.says("will uscis find out if i study in another state and don't change my address?");
  await bot.sees(attorneyId, "study in another state");
  expect(bot.texts(709)).toHaveLength(before);
  attorney.says("/close 1");
  await bot.sees(709, "I answer again what you write");
  asker.says("will uscis find out if i study in another state and don't change my address?");
  await bot.sees(709, "From 2016");
});

it("lets the asker call the program back", async () => {
  bot = await startTestBot();
  const asker = bot.simulator.user(710);
  asker.says(unknown);
  const card = await bot.sees(attorneyId, "No. 1 ");
  const attorney = bot.simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "Please call the asylum office.");
  await bot.sees(attorneyId, "Nothing is sent yet");
  attorney.taps("Send");
  const answer = await bot.sees(710, "Please call the asylum office");
  asker.repliesTo(answer.message_id, "Thank you, I try that now");
  await bot.sees(710, "I keep quiet");
  asker.taps("Ask the program");
  await bot.sees(710, "I answer again what you write");
});

it("offers no way past a claim that another one has", async () => {
  bot = await startTestBot({ attorneyIds: [attorneyId, second] });
  bot.simulator.user(711).says(unknown);
  await bot.sees(second, "No. 1 ");
  const [ana] = await bot.store.db.selectFrom("staff").select("id").orderBy("seq").execute();
  const ticket = await ticketNow();
  await actOnTicket(bot.store, { id: ticket?.id ?? "" }, { kind: "claim", by: ana?.id ?? "" });
  bot.simulator.user(second).says("/close 1");
  await bot.sees(second, "taken by somebody else");
  await eventually(async () => (await ticketNow())?.state === "claimed");
});
