import type { Log } from "../log.ts";
import {
  findPending,
  findWaitingChats,
  finishUpdates,
  type PendingUpdate,
  retryUpdates,
} from "../storage/inbox.ts";
import { isBusy } from "../storage/open-sqlite.ts";
import { isSending } from "../storage/outbox.ts";
import { inTransaction, type Store } from "../storage/store.ts";

/** How the worker has updates handled. */
export interface Handling {
  firstGroup(pending: readonly PendingUpdate[]): readonly PendingUpdate[];
  /** Whether the group quotes a message of ours, so that it must be known which one that was. */
  quotes(group: readonly PendingUpdate[]): boolean;
  handle(store: Store, group: readonly PendingUpdate[]): Promise<string>;
  giveUp(store: Store, group: readonly PendingUpdate[]): Promise<string>;
}

export interface InboxWorker {
  /** Something was stored. */
  wake(): void;
  stop(): Promise<void>;
}

const chatsAtOnce = 50;
const updatesAtOnce = 50;
/** After this many failures a message goes to a human as it is. */
const mostAttempts = 4;
/** How often an idle worker looks, and how long it waits when the database is locked, in milliseconds. */
const idle = 60_000;
const lockedWait = 250;
/** How soon to look again whether a message that is quoted has been delivered, in milliseconds. */
const sendingWait = 50;

/**
 * Takes stored updates in order, chat by chat. The effects of a group and its closing in the ledger are
 * one transaction: after a crash it is either done or still waiting, never half done.
 */
export function startInboxWorker(
  store: Store,
  handling: Handling,
  options: { readonly log: Log; readonly handled: () => void },
): InboxWorker {
  const { log, handled } = options;
  let stopped = false;
  let woken = false;
  let rouse: () => void = () => {};

  /** Works through what is due; returns the instant at which there may be more. */
  async function round(): Promise<number> {
    let next = store.clock().getTime() + idle;
    for (const { chatRef, due } of await findWaitingChats(store, chatsAtOnce)) {
      if (stopped) return next;
      if (due > store.clock()) {
        next = Math.min(next, due.getTime());
        continue;
      }
      next = (await workOn(chatRef)) ? 0 : Math.min(next, store.clock().getTime() + sendingWait);
    }
    return next;
  }

  /** Handles the first group of a chat. False: it quotes something that is just being delivered. */
  async function workOn(chatRef: string): Promise<boolean> {
    const group = handling.firstGroup(await findPending(store, chatRef, updatesAtOnce));
    const ids = group.map((item) => item.updateId);
    if (ids.length === 0) return true;
    if (handling.quotes(group) && (await isSending(store, chatRef))) return false;
    try {
      await inTransaction(store, async (tx) => {
        const outcome = await handling.handle(tx, group);
        await finishUpdates(tx, ids, outcome);
        log.info("update.handled", { update: ids.at(-1), pieces: ids.length, outcome });
      });
      handled();
    } catch (error) {
      if (isBusy(error)) throw error;
      log.error("update.fault", error, { update: ids.at(-1) });
      await afterFault(group, ids);
    }
    return true;
  }

  async function afterFault(
    group: readonly PendingUpdate[],
    ids: readonly number[],
  ): Promise<void> {
    const attempts = Math.max(...group.map((item) => item.attempts)) + 1;
    if (attempts < mostAttempts) {
      await retryUpdates(store, ids, new Date(store.clock().getTime() + 200 * 4 ** attempts));
      return;
    }
    await inTransaction(store, async (tx) => {
      const outcome = await handling.giveUp(tx, group);
      await finishUpdates(tx, ids, outcome, "failed");
    }).catch(async (error: unknown) => {
      // Not even a ticket could be opened: keep the message and try all of it again later.
      log.error("update.stuck", error, { update: ids.at(-1) });
      await retryUpdates(store, ids, new Date(store.clock().getTime() + idle));
    });
    handled();
  }

  const loop = async (): Promise<void> => {
    while (!stopped) {
      woken = false;
      let next: number;
      try {
        next = await round();
      } catch (error) {
        log.error("inbox.fault", error);
        next = store.clock().getTime() + lockedWait;
      }
      const wait = next - store.clock().getTime();
      if (wait > 0 && !woken && !stopped) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, wait);
          rouse = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  };
  const running = loop();
  return {
    wake: () => {
      woken = true;
      rouse();
    },
    stop: () => {
      stopped = true;
      rouse();
      return running;
    },
  };
}
