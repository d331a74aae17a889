import { afterEach, beforeEach, expect, it } from "vitest";
import {
  attorneyId,
  eventually,
  known,
  labelsOf,
  startTestBot,
  type TestBot,
  unknown,
} from "../support/bot-in-process.ts";

let bot: TestBot;
let chat = 100;
beforeEach(async () => {
  bot = await startTestBot();
  chat += 1;
});
afterEach(() => bot.stop());

const ask = (text: string) => bot.simulator.user(chat).says(text);
const tap = (label: string) => bot.simulator.user(chat).taps(label);

it("shows an answer with its four buttons, and thanks for a yes", async () => {
  ask(known);
  const answer = await bot.sees(chat, "From 2016");
  expect(labelsOf(answer)).toEqual([
    "Yes, this helps",
    "Not my question",
    "Other answers",
    "Ask the attorney",
  ]);
  tap("Yes, this helps");
  await bot.simulator.until(() =>
    bot.simulator.messages(chat).every((m) => !labelsOf(m).includes("Yes, this helps")),
  );
  const rows = await bot.store.db.selectFrom("feedback").selectAll().execute();
  expect(rows).toMatchObject([{ entry_id: "t05-school-address", helped: 1 }]);
});

it("tells a newcomer once what it is and what not to send", async () => {
  ask(known);
  expect((await bot.sees(chat, "From 2016")).text).toContain("not a lawyer");
  ask("are you a real person?");
  expect((await bot.sees(chat, "I am a program, not a person")).text).not.toContain(
    "A-numbers, photos",
  );
});

it("offers the next best once after a no, then the attorney", async () => {
  ask("where can i find a free lawyer for asylum");
  await bot.sees(chat, /^From /);
  tap("Not my question");
  await bot.sees(chat, /Then maybe this one|Your number: 1/);
  if (bot.texts(chat).some((text) => text.includes("Then maybe this one"))) {
    tap("Not my question");
  }
  const told = await bot.sees(chat, "Your number: 1");
  expect(told.text).toContain("do not fit");
  expect((await bot.sees(attorneyId, "No. 1 ")).text).toContain("free lawyer");
});

it("counts a double tap on no once", async () => {
  ask(known);
  const answer = await bot.sees(chat, "From 2016");
  const no = answer.reply_markup?.inline_keyboard[0]?.[1];
  const data = no && "callback_data" in no ? no.callback_data : "";
  bot.simulator.user(chat).taps({ data });
  bot.simulator.user(chat).taps({ data });
  await bot.sees(chat, /Then maybe this one|Your number/);
  const rows = await bot.store.db.selectFrom("feedback").selectAll().execute();
  expect(rows).toHaveLength(1);
});

it("brings an answered question to the attorney by one tap, without a name", async () => {
  bot.simulator.user(chat, { first_name: "Umbrella", username: "umbrella_77" });
  ask(`${known} my A-number is A123 456 789`);
  await bot.sees(chat, "From 2016");
  tap("Ask the attorney");
  await bot.sees(chat, "Your number: 1");
  const card = await bot.sees(attorneyId, "No. 1 ");
  expect(card.text).toContain("[a-number]");
  expect(card.text).not.toMatch(/123 456|Umbrella|umbrella/);
  tap("Ask the attorney");
  await bot.sees(chat, "No. 1 (");
  const tickets = await bot.store.db.selectFrom("ticket").select("id").execute();
  expect(tickets).toHaveLength(1);
});

it("keeps no readable question after an answer: a stolen database and key do not open it", async () => {
  ask(known);
  await bot.sees(chat, "From 2016");
  await bot.simulator.until(() => bot.simulator.calls.some((c) => c.method === "getUpdates"));
  ask("/help");
  await bot.sees(chat, "One question at a time");
  const [row] = await bot.store.db.selectFrom("request").selectAll().execute();
  expect(row?.sealed_text).toBeTruthy();
  expect(() =>
    bot.store.vault.decrypt(row?.sealed_text ?? "", {
      table: "request",
      column: "text",
      row: row?.id ?? "",
    }),
  ).toThrow();
  const left = await bot.store.db
    .selectFrom("outbox")
    .select(["message_box"])
    .where("request_id", "=", row?.id ?? "")
    .execute();
  expect(left).toEqual([{ message_box: null }]);
  const inbox = await bot.store.db
    .selectFrom("inbox")
    .select("update_box")
    .where("state", "=", "done")
    .execute();
  expect(inbox.every((r) => r.update_box === null)).toBe(true);
});

it("lets the asker add to a question, see where it stands, and take it back", async () => {
  ask(unknown);
  await bot.sees(chat, "Your number: 1");
  tap("Add details");
  await bot.sees(chat, "Write what you want to add");
  ask("The letter came in spring and had no new date in it.");
  await bot.sees(chat, "I added this to your question No. 1");
  await bot.sees(attorneyId, "no new date in it");
  ask("/status");
  expect((await bot.sees(chat, "No. 1 (")).text).toContain("waiting");
  tap("Withdraw");
  await bot.sees(chat, "No. 1 is withdrawn");
  await bot.sees(attorneyId, "Withdrawn by the asker");
  ask("/status");
  await bot.sees(chat, "withdrawn");
});

it("passes a changed question on to the attorney while it waits", async () => {
  const { message_id: id } = ask(unknown) as unknown as { message_id: number };
  await bot.sees(chat, "Your number: 1");
  const own = bot.simulator.messages(chat).find((m) => m.text === unknown);
  bot.simulator
    .user(chat)
    .edits(own?.message_id ?? id, `${unknown} It is about the Newark-free zone.`);
  await bot.sees(chat, "I saw your change");
  await bot.sees(attorneyId, "Newark-free zone");
});

it("writes in the language people choose, and in the one they write in", async () => {
  ask("/language");
  await bot.sees(chat, "Choose your language");
  tap("Español");
  await bot.sees(chat, "español");
  ask(known);
  expect((await bot.sees(chat, "2016")).text?.split("\n")[0]).not.toContain("From 2016");
  bot.simulator.user(777).says("¿Puedo pedir asilo si llevo más de un año en Estados Unidos?");
  await bot.sees(777, /asilo|año|abogado/i);
});

it("puts one story sent in pieces together, and answers it once", async () => {
  ask("hello i came with a student visa some years ago");
  ask("and i never went to the school because i was afraid");
  ask("will the asylum officer ask me why i did not go to school?");
  const answer = await bot.sees(chat, "From 2016");
  expect(answer.reply_to_message?.text).toContain("will the asylum officer");
  expect(bot.texts(chat)).toHaveLength(1);
});

it("deletes everything about a person, and the cards with it", async () => {
  ask(unknown);
  await bot.sees(attorneyId, "cancelled by a letter");
  ask("/delete");
  await bot.sees(chat, "Delete everything");
  tap("Yes, delete");
  await bot.sees(chat, "I deleted everything");
  await bot.simulator.until(() =>
    bot.simulator.messages(attorneyId).every((m) => !m.text?.includes("cancelled by a letter")),
  );
  for (const table of ["request", "ticket", "ticket_event", "draft"] as const) {
    expect(await bot.store.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
  const ref = bot.store.vault.ref("chat", chat);
  for (const table of ["person", "outbox", "pair", "inbox"] as const) {
    await eventually(async () => {
      const rows = bot.store.db.selectFrom(table).where("chat_ref", "=", ref).selectAll();
      return (await rows.execute()).length === 0;
    });
  }
});
