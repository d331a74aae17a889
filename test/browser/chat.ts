import type { Locator, Page } from "playwright-core";

export type Role = "asker" | "advocate" | "attorney";

/** One person's chat on the page, as that person uses it. */
export interface Chat {
  /** What the bot wrote, oldest first. */
  readonly fromBot: Locator;
  /** What the person wrote, oldest first. */
  readonly own: Locator;
  /** Brings the chat into sight where one is shown at a time. */
  open(): Promise<void>;
  /** Opens the conversation, as every person must. */
  start(): Promise<void>;
  say(text: string): Promise<void>;
  /** Replies to one message, through its menu. */
  reply(bubble: Locator, text: string): Promise<void>;
  /** Forwards what somebody else wrote. */
  forward(from: string, text: string): Promise<void>;
  /** Goes down to the newest message. */
  toLatest(): Promise<void>;
  /** Tells the app's language. */
  speak(language: string): Promise<void>;
}

export function chatOf(page: Page, role: Role): Chat {
  const section = page.locator(`section[data-role=${role}]`);
  const line = section.locator("textarea[data-part=text]");
  const write = async (text: string): Promise<void> => {
    await line.fill(text);
    await section.locator("[data-action=send]").click();
  };
  return {
    fromBot: section.locator(".message.theirs"),
    own: section.locator(".message.mine"),
    open: async () => {
      const id = await section.getAttribute("data-chat");
      const tab = page.locator(`[data-tab="${id}"]`);
      if (await tab.isVisible()) await tab.click();
      await section.waitFor();
    },
    start: () => section.locator("[data-action=start]").click(),
    say: write,
    reply: async (bubble, text) => {
      await bubble.locator("[data-action=actions]").click();
      await bubble.locator("[data-action=reply]").click();
      await write(text);
    },
    forward: async (from, text) => {
      await section.locator("[data-action=attach]").click();
      await section.locator("[data-action=forward]").click();
      const dialog = page.locator("[data-part=forward]");
      await dialog.locator("[data-part=forward-from]").fill(from);
      await dialog.locator("[data-part=forward-text]").fill(text);
      await dialog.locator("[data-action=forward-send]").click();
    },
    toLatest: () => section.locator("[data-action=latest]").click(),
    speak: async (language) => {
      const told = page.waitForResponse((response) => response.request().method() === "POST");
      await section.locator("[data-action=language]").selectOption(language);
      await told;
    },
  };
}

/** The text of a bubble, without its time and buttons. */
export const textOf = (bubble: Locator): Promise<string> =>
  bubble.locator("[data-part=text]").innerText();

/** The labels of the buttons under a bubble. */
export const buttonsOf = (bubble: Locator): Promise<string[]> =>
  bubble.locator("[data-part=buttons]").locator("button, a").allInnerTexts();

/** Whether a person sees it without scrolling the messages. */
export const isInSight = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const frame = element.closest("[data-part=scroll]").getBoundingClientRect();
    return box.top < frame.bottom && box.bottom > frame.top;
  });
