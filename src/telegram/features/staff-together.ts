import { Composer } from "grammy";
import { type Action, parseAction } from "../../conversation/actions.ts";
import { joinAll, joinTickets, partTickets } from "../../conversation/answer-once.ts";
import { deskSay } from "../../conversation/desk.ts";
import { addAnswerVersion, promptVersion } from "../../conversation/preview.ts";
import { sendText } from "../../conversation/turn.ts";
import { findDraft } from "../../storage/drafts.ts";
import { findPair } from "../../storage/pairs.ts";
import { findTicket } from "../../storage/tickets.ts";
import { languageSchema } from "../../text/languages.ts";
import { answerTap } from "../answer-tap.ts";
import type { BotContext } from "../context.ts";

/** One answer for all who ask the same, in as many languages as somebody supplies. Who acts is checked on every act. */
export const staffTogether = new Composer<BotContext>();

const say = (ctx: BotContext, id: string, args: Record<string, string | number> = {}) =>
  sendText(ctx.turn, ctx.desk.chatId, { text: deskSay(ctx.turn)(id, args) }, { purpose: "staff" });

staffTogether
  .filter((ctx) => ctx.staff !== undefined)
  .on("message:text", async (ctx, next) => {
    const quoted = ctx.msg.reply_to_message?.message_id;
    if (quoted === undefined || ctx.msg.text.startsWith("/")) return next();
    const { store } = ctx.turn;
    const pair = await findPair(store, store.vault.ref("chat", ctx.chat.id), quoted);
    const language = languageSchema.safeParse(/^version-(\w\w)$/.exec(pair?.kind ?? "")?.[1]).data;
    const ticket = pair?.ticketId ? await findTicket(store, { id: pair.ticketId }) : undefined;
    if (!language || !ticket) return next();
    ctx.outcome = "version";
    const added = await addAnswerVersion(ctx.turn, ctx.chat.id, ticket, language, ctx.msg.text);
    if (!added) await say(ctx, "staff-draft-gone");
  });

type TogetherAction = Extract<Action, { kind: "same" | "different" | "same-all" | "version" }>;

const isMine = (action: Action | undefined): action is TogetherAction =>
  action !== undefined && ["same", "different", "same-all", "version"].includes(action.kind);

staffTogether.on("callback_query:data", async (ctx, next) => {
  const action = parseAction(ctx.callbackQuery.data);
  if (!isMine(action)) return next();
  ctx.outcome = `tap:${action.kind}`;
  if (!ctx.staff) return answerTap(ctx, deskSay(ctx.turn)("staff-only"));
  await answerTap(ctx);
  const { turn, desk } = ctx;
  if (action.kind === "version") {
    const draft = await findDraft(turn.store, action.draft);
    return draft?.state === "pending"
      ? promptVersion(turn, desk.chatId, draft, action.language)
      : say(ctx, "staff-draft-gone");
  }
  const ticket = await findTicket(turn.store, { id: action.ticket });
  if (!ticket) return say(ctx, "staff-no-such-ticket");
  if (action.kind === "same-all") {
    await joinAll(turn, desk, ticket);
    return;
  }
  const other = await findTicket(turn.store, { id: action.other });
  if (!other) return say(ctx, "staff-no-such-ticket");
  if (action.kind === "same") await joinTickets(turn, desk, ticket, other);
  else await partTickets(turn, desk, ticket, other);
});
