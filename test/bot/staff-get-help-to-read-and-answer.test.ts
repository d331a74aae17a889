import { afterEach, expect, it } from "vitest";
import { listAudit } from "../../src/storage/audit.ts";
import { attorneyId, labelsOf, startTestBot, type TestBot } from "../support/bot-in-process.ts";

let bot: TestBot;
afterEach(() => bot.stop());

const spanish =
  "¿Puede mi abogado cambiar la fecha de la audiencia en la corte si todavía espero el permiso de trabajo?";

async function taps(label: string): Promise<void> {
  await bot.simulator.until(() =>
    bot.simulator.messages(attorneyId).find((message) => labelsOf(message).includes(label)),
  );
  bot.simulator.user(attorneyId).taps(label);
}

it("tells in English what a question in another language speaks of", async () => {
  bot = await startTestBot();
  bot.simulator.user(811).says(spanish);
  const card = await bot.sees(attorneyId, "It speaks of: ");
  expect(card.text).toMatch(/It speaks of: .*(lawyer|attorney)/);
});

it("sends a ready reply by taps alone, in the asker's language", async () => {
  bot = await startTestBot();
  bot.simulator.user(812).says(spanish);
  await bot.sees(attorneyId, "No. 1 ");
  for (const label of ["More …", "Ready replies …", "Ask for more details"]) await taps(label);
  const preview = await bot.sees(attorneyId, "Nothing is sent yet");
  expect(preview.text).toContain("cuénteme un poco más");
  expect(preview.text).not.toContain("Please tell me");
  await taps("Send");
  await bot.sees(812, "cuénteme un poco más");
});

it("gives the words of a question to be copied only when asked, and writes that down", async () => {
  bot = await startTestBot();
  bot.simulator.user(813).says(`${spanish} Mi número es A 123 456 789.`);
  await bot.sees(attorneyId, "No. 1 ");
  await taps("More …");
  await taps("Text to copy");
  const copied = await bot.sees(attorneyId, /^¿Puede mi abogado/);
  expect(copied.text).not.toContain("456");
  const [last] = await listAudit(bot.store, { limit: 1 });
  expect(last).toMatchObject({ act: "copy", subject: "ticket:1" });
});
