import type { Turn } from "./turn.ts";

/** Telegram lets a bot delete at most 100 messages a call (Bot API, deleteMessages). */
const deleteAtOnce = 100;

/** Takes messages of ours out of a chat, where Telegram still allows it. */
export async function takeBack(
  turn: Turn,
  chatId: number,
  ids: readonly number[],
  purpose: string,
): Promise<void> {
  for (let at = 0; at < ids.length; at += deleteAtOnce) {
    const messageIds = ids.slice(at, at + deleteAtOnce);
    await turn.send(chatId, { kind: "delete", messageIds }, { purpose });
  }
}
