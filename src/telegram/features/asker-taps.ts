import { Composer } from "grammy";
import { type Action, parseAction } from "../../conversation/actions.ts";
import { chooseCorrections, chooseLanguage, sayTopic } from "../../conversation/commands.ts";
import { erase } from "../../conversation/erase.ts";
import { resumeProgram } from "../../conversation/talk.ts";
import { browseEntry, sayOriginal, tapReply } from "../../conversation/taps.ts";
import { withdrawTicket } from "../../conversation/tickets.ts";
import { sendText, tellingFor } from "../../conversation/turn.ts";
import { erasedOutcome } from "../../storage/inbox.ts";
import { updatePerson } from "../../storage/people.ts";
import { findTicket } from "../../storage/tickets.ts";
import { answerTap } from "../answer-tap.ts";
import type { BotContext } from "../context.ts";

/** Buttons in an asker's private chat. */
export const askerTaps = new Composer<BotContext>();

askerTaps.chatType("private").on("callback_query:data", async (ctx, next) => {
  const action = parseAction(ctx.callbackQuery.data);
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const handled = action && (await onAction(ctx, action, messageId));
  if (!handled) return next();
  const { say } = tellingFor(ctx.turn, ctx.person);
  await answerTap(ctx, handled.told && say(handled.told));
  ctx.outcome = action.kind === "erase" && action.sure ? erasedOutcome : `tap:${action.kind}`;
});

/** Does what a button says; undefined for buttons that are not an asker's. */
async function onAction(
  ctx: BotContext,
  action: Action,
  messageId: number,
): Promise<{ readonly told?: string | undefined } | undefined> {
  const { turn, person } = ctx;
  switch (action.kind) {
    case "yes":
    case "no":
    case "others":
    case "attorney":
    case "pick":
      return { told: await tapReply(turn, person, { action, messageId }) };
    case "language":
      await chooseLanguage(turn, person, action.language);
      return {};
    case "topic":
      return (await sayTopic(turn, person, action.topic)) ? {} : { told: "button-stale" };
    case "browse":
      return (await browseEntry(turn, person, action.entry)) ? {} : { told: "button-stale" };
    case "original":
      return (await sayOriginal(turn, person, action.entry)) ? {} : { told: "button-stale" };
    case "corrections":
      await chooseCorrections(turn, person, action.on);
      return {};
    case "withdraw":
    case "add":
    case "program":
      return onTicket(ctx, action);
    case "erase":
      if (action.sure) await erase(turn, person);
      else {
        const { say } = tellingFor(turn, person);
        await sendText(turn, person.chatId, { text: say("delete-kept") });
      }
      return {};
    default:
      return undefined;
  }
}

/** The asker's own ticket: taken back, left to the program again, or waiting for what they want to add. */
async function onTicket(
  ctx: BotContext,
  action: Extract<Action, { kind: "withdraw" | "add" | "program" }>,
): Promise<{ readonly told?: string }> {
  const { turn, person } = ctx;
  const ticket = await findTicket(turn.store, { id: action.ticket });
  if (!ticket) return { told: "button-stale" };
  if (ticket.personId !== person.id) return { told: "button-not-yours" };
  if (action.kind === "withdraw") {
    await withdrawTicket(turn, person, ticket);
    return {};
  }
  if (action.kind === "program") {
    await resumeProgram(turn, person, ticket);
    return {};
  }
  await updatePerson(turn.store, person.id, {
    expecting: { kind: "details", ticketId: ticket.id },
  });
  const { say } = tellingFor(turn, person);
  const text = say("add-prompt", { number: ticket.number });
  await turn.send(
    person.chatId,
    { kind: "message", text, askReply: text.slice(0, 64), pair: "ticket" },
    { ticketId: ticket.id },
  );
  return {};
}
