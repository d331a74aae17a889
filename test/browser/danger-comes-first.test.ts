import { afterEach, expect, it } from "vitest";
import { buttonsOf, chatOf, textOf } from "./chat.ts";
import { describeInBrowser } from "./gate.ts";
import { artifact, desktop, type OpenedDemo, openDemo, phone } from "./support.ts";

describeInBrowser("danger comes first", (browserPath) => {
  let opened: OpenedDemo | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  it.each([
    ["a desktop", desktop, "desktop"],
    ["a phone", phone, "phone"],
  ])("shows the number to call at once, and nothing of the archive, on %s", async (...given) => {
    const [, screen, name] = given;
    opened = await openDemo(browserPath, screen);
    const { page, trouble } = opened;
    const asker = chatOf(page, "asker");
    const attorney = chatOf(page, "attorney");
    await asker.open();
    await asker.start();
    await asker.fromBot.first().waitFor();
    const before = await asker.fromBot.count();

    await asker.say("i want to kill myself");
    const first = asker.fromBot.nth(before);
    await first.waitFor();
    expect((await textOf(first)).split("\n").slice(0, 2).join("\n")).toContain("988");
    expect(await buttonsOf(first)).toContain("Copy 988");
    await first.getByRole("button", { name: "Copy 988" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("988");
    await opened.picture(artifact(`danger-${name}.png`));

    await attorney.open();
    const card = attorney.fromBot.filter({ hasText: "URGENT: suicide or self-harm" }).first();
    await card.waitFor();
    await card.getByRole("button", { name: "Take" }).waitFor();
    await opened.picture(artifact(`danger-${name}-card.png`));

    // A chat's messages keep their order: whatever else was to come stands before this reply.
    await asker.open();
    const soFar = await asker.fromBot.count();
    await asker.say("/status");
    await asker.fromBot.nth(soFar).waitFor();
    const shown = await asker.fromBot.locator("[data-part=text]").allInnerTexts();
    expect(shown.filter((text) => /answer given to another person/u.test(text))).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
