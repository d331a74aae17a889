import { nowText, type Store } from "./store.ts";

/** Telegram lets a bot delete its messages for 48 hours (Bot API, deleteMessages). */
const deletableFor = 48 * 3_600_000;

/** Remembers a message of ours in a private chat, for as long as it can be deleted there. */
export async function rememberSent(
  store: Store,
  chatRef: string,
  messageId: number,
): Promise<void> {
  await store.db
    .insertInto("sent_message")
    .values({ chat_ref: chatRef, message_id: messageId, at: nowText(store) })
    .onConflict((c) => c.columns(["chat_ref", "message_id"]).doNothing())
    .execute();
}

const deletableSince = (store: Store): string =>
  new Date(store.clock().getTime() - deletableFor).toISOString();

/** Takes the messages of ours that can still be deleted from a chat off the list, and returns their ids. */
export async function takeDeletable(store: Store, chatRef: string): Promise<readonly number[]> {
  const rows = await store.db
    .deleteFrom("sent_message")
    .where("chat_ref", "=", chatRef)
    .where("at", ">=", deletableSince(store))
    .returning("message_id")
    .execute();
  return rows.map((row) => row.message_id).sort((a, b) => a - b);
}

/** Forgets those that are too old to be deleted. */
export async function pruneSentMessages(store: Store): Promise<void> {
  await store.db.deleteFrom("sent_message").where("at", "<", deletableSince(store)).execute();
}
