import { Composer } from "grammy";
import { sayAway, sayCapacity } from "../../conversation/away.ts";
import { unblockAsker } from "../../conversation/blocks.ts";
import { closeTicket, deskSay, nextButton, takeTicket } from "../../conversation/desk.ts";
import { switchDigest } from "../../conversation/digest.ts";
import { changeHold } from "../../conversation/holds.ts";
import { noteTicket } from "../../conversation/notes.ts";
import { countNow, showNext, showQueue, showQuiet } from "../../conversation/queue-views.ts";
import { sendText } from "../../conversation/turn.ts";
import { requeueUndeliverable } from "../../storage/outbox.ts";
import { findPair } from "../../storage/pairs.ts";
import { findTicket, type Ticket } from "../../storage/tickets.ts";
import type { BotContext } from "../context.ts";
import { publishCommandNames } from "./staff-publish.ts";

/** The commands of staff, in their private chat and in the staff group. */
export const staffCommandNames = [
  "next",
  "queue",
  "take",
  "note",
  "close",
  "quiet",
  "unblock",
  "away",
  "capacity",
  "digest",
  "hold",
  "unhold",
  ...publishCommandNames,
] as const;

export const staffCommands = new Composer<BotContext>();

const desk = staffCommands.filter((ctx) => ctx.staff !== undefined);

const say = (ctx: BotContext, id: string, args: Record<string, string | number> = {}) =>
  sendText(ctx.turn, ctx.desk.chatId, { text: deskSay(ctx.turn)(id, args) }, { purpose: "staff" });

desk.command("start", async (ctx) => {
  const { turn } = ctx;
  // Cards that could not be delivered before the first Start are delivered now.
  await requeueUndeliverable(turn.store, turn.store.vault.ref("chat", ctx.chat.id));
  const { open, claimed } = await countNow(turn);
  const text = deskSay(turn)("staff-welcome", { count: open + claimed });
  await sendText(turn, ctx.desk.chatId, { text, buttons: nextButton(turn) }, { purpose: "staff" });
  ctx.outcome = "command:start";
});

const lists = { queue: showQueue, next: showNext, quiet: showQuiet } as const;
for (const [name, show] of Object.entries(lists)) {
  desk.command(name, async (ctx) => {
    await show(ctx.turn, ctx.desk);
    ctx.outcome = `command:${name}`;
  });
}

const said = { away: sayAway, capacity: sayCapacity } as const;
for (const [name, take] of Object.entries(said)) {
  desk.command(name, async (ctx) => {
    await take(ctx.turn, ctx.desk, String(ctx.match));
    ctx.outcome = `command:${name}`;
  });
}

desk.command("digest", async (ctx) => {
  await switchDigest(ctx.turn, ctx.desk, String(ctx.match).trim() !== "off");
  ctx.outcome = "command:digest";
});

desk.command("take", (ctx) => withTicket(ctx, (ticket) => takeTicket(ctx.turn, ctx.desk, ticket)));

desk.command("close", (ctx) =>
  withTicket(ctx, (ticket) => closeTicket(ctx.turn, ctx.desk, ticket)),
);

desk.command("unblock", (ctx) =>
  withTicket(ctx, (ticket) => unblockAsker(ctx.turn, ctx.desk, ticket)),
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

/** Commands about a ticket: the one whose card they reply to, else the one they name by its number. Words may follow. */
async function withTicket(
  ctx: BotContext & { match: string | RegExpMatchArray },
  act: (ticket: Ticket, rest: string) => Promise<void>,
): Promise<void> {
  ctx.outcome = "command:ticket";
  const words = String(ctx.match).trim();
  const quoted = await quotedTicket(ctx);
  if (quoted) return act(quoted, words);
  const [, number, rest = ""] = /^#?(\d{1,9})(?!\S)\s*([\s\S]*)$/.exec(words) ?? [];
  if (number === undefined) return say(ctx, "staff-number-missing");
  const ticket = await findTicket(ctx.turn.store, { number: Number(number) });
  if (!ticket) return say(ctx, "staff-no-such-ticket");
  await act(ticket, rest);
}

/** The ticket of the card or preview that a command replies to. */
async function quotedTicket({ turn, msg, chat }: BotContext): Promise<Ticket | undefined> {
  const quoted = msg?.reply_to_message?.message_id;
  if (quoted === undefined || chat === undefined) return undefined;
  const pair = await findPair(turn.store, turn.store.vault.ref("chat", chat.id), quoted);
  return pair?.ticketId ? findTicket(turn.store, { id: pair.ticketId }) : undefined;
}
