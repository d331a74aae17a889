import { Api, GrammyError } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { Hono } from "hono";
import type { Clock } from "../clock.ts";
import type { Updates } from "../config.ts";
import type { Brain } from "../conversation/brain.ts";
import { startInboxWorker } from "../conversation/inbox-worker.ts";
import { applyOverlay, startReloading } from "../conversation/overlay.ts";
import { startUpkeep } from "../conversation/upkeep.ts";
import { startWatch } from "../conversation/watch.ts";
import { Fault, type Log } from "../log.ts";
import { reapplyErasures } from "../storage/erasure-list.ts";
import { isBusy } from "../storage/open-sqlite.ts";
import { requeueInterrupted } from "../storage/outbox.ts";
import { findStaffChat, listStaff, seedStaff, setStaffChat } from "../storage/staff.ts";
import type { Store } from "../storage/store.ts";
import { setCommandMenus } from "./command-menu.ts";
import { startDeliverer } from "./deliver.ts";
import { createDispatcher } from "./dispatch.ts";
import type { Pulse } from "./health.ts";
import { createPace, type Pace } from "./pace.ts";
import { pause } from "./pause.ts";
import { poll, TokenRefused } from "./polling.ts";
import { receive } from "./receive.ts";
import { allowedUpdates } from "./updates.ts";
import { createWebhook, webhookPath } from "./webhook.ts";

export interface BotOptions {
  readonly token: string;
  readonly apiRoot: string;
  readonly updates: Updates;
  readonly attorneyIds: readonly number[];
  readonly staffChatId: number | undefined;
  readonly store: Store;
  readonly brain: Brain;
  readonly log: Log;
  readonly pulse: Pulse;
  /** Where the web console is, without a path, as staff open it. */
  readonly consoleAddress?: () => string | undefined;
  /** How fast messages leave; within Telegram's limits where nothing is said. */
  readonly pace?: Pace;
}

export interface RunningBot {
  readonly me: UserFromGetMe;
  /** Routes of the webhook, to be served before Telegram is told of it; undefined when polling. */
  readonly webhook: Hono | undefined;
  /** Begins to receive. Resolves when receiving has ended, rejects on a fault the operator must mend. */
  receive(): Promise<void>;
  /** Something was queued to leave by another part of the program. */
  wake(): void;
  stop(): Promise<void>;
}

/** Telegram did not answer while starting. */
export class StartError extends Fault {
  override readonly name = "StartError";
}

/** How long to try reaching Telegram at start, and how long one call may take there, in seconds. */
const startDeadline = 30;
const callTimeout = 60;

/**
 * Wires the bot: store → inbox worker → outbox → Telegram. What was left undone by an earlier process
 * is taken up first.
 * @throws TokenRefused, StartError
 */
export async function createBot(options: BotOptions): Promise<RunningBot> {
  const { store, brain, log, updates } = options;
  const api = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds: callTimeout });
  const stopping = new AbortController();
  const me = await introduce(api, store.clock, log);
  await seedStaff(store, options.attorneyIds);
  if (options.staffChatId !== undefined && (await findStaffChat(store)) === undefined) {
    await setStaffChat(store, options.staffChatId);
  }
  const erased = await reapplyErasures(store);
  if (erased > 0) log.warn("erasure.reapplied", { people: erased });
  await applyOverlay(brain, store);
  for (const id of await requeueInterrupted(store)) {
    log.warn("outbox.repeat-possible", { id, why: "the last process ended while sending it" });
  }

  const deliverer = startDeliverer({ store, brain, api, log, pace: options.pace ?? createPace() });
  const worker = startInboxWorker(store, createDispatcher(brain, api, me, options.consoleAddress), {
    log,
    handled: () => deliverer.wake(),
  });
  const upkeep = startUpkeep(store, brain, log);
  const reloading = startReloading(store, brain, log);
  const watch = startWatch(store, brain, { log, queued: () => deliverer.wake() });
  const staff = (await listStaff(store)).map((s) => s.userId);
  const menus = setCommandMenus(api, brain.translator, staff, log);

  const accept = async (batch: readonly Update[]): Promise<void> => {
    for (;;) {
      try {
        await receive({ store, brain, log }, batch);
        break;
      } catch (error) {
        // A locked file frees itself; until then nothing is confirmed to Telegram.
        if (!isBusy(error) || stopping.signal.aborted) throw error;
        log.error("inbox.locked", error);
        await pause(500, stopping.signal);
      }
    }
    options.pulse.last = store.clock().getTime();
    worker.wake();
    deliverer.wake();
  };

  return {
    me,
    webhook:
      updates.kind === "webhook"
        ? createWebhook({ secret: updates.secret, log, receive: accept })
        : undefined,
    receive: async () => {
      if (updates.kind === "webhook") {
        await api.setWebhook(updates.url + webhookPath(updates.secret), {
          secret_token: updates.secret,
          allowed_updates: [...allowedUpdates],
        });
        options.pulse.last = store.clock().getTime();
        return untilAborted(stopping.signal);
      }
      // Nothing to delete is no reason to stop: a webhook that is really set shows as a conflict when polling.
      await api.deleteWebhook().catch((error: unknown) => log.error("webhook.not-deleted", error));
      options.pulse.last = store.clock().getTime();
      await poll({
        api,
        log,
        signal: stopping.signal,
        receive: accept,
        alive: () => {
          options.pulse.last = store.clock().getTime();
        },
      });
    },
    wake: () => deliverer.wake(),
    stop: async () => {
      stopping.abort();
      await worker.stop();
      await deliverer.stop();
      await Promise.all([upkeep.stop(), watch.stop(), reloading.stop(), menus]);
    },
  };
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

/** Asks Telegram who we are; keeps trying for a while when it cannot be reached. */
async function introduce(api: Api, clock: Clock, log: Log): Promise<UserFromGetMe> {
  const deadline = clock().getTime() + startDeadline * 1_000;
  const never = new AbortController().signal;
  for (let wait = 500; ; wait *= 2) {
    try {
      return await api.getMe(AbortSignal.timeout(10_000) as Parameters<Api["getMe"]>[0]);
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
        throw new TokenRefused("telegram: the bot token was refused; check BOT_TOKEN");
      }
      if (clock().getTime() + wait > deadline) {
        throw new StartError(
          "telegram: not reachable; check the network and TELEGRAM_API_ROOT, then start again",
        );
      }
      log.error("telegram.unreachable", error);
      await pause(wait, never);
    }
  }
}
