import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Chat, chatOf, textOf } from "./chat.ts";
import { describeInBrowser } from "./gate.ts";
import { boxesIn, directionOf, edgesOf, hasFontFor } from "./letters.ts";
import { artifact, desktop, type OpenedDemo, openDemo } from "./support.ts";

const languages = [
  {
    name: "Arabic",
    code: "ar",
    question: "هل يمكنني الدراسة في ولاية أخرى دون تغيير عنواني؟",
    letters: /\p{Script=Arabic}/u,
    direction: "rtl",
    fonts: "fonts-noto-core",
  },
  {
    name: "Chinese",
    code: "zh",
    question: "我在另一个州上学，不改地址，移民局会知道吗？",
    letters: /\p{Script=Han}/u,
    direction: "ltr",
    fonts: "fonts-noto-cjk",
  },
  {
    name: "Punjabi",
    code: "pa",
    question: "ਮੈਂ ਸ਼ਰਨ ਲਈ ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਵਾਂ?",
    letters: /\p{Script=Gurmukhi}/u,
    direction: "ltr",
    fonts: "fonts-noto-core",
  },
] as const;

const firstLineOf = async (bubble: Locator): Promise<string> =>
  (await textOf(bubble)).split("\n")[0] ?? "";

describeInBrowser("languages show right", (browserPath) => {
  describe.each(languages)("$name", ({ code, question, letters, direction, fonts }) => {
    let opened: OpenedDemo;
    let asker: Chat;
    const reply = () => asker.fromBot.filter({ hasText: question }).last();
    beforeAll(async () => {
      opened = await openDemo(browserPath, desktop);
      asker = chatOf(opened.page, "asker");
      await asker.speak(code);
      await asker.start();
      await asker.fromBot.first().waitFor();
      await asker.say(question);
      await reply().waitFor();
      await opened.picture(artifact(`language-${code}.png`));
    });
    afterAll(() => opened?.close());

    it("greets in the language of the person's app", async () => {
      expect(await firstLineOf(asker.fromBot.first())).toMatch(letters);
    });

    it("replies in the language of the question", async () => {
      const line = await firstLineOf(reply());
      expect(line).toMatch(letters);
      expect(line).not.toMatch(/\p{Script=Latin}/u);
      expect(opened.trouble).toEqual([]);
    });

    it(`runs ${direction}`, async () => {
      for (const bubble of [asker.own.last(), reply()]) {
        expect(await directionOf(bubble)).toBe(direction);
        const edges = await edgesOf(bubble);
        expect(direction === "rtl" ? edges.right : edges.left).toBeLessThan(3);
      }
    });

    it("has a glyph for every letter", async (context) => {
      if (!hasFontFor(code)) {
        const missing = `no font for ${code} here (Debian: apt-get install ${fonts})`;
        if (process.env.CI === "true") throw new Error(missing);
        console.warn(`SKIPPED: ${missing}`);
        context.skip(missing);
      }
      expect(await boxesIn(reply())).toEqual([]);
      expect(await boxesIn(asker.own.last())).toEqual([]);
    });
  });
});
