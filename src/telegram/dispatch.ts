import { type Api, Composer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { redactFor } from "../answering/redact-for.ts";
import type { Brain } from "../conversation/brain.ts";
import { isComplete } from "../conversation/bundle.ts";
import { handOff } from "../conversation/tickets.ts";
import { createTurn } from "../conversation/turn.ts";
import type { PendingUpdate } from "../storage/inbox.ts";
import { meetPerson } from "../storage/people.ts";
import { findStaff } from "../storage/staff.ts";
import type { Store } from "../storage/store.ts";
import { BotContext } from "./context.ts";
import { askerTaps } from "./features/asker-taps.ts";
import { commands } from "./features/commands.ts";
import { consoleLink } from "./features/console-link.ts";
import { edited } from "./features/edited.ts";
import { media } from "./features/media.ts";
import { membership, returning } from "./features/membership.ts";
import { question } from "./features/question.ts";
import { staffCommands } from "./features/staff-commands.ts";
import { staffPublish } from "./features/staff-publish.ts";
import { staffReplies } from "./features/staff-replies.ts";
import { staffTaps } from "./features/staff-taps.ts";
import { staffTogether } from "./features/staff-together.ts";
import { unhandled } from "./features/unhandled.ts";
import { asPiece, chatOf, senderOf, textOf } from "./updates.ts";

/** Turns stored updates into effects. Everything it does is in the transaction it is handed. */
export interface Dispatcher {
  /** Of what waits in a chat, the first updates that belong together. */
  firstGroup(pending: readonly PendingUpdate[]): readonly PendingUpdate[];
  /** Whether the group quotes a message of ours. */
  quotes(group: readonly PendingUpdate[]): boolean;
  /** Handles a group and returns what became of it. */
  handle(store: Store, group: readonly PendingUpdate[]): Promise<string>;
  /** The way out for a group that keeps failing: whatever it was, a human gets it. */
  giveUp(store: Store, group: readonly PendingUpdate[]): Promise<string>;
}

/** @param consoleAddress says where the web console is, without a path */
export function createDispatcher(
  brain: Brain,
  api: Api,
  me: UserFromGetMe,
  consoleAddress: () => string | undefined = () => undefined,
): Dispatcher {
  const features = new Composer<BotContext>(
    membership,
    staffCommands,
    staffPublish,
    staffTogether,
    consoleLink,
    staffTaps,
    staffReplies,
    returning,
    commands,
    askerTaps,
    edited,
    question,
    media,
    unhandled,
  ).middleware();

  return {
    firstGroup(pending) {
      const group: PendingUpdate[] = [];
      for (const item of pending) {
        const piece = asPiece(item.update);
        if (!piece) return group.length > 0 ? group : [item];
        group.push(item);
        if (isComplete(piece.text)) return group;
      }
      return group;
    },

    quotes: (group) =>
      group.some(({ update }) => update.message?.reply_to_message?.from?.is_bot === true),

    async handle(store, group) {
      const last = group.at(-1);
      if (!last) return "empty";
      const { update } = last;
      const ctx = new BotContext(update, api, me);
      ctx.turn = createTurn(store, brain, `u${last.updateId}`);
      ctx.consoleAddress = consoleAddress();
      ctx.updateIds = group.map((item) => item.updateId);
      ctx.pieces = group.flatMap((item) => item.update.message ?? []);
      const [chat, sender] = [chatOf(update), senderOf(update)];
      ctx.staff = sender && (await findStaff(store, sender.id));
      if (chat?.type === "private") {
        ctx.person = await meetPerson(store, chat.id, ctx.appLanguage);
      }
      await features(ctx, () => Promise.resolve());
      return ctx.outcome;
    },

    async giveUp(store, group) {
      const last = group.at(-1);
      const chat = last && chatOf(last.update);
      const text = group
        .map((item) => textOf(item.update) ?? "")
        .join("\n")
        .trim();
      if (!last || chat?.type !== "private" || text === "") return "fault";
      const person = await meetPerson(store, chat.id);
      await handOff(createTurn(store, brain, `u${last.updateId}:fault`), person, {
        reason: "fault",
        topic: undefined,
        redacted: redactFor(text, brain.knowledge),
        due: null,
        dueSentence: null,
        messageId: last.update.message?.message_id ?? 0,
        candidates: [],
        decision: undefined,
      });
      return "ticketed";
    },
  };
}
