import type { Chat, ChatFullInfo } from "grammy/types";
import { readInteger, readText } from "../payload.ts";
import { badRequest, forbidden } from "../refusal.ts";
import { type ChatState, getChat, type Standing, type World } from "../world.ts";
import type { MethodTable } from "./method.ts";
import { readChatId } from "./parameters.ts";

/** getChat, getChatMember, leaveChat and getFile. */
export function chatMethods(world: World): MethodTable {
  return {
    getChat: (payload) => fullInfo(getChat(world, readChatId(payload)).chat),
    getChatMember: (payload) => {
      const state = getChat(world, readChatId(payload));
      if (state.standing === "kicked") throw forbidden("bot was kicked from the group chat");
      return findMember(world, state, readInteger(payload, "user_id"));
    },
    leaveChat: (payload) => {
      const state = getChat(world, readChatId(payload));
      if (state.chat.type === "private") throw badRequest("chat not found");
      state.standing = "left";
      return true;
    },
    // A file is named but never served, so that no test can pass by reading one.
    getFile: (payload) => {
      const id = readText(payload, "file_id") ?? "";
      if (!/^[\w-]+$/u.test(id)) throw badRequest("invalid file_id");
      return { file_id: id, file_unique_id: `unique-${id}`, file_path: `files/${id}` };
    },
  };
}

const fullInfo = (chat: Chat): Partial<ChatFullInfo> & Chat => ({
  ...chat,
  accent_color_id: 0,
  max_reaction_count: 11,
});

function findMember(world: World, state: ChatState, userId: number | undefined) {
  if (userId === world.me.id) return { user: world.me, ...botRights(state) };
  const member = state.members.get(userId ?? 0);
  if (member) return { user: member.user, status: member.status };
  const user = world.users.get(userId ?? 0);
  if (!user) throw badRequest("PARTICIPANT_ID_INVALID");
  return { user, status: "left" };
}

const memberStatus: Readonly<Record<Standing, string>> = {
  stranger: "left",
  member: "member",
  administrator: "administrator",
  blocked: "member",
  left: "left",
  kicked: "kicked",
};

function botRights(state: ChatState) {
  const status = memberStatus[state.standing];
  if (status !== "administrator") return { status };
  return {
    status,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_topics: true,
    can_pin_messages: true,
  };
}
