import { createLongPoll } from "../long-poll.ts";
import { readBoolean, readInteger, readList, readText } from "../payload.ts";
import { conflict } from "../refusal.ts";
import { type Backoff, createWebhook } from "../webhook.ts";
import { unixNow, type World } from "../world.ts";
import type { MethodTable } from "./method.ts";

/** getMe, getUpdates and the webhook: how the bot receives. */
export function updateMethods(
  world: World,
  backoff: Backoff,
): { readonly methods: MethodTable; close(): void } {
  const { updates } = world;
  const polling = createLongPoll(updates);
  const webhook = createWebhook(updates, {
    backoff,
    now: () => unixNow(world),
    attempted: () => world.events.emit({ type: "delivered" }),
  });

  const methods: MethodTable = {
    getMe: () => world.me,
    getUpdates: (payload, signal) => {
      if (webhook.active) {
        throw conflict(
          "can't use getUpdates method while webhook is active; " +
            "use deleteWebhook to delete the webhook first",
        );
      }
      updates.allow(readList<string>(payload, "allowed_updates"));
      return polling.poll({
        offset: readInteger(payload, "offset") ?? 0,
        limit: Math.min(Math.max(readInteger(payload, "limit") ?? 100, 1), 100),
        timeout: Math.max(readInteger(payload, "timeout") ?? 0, 0),
        signal,
      });
    },
    setWebhook: (payload) => {
      if (readBoolean(payload, "drop_pending_updates")) updates.clear();
      updates.allow(readList<string>(payload, "allowed_updates"));
      const url = readText(payload, "url") ?? "";
      if (url === "") {
        webhook.remove();
        return true;
      }
      webhook.set({
        url,
        secretToken: readText(payload, "secret_token"),
        maxConnections: readInteger(payload, "max_connections") ?? 1,
      });
      polling.evict(conflict("terminated by setWebhook request"));
      return true;
    },
    deleteWebhook: (payload) => {
      if (readBoolean(payload, "drop_pending_updates")) updates.clear();
      webhook.remove();
      return true;
    },
    getWebhookInfo: () => webhook.info(),
  };
  return {
    methods,
    close() {
      polling.close();
      webhook.remove();
    },
  };
}
