import { afterEach, expect, it } from "vitest";
import { chatOf } from "./chat.ts";
import { describeInBrowser } from "./gate.ts";
import { desktop, type OpenedDemo, openDemo } from "./support.ts";

describeInBrowser("the demo opens the console", (browserPath) => {
  let opened: OpenedDemo | undefined;
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  it("by the link that the bot sends the attorney", async () => {
    opened = await openDemo(browserPath, desktop);
    const { page, trouble } = opened;
    const attorney = chatOf(page, "attorney");
    await attorney.say("/console");
    const message = attorney.fromBot.filter({ hasText: "works once" });
    const [console] = await Promise.all([
      page.context().waitForEvent("page"),
      message.getByRole("link").click(),
    ]);
    await console.getByRole("button", { name: "Sign in" }).click();
    await console.getByText("Nothing waits").waitFor();
    await console.getByRole("link", { name: "Settings" }).click();
    await console.getByText("demo, on this machine only").waitFor();
    expect(trouble).toEqual([]);
  });
});
