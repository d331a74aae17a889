import { Composer } from "grammy";
import { noteEdit } from "../../conversation/edits.ts";
import type { BotContext } from "../context.ts";
import { writtenAt } from "../updates.ts";

/** A question that was changed after it was sent. */
export const edited = new Composer<BotContext>();

edited.chatType("private").on("edited_message:text", async (ctx) => {
  ctx.outcome = await noteEdit(ctx.turn, ctx.person, {
    text: ctx.editedMessage.text,
    sent: writtenAt(ctx.editedMessage),
    messageId: ctx.editedMessage.message_id,
    updateIds: ctx.updateIds,
    forwarded: false,
    ticketId: null,
  });
});
