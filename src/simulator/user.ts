import type { Chat, User } from "grammy/types";
import { type Actor, createActor } from "./actor.ts";
import { addChat, type ChatState, unixNow, type World } from "./world.ts";

/** A person and their private chat with the bot, which starts with their first message. */
export interface SimUser extends Actor {
  readonly id: number;
  blocks(): void;
  unblocks(): void;
  /** Types `@bot query` in some chat; returns the id of the inline query. */
  asksInline(query: string): string;
  /** Picks one of the results the bot gave; the bot gets a chosen_inline_result. */
  choosesInline(queryId: string, resultId: string): void;
  /** Changes the language of the person's app, as an ISO 639-1 code. */
  speaks(language: string): void;
}

/** A person known to this world; made on first mention, with further fields of theirs. */
export function findOrAddUser(world: World, id: number, extra: Partial<User> = {}): User {
  const user = world.users.get(id) ?? {
    id,
    is_bot: false,
    first_name: `User ${id}`,
    language_code: "en",
  };
  Object.assign(user, extra);
  world.users.set(id, user);
  return user;
}

export function createUser(world: World, id: number, extra: Partial<User> = {}): SimUser {
  if (!(id > 0)) throw new Error(`simulator: a person's id is a positive number, not ${id}`);
  const user = findOrAddUser(world, id, extra);
  const state = world.chats.get(id) ?? addChat(world, privateChat(user), "stranger");

  const move = (standing: "blocked" | "member") => {
    if (state.standing === standing) return;
    const before = state.standing === "blocked" ? "kicked" : "member";
    state.standing = standing;
    const after = standing === "blocked" ? "kicked" : "member";
    publishStanding(world, state, user, before, after);
  };
  const openInline = (queryId: string) => {
    const query = world.inlineQueries.get(queryId);
    if (!query?.results) throw new Error(`simulator: inline query ${queryId} has no answer yet`);
    return { query: query.query, results: query.results };
  };

  return {
    ...createActor(world, state, user, () => true),
    id,
    blocks: () => move("blocked"),
    unblocks: () => move("member"),
    asksInline: (query) => {
      const queryId = String(world.nextId());
      const askedAt = world.clock().getTime();
      world.inlineQueries.set(queryId, { userId: id, askedAt, answered: false, query });
      world.updates.add({ inline_query: { id: queryId, from: { ...user }, query, offset: "" } });
      return queryId;
    },
    choosesInline: (queryId, resultId) => {
      const { query, results } = openInline(queryId);
      if (!results.some((result) => result.id === resultId)) {
        throw new Error(`simulator: inline query ${queryId} has no result "${resultId}"`);
      }
      world.updates.add({
        chosen_inline_result: { result_id: resultId, from: { ...user }, query },
      });
    },
    speaks: (language) => {
      user.language_code = language as NonNullable<User["language_code"]>;
      world.events.emit({ type: "chat", chatId: id });
    },
  };
}

const privateChat = (user: User): Chat => ({
  id: user.id,
  type: "private",
  first_name: user.first_name,
  ...(user.last_name && { last_name: user.last_name }),
  ...(user.username && { username: user.username }),
});

/** Tells the bot that someone has changed how it stands in a chat. */
export function publishStanding(
  world: World,
  state: ChatState,
  by: User,
  before: string,
  after: string,
): void {
  const member = (status: string) => ({
    user: world.me,
    status,
    ...(status === "kicked" && { until_date: 0 }),
  });
  world.updates.add({
    my_chat_member: {
      chat: { ...state.chat },
      from: { ...by },
      date: unixNow(world),
      old_chat_member: member(before),
      new_chat_member: member(after),
    },
  } as object);
  world.events.emit({ type: "chat", chatId: state.chat.id });
}
