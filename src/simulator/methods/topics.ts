import { removeMessages, storeMessage } from "../messages.ts";
import { type Payload, readInteger, readText } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { type ChatState, getWritableChat, type Topic, type World } from "../world.ts";
import type { MethodTable } from "./method.ts";
import { readChatId } from "./parameters.ts";

/** The light blue Telegram gives a topic when none is asked for. */
const defaultIconColor = 0x6fb9f0;

/** Forum topics: they need a forum and a bot that is an administrator there. */
export function topicMethods(world: World): MethodTable {
  const forum = (payload: Payload): ChatState => {
    const state = getWritableChat(world, readChatId(payload));
    if (!("is_forum" in state.chat && state.chat.is_forum)) {
      throw badRequest("the chat is not a forum");
    }
    if (state.standing !== "administrator") {
      throw badRequest("not enough rights to create a topic");
    }
    return state;
  };
  const topicOf = (payload: Payload): readonly [ChatState, number, Topic] => {
    const state = forum(payload);
    const threadId = readInteger(payload, "message_thread_id") ?? 0;
    const topic = state.topics.get(threadId);
    if (!topic) throw badRequest("message thread not found");
    return [state, threadId, topic];
  };
  const setClosed = (payload: Payload, closed: boolean) => {
    const topic = topicOf(payload)[2];
    if (topic.closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
    topic.closed = closed;
    return true;
  };

  return {
    createForumTopic: (payload) => {
      const state = forum(payload);
      const name = readTopicName(payload);
      const iconColor = readInteger(payload, "icon_color") ?? defaultIconColor;
      const threadId = openTopic(world, state, name, iconColor);
      return { message_thread_id: threadId, name, icon_color: iconColor };
    },
    editForumTopic: (payload) => {
      const topic = topicOf(payload)[2];
      const name = payload.name === undefined ? topic.name : readTopicName(payload);
      if (topic.name === name) throw badRequest("TOPIC_NOT_MODIFIED");
      topic.name = name;
      return true;
    },
    closeForumTopic: (payload) => setClosed(payload, true),
    reopenForumTopic: (payload) => setClosed(payload, false),
    deleteForumTopic: (payload) => {
      const [state, threadId] = topicOf(payload);
      deleteTopic(world, state, threadId);
      return true;
    },
  };
}

/** Opens a topic; its id is the id of the service message that announces it. */
export function openTopic(
  world: World,
  state: ChatState,
  name: string,
  iconColor = defaultIconColor,
): number {
  const { message_id: threadId } = storeMessage(world, state, {
    forum_topic_created: { name, icon_color: iconColor },
  });
  state.topics.set(threadId, { name, iconColor, closed: false });
  return threadId;
}

/** Deletes a topic with all its messages, as a person or the bot can. */
export function deleteTopic(world: World, state: ChatState, threadId: number): void {
  state.topics.delete(threadId);
  const inTopic = [...state.messages.values()].filter((m) => m.message_thread_id === threadId);
  removeMessages(world, state, [threadId, ...inTopic.map((message) => message.message_id)]);
}

function readTopicName(payload: Payload): string {
  const name = readText(payload, "name")?.trim() ?? "";
  if (name.length < 1 || name.length > 128) throw badRequest("TOPIC_NAME_INVALID");
  return name;
}
