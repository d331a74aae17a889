import type { Message, MessageEntity } from "grammy/types";
import { trimText, withDetectedEntities } from "./entities.ts";
import { badRequest } from "./refusal.ts";
import { type ChatState, unixNow, type World } from "./world.ts";

/** The longest text of one message, in UTF-16 units. */
export const maxTextLength = 4096;

/** Puts a message into a chat and tells the chat page. */
export function storeMessage(world: World, state: ChatState, content: Partial<Message>): Message {
  state.lastMessageId += 1;
  const message = {
    message_id: state.lastMessageId,
    date: unixNow(world),
    chat: { ...state.chat },
    ...content,
  } as Message;
  state.messages.set(message.message_id, message);
  world.events.emit({ type: "message", chatId: state.chat.id, message });
  return message;
}

/** A text as it is stored: trimmed, of a permitted length, with all its entities. */
export function textContent(
  raw: string | undefined,
  given: readonly MessageEntity[] = [],
): Pick<Message, "text" | "entities"> {
  const { text, entities } = trimText(raw ?? "", given);
  if (text === "") throw badRequest("message text is empty");
  if (text.length > maxTextLength) throw badRequest("message is too long");
  const all = withDetectedEntities(text, entities);
  return { text, ...(all.length > 0 && { entities: all }) };
}

/** A message as it is quoted in a reply: one level deep, as Telegram gives it. */
export function quoted(message: Message): Pick<Message, "reply_to_message"> {
  const { reply_to_message: _, ...rest } = message;
  return { reply_to_message: rest as NonNullable<Message["reply_to_message"]> };
}

/** Takes messages out of a chat and tells the chat page. */
export function removeMessages(world: World, state: ChatState, ids: readonly number[]): void {
  const removed = ids.filter((id) => state.messages.delete(id));
  if (removed.length === 0) return;
  world.events.emit({ type: "deleted", chatId: state.chat.id, messageIds: removed });
}
