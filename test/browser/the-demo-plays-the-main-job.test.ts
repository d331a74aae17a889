import { afterEach, describe, expect, it } from "vitest";
import { buttonsOf, chatOf, isInSight, textOf } from "./chat.ts";
import { describeInBrowser } from "./gate.ts";
import { artifact, desktop, type OpenedDemo, openDemo, phone } from "./support.ts";

const known = "will uscis find out if i study in another state and don't change my address?";
const unknown = "My asylum interview was cancelled by a letter, how do I get a new interview date?";
const advice = "Call the asylum office and ask them for a new date.";

describeInBrowser("the demo plays the main job", (browserPath) => {
  let opened: OpenedDemo | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  describe.each([
    ["a desktop", desktop, "desktop"],
    ["a phone", phone, "phone"],
  ])("on %s", (_where, screen, name) => {
    it("answers from the archive, and brings the attorney's reply to what is new", async () => {
      opened = await openDemo(browserPath, screen);
      const { page, trouble } = opened;
      const asker = chatOf(page, "asker");
      const attorney = chatOf(page, "attorney");
      await asker.open();
      await asker.start();
      await asker.fromBot.filter({ hasText: "I am a program, not a lawyer" }).waitFor();

      await asker.say(known);
      const answer = asker.fromBot.filter({ hasText: known });
      await answer.waitFor();
      expect((await textOf(answer)).split("\n")[0]).toContain("2016");
      expect(await buttonsOf(answer)).toEqual([
        "Yes, this helps",
        "Not my question",
        "Other answers",
        "Ask the attorney",
      ]);
      await opened.picture(artifact(`main-job-${name}-answer.png`));

      await asker.say(unknown);
      await asker.fromBot.filter({ hasText: "Your number: 1" }).waitFor();
      await opened.picture(artifact(`main-job-${name}-ticket.png`));

      await attorney.open();
      const card = attorney.fromBot.filter({ hasText: unknown }).first();
      await card.getByRole("button", { name: "Take" }).click();
      await attorney.fromBot.filter({ hasText: "No. 1 is yours" }).waitFor();
      await attorney.reply(card, advice);
      const preview = attorney.fromBot.filter({ hasText: "Nothing is sent yet" });
      await preview.waitFor();
      expect(await textOf(preview)).toContain(advice);
      expect(await asker.fromBot.filter({ hasText: advice }).count()).toBe(0);
      await opened.picture(artifact(`main-job-${name}-preview.png`));
      await preview.getByRole("button", { name: "Send" }).click();
      await attorney.fromBot.filter({ hasText: "Sent for No. 1" }).waitFor();

      await asker.open();
      const reply = asker.fromBot.filter({ hasText: advice });
      await reply.waitFor();
      expect(await reply.locator("[data-part=quote]").innerText()).toBe(unknown);
      await opened.picture(artifact(`main-job-${name}-reply.png`));
      expect(trouble).toEqual([]);
    });
  });

  it("shows the way down to a message that came while an older one was read", async () => {
    opened = await openDemo(browserPath, desktop);
    const asker = chatOf(opened.page, "asker");
    await asker.start();
    await asker.fromBot.first().waitFor();
    await asker.say(known);
    const answer = asker.fromBot.filter({ hasText: known });
    await answer.waitFor();
    const last = answer.getByRole("button", { name: "Ask the attorney" });
    expect(await isInSight(answer.locator("[data-part=quote]"))).toBe(true);
    expect(await isInSight(last)).toBe(false);
    await asker.toLatest();
    await last.click();
    await asker.fromBot.filter({ hasText: "Your number: 1" }).waitFor();
    expect(opened.trouble).toEqual([]);
  });
});
