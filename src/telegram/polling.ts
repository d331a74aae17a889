import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { Fault, type Log } from "../log.ts";
import { pause } from "./pause.ts";
import { allowedUpdates } from "./updates.ts";

/** Seconds a poll waits for news (Bot API, getUpdates: a positive timeout is long polling). */
const pollTimeout = 30;
const batch = 100;
const longestPause = 30_000;

/** Telegram refuses the token: nothing will work until the operator changes it. */
export class TokenRefused extends Fault {
  override readonly name = "TokenRefused";
}

export interface Polling {
  readonly api: Api;
  readonly log: Log;
  /** Aborts the poll under way and ends the loop. */
  readonly signal: AbortSignal;
  /** Stores a batch; while it fails, the batch is not confirmed and comes again. */
  readonly receive: (updates: readonly Update[]) => Promise<void>;
  /** Called after each poll that went well. */
  readonly alive: () => void;
}

/**
 * Long polling: a batch is confirmed, by the next call's offset, only after it was stored.
 * Ends when `signal` aborts.
 * @throws TokenRefused
 */
export async function poll({ api, log, signal, receive, alive }: Polling): Promise<void> {
  let offset: number | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const updates = await api.getUpdates(
        {
          timeout: pollTimeout,
          limit: batch,
          allowed_updates: [...allowedUpdates],
          ...(offset === undefined ? {} : { offset }),
        },
        signal as Parameters<Api["getUpdates"]>[1],
      );
      if (updates.length > 0) await receive(updates);
      offset = Math.max(offset ?? 0, ...updates.map((update) => update.update_id + 1)) || undefined;
      failures = 0;
      alive();
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      const wait = Math.min(longestPause, 500 * 2 ** Math.min(failures, 10));
      if (error instanceof GrammyError && error.error_code === 401) {
        throw new TokenRefused("telegram: the bot token was refused; check BOT_TOKEN");
      }
      if (error instanceof GrammyError && error.error_code === 409) {
        log.warn("poll.conflict", {
          say: "another program polls with this token, or a webhook is set; stop it",
        });
      } else {
        log.error("poll.failed", error, { failures });
      }
      const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
      await pause(asked === undefined ? wait : asked * 1_000, signal);
    }
  }
}
