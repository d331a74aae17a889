import { Composer } from "grammy";
import { deskSay } from "../../conversation/desk.ts";
import { sendText, tellingFor } from "../../conversation/turn.ts";
import { answerTap } from "../answer-tap.ts";
import type { BotContext } from "../context.ts";
import { staffCommandNames } from "./staff-commands.ts";

/** What no other feature took: stale buttons, commands in groups, staff commands by strangers. Last in the chain. */
export const unhandled = new Composer<BotContext>();

unhandled.on("callback_query", async (ctx) => {
  const say =
    ctx.chat?.type === "private" ? tellingFor(ctx.turn, ctx.person).say : deskSay(ctx.turn);
  await answerTap(ctx, say("button-stale"));
  ctx.outcome = "stale-button";
});

unhandled
  .chatType(["group", "supergroup"])
  .command(["start", "help", ...staffCommandNames], (ctx) =>
    inGroup(ctx, isAnonymous(ctx) ? "staff-anonymous" : "group-private"),
  );

const isAnonymous = (ctx: BotContext): boolean => ctx.msg?.sender_chat !== undefined;

async function inGroup(ctx: BotContext, sentence: string): Promise<void> {
  if (!ctx.chat) return;
  await sendText(
    ctx.turn,
    ctx.chat.id,
    { text: deskSay(ctx.turn)(sentence) },
    { purpose: "group" },
  );
  ctx.outcome = sentence;
}
