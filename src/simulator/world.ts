import type {
  Chat,
  InlineQueryResult,
  Message,
  ReactionType,
  User,
  UserFromGetMe,
} from "grammy/types";
import type { Clock } from "../clock.ts";
import type { Emitter } from "./emitter.ts";
import type { Markup } from "./keyboards.ts";
import { badRequest, forbidden } from "./refusal.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** How the bot stands in a chat: what it may do there follows from it. */
export type Standing = "stranger" | "member" | "administrator" | "blocked" | "left" | "kicked";

export interface Topic {
  name: string;
  iconColor: number;
  closed: boolean;
}

export interface Member {
  readonly user: User;
  status: "creator" | "administrator" | "member" | "left" | "kicked";
}

/** A chat as the simulator keeps it. Message ids count up in each chat on its own. */
export interface ChatState {
  readonly chat: Chat;
  readonly messages: Map<number, Message>;
  readonly members: Map<number, Member>;
  readonly topics: Map<number, Topic>;
  /** What the bot has reacted with, by message id. */
  readonly reactions: Map<number, readonly ReactionType[]>;
  standing: Standing;
  lastMessageId: number;
  migratedTo: number | undefined;
  /** The keyboard or forced reply that waits for the person. */
  shown: ShownMarkup | undefined;
}

/** A callback or inline query that the bot may still answer. */
export interface OpenQuery {
  readonly userId: number;
  readonly askedAt: number;
  answered: boolean;
}

export interface InlineQuestion extends OpenQuery {
  readonly query: string;
  results?: readonly InlineQueryResult[];
}

/** What the bot has put before the person, by the message that did so. */
export interface ShownMarkup {
  readonly markup: Markup;
  readonly messageId: number;
}

export interface CommandList {
  readonly scope: Readonly<Record<string, unknown>> & { readonly type: string };
  readonly language: string;
  readonly commands: readonly { readonly command: string; readonly description: string }[];
}

/** What happens in the simulator: the chat page shows it and `until` wakes up on it. */
export type SimEvent =
  | { readonly type: "message" | "edited"; readonly chatId: number; readonly message: Message }
  | { readonly type: "deleted"; readonly chatId: number; readonly messageIds: readonly number[] }
  | { readonly type: "typing"; readonly chatId: number }
  | {
      readonly type: "toast";
      readonly chatId: number;
      readonly text: string;
      readonly alert: boolean;
    }
  | { readonly type: "chat"; readonly chatId: number }
  | { readonly type: "commands" | "called" | "queued" | "confirmed" | "delivered" };

/** Everything the simulated Telegram knows. */
export interface World {
  readonly clock: Clock;
  readonly me: UserFromGetMe;
  readonly users: Map<number, User>;
  readonly chats: Map<number, ChatState>;
  readonly callbacks: Map<string, OpenQuery>;
  readonly inlineQueries: Map<string, InlineQuestion>;
  readonly commands: Map<string, CommandList>;
  readonly profile: Map<string, string>;
  readonly updates: UpdateQueue;
  readonly events: Emitter<SimEvent>;
  /** Gives the next number for queries and files; unique in this world. */
  nextId(): number;
}

/** The simulator's time in Unix seconds. */
export const unixNow = (world: World): number => Math.floor(world.clock().getTime() / 1000);

export function addChat(world: World, chat: Chat, standing: Standing): ChatState {
  const state: ChatState = {
    chat,
    messages: new Map(),
    members: new Map(),
    topics: new Map(),
    reactions: new Map(),
    standing,
    lastMessageId: 0,
    migratedTo: undefined,
    shown: undefined,
  };
  world.chats.set(chat.id, state);
  return state;
}

/** A chat that the bot knows, or the refusals "chat not found" and "upgraded to a supergroup". */
export function getChat(world: World, chatId: number | undefined): ChatState {
  if (chatId === undefined) throw badRequest("chat_id is empty");
  const state = world.chats.get(chatId);
  if (!state) throw badRequest("chat not found");
  if (state.migratedTo !== undefined) {
    throw badRequest("group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: state.migratedTo,
    });
  }
  return state;
}

/** A chat that the bot may write to now. */
export function getWritableChat(world: World, chatId: number | undefined): ChatState {
  const state = getChat(world, chatId);
  const kind = state.chat.type === "supergroup" ? "supergroup" : "group";
  switch (state.standing) {
    case "stranger":
      throw forbidden("bot can't initiate conversation with a user");
    case "blocked":
      throw forbidden("bot was blocked by the user");
    case "kicked":
      throw forbidden(`bot was kicked from the ${kind} chat`);
    case "left":
      throw forbidden(`bot is not a member of the ${kind} chat`);
    default:
      return state;
  }
}
