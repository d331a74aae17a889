import type { Update } from "grammy/types";
import { conflict, type Refusal } from "./refusal.ts";
import type { UpdateQueue } from "./update-queue.ts";

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  /** Seconds to wait for an update when there is none. */
  readonly timeout: number;
  /** Fires when the bot has hung up. */
  readonly signal: AbortSignal;
}

/** The waiting side of getUpdates: one poller at a time, the newest wins. */
export interface LongPoll {
  poll(request: PollRequest): Promise<readonly Update[]>;
  /** Refuses the poller that waits now, if any. */
  evict(refusal: Refusal): void;
  close(): void;
}

export function createLongPoll(queue: UpdateQueue): LongPoll {
  let waiting: { end(refusal?: Refusal): void } | undefined;

  const wait = (seconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const end = (refusal?: Refusal) => {
        clearTimeout(timer);
        stopListening();
        signal.removeEventListener("abort", hangUp);
        if (waiting === entry) waiting = undefined;
        if (refusal) reject(refusal);
        else resolve();
      };
      const hangUp = () => end();
      const entry = { end };
      const timer = setTimeout(hangUp, seconds * 1000);
      const stopListening = queue.added.on(hangUp);
      signal.addEventListener("abort", hangUp);
      waiting = entry;
      if (signal.aborted) end();
    });

  return {
    async poll({ offset, limit, timeout, signal }) {
      waiting?.end(
        conflict(
          "terminated by other getUpdates request; make sure that only one bot instance is running",
        ),
      );
      if (offset > 0) queue.confirmBefore(offset);
      if (offset < 0) queue.keepLast(-offset);
      if (queue.pending.length === 0 && timeout > 0) await wait(timeout, signal);
      return queue.pending.slice(0, limit);
    },
    evict: (refusal) => waiting?.end(refusal),
    close: () => waiting?.end(),
  };
}
