import { Composer } from "grammy";
import { parseAction } from "../../conversation/actions.ts";
import { findCorrection } from "../../conversation/correct.ts";
import {
  correctEntry,
  correctTicket,
  onCorrectionReply,
  onCorrectionTap,
} from "../../conversation/correct-desk.ts";
import { deskSay, tell } from "../../conversation/desk.ts";
import { onEntryChange } from "../../conversation/entry-change.ts";
import { listEntries, showEntryCard } from "../../conversation/entry-desk.ts";
import { changeHold, findEntry } from "../../conversation/holds.ts";
import { showProposal } from "../../conversation/proposal-card.ts";
import {
  onProposalReply,
  onProposalTap,
  openPublication,
  showTrial,
} from "../../conversation/publish-desk.ts";
import { beginEdit } from "../../conversation/publish-steps.ts";
import { findPair } from "../../storage/pairs.ts";
import { findTicket } from "../../storage/tickets.ts";
import { answerTap } from "../answer-tap.ts";
import type { BotContext } from "../context.ts";

/** The commands of staff about what everybody reads. */
export const publishCommandNames = ["publish", "published", "correct", "test"] as const;

/** Answers on their way into the archive, and those that are there. Who acts is checked on every act. */
export const staffPublish = new Composer<BotContext>();

const desk = staffPublish.filter((ctx) => ctx.staff !== undefined);

const say = (ctx: BotContext, id: string) => tell(ctx.turn, ctx.desk, id);

desk.command("publish", async (ctx) => {
  ctx.outcome = "command:publish";
  const number = /^#?(\d{1,9})$/.exec(String(ctx.match).trim())?.[1];
  const ticket = number && (await findTicket(ctx.turn.store, { number: Number(number) }));
  if (!ticket) return say(ctx, number ? "staff-no-such-ticket" : "staff-number-missing");
  await openPublication(ctx.turn, ctx.desk, ticket);
});

desk.command("published", async (ctx) => {
  ctx.outcome = "command:published";
  const name = String(ctx.match).trim();
  if (name === "") return listEntries(ctx.turn, ctx.desk);
  await showEntryCard(ctx.turn, ctx.desk, findEntry(ctx.turn.brain, name) ?? name);
});

desk.command("correct", async (ctx) => {
  ctx.outcome = "command:correct";
  const { turn } = ctx;
  const name = String(ctx.match).trim();
  const number = /^#?(\d{1,9})$/.exec(name)?.[1];
  if (number !== undefined) {
    const ticket = await findTicket(turn.store, { number: Number(number) });
    return ticket ? correctTicket(turn, ctx.desk, ticket) : say(ctx, "staff-no-such-ticket");
  }
  if (name === "") return say(ctx, "correct-what");
  await correctEntry(turn, ctx.desk, findEntry(turn.brain, name) ?? name);
});

desk.command("test", async (ctx) => {
  ctx.outcome = "command:test";
  const question = String(ctx.match).trim();
  await (question === ""
    ? say(ctx, "test-question-missing")
    : showTrial(ctx.turn, ctx.desk, question));
});

desk.on("message:text", async (ctx, next) => {
  const quoted = ctx.msg.reply_to_message?.message_id;
  if (quoted === undefined || ctx.msg.text.startsWith("/")) return next();
  const { turn } = ctx;
  const pair = await findPair(turn.store, turn.store.vault.ref("chat", ctx.chat.id), quoted);
  if (!pair?.proposalId) return next();
  ctx.outcome = pair.kind;
  if (
    pair.kind === "proposal" ||
    pair.kind === "proposal-answer" ||
    pair.kind === "proposal-test"
  ) {
    const { proposalId, kind } = pair;
    const correction = await findCorrection(turn, proposalId);
    if (correction) return onCorrectionReply(turn, ctx.desk, correction, ctx.msg.text);
    if (await onProposalReply(turn, ctx.desk, proposalId, kind, ctx.msg.text)) return;
  }
  await say(ctx, "proposal-gone");
});

staffPublish.on("callback_query:data", async (ctx, next) => {
  const action = parseAction(ctx.callbackQuery.data);
  const isMine =
    action?.kind === "publish" ||
    action?.kind === "correct" ||
    action?.kind === "propose" ||
    action?.kind === "entry";
  if (!isMine) return next();
  ctx.outcome = `tap:${action.kind}`;
  if (!ctx.staff) return answerTap(ctx, deskSay(ctx.turn)("staff-only"));
  await answerTap(ctx);
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const { turn } = ctx;
  switch (action.kind) {
    case "propose":
      if (await onCorrectionTap(turn, ctx.desk, action, messageId)) return;
      return onProposalTap(turn, ctx.desk, action, messageId);
    case "entry":
      return onEntryTap(ctx, action);
    case "publish":
    case "correct": {
      const ticket = await findTicket(turn.store, { id: action.ticket });
      if (!ticket) return say(ctx, "staff-no-such-ticket");
      const act = action.kind === "publish" ? openPublication : correctTicket;
      return act(turn, ctx.desk, ticket);
    }
  }
});

async function onEntryTap(
  ctx: BotContext,
  {
    entry: id,
    act,
    version,
  }: Extract<NonNullable<ReturnType<typeof parseAction>>, { kind: "entry" }>,
): Promise<void> {
  const { turn } = ctx;
  switch (act) {
    case "show":
      return showEntryCard(turn, ctx.desk, id);
    case "hold":
    case "unhold":
      return changeHold(turn, ctx.desk, act, id);
    case "withdraw":
      return onEntryChange(turn, ctx.desk, id, { kind: "withdraw", seen: version });
    case "back":
      return onEntryChange(turn, ctx.desk, id, { kind: "back", to: version });
    case "edit": {
      const publication = await beginEdit(turn, ctx.desk, id, version);
      if (publication) await showProposal(turn, ctx.desk, publication);
      return;
    }
    case "correct":
      return correctEntry(turn, ctx.desk, id);
  }
}
