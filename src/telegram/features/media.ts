import { Composer } from "grammy";
import { ask } from "../../conversation/ask.ts";
import { sendText, tellingFor } from "../../conversation/turn.ts";
import type { BotContext } from "../context.ts";
import { isForwarded, writtenAt } from "../updates.ts";

/** Voice, pictures, documents and the rest: a helpful word. They are never downloaded. */
export const media = new Composer<BotContext>();

/** Words under a picture are a question like any other; the picture itself is not opened. */
media.chatType("private").on("message:caption", async (ctx) => {
  await explain(ctx, "media-photo");
  ctx.outcome = await ask(ctx.turn, ctx.person, {
    text: ctx.msg.caption,
    sent: writtenAt(ctx.msg),
    messageId: ctx.msg.message_id,
    updateIds: ctx.updateIds,
    forwarded: isForwarded(ctx.msg),
    ticketId: null,
  });
});

media
  .chatType("private")
  .on(["message:voice", "message:audio", "message:video_note"], (ctx) =>
    explain(ctx, "media-voice"),
  );

media
  .chatType("private")
  .on(["message:photo", "message:document", "message:video"], (ctx) => explain(ctx, "media-photo"));

media.chatType("private").on("message", (ctx) => explain(ctx, "media-other"));

async function explain(ctx: BotContext, sentence: string): Promise<void> {
  const { say } = tellingFor(ctx.turn, ctx.person);
  await sendText(ctx.turn, ctx.person.chatId, {
    text: say(sentence),
    ...(ctx.msg ? { replyTo: ctx.msg.message_id } : {}),
  });
  ctx.outcome = sentence;
}
