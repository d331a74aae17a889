import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What Telegram signed when somebody opened the console inside it. */
export type InitData =
  | {
      readonly ok: true;
      readonly userId: number;
      readonly signedAt: Date;
      /** The same for the same data, however it is written. */
      readonly hash: string;
    }
  | { readonly ok: false; readonly why: "malformed" | "forged" | "too-old" | "from-the-future" };

/** How old what Telegram signed may be, and how far a clock may be ahead of ours, in milliseconds. */
export const longestAge = 5 * 60_000;
const clockSkew = 60_000;

const userSchema = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue("not JSON");
      return z.NEVER;
    }
  })
  .pipe(z.object({ id: z.int().positive() }));

/**
 * Verifies the init data of a Mini App: every field but `hash`, sorted, one a line, under a key made of the bot's
 * token. What was signed is the raw text, so it is taken as it came.
 * Source: https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app
 */
export function verifyInitData(raw: string, token: string, now: Date): InitData {
  const fields = new URLSearchParams(raw);
  const names = [...fields.keys()];
  const hash = fields.get("hash") ?? "";
  if (!/^[0-9a-f]{64}$/.test(hash) || new Set(names).size !== names.length) {
    return { ok: false, why: "malformed" };
  }
  fields.delete("hash");
  const signed = [...fields]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("\n");
  const key = createHmac("sha256", "WebAppData").update(token).digest();
  const expected = createHmac("sha256", key).update(signed).digest();
  if (!timingSafeEqual(expected, Buffer.from(hash, "hex"))) return { ok: false, why: "forged" };

  const seconds = z.coerce.number().int().positive().safeParse(fields.get("auth_date"));
  const user = userSchema.safeParse(fields.get("user"));
  if (!seconds.success || !user.success) return { ok: false, why: "malformed" };
  const signedAt = new Date(seconds.data * 1_000);
  const age = now.getTime() - signedAt.getTime();
  if (age > longestAge) return { ok: false, why: "too-old" };
  if (age < -clockSkew) return { ok: false, why: "from-the-future" };
  return { ok: true, userId: user.data.id, signedAt, hash };
}
