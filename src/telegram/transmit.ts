import type { Api } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Outgoing, OutgoingButtons } from "../storage/outgoing.ts";

const keyboard = (buttons: OutgoingButtons): { inline_keyboard: InlineKeyboardButton[][] } => ({
  inline_keyboard: buttons.map((row) =>
    row.map((button): InlineKeyboardButton => {
      if ("data" in button) return { text: button.label, callback_data: button.data };
      if ("url" in button) return { text: button.label, url: button.url };
      if ("app" in button) return { text: button.label, web_app: { url: button.app } };
      return { text: button.label, copy_text: { text: button.copy } };
    }),
  ),
});

/**
 * Carries one outgoing item to Telegram. Returns the id of the message that came of it. Throws what grammY throws.
 * Telegram refuses a text with half a surrogate pair: a sign stands in for it, and the rest arrives.
 */
export async function transmit(
  api: Api,
  chatId: number,
  message: Outgoing,
): Promise<number | undefined> {
  switch (message.kind) {
    case "message": {
      const sent = await api.sendMessage(chatId, message.text.toWellFormed(), {
        link_preview_options: { is_disabled: true },
        ...(message.protect ? { protect_content: true } : {}),
        ...(message.replyTo === undefined
          ? {}
          : {
              reply_parameters: {
                message_id: message.replyTo,
                allow_sending_without_reply: true,
              },
            }),
        ...(message.buttons ? { reply_markup: keyboard(message.buttons) } : {}),
        ...(message.askReply === undefined
          ? {}
          : {
              reply_markup: {
                force_reply: true as const,
                input_field_placeholder: message.askReply,
              },
            }),
      });
      return sent.message_id;
    }
    case "edit":
      await api.editMessageText(chatId, message.messageId, message.text.toWellFormed(), {
        link_preview_options: { is_disabled: true },
        reply_markup: keyboard(message.buttons ?? []),
      });
      return undefined;
    case "buttons":
      await api.editMessageReplyMarkup(chatId, message.messageId, {
        reply_markup: keyboard(message.buttons),
      });
      return undefined;
    case "delete":
      await api.deleteMessages(chatId, [...message.messageIds]);
      return undefined;
    case "tapped":
      await api.answerCallbackQuery(
        message.callbackId,
        message.text === undefined ? {} : { text: message.text },
      );
      return undefined;
  }
}
