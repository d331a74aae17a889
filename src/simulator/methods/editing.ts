import { isDeepStrictEqual } from "node:util";
import type { Message, ReactionType } from "grammy/types";
import { removeMessages } from "../messages.ts";
import { type Payload, readInteger, readList } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { type ChatState, getChat, getWritableChat, unixNow, type World } from "../world.ts";
import type { MethodTable } from "./method.ts";
import { getMessage, inlineMarkup, readChatId, readMarkup } from "./parameters.ts";
import { isReactionEmoji } from "./reactions.ts";
import { linkPreview, readTextContent } from "./sending.ts";

/** A bot may delete messages for 48 hours. */
const deletableSeconds = 48 * 60 * 60;

/** Editing, deleting, pinning and reacting: what changes a message that is already there. */
export function editingMethods(world: World): MethodTable {
  const ownMessage = (payload: Payload): readonly [ChatState, Message] => {
    const state = getWritableChat(world, readChatId(payload));
    const message = getMessage(state, readInteger(payload, "message_id"), "edit");
    if (message.from?.id !== world.me.id || message.forward_origin) {
      throw badRequest("message can't be edited");
    }
    return [state, message];
  };
  const change = (state: ChatState, message: Message, parts: Partial<Message>) => {
    const { edit_date: _edited, reply_markup: _keyboard, ...rest } = message;
    const kept = "text" in parts ? omitText(rest) : rest;
    const changed = { ...kept, ...parts, edit_date: unixNow(world) } as Message;
    if (isDeepStrictEqual(visible(changed), visible(message))) {
      throw badRequest(
        "message is not modified: specified new message content and reply markup are " +
          "exactly the same as a current content and reply markup of the message",
      );
    }
    state.messages.set(message.message_id, changed);
    world.events.emit({ type: "edited", chatId: state.chat.id, message: changed });
    return changed;
  };
  const checkDeletable = (state: ChatState, message: Message) => {
    const own = message.from?.id === world.me.id;
    const allowed = own || state.chat.type === "private" || state.standing === "administrator";
    const young = unixNow(world) - message.date < deletableSeconds;
    if (!allowed || !young) throw badRequest("message can't be deleted");
  };

  return {
    editMessageText: (payload) => {
      const [state, message] = ownMessage(payload);
      if (message.text === undefined) throw badRequest("there is no text in the message to edit");
      return change(state, message, {
        ...readTextContent(payload),
        ...linkPreview(payload),
        ...inlineMarkup(readMarkup(payload)),
      });
    },
    editMessageReplyMarkup: (payload) => {
      const [state, message] = ownMessage(payload);
      return change(state, message, inlineMarkup(readMarkup(payload)));
    },
    deleteMessage: (payload) => {
      const state = getChat(world, readChatId(payload));
      const message = getMessage(state, readInteger(payload, "message_id"), "delete");
      checkDeletable(state, message);
      removeMessages(world, state, [message.message_id]);
      return true;
    },
    deleteMessages: (payload) => {
      const state = getChat(world, readChatId(payload));
      const ids = readList<number>(payload, "message_ids") ?? [];
      if (ids.length === 0) throw badRequest("message identifiers are not specified");
      if (ids.length > 100) throw badRequest("too many message identifiers specified");
      // Ids that are gone are skipped; one that may not be deleted stops the call before it acts.
      for (const id of ids) {
        const message = state.messages.get(id);
        if (message) checkDeletable(state, message);
      }
      removeMessages(world, state, ids);
      return true;
    },
    pinChatMessage: (payload) => {
      const state = getWritableChat(world, readChatId(payload));
      getMessage(state, readInteger(payload, "message_id"), "pin");
      if (state.chat.type !== "private" && state.standing !== "administrator") {
        throw badRequest("not enough rights to manage pinned messages in the chat");
      }
      return true;
    },
    setMessageReaction: (payload) => {
      const state = getWritableChat(world, readChatId(payload));
      const message = getMessage(state, readInteger(payload, "message_id"), "react");
      const reactions = readList<ReactionType>(payload, "reaction") ?? [];
      if (reactions.length > 1) throw badRequest("REACTIONS_TOO_MANY");
      for (const reaction of reactions) {
        const known = reaction.type === "emoji" && isReactionEmoji(reaction.emoji);
        if (!known) throw badRequest("REACTION_INVALID");
      }
      state.reactions.set(message.message_id, reactions);
      world.events.emit({ type: "edited", chatId: state.chat.id, message });
      return true;
    },
  };
}

const omitText = (message: Message) => {
  const { text: _text, entities: _entities, link_preview_options: _preview, ...rest } = message;
  return rest;
};

/** What counts as the content of a message when it is compared with its new version. */
const visible = ({ text, entities, reply_markup }: Message) => ({ text, entities, reply_markup });
