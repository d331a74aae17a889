import type { Api } from "grammy";
import type { Brain } from "../conversation/brain.ts";
import {
  recordDelivered,
  recordRetrying,
  recordUndeliverable,
} from "../conversation/deliveries.ts";
import { erasurePurpose } from "../conversation/erase.ts";
import type { Log } from "../log.ts";
import { isBusy } from "../storage/open-sqlite.ts";
import {
  findDue,
  findNextDue,
  forget,
  markFailed,
  markRetry,
  markSending,
  markSent,
  markUndeliverable,
  type OutboxItem,
  retarget,
} from "../storage/outbox.ts";
import { findStaffChat, setStaffChat } from "../storage/staff.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import type { Pace } from "./pace.ts";
import { pause } from "./pause.ts";
import { type Refusal, readRefusal } from "./refusal.ts";
import { transmit } from "./transmit.ts";

/** How many chats are served at the same time; within a chat, one message after the other. */
const chatsAtOnce = 16;
/** The longest wait between two tries, and between two looks at an idle outbox, in milliseconds. */
const longestPause = 60_000;
/** A tap's answer is of no use after this, in milliseconds (Telegram forgets the query). */
const tapLife = 30_000;

/** How long to wait for a locked database, in milliseconds. */
const lockedWait = 500;

type Outcome = Refusal | { readonly kind: "sent"; readonly messageId?: number };

export interface Deliverer {
  /** Something was queued. */
  wake(): void;
  /** Lets what is under way finish, and ends. */
  stop(): Promise<void>;
}

export interface DelivererOptions {
  readonly store: Store;
  readonly brain: Brain;
  readonly api: Api;
  readonly log: Log;
  readonly pace: Pace;
}

/** Sends what the outbox holds: per-chat order, within the flood limits, and records what became of each message. */
export function startDeliverer(options: DelivererOptions): Deliverer {
  const { store, log, pace } = options;
  const underWay = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let news = new AbortController();

  const isGroup = (item: OutboxItem): boolean => item.chatId < 0;
  const nowMs = (): number => store.clock().getTime();

  async function round(): Promise<number> {
    const waiting = new Set(underWay.keys());
    let next = nowMs() + longestPause;
    while (underWay.size < chatsAtOnce) {
      const due = await findDue(store, { limit: chatsAtOnce - underWay.size, busy: waiting });
      if (due.length === 0) break;
      for (const item of due) {
        waiting.add(item.chatRef);
        const ready = pace.readyAt(item.chatRef, isGroup(item), nowMs());
        // A tap's answer is no message: it does not count against the flood limits and cannot wait.
        if (ready > nowMs() && item.message.kind !== "tapped") {
          next = Math.min(next, ready);
          continue;
        }
        underWay.set(
          item.chatRef,
          deliver(item).finally(() => {
            underWay.delete(item.chatRef);
            news.abort();
          }),
        );
      }
    }
    const queued = await findNextDue(store);
    if (queued && queued.getTime() > nowMs()) next = Math.min(next, queued.getTime());
    return next;
  }

  async function deliver(item: OutboxItem): Promise<void> {
    try {
      if (!(await markSending(store, item.id))) return;
    } catch (error) {
      log.error("deliver.fault", error, { outbox: item.id });
      return pause(lockedWait, stopping.signal);
    }
    if (item.message.kind !== "tapped") pace.sent(item.chatRef, isGroup(item), nowMs());
    await takeDown(item, await attempt(item));
  }

  /**
   * Takes down what became of a message. It has left already: while the database is locked we wait, and
   * where what follows from it fails, the fact itself is still recorded, so that it does not leave twice.
   */
  async function takeDown(item: OutboxItem, outcome: Outcome): Promise<void> {
    for (;;) {
      try {
        return await settle(item, outcome);
      } catch (error) {
        log.error("deliver.fault", error, { outbox: item.id });
        if (stopping.signal.aborted) return;
        if (isBusy(error)) await pause(lockedWait, stopping.signal);
        else if (outcome.kind === "sent") return markSent(store, item.id);
        else return markRetry(store, item.id, new Date(nowMs() + longestPause), "fault");
      }
    }
  }

  async function attempt(item: OutboxItem): Promise<Outcome> {
    if (item.message.kind === "tapped" && nowMs() - item.createdAt.getTime() > tapLife) {
      return { kind: "done" };
    }
    try {
      const messageId = await transmit(options.api, item.chatId, item.message);
      return messageId === undefined ? { kind: "sent" } : { kind: "sent", messageId };
    } catch (error) {
      return readRefusal(error);
    }
  }

  const settle = (item: OutboxItem, outcome: Outcome): Promise<void> =>
    inTransaction(store, async (tx) => {
      log.info("outbox", { id: item.id, purpose: item.purpose, outcome: outcome.kind });
      switch (outcome.kind) {
        case "sent":
        case "done":
          await markSent(tx, item.id);
          await recordDelivered(
            tx,
            options.brain,
            item,
            outcome.kind === "sent" ? outcome.messageId : undefined,
          );
          if (item.message.kind === "tapped" || item.purpose === erasurePurpose) {
            await forget(tx, item.id);
          }
          return;
        case "later": {
          const wait =
            outcome.seconds === undefined
              ? Math.min(longestPause, 1_000 * 2 ** Math.min(item.attempts, 10))
              : outcome.seconds * 1_000;
          const until = new Date(nowMs() + wait);
          pace.pauseUntil(item.chatRef, until.getTime());
          await markRetry(tx, item.id, until, outcome.why);
          return recordRetrying(tx, options.brain, item);
        }
        case "unreachable":
          if (item.message.kind !== "message") return markFailed(tx, item.id, outcome.why);
          await markUndeliverable(tx, item.id, outcome.why);
          return recordUndeliverable(tx, options.brain, item);
        case "moved":
          log.warn("chat.migrated", { say: "a group became a supergroup; its new id is stored" });
          await retarget(tx, item.chatId, outcome.to);
          if ((await findStaffChat(tx)) === item.chatId) await setStaffChat(tx, outcome.to);
          return;
        case "never":
          log.warn("outbox.refused", { id: item.id, purpose: item.purpose, why: outcome.why });
          return markFailed(tx, item.id, outcome.why);
      }
    });

  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      news = new AbortController();
      const wake = AbortSignal.any([news.signal, stopping.signal]);
      try {
        const next = await round();
        await pause(Math.max(0, next - nowMs()), wake);
      } catch (error) {
        log.error("deliver.fault", error);
        await pause(1_000, stopping.signal);
      }
    }
    await Promise.all(underWay.values());
  };
  const running = loop();
  return {
    wake: () => news.abort(),
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}
