import type { Chat, Message, User } from "grammy/types";
import { type Actor, createActor, type Extra } from "./actor.ts";
import { storeMessage } from "./messages.ts";
import { deleteTopic, openTopic } from "./methods/topics.ts";
import { findOrAddUser, publishStanding } from "./user.ts";
import { addChat, type ChatState, type Member, type World } from "./world.ts";

/** A group with the bot in it. An id below -1000000000000 makes it a supergroup from the start. */
export interface SimGroup {
  readonly id: number;
  /** A person in this group; joins on first mention. */
  member(userId: number, extra?: Partial<User>): Actor;
  says(userId: number, text: string, extra?: Extra): Message;
  /** Makes a member an administrator, or takes that away. */
  promotes(userId: number, status?: "creator" | "administrator" | "member"): void;
  /** Adds the bot, or changes how it stands here. */
  setsBot(status: "member" | "administrator" | "left" | "kicked"): void;
  /** Turns topics on; a basic group becomes a supergroup by that. */
  enablesTopics(): SimGroup;
  /** Opens a topic and returns its thread id. */
  addsTopic(name: string): number;
  deletesTopic(threadId: number): void;
  /** Becomes a supergroup with a new id; what is sent to the old one is refused. */
  migrates(): SimGroup;
}

const isSupergroup = (id: number): boolean => id < -1_000_000_000_000;

/** Where people who do not say who they are appear from: Telegram's owner of a group. */
const ownerId = 900_000_001;

export function createGroup(world: World, id: number, title: string): SimGroup {
  if (!(id < 0)) throw new Error(`simulator: a group's id is a negative number, not ${id}`);
  const known = world.chats.get(id);
  const state = known ?? addChat(world, groupChat(id, title), "member");
  const owner = findOrAddUser(world, ownerId, { first_name: "Owner" });
  if (!known) {
    state.members.set(ownerId, { user: owner, status: "creator" });
    publishStanding(world, state, owner, "left", "member");
  }

  const join = (userId: number, extra: Partial<User> = {}): Member => {
    const member = state.members.get(userId) ?? {
      user: findOrAddUser(world, userId, extra),
      status: "member",
    };
    state.members.set(userId, member);
    return member;
  };
  const actor = (userId: number, extra: Partial<User> = {}): Actor =>
    createActor(world, state, join(userId, extra).user, (message) =>
      botSees(world, state, message),
    );

  const group: SimGroup = {
    id,
    member: actor,
    says: (userId, text, extra) => actor(userId).says(text, extra),
    promotes: (userId, status = "administrator") => {
      join(userId).status = status;
    },
    setsBot: (status) => {
      const before = state.standing;
      state.standing = status;
      publishStanding(world, state, owner, before, status);
    },
    enablesTopics: () => {
      const forum = isSupergroup(id) ? group : group.migrates();
      const chat = world.chats.get(forum.id)?.chat as Chat.SupergroupChat;
      chat.is_forum = true;
      return forum;
    },
    addsTopic: (name) => openTopic(world, state, name),
    deletesTopic: (threadId) => deleteTopic(world, state, threadId),
    migrates: () => migrate(world, state, owner),
  };
  return group;
}

const groupChat = (id: number, title: string): Chat =>
  isSupergroup(id) ? { id, type: "supergroup", title } : { id, type: "group", title };

function migrate(world: World, old: ChatState, owner: User): SimGroup {
  const newId = -1_000_000_000_000 + old.chat.id;
  const title = old.chat.title ?? "";
  const state = addChat(world, groupChat(newId, title), old.standing);
  for (const [userId, member] of old.members) state.members.set(userId, member);

  const leaving = storeMessage(world, old, { from: owner, migrate_to_chat_id: newId });
  world.updates.add({ message: leaving } as object);
  old.migratedTo = newId;
  const arriving = storeMessage(world, state, { from: owner, migrate_from_chat_id: old.chat.id });
  world.updates.add({ message: arriving } as object);
  return createGroup(world, newId, title);
}

/**
 * Privacy mode: unless it is an administrator, the bot sees commands that are not another bot's
 * and replies to its own messages (Bot API, "Privacy mode").
 */
function botSees(world: World, state: ChatState, message: Message): boolean {
  if (state.standing === "left" || state.standing === "kicked") return false;
  if (world.me.can_read_all_group_messages || state.standing === "administrator") return true;
  if (message.reply_to_message?.from?.id === world.me.id) return true;
  const command = /^\/\w+(?:@(\w+))?/u.exec(message.text ?? "");
  if (!command) return false;
  const addressee = command[1]?.toLowerCase();
  return addressee === undefined || addressee === world.me.username.toLowerCase();
}
