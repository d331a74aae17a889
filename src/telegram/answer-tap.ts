import { priorities } from "../storage/outgoing.ts";
import type { BotContext } from "./context.ts";

/** Longest text of a tap's answer (Bot API, answerCallbackQuery). */
const longest = 200;

/** Ends the waiting sign on the tapped button, with a short word where there is one. */
export async function answerTap(ctx: BotContext, text?: string): Promise<void> {
  if (!ctx.callbackQuery) return;
  const chatId = ctx.chat?.id ?? ctx.callbackQuery.from.id;
  await ctx.turn.send(
    chatId,
    {
      kind: "tapped",
      callbackId: ctx.callbackQuery.id,
      ...(text === undefined ? {} : { text: text.slice(0, longest) }),
    },
    { purpose: "tap", priority: priorities.tap },
  );
}
