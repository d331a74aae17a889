import { Composer } from "grammy";
import {
  closeTicket,
  deskSay,
  noteTicket,
  showNext,
  showQueue,
  takeTicket,
} from "../../conversation/desk.ts";
import { changeHold } from "../../conversation/holds.ts";
import { sendText } from "../../conversation/turn.ts";
import { requeueUndeliverable } from "../../storage/outbox.ts";
import { countWaiting, findTicket, type Ticket } from "../../storage/tickets.ts";
import type { BotContext } from "../context.ts";

/** The commands of staff, in their private chat and in the staff group. */
export const staffCommandNames = [
  "queue",
  "next",
  "take",
  "note",
  "close",
  "hold",
  "unhold",
] as const;

export const staffCommands = new Composer<BotContext>();

const desk = staffCommands.filter((ctx) => ctx.staff !== undefined);

const say = (ctx: BotContext, id: string, args: Record<string, string | number> = {}) =>
  sendText(ctx.turn, ctx.desk.chatId, { text: deskSay(ctx.turn)(id, args) }, { purpose: "staff" });

desk.command("start", async (ctx) => {
  // Cards that could not be delivered before the first Start are delivered now.
  await requeueUndeliverable(ctx.turn.store, ctx.turn.store.vault.ref("chat", ctx.chat.id));
  await say(ctx, "staff-welcome", { count: await countWaiting(ctx.turn.store) });
  ctx.outcome = "command:start";
});

desk.command("queue", async (ctx) => {
  await showQueue(ctx.turn, ctx.desk);
  ctx.outcome = "command:queue";
});

desk.command("next", async (ctx) => {
  await showNext(ctx.turn, ctx.desk);
  ctx.outcome = "command:next";
});

desk.command("take", (ctx) => withTicket(ctx, (ticket) => takeTicket(ctx.turn, ctx.desk, ticket)));

desk.command("close", (ctx) =>
  withTicket(ctx, (ticket) => closeTicket(ctx.turn, ctx.desk, ticket)),
);

desk.command("note", (ctx) =>
  withTicket(ctx, (ticket, rest) =>
    rest === "" ? say(ctx, "staff-note-missing") : noteTicket(ctx.turn, ctx.desk, ticket, rest),
  ),
);

for (const kind of ["hold", "unhold"] as const) {
  desk.command(kind, async (ctx) => {
    await changeHold(ctx.turn, ctx.desk, kind, String(ctx.match).trim());
    ctx.outcome = `command:${kind}`;
  });
}

/** Commands that name a ticket by its number, and may have words after it. */
async function withTicket(
  ctx: BotContext & { match: string | RegExpMatchArray },
  act: (ticket: Ticket, rest: string) => Promise<void>,
): Promise<void> {
  const [, number, rest = ""] = /^\s*#?(\d{1,9})\s*([\s\S]*)$/.exec(String(ctx.match)) ?? [];
  ctx.outcome = "command:ticket";
  if (number === undefined) return say(ctx, "staff-number-missing");
  const ticket = await findTicket(ctx.turn.store, { number: Number(number) });
  if (!ticket) return say(ctx, "staff-no-such-ticket");
  await act(ticket, rest.trim());
}
