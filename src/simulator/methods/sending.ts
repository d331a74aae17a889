import type { LinkPreviewOptions, Message, MessageEntity, MessageOrigin } from "grammy/types";
import { storeMessage, textContent } from "../messages.ts";
import { type Payload, readInteger, readJson, readList, readText } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { type ChatState, getChat, getWritableChat, type World } from "../world.ts";
import type { MethodTable } from "./method.ts";
import {
  applyMarkup,
  getMessage,
  inlineMarkup,
  readChatId,
  readMarkup,
  readPlacement,
} from "./parameters.ts";

/** sendMessage, copyMessage, forwardMessage and sendChatAction. */
export function sendingMethods(world: World): MethodTable {
  const send = (payload: Payload, state: ChatState, content: Partial<Message>) => {
    const markup = readMarkup(payload);
    const placement = readPlacement(payload, state);
    const message = storeMessage(world, state, {
      from: publicBot(world),
      ...content,
      ...placement,
      ...inlineMarkup(markup),
    });
    applyMarkup(state, markup, message.message_id);
    world.events.emit({ type: "chat", chatId: state.chat.id });
    return message;
  };
  const original = (payload: Payload, purpose: string) => {
    const source = getChat(world, readChatId(payload, "from_chat_id"));
    return getMessage(source, readInteger(payload, "message_id"), purpose);
  };

  return {
    sendMessage: (payload) => {
      const state = getWritableChat(world, readChatId(payload));
      return send(payload, state, {
        ...readTextContent(payload),
        ...linkPreview(payload),
      });
    },
    copyMessage: (payload) => {
      const state = getWritableChat(world, readChatId(payload));
      const source = original(payload, "copy");
      if (source.has_protected_content || isService(source)) {
        throw badRequest("message can't be copied");
      }
      return { message_id: send(payload, state, contentOf(source)).message_id };
    },
    forwardMessage: (payload) => {
      const state = getWritableChat(world, readChatId(payload));
      const source = original(payload, "forward");
      if (source.has_protected_content || isService(source)) {
        throw badRequest("message can't be forwarded");
      }
      return send(payload, state, { ...contentOf(source), forward_origin: originOf(source) });
    },
    sendChatAction: (payload) => {
      const state = getWritableChat(world, readChatId(payload));
      const action = readText(payload, "action") ?? "";
      if (!chatActions.has(action)) throw badRequest("wrong parameter action in request");
      world.events.emit({ type: "typing", chatId: state.chat.id });
      return true;
    },
  };
}

/** The text of a call with its entities; only entities carry style, no marked-up text. */
export function readTextContent(payload: Payload): Pick<Message, "text" | "entities"> {
  if (readText(payload, "parse_mode")) throw badRequest("unsupported parse_mode");
  return textContent(readText(payload, "text"), readList<MessageEntity>(payload, "entities"));
}

export function linkPreview(payload: Payload): Pick<Message, "link_preview_options"> {
  const options = readJson<LinkPreviewOptions>(payload, "link_preview_options");
  return options ? { link_preview_options: options } : {};
}

/** The bot as others see it: without what only getMe tells. */
const publicBot = ({ me }: World) => ({
  id: me.id,
  is_bot: true,
  first_name: me.first_name,
  username: me.username,
});

const contentKeys = [
  "animation",
  "audio",
  "caption",
  "caption_entities",
  "contact",
  "document",
  "entities",
  "location",
  "photo",
  "sticker",
  "text",
  "video",
  "video_note",
  "voice",
] as const satisfies readonly (keyof Message)[];

const contentOf = (message: Message): Partial<Message> =>
  Object.fromEntries(contentKeys.flatMap((key) => (message[key] ? [[key, message[key]]] : [])));

const isService = (message: Message): boolean => Object.keys(contentOf(message)).length === 0;

function originOf(message: Message): MessageOrigin {
  if (message.forward_origin) return message.forward_origin;
  if (!message.from) throw badRequest("message can't be forwarded");
  return { type: "user", date: message.date, sender_user: message.from };
}

/** The actions of sendChatAction in the Bot API's documentation. */
const chatActions = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);
