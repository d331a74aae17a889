import { afterAll, beforeAll, expect, it } from "vitest";
import { textsIn } from "../support/bot-process.ts";
import {
  attorneyId,
  type ConsoleRig,
  colleagueId,
  openConsoleRig,
  signedByTelegram,
} from "./console-rig.ts";
import { describeInBrowser } from "./gate.ts";

describeInBrowser("the console is entered by staff alone", (browserPath) => {
  let desk: ConsoleRig;
  beforeAll(async () => {
    desk = await openConsoleRig(browserPath);
  });
  afterAll(() => desk.close());

  it("lets in by a link that the bot sent, once, and out again", async () => {
    const link = await desk.link(attorneyId);
    const { page, trouble } = await desk.device();
    await page.goto(link);
    await page.reload();
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Queue" }).waitFor();
    expect(await page.evaluate("document.cookie")).toBe("");

    const thief = await desk.device();
    await thief.page.goto(link);
    await thief.page.getByRole("heading", { name: "This link no longer works" }).waitFor();
    expect(await thief.page.getByRole("button").count()).toBe(0);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Please sign in" }).waitFor();
    await page.goBack();
    await page.reload();
    expect(await page.getByText("Please sign in").count()).toBe(1);
    expect(trouble).toEqual([]);
  });

  it("refuses a link that is too old, pressed or only looked at", async () => {
    const link = await desk.link(colleagueId);
    const { page } = await desk.device();
    await page.goto(link);
    desk.tamper("update console_pass set expires_at = '2026-01-01T00:00:00.000Z'");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "This link no longer works" }).waitFor();
    await page.goto(link);
    await page.getByRole("heading", { name: "This link no longer works" }).waitFor();
  });

  it("lets in inside Telegram by what Telegram signed, and forgets it in the address", async () => {
    const { page, trouble } = await desk.device();
    await page.goto(`${desk.address}/app#${signedByTelegram(colleagueId)}`);
    await page.getByRole("heading", { name: "Queue" }).waitFor();
    expect(page.url()).not.toContain("tgWebAppData");
    expect(trouble).toEqual([]);
  });

  it.each([
    ["with another bot's token", () => signedByTelegram(attorneyId, { key: "1:another" })],
    ["six minutes ago", () => signedByTelegram(attorneyId, { at: new Date(Date.now() - 360_000) })],
    ["for somebody who is not staff", () => signedByTelegram(4711)],
    [
      "for another person than it says",
      () => signedByTelegram(4711).replaceAll("4711", String(attorneyId)),
    ],
  ])("refuses what was signed %s", async (_how, data) => {
    const { page } = await desk.device();
    await page.goto(`${desk.address}/app#${data()}`);
    await page.getByRole("heading", { name: "Telegram could not sign you in" }).waitFor();
    await page.goto(`${desk.address}/queue`);
    await page.getByRole("heading", { name: "Please sign in" }).waitFor();
  });

  it("opens a window of its own where Telegram's website shows it in a frame, and in no other frame", async () => {
    const { context, page } = await desk.device();
    const framed = `<iframe src="${desk.address}/app#${signedByTelegram(colleagueId)}"></iframe>`;
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: "text/html", body: framed }),
    );
    // A page of the web may load one of this machine only where its reader allows it.
    await context.grantPermissions(["local-network-access"]);
    await page.goto("https://web.telegram.org/a/");
    const [opened] = await Promise.all([
      context.waitForEvent("page"),
      page.frameLocator("iframe").getByRole("button", { name: "Sign in" }).click(),
    ]);
    await opened.getByRole("heading", { name: "Queue" }).waitFor();

    const refused = page.waitForEvent("console", (said) => /frame-ancestors/.test(said.text()));
    await page.goto("https://evil.example/");
    await refused;
    expect(await page.frameLocator("iframe").getByRole("button").count()).toBe(0);
  });

  it("says what to do when the page for Telegram is opened elsewhere", async () => {
    const { page } = await desk.device();
    await page.goto(`${desk.address}/app`);
    await page.getByText("write /console to the bot").waitFor();
    expect(await page.getByRole("button", { name: "Sign in" }).isVisible()).toBe(false);
  });

  it("shuts out at once who is taken off the staff list", async () => {
    const boss = await desk.signIn(attorneyId);
    const gone = await desk.device();
    await gone.page.goto(`${desk.address}/app#${signedByTelegram(colleagueId)}`);
    await gone.page.getByRole("heading", { name: "Queue" }).waitFor();
    await boss.page.getByRole("link", { name: "Staff" }).click();
    await boss.page.getByText("Remove …").click();
    await boss.page.getByRole("button", { name: "Yes, remove" }).click();
    await boss.page.getByText("They are off the list").waitFor();

    await gone.page.getByRole("link", { name: "People" }).click();
    await gone.page.getByRole("heading", { name: "no longer on the staff list" }).waitFor();
    await gone.page.goto(
      `${desk.address}/app#${signedByTelegram(colleagueId, { at: new Date(Date.now() - 1_000) })}`,
    );
    await gone.page.getByRole("heading", { name: "Telegram could not sign you in" }).waitFor();
    const before = textsIn(desk.rig.simulator, colleagueId).length;
    desk.rig.simulator.user(colleagueId).says("/console");
    const answer = await desk.rig.simulator.until(
      () => textsIn(desk.rig.simulator, colleagueId)[before],
    );
    expect(answer).not.toContain("/console/enter/");
  });
});
