import { Composer } from "grammy";
import { type Action, parseAction } from "../../conversation/actions.ts";
import { postCardTo } from "../../conversation/cards.ts";
import {
  closeTicket,
  deskSay,
  discardDraft,
  promptNote,
  releaseTicket,
  sendDraft,
  takeTicket,
} from "../../conversation/desk.ts";
import { findTicket, type Ticket } from "../../storage/tickets.ts";
import { answerTap } from "../answer-tap.ts";
import type { BotContext } from "../context.ts";

/** Buttons on cards, previews and the queue. Who taps is checked on every tap: buttons can be replayed. */
export const staffTaps = new Composer<BotContext>();

staffTaps.on("callback_query:data", async (ctx, next) => {
  const action = parseAction(ctx.callbackQuery.data);
  if (!action || !isStaffAction(action)) return next();
  ctx.outcome = `tap:${action.kind}`;
  const say = deskSay(ctx.turn);
  if (!ctx.staff) return answerTap(ctx, say("staff-only"));
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const { turn, desk } = ctx;
  if (action.kind === "send" || action.kind === "discard") {
    await answerTap(ctx);
    const settle = action.kind === "send" ? sendDraft : discardDraft;
    return settle(turn, desk, action.draft, messageId);
  }
  const ticket = await findTicket(turn.store, { id: action.ticket });
  if (!ticket) return answerTap(ctx, say("staff-no-such-ticket"));
  await answerTap(ctx);
  await onTicket[action.kind](ctx, ticket);
});

type StaffAction = Extract<
  Action,
  { kind: "take" | "release" | "note" | "close" | "card" | "send" | "discard" }
>;

const onTicket: Readonly<
  Record<
    Exclude<StaffAction["kind"], "send" | "discard">,
    (ctx: BotContext, ticket: Ticket) => Promise<void>
  >
> = {
  take: (ctx, ticket) => takeTicket(ctx.turn, ctx.desk, ticket),
  release: (ctx, ticket) => releaseTicket(ctx.turn, ctx.desk, ticket),
  note: (ctx, ticket) => promptNote(ctx.turn, ctx.desk, ticket),
  close: (ctx, ticket) => closeTicket(ctx.turn, ctx.desk, ticket),
  card: (ctx, ticket) => postCardTo(ctx.turn, ticket, ctx.desk.chatId),
};

const isStaffAction = (action: Action): action is StaffAction =>
  action.kind === "send" || action.kind === "discard" || Object.hasOwn(onTicket, action.kind);
