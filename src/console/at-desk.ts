import type { AtDesk, Heard } from "../conversation/desk.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import { type Act, audit } from "../storage/audit.ts";
import { inTransaction, newId } from "../storage/store.ts";
import type { ConsoleContext, ConsoleOptions } from "./context.ts";

/** How it went: what came of it, or the sentence that says why it was refused. */
export type Worked<T> =
  | { readonly ok: true; readonly value: T; readonly said: string | undefined }
  | { readonly ok: false; readonly why: string };

/**
 * Does something at the desk of whoever is signed in, in one transaction, by the same use cases as in Telegram.
 * @param note what is written down of it where it was not refused; undefined: the work itself writes it down
 */
export async function performAtDesk<T>(
  c: ConsoleContext,
  { store, brain, wake }: Pick<ConsoleOptions, "store" | "brain" | "wake">,
  work: (turn: Turn, desk: AtDesk) => Promise<T>,
  note?: { readonly kind: Act; readonly subject: string },
): Promise<Worked<T>> {
  const { staff } = c.get("signed");
  const heard: Heard[] = [];
  const worked = await inTransaction(store, async (tx) => {
    const turn = createTurn(tx, brain, `console-${newId()}`);
    const value = await work(turn, { staff, chatId: staff.userId, heard });
    const refused = heard.find((sentence) => sentence.refused);
    if (refused) return { ok: false, why: refused.text } as const;
    if (note) await audit(tx, staff.id, note.kind, note.subject);
    return { ok: true, value, said: heard.at(-1)?.text } as const;
  });
  wake();
  return worked;
}
