import { createHash, timingSafeEqual } from "node:crypto";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Log } from "../log.ts";

/** Updates are a few KB; Telegram's largest stay far below this. */
const largestBody = 1_048_576;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Compares without telling by its time how much was right. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** The path under /telegram/ that only Telegram is told; it says nothing about the secret it is made from. */
export const webhookPath = (secret: string): string =>
  `/telegram/${digest(`webhook path ${secret}`).toString("base64url").slice(0, 22)}`;

const updateSchema = z.looseObject({ update_id: z.int() });

/** Takes updates from Telegram: 200 only after they are stored, anything else makes Telegram send them again. */
export function createWebhook(options: {
  readonly secret: string;
  readonly log: Log;
  readonly receive: (updates: readonly Update[]) => Promise<void>;
}): Hono {
  const app = new Hono();
  app.post(
    webhookPath(options.secret),
    bodyLimit({ maxSize: largestBody, onError: (c) => c.text("too large", 413) }),
    async (c) => {
      const given = c.req.header("x-telegram-bot-api-secret-token") ?? "";
      if (!isSame(given, options.secret)) {
        options.log.warn("webhook.refused", { why: "wrong secret" });
        return c.text("forbidden", 403);
      }
      const body = updateSchema.safeParse(await c.req.json().catch(() => undefined));
      if (!body.success) return c.text("not an update", 400);
      try {
        await options.receive([body.data as unknown as Update]);
      } catch (error) {
        options.log.error("webhook.not-stored", error, { update: body.data.update_id });
        return c.text("try again", 503);
      }
      return c.text("ok");
    },
  );
  return app;
}
