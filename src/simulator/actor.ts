import type { InlineKeyboardButton, Message, MessageOrigin, User } from "grammy/types";
import { withDetectedEntities } from "./entities.ts";
import { type Media, mediaContent } from "./media.ts";
import { maxTextLength, quoted, storeMessage } from "./messages.ts";
import { type ChatState, unixNow, type World } from "./world.ts";

/** Fields of a message that a test sets by hand, for what has no word of its own here. */
export type Extra = Partial<Message>;

type Undated<Origin> = Origin extends unknown ? Omit<Origin, "date"> & { date?: number } : never;

/** Where a forwarded message comes from; the date is now unless told. */
export type ForwardedFrom = Undated<MessageOrigin>;

/** A button: by its label, or by data as an old or forged tap would carry it. */
export type Tap =
  | string
  | { readonly label: string; readonly messageId?: number }
  | { readonly data: string; readonly messageId?: number };

/** What a person can do in one chat. Each act reaches the bot as an update. */
export interface Actor {
  readonly user: User;
  says(text: string, extra?: Extra): Message;
  sends(media: Media, extra?: Extra): Message;
  repliesTo(messageId: number, text: string, extra?: Extra): Message;
  forwards(text: string, origin?: ForwardedFrom): Message;
  edits(messageId: number, text: string): Message;
  /** Taps the newest such button; returns the id of the callback query. */
  taps(button: Tap): string;
}

/** Decides what the bot gets to see: in groups it does not see everything. */
export type Visibility = (message: Message) => boolean;

export function createActor(
  world: World,
  state: ChatState,
  user: User,
  visible: Visibility,
): Actor {
  const publish = (content: Partial<Message>): Message => {
    if (state.migratedTo !== undefined) throw new Error("simulator: this group has moved on");
    if (state.standing === "blocked") throw new Error("simulator: unblock the bot first");
    if (state.standing === "stranger") state.standing = "member";
    const message = storeMessage(world, state, { from: { ...user }, ...content });
    if (!state.shown?.markup.keyboard || state.shown.markup.one_time_keyboard) {
      state.shown = undefined;
    }
    world.events.emit({ type: "chat", chatId: state.chat.id });
    if (visible(message)) world.updates.add({ message } as object);
    return message;
  };
  const typed = (raw: string): Partial<Message> => {
    const text = raw.trim();
    if (text === "" || text.length > maxTextLength) {
      throw new Error(`simulator: apps send 1-${maxTextLength} characters, not ${text.length}`);
    }
    const entities = withDetectedEntities(text);
    return { text, ...(entities.length > 0 && { entities }) };
  };
  const getMessage = (messageId: number): Message => {
    const message = state.messages.get(messageId);
    if (!message) throw new Error(`simulator: no message ${messageId} in chat ${state.chat.id}`);
    return message;
  };

  return {
    user,
    says: (text, extra = {}) => publish({ ...typed(text), ...extra }),
    sends: (media, extra = {}) => publish({ ...mediaContent(world, media), ...extra }),
    repliesTo: (messageId, text, extra = {}) =>
      publish({ ...typed(text), ...quoted(getMessage(messageId)), ...extra }),
    forwards: (text, origin = { type: "hidden_user", sender_user_name: "Someone" }) =>
      publish({
        ...typed(text),
        forward_origin: { date: unixNow(world), ...origin } as MessageOrigin,
      }),
    edits: (messageId, text) => {
      const { entities: _, ...before } = getMessage(messageId);
      if (before.from?.id !== user.id) throw new Error("simulator: people edit their own messages");
      const message = { ...before, ...typed(text), edit_date: unixNow(world) } as Message;
      state.messages.set(messageId, message);
      world.events.emit({ type: "edited", chatId: state.chat.id, message });
      if (visible(message)) world.updates.add({ edited_message: message } as object);
      return message;
    },
    taps: (button) => {
      const { message, data } = findButton(state, button);
      const id = String(world.nextId());
      const askedAt = world.clock().getTime();
      world.callbacks.set(id, { userId: user.id, askedAt, answered: false });
      world.updates.add({
        callback_query: {
          id,
          from: { ...user },
          chat_instance: String(state.chat.id),
          message,
          data,
        },
      });
      return id;
    },
  };
}

/** The newest message with the button, and the data the tap carries. */
function findButton(state: ChatState, button: Tap): { message: Message; data: string } {
  const wanted = typeof button === "string" ? { label: button } : button;
  const messageId = "messageId" in wanted ? wanted.messageId : undefined;
  for (const message of [...state.messages.values()].reverse()) {
    if (messageId !== undefined && message.message_id !== messageId) continue;
    const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
    if ("data" in wanted && (buttons.length > 0 || messageId !== undefined)) {
      return { message, data: wanted.data };
    }
    const found = buttons.find((one) => "label" in wanted && one.text === wanted.label);
    if (found) return { message, data: callbackData(found) };
  }
  throw new Error(
    `simulator: no button ${JSON.stringify(wanted)} in chat ${state.chat.id}; ` +
      `there are: ${labels(state).join(", ") || "none"}`,
  );
}

function callbackData(button: InlineKeyboardButton): string {
  if ("callback_data" in button) return button.callback_data;
  throw new Error(`simulator: button "${button.text}" tells the bot nothing when tapped`);
}

const labels = (state: ChatState): string[] =>
  [...state.messages.values()].flatMap((message) =>
    (message.reply_markup?.inline_keyboard.flat() ?? []).map((button) => button.text),
  );
