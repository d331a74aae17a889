import type { Message, Update } from "grammy/types";

/** The kinds of update the bot asks for; the setting persists at Telegram, so it is always sent whole. */
export const allowedUpdates = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const satisfies readonly Exclude<keyof Update, "update_id">[];

/** The chat an update happened in; undefined for kinds we do not ask for. */
export const chatOf = (update: Update) =>
  update.message?.chat ??
  update.edited_message?.chat ??
  update.callback_query?.message?.chat ??
  update.my_chat_member?.chat;

export const senderOf = (update: Update) =>
  update.message?.from ??
  update.edited_message?.from ??
  update.callback_query?.from ??
  update.my_chat_member?.from;

/** What the person wrote, whichever way it came. */
export const textOf = (update: Update): string | undefined => {
  const message = update.message ?? update.edited_message;
  return message?.text ?? message?.caption;
};

/** A private message of plain words: not a command, a reply, an edit or a picture. Several may make one question. */
export function asPiece(update: Update): (Message & { readonly text: string }) | undefined {
  const { message } = update;
  const plain =
    message?.text !== undefined &&
    message.chat.type === "private" &&
    !message.text.startsWith("/") &&
    message.reply_to_message === undefined;
  return plain ? (message as Message & { text: string }) : undefined;
}

export const isForwarded = (message: Message | undefined): boolean =>
  message?.forward_origin !== undefined;

/** When its words were written: a forwarded message is as old as what it forwards. */
export const writtenAt = (message: Message): Date =>
  new Date((message.forward_origin?.date ?? message.edit_date ?? message.date) * 1000);
