import { Composer } from "grammy";
import { ask } from "../../conversation/ask.ts";
import { sayHelp } from "../../conversation/commands.ts";
import { findPair } from "../../storage/pairs.ts";
import type { BotContext } from "../context.ts";
import { isForwarded, writtenAt } from "../updates.ts";

/** Free text in a private chat: a question, or words for a ticket of theirs. */
export const question = new Composer<BotContext>();

question.chatType("private").on("message:text", async (ctx) => {
  if (ctx.msg.text.startsWith("/")) {
    await sayHelp(ctx.turn, ctx.person);
    ctx.outcome = "command:unknown";
    return;
  }
  ctx.outcome = await ask(ctx.turn, ctx.person, {
    text: ctx.pieces.map((message) => message.text ?? "").join("\n"),
    sent: writtenAt(ctx.msg),
    messageId: ctx.msg.message_id,
    updateIds: ctx.updateIds,
    forwarded: ctx.pieces.some(isForwarded),
    ticketId: await repliedTicket(ctx),
  });
});

/** The ticket that the message quotes; routing looks only at the pair table, never at the quoted text. */
async function repliedTicket(ctx: BotContext): Promise<string | null> {
  const quoted = ctx.msg?.reply_to_message?.message_id;
  if (quoted === undefined) return null;
  const pair = await findPair(ctx.turn.store, ctx.person.chatRef, quoted);
  return pair?.ticketId ?? null;
}
