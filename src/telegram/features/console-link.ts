import { Composer } from "grammy";
import { sendConsoleLink } from "../../conversation/console-link.ts";
import { deskSay } from "../../conversation/desk.ts";
import { sendText } from "../../conversation/turn.ts";
import type { BotContext } from "../context.ts";

/** `/console`: the way into the web console, for staff, in their private chats. */
export const consoleLink = new Composer<BotContext>();

consoleLink
  .filter((ctx) => ctx.staff !== undefined)
  .command("console", async (ctx) => {
    const { turn, desk, consoleAddress } = ctx;
    ctx.outcome = "command:console";
    if (ctx.chat.type === "private" && consoleAddress !== undefined) {
      return sendConsoleLink(turn, desk, consoleAddress);
    }
    const text = deskSay(turn)(
      ctx.chat.type === "private" ? "console-link-none" : "console-link-private",
    );
    await sendText(turn, desk.chatId, { text }, { purpose: "staff" });
  });
