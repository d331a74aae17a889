import { Composer } from "grammy";
import { sendText, tellingFor } from "../../conversation/turn.ts";
import { requeueUndeliverable, retarget } from "../../storage/outbox.ts";
import { updatePerson } from "../../storage/people.ts";
import { findStaffChat, setStaffChat } from "../../storage/staff.ts";
import type { BotContext } from "../context.ts";

/** Being blocked and unblocked, and groups that become supergroups. */
export const membership = new Composer<BotContext>();

membership.chatType("private").on("my_chat_member", async (ctx) => {
  const { turn, person } = ctx;
  const blocked = ctx.myChatMember.new_chat_member.status === "kicked";
  await updatePerson(turn.store, person.id, { reachable: !blocked });
  ctx.outcome = blocked ? "blocked" : "unblocked";
  if (!blocked) await offerUndelivered(ctx);
});

membership.on("message:migrate_to_chat_id", async (ctx) => {
  const { store } = ctx.turn;
  await retarget(store, ctx.chat.id, ctx.msg.migrate_to_chat_id);
  if ((await findStaffChat(store)) === ctx.chat.id) {
    await setStaffChat(store, ctx.msg.migrate_to_chat_id);
  }
  ctx.outcome = "migrated";
});

/** Anything a returning person writes brings what could not be delivered; then their message is handled. */
export const returning = new Composer<BotContext>();

returning.chatType("private").on(["message", "callback_query"], async (ctx, next) => {
  if (!ctx.person.reachable) {
    await updatePerson(ctx.turn.store, ctx.person.id, { reachable: true });
    await offerUndelivered(ctx);
  }
  await next();
});

async function offerUndelivered(ctx: BotContext): Promise<void> {
  const { turn, person } = ctx;
  const { say } = tellingFor(turn, person);
  const count = await requeueUndeliverable(turn.store, person.chatRef);
  if (count > 0) await sendText(turn, person.chatId, { text: say("undelivered-back") });
}
