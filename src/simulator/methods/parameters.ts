import type { Message, ReplyParameters } from "grammy/types";
import { checkMarkup, type Markup } from "../keyboards.ts";
import { quoted } from "../messages.ts";
import { type Payload, readBoolean, readInteger, readJson, readText } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import type { ChatState } from "../world.ts";

/** The id in chat_id; a @username is no chat that the simulator knows. */
export function readChatId(payload: Payload, name = "chat_id"): number | undefined {
  const text = readText(payload, name);
  if (text === undefined || text === "") return undefined;
  if (!/^-?\d+$/u.test(text)) throw badRequest("chat not found");
  return Number(text);
}

/** A message by its id, or the refusal that Telegram gives for this purpose. */
export function getMessage(
  state: ChatState,
  messageId: number | undefined,
  purpose: string,
): Message {
  const message = messageId === undefined ? undefined : state.messages.get(messageId);
  if (!message) throw badRequest(`message to ${purpose} not found`);
  return message;
}

export function readMarkup(payload: Payload): Markup | undefined {
  const markup = readJson<Markup>(payload, "reply_markup");
  checkMarkup(markup);
  return markup;
}

/** Only inline keyboards stay on the message; an empty one counts as none. */
export const inlineMarkup = (markup: Markup | undefined): Pick<Message, "reply_markup"> =>
  markup?.inline_keyboard?.some((row) => row.length > 0)
    ? { reply_markup: { inline_keyboard: markup.inline_keyboard } }
    : {};

/** Keeps the keyboard that a message puts before the person, or takes the former one away. */
export function applyMarkup(state: ChatState, markup: Markup | undefined, messageId: number): void {
  if (markup?.remove_keyboard) state.shown = undefined;
  if (markup?.keyboard || markup?.force_reply) state.shown = { markup, messageId };
}

/** The parts of a message that follow from where and how it is sent, whatever it says. */
export function readPlacement(payload: Payload, state: ChatState): Partial<Message> {
  return {
    ...threadContent(payload, state),
    ...replyContent(payload, state),
    ...(readBoolean(payload, "protect_content") && { has_protected_content: true as const }),
  };
}

function threadContent(payload: Payload, state: ChatState): Partial<Message> {
  const threadId = readInteger(payload, "message_thread_id");
  if (threadId === undefined) return {};
  const topic = state.topics.get(threadId);
  if (!topic) throw badRequest("message thread not found");
  if (topic.closed && state.standing !== "administrator") throw badRequest("TOPIC_CLOSED");
  return { message_thread_id: threadId, is_topic_message: true };
}

function replyContent(payload: Payload, state: ChatState): Partial<Message> {
  const reply = readJson<ReplyParameters>(payload, "reply_parameters");
  const messageId = reply?.message_id ?? readInteger(payload, "reply_to_message_id");
  if (messageId === undefined) return {};
  const original = state.messages.get(messageId);
  if (original) return quoted(original);
  if (reply?.allow_sending_without_reply) return {};
  throw badRequest("message to be replied not found");
}
