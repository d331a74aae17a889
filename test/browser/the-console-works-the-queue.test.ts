import { afterAll, beforeAll, expect, it } from "vitest";
import { textsIn } from "../support/bot-process.ts";
import {
  attorneyId,
  type ConsoleRig,
  colleagueId,
  type Device,
  findBarriers,
  openConsoleRig,
} from "./console-rig.ts";
import { describeInBrowser } from "./gate.ts";
import { artifact, desktop, phone } from "./support.ts";

const question =
  "My asylum interview was cancelled by a letter, how do I get a new interview date?";

describeInBrowser("the console works the queue", (browserPath) => {
  let desk: ConsoleRig;
  let attorney: Device;
  let colleague: Device;
  beforeAll(async () => {
    desk = await openConsoleRig(browserPath);
    attorney = await desk.signIn(attorneyId);
    // The colleague's browser runs no script: everything must work all the same.
    colleague = await desk.signIn(colleagueId, { scripts: false });
  });
  afterAll(() => desk.close());

  const asked = async (userId: number, text = question): Promise<string> => {
    await desk.ask(userId, text);
    const said = textsIn(desk.rig.simulator, userId).join("\n");
    const number = /(?:Your number: |as urgent: No\. )(\d+)/.exec(said)?.[1] ?? "";
    return `${desk.address}/tickets/${number}`;
  };

  it.each([
    ["with scripts", () => attorney],
    ["without scripts", () => colleague],
  ])("answers a question, which arrives in the asker's chat, %s", async (how, device) => {
    const { page, trouble } = device();
    const userId = how === "with scripts" ? 601 : 602;
    await asked(userId);
    await page.goto(`${desk.address}/queue`);
    await page.getByRole("listitem").filter({ hasText: question }).getByRole("link").last().click();
    await page.getByRole("button", { name: "Take" }).click();
    await page.getByText("is yours").waitFor();
    await page
      .getByLabel("Your words")
      .fill(`Call the office.\nThey give a new date to ${userId}.`);
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Nothing is sent yet").waitFor();
    expect(textsIn(desk.rig.simulator, userId).join()).not.toContain("They give a new date");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Sent for No.").waitFor();
    await desk.rig.simulator.until(() =>
      textsIn(desk.rig.simulator, userId).some((text) =>
        text.includes(`Call the office.\nThey give a new date to ${userId}.`),
      ),
    );
    // The card in Telegram follows.
    await desk.rig.simulator.until(() =>
      textsIn(desk.rig.simulator, attorneyId).some((text) => text.includes("Answered by staff")),
    );
    expect(trouble).toEqual([]);
  });

  it("gives a question to one of two browsers, and tells the other who has it", async () => {
    const address = await asked(603);
    await attorney.page.goto(address);
    await colleague.page.goto(address);
    await attorney.page.getByRole("button", { name: "Take" }).click();
    await attorney.page.getByText("is yours").waitFor();
    await colleague.page.getByRole("button", { name: "Take" }).click();
    const refusal = colleague.page.getByRole("alert");
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain("was taken by somebody else");
    expect(await colleague.page.getByText("with Staff 1").count()).toBeGreaterThan(0);
    expect(await colleague.page.getByLabel("Your words").count()).toBe(0);
  });

  it("gives back and closes, and tells the asker of the closing", async () => {
    const { page } = colleague;
    await page.goto(await asked(604));
    await page.getByRole("button", { name: "Take" }).click();
    await page.getByRole("button", { name: "Give back" }).click();
    await page.getByText("back in the queue").waitFor();
    await page.locator("summary", { hasText: "Close" }).click();
    await page.getByRole("button", { name: "Yes, close it" }).click();
    await page.getByRole("status").getByText("is closed").waitFor();
    await desk.rig.simulator.until(() =>
      textsIn(desk.rig.simulator, 604).some((text) => text.includes("closed question No.")),
    );
  });

  it("shows danger first, with the words that show it, and offers no past answer", async () => {
    const { page } = attorney;
    const address = await asked(605, "i want to kill myself");
    await page.goto(`${desk.address}/queue`);
    expect(await page.locator(".ticket").first().innerText()).toContain("suicide or self-harm");
    await page.goto(address);
    await page.getByRole("heading", { name: "Signs of danger" }).waitFor();
    expect(await page.getByText("want to kill myself").count()).toBeGreaterThan(0);
    expect(await page.getByRole("heading", { name: "Nearest past answers" }).count()).toBe(0);
  });

  it("takes an answer out of service and says what a question would get then", async () => {
    const { page } = attorney;
    const known = "will uscis find out if i study in another state and don't change my address?";
    const tryOut = async (): Promise<string> => {
      await page.goto(`${desk.address}/test`);
      await page.getByLabel("A question").fill(known);
      await page.getByRole("button", { name: "What would be answered?" }).click();
      return page.locator("#decision").innerText();
    };
    expect(await tryOut()).toBe("Answered from the archive");
    await page.goto(`${desk.address}/archive?q=another+state+school`);
    await page.getByRole("link", { name: "If I study in another state" }).click();
    await page.getByRole("button", { name: "Take out of service" }).click();
    await page.getByText("is on hold").waitFor();
    expect(await page.locator("#history + ul").innerText()).toContain(
      "took out of service · Staff 1",
    );
    expect(await tryOut()).toBe("To the attorney");
    await page.getByRole("link", { name: "Review" }).click();
    await page.getByRole("link", { name: "If I study in another state" }).click();
    await page.getByRole("button", { name: "Put back in service" }).click();
    expect(await tryOut()).toBe("Answered from the archive");
  });

  it("tells of what is new without moving anything, and is worked by keys", async () => {
    const { page } = attorney;
    await asked(609);
    await asked(610);
    await page.goto(`${desk.address}/queue`);
    await page.keyboard.press("j");
    const first = await page.locator(":focus").innerText();
    await page.keyboard.press("j");
    expect(await page.locator(":focus").innerText()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await page.locator(":focus").innerText()).toBe(first);
    await page.keyboard.press("/");
    await page.keyboard.type("jk1");
    expect(await page.locator("#number").inputValue()).toBe("jk1");

    const place = () => page.locator("main").boundingBox();
    const before = await place();
    await asked(606);
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.getByText("One new question.").waitFor();
    expect(await place()).toEqual(before);

    await page.getByText("Keyboard shortcuts", { exact: true }).click();
    await page.getByLabel("Use keyboard shortcuts").uncheck();
    await page.locator("h1").click();
    await page.keyboard.press("j");
    expect(await page.locator("[data-row]:focus").count()).toBe(0);
    await page.getByLabel("Use keyboard shortcuts").check();
  });

  it.each([
    ["light, on a desktop", desktop, false],
    ["dark, on a desktop", desktop, true],
    ["light, on a phone", phone, false],
    ["dark, on a phone", phone, true],
  ])("has no barrier on any page, and nothing to push sideways: %s", async (name, screen, dark) => {
    await attorney.page.setViewportSize(screen);
    await attorney.page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    const { page } = attorney;
    const number = (await asked(dark ? 607 : 608)).split("/").at(-1);
    for (const path of [
      "/queue",
      "/queue?tab=mine",
      "/queue?tab=urgent",
      "/queue?tab=closed",
      "/tickets/1",
      `/tickets/${number}`,
      "/archive",
      "/archive/t05-school-address",
      "/test",
      "/review",
      "/insights",
      "/people",
      "/staff",
      "/settings",
      "/app",
      "/enter/nothing",
      "/nothing",
    ]) {
      await page.goto(desk.address + path);
      for (const summary of await page.locator("main summary").all()) await summary.click();
      expect(await findBarriers(page), path).toEqual([]);
      const tooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
      expect(await page.evaluate(tooWide), path).toBe(false);
    }
    await page.goto(`${desk.address}/queue`);
    await page.screenshot({ path: artifact(`console-${name.replaceAll(/\W+/g, "-")}.png`) });
  });

  it("has no barrier before the door either", async () => {
    const { page } = await desk.device();
    await page.goto(`${desk.address}/queue`);
    expect(await findBarriers(page)).toEqual([]);
    await page.goto(await desk.link(colleagueId));
    expect(await findBarriers(page)).toEqual([]);
  });
});
