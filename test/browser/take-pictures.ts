import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Chat, chatOf } from "./chat.ts";
import {
  desktop,
  findBrowser,
  launchBrowser,
  openPage,
  phone,
  projectRoot,
  startDemo,
} from "./support.ts";

/** Plays a short conversation in the demo and writes the pictures the README shows. */
async function takePictures(): Promise<void> {
  const browserPath = findBrowser();
  if (browserPath === undefined) throw new Error("pictures: no Chromium; set CHROMIUM_PATH");
  const folder = join(projectRoot, "docs", "images");
  mkdirSync(folder, { recursive: true });
  const demo = await startDemo();
  const browser = await launchBrowser(browserPath);
  try {
    const { page, picture } = await openPage(browser, demo, desktop);
    const [asker, advocate, attorney] = [
      chatOf(page, "asker"),
      chatOf(page, "advocate"),
      chatOf(page, "attorney"),
    ];
    for (const person of [asker, advocate]) {
      await person.start();
      await person.fromBot.first().waitFor();
    }
    await advocate.forward(
      "Somebody",
      "will uscis find out if i study in another state and don't change my address?",
    );
    await advocate.fromBot.filter({ hasText: "From 2016" }).waitFor();
    await asker.say(
      "My asylum interview was cancelled by a letter, how do I get a new interview date?",
    );
    const card = attorney.fromBot.filter({ hasText: "cancelled by a letter" }).first();
    await card.getByRole("button", { name: "Take" }).click();
    await attorney.fromBot.filter({ hasText: "is yours" }).waitFor();
    await attorney.reply(card, "Call the asylum office and ask them for a new date.");
    const preview = attorney.fromBot.filter({ hasText: "Nothing is sent yet" });
    await preview.getByRole("button", { name: "Send" }).click();
    await asker.fromBot.filter({ hasText: "ask them for a new date" }).waitFor();
    await attorney.fromBot.filter({ hasText: "Sent for No. 1" }).waitFor();
    await asker.toLatest();
    await picture(join(folder, "demo-desktop.png"));

    await takeConsolePicture(page, advocate, attorney, join(folder, "console.png"));

    const small = await openPage(browser, demo, phone, 2);
    const onPhone = chatOf(small.page, "asker");
    await onPhone.say("How can I find a free lawyer?");
    const reply = onPhone.fromBot.filter({ hasText: "How can I find a free lawyer?" });
    await reply.last().waitFor();
    await small.picture(join(folder, "demo-phone.png"));
  } finally {
    await browser.close();
    await demo.close();
  }
  for (const name of ["demo-desktop.png", "demo-phone.png", "console.png"]) {
    const kilobytes = Math.ceil(statSync(join(folder, name)).size / 1024);
    console.log(`${name}: ${kilobytes} KB`);
    if (kilobytes > 400) throw new Error(`pictures: ${name} is larger than 400 KB`);
  }
}

/** Asks some more, and takes a picture of the queue as the attorney sees it in a browser. */
async function takeConsolePicture(page: Page, advocate: Chat, attorney: Chat, path: string) {
  for (const [at, question] of [
    "I must answer the asylum office by December 18, they want a new translation. Which one?",
    "Can the officer ask about a parking fine that my cousin got with my car?",
  ].entries()) {
    await advocate.forward("Somebody", question);
    await advocate.fromBot.filter({ hasText: `Your number: ${at + 2}` }).waitFor();
  }
  await attorney.say("/console");
  const link = attorney.fromBot.filter({ hasText: "works once" }).getByRole("link");
  const [console] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await console.getByRole("button", { name: "Sign in" }).click();
  await console.getByRole("heading", { name: "No. 2" }).waitFor();
  await console.screenshot({ path });
  await console.close();
}

await takePictures();
