import { afterEach, expect, it } from "vitest";
import { usePass } from "../../src/storage/passes.ts";
import { findStaff } from "../../src/storage/staff.ts";
import { attorneyId, labelsOf, startTestBot, type TestBot } from "../support/bot-in-process.ts";

let bot: TestBot;
afterEach(() => bot.stop());
const group = -4001;

const passIn = (text = ""): string => /\/console\/enter\/(\S+)/.exec(text)?.[1] ?? "";

it("sends the attorney a link that opens the console once", async () => {
  bot = await startTestBot({ consoleAddress: "http://127.0.0.1:8080" });
  bot.simulator.user(attorneyId).says("/console");
  const message = await bot.sees(attorneyId, "http://127.0.0.1:8080/console/enter/");
  expect(message.has_protected_content).toBe(true);
  expect(labelsOf(message)).toEqual([]);
  const staff = await findStaff(bot.store, attorneyId);
  expect(await usePass(bot.store, passIn(message.text))).toBe(staff?.id);
  expect(await usePass(bot.store, passIn(message.text))).toBeUndefined();
});

it("offers to open it inside Telegram where the address is https", async () => {
  bot = await startTestBot({ consoleAddress: "https://desk.example.org" });
  bot.simulator.user(attorneyId).says("/console");
  const message = await bot.sees(attorneyId, "https://desk.example.org/console/enter/");
  expect(message.reply_markup?.inline_keyboard).toEqual([
    [{ text: "Open the console", web_app: { url: "https://desk.example.org/console/app" } }],
  ]);
});

it("sends no link into a group, and not too many in a short time", async () => {
  bot = await startTestBot({ consoleAddress: "http://127.0.0.1:8080", staffChatId: group });
  const member = bot.simulator.group(group, "Desk").member(attorneyId);
  member.says("/console");
  await bot.sees(group, "in your private chat with me only");
  const attorney = bot.simulator.user(attorneyId);
  for (let times = 0; times < 6; times += 1) attorney.says("/console");
  await bot.sees(attorneyId, "You asked for many links");
  const links = bot
    .texts(attorneyId)
    .map(passIn)
    .filter((pass) => pass !== "");
  expect(new Set(links).size).toBe(5);
  // Only the newest of them still works.
  expect(await usePass(bot.store, links[0] ?? "")).toBeUndefined();
  expect(await usePass(bot.store, links[4] ?? "")).toBeDefined();
});

it("says nothing of a console to people who ask", async () => {
  bot = await startTestBot({ consoleAddress: "http://127.0.0.1:8080" });
  bot.simulator.user(201).says("/console");
  bot.simulator.user(201).says("/help");
  await bot.simulator.until(() => bot.texts(201).length > 1);
  expect(bot.texts(201).join()).not.toContain("/console");
  expect(await bot.store.db.selectFrom("console_pass").selectAll().execute()).toEqual([]);
});
