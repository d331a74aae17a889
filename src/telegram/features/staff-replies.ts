import { Composer } from "grammy";
import { deskSay } from "../../conversation/desk.ts";
import { previewReply } from "../../conversation/desk-replies.ts";
import { noteTicket } from "../../conversation/notes.ts";
import { sendText } from "../../conversation/turn.ts";
import { findPair } from "../../storage/pairs.ts";
import { findTicket, listClaimedBy, type Ticket } from "../../storage/tickets.ts";
import type { BotContext } from "../context.ts";

/** What staff write: a reply to a card becomes a preview, a reply to a note prompt a note; nothing else goes anywhere. */
export const staffReplies = new Composer<BotContext>();

staffReplies
  .filter((ctx) => ctx.staff !== undefined)
  .on("message:text", async (ctx, next) => {
    if (ctx.msg.text.startsWith("/")) return next();
    const { turn, desk } = ctx;
    const quoted = ctx.msg.reply_to_message?.message_id;
    const chatRef = turn.store.vault.ref("chat", ctx.chat.id);
    const pair = quoted === undefined ? undefined : await findPair(turn.store, chatRef, quoted);
    const named = pair?.ticketId ? await findTicket(turn.store, { id: pair.ticketId }) : undefined;
    if (named && pair?.kind === "prompt") {
      await noteTicket(turn, desk, named, ctx.msg.text);
      ctx.outcome = "note";
      return;
    }
    const isPrivate = ctx.chat.type === "private";
    const ticket =
      named ?? (isPrivate && quoted === undefined ? await onlyClaimed(ctx) : undefined);
    if (ticket) {
      await previewReply(turn, desk, ticket, ctx.msg.text);
      ctx.outcome = "preview";
    } else if (isPrivate) {
      await sendText(
        turn,
        desk.chatId,
        { text: deskSay(turn)("staff-hint") },
        { purpose: "staff" },
      );
      ctx.outcome = "staff-hint";
    }
  });

/** With exactly one ticket in hand, words that quote nothing are meant for it; they still go to a preview only. */
async function onlyClaimed(ctx: BotContext): Promise<Ticket | undefined> {
  const claimed = await listClaimedBy(ctx.turn.store, ctx.desk.staff.id);
  return claimed.length === 1 ? claimed[0] : undefined;
}
