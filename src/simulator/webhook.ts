import type { Update, WebhookInfo } from "grammy/types";
import { badRequest } from "./refusal.ts";
import type { UpdateQueue } from "./update-queue.ts";

export interface WebhookSetting {
  readonly url: string;
  readonly secretToken: string | undefined;
  readonly maxConnections: number;
}

/** Pauses between attempts to deliver an update: doubled each time up to the last. */
export interface Backoff {
  readonly firstMs: number;
  readonly lastMs: number;
}

/** The sending side of a webhook: in order, again and again until the bot answers 2xx. */
export interface Webhook {
  readonly active: boolean;
  set(setting: WebhookSetting): void;
  remove(): void;
  info(): WebhookInfo;
}

interface Hook {
  readonly setting: WebhookSetting;
  readonly stop: AbortController;
  readonly inFlight: Set<number>;
  lastError?: { readonly date: number; readonly message: string };
}

/** How long a bot may take to answer a delivery. */
const answerTimeoutMs = 60_000;

export interface WebhookOptions {
  readonly backoff: Backoff;
  /** The simulator's time in Unix seconds. */
  now(): number;
  /** Told after every attempt, whatever came of it. */
  attempted(): void;
}

export function createWebhook(
  queue: UpdateQueue,
  { backoff, now, attempted }: WebhookOptions,
): Webhook {
  let hook: Hook | undefined;

  const pump = () => {
    if (!hook) return;
    for (const update of queue.pending) {
      if (hook.inFlight.size >= hook.setting.maxConnections) return;
      if (!hook.inFlight.has(update.update_id)) void deliver(hook, update);
    }
  };

  const deliver = async (current: Hook, update: Update): Promise<void> => {
    current.inFlight.add(update.update_id);
    for (let pause = backoff.firstMs; ; pause = Math.min(pause * 2, backoff.lastMs)) {
      const problem = await attempt(current, update);
      if (current.stop.signal.aborted) return;
      if (problem === undefined) break;
      current.lastError = { date: now(), message: problem };
      attempted();
      await sleep(pause, current.stop.signal);
      if (current.stop.signal.aborted) return;
    }
    current.inFlight.delete(update.update_id);
    attempted();
    queue.confirm(update.update_id);
    pump();
  };

  const remove = () => {
    hook?.stop.abort();
    hook = undefined;
  };

  queue.added.on(pump);
  return {
    get active() {
      return hook !== undefined;
    },
    set(setting) {
      checkSetting(setting);
      remove();
      hook = { setting, stop: new AbortController(), inFlight: new Set() };
      pump();
    },
    remove,
    info: () => ({
      url: hook?.setting.url ?? "",
      has_custom_certificate: false,
      pending_update_count: queue.pending.length,
      ...(hook && { max_connections: hook.setting.maxConnections }),
      ...(queue.allowed.length > 0 && {
        allowed_updates: [...queue.allowed] as NonNullable<WebhookInfo["allowed_updates"]>,
      }),
      ...(hook?.lastError && {
        last_error_date: hook.lastError.date,
        last_error_message: hook.lastError.message,
      }),
    }),
  };
}

/** Delivers once; what went wrong, or undefined where the bot took the update. */
async function attempt(hook: Hook, update: Update): Promise<string | undefined> {
  const { url, secretToken } = hook.setting;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(secretToken && { "x-telegram-bot-api-secret-token": secretToken }),
      },
      body: JSON.stringify(update),
      redirect: "manual",
      signal: AbortSignal.any([hook.stop.signal, AbortSignal.timeout(answerTimeoutMs)]),
    });
    await response.arrayBuffer();
    if (response.ok) return undefined;
    return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  } catch (error) {
    return error instanceof DOMException && error.name === "TimeoutError"
      ? "Read timeout expired"
      : "Connection refused";
  }
}

function checkSetting({ url, secretToken, maxConnections }: WebhookSetting): void {
  if (!URL.canParse(url)) throw badRequest("bad webhook: invalid webhook URL specified");
  const { protocol, hostname } = new URL(url);
  // What people type into the demo must not leave the machine, so neither may its updates.
  if (!/^(localhost|127(\.\d+){3}|\[::1\])$/u.test(hostname) || !protocol.startsWith("http")) {
    throw badRequest("bad webhook: the simulator delivers to loopback addresses only");
  }
  if (secretToken !== undefined && !/^[\w-]{1,256}$/u.test(secretToken)) {
    throw badRequest("secret token contains unallowed characters");
  }
  if (maxConnections < 1 || maxConnections > 100) {
    throw badRequest("wrong number of connections specified");
  }
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}
