import { z } from "zod";
import { maxTextLength } from "../messages.ts";
import type { SimUser } from "../user.ts";

const text = z.string().trim().min(1).max(100_000);
const messageId = z.int().positive();

/** What a person does on the page, as the page sends it. */
export const actSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("say"), text }),
  z.object({ act: z.literal("reply"), messageId, text }),
  z.object({ act: z.literal("edit"), messageId, text: text.max(maxTextLength) }),
  z.object({ act: z.literal("tap"), messageId, data: z.string() }),
  z.object({ act: z.literal("forward"), texts: z.array(text).min(1).max(50), from: text.max(64) }),
  z.object({ act: z.literal("send"), kind: z.enum(["photo", "document", "voice"]) }),
  z.object({ act: z.literal("block") }),
  z.object({ act: z.literal("unblock") }),
  z.object({ act: z.literal("language"), language: z.string().regex(/^[a-z]{2,3}$/u) }),
]);

export type Act = z.infer<typeof actSchema>;

/** Carries out what a person does on the page. */
export function perform(user: SimUser, act: Act): void {
  switch (act.act) {
    case "say":
      for (const piece of pieces(act.text)) user.says(piece);
      return;
    case "reply": {
      const [first = "", ...rest] = pieces(act.text);
      user.repliesTo(act.messageId, first);
      for (const piece of rest) user.says(piece);
      return;
    }
    case "edit":
      user.edits(act.messageId, act.text);
      return;
    case "tap":
      user.taps({ data: act.data, messageId: act.messageId });
      return;
    case "forward":
      for (const piece of act.texts.flatMap(pieces)) {
        user.forwards(piece, { type: "hidden_user", sender_user_name: act.from });
      }
      return;
    case "send":
      user.sends({ [act.kind]: true });
      return;
    case "block":
      user.blocks();
      return;
    case "unblock":
      user.unblocks();
      return;
    case "language":
      user.speaks(act.language);
  }
}

/** Cuts a long text as Telegram's apps do: at a line or a word where there is one. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > maxTextLength) {
    const head = rest.slice(0, maxTextLength);
    const cut = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    // A pair of surrogates stays together.
    const end = cut > 0 ? cut : maxTextLength - (/[\uD800-\uDBFF]$/u.test(head) ? 1 : 0);
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === "" ? found : [...found, rest];
}
