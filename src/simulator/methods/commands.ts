import type { BotCommand } from "grammy/types";
import { commandKey } from "../command-menu.ts";
import { type Payload, readJson, readList, readText } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import { type CommandList, getChat, type World } from "../world.ts";
import type { MethodTable } from "./method.ts";

/** The command menu and the bot's descriptions, each by language. */
export function commandMethods(world: World): MethodTable {
  const place = (payload: Payload): Omit<CommandList, "commands"> => {
    const scope = readJson<CommandList["scope"]>(payload, "scope") ?? { type: "default" };
    if (!scopes.has(scope.type)) throw badRequest("can't parse BotCommandScope: unknown type");
    if ("chat_id" in scope) getChat(world, Number(scope.chat_id));
    return { scope, language: readLanguage(payload) };
  };
  const profileText = (field: string, limit: number): MethodTable[string] => {
    return (payload) => {
      const text = readText(payload, field) ?? "";
      if (text.length > limit) throw badRequest(`${field.replaceAll("_", " ")} is too long`);
      world.profile.set(`${field}/${readLanguage(payload)}`, text);
      world.events.emit({ type: "commands" });
      return true;
    };
  };

  return {
    setMyCommands: (payload) => {
      const { scope, language } = place(payload);
      const commands = readList<BotCommand>(payload, "commands") ?? [];
      checkCommands(commands);
      world.commands.set(commandKey(scope, language), { scope, language, commands });
      world.events.emit({ type: "commands" });
      return true;
    },
    getMyCommands: (payload) => {
      const { scope, language } = place(payload);
      return world.commands.get(commandKey(scope, language))?.commands ?? [];
    },
    deleteMyCommands: (payload) => {
      const { scope, language } = place(payload);
      world.commands.delete(commandKey(scope, language));
      world.events.emit({ type: "commands" });
      return true;
    },
    setMyDescription: profileText("description", 512),
    setMyShortDescription: profileText("short_description", 120),
  };
}

const scopes = new Set([
  "default",
  "all_private_chats",
  "all_group_chats",
  "all_chat_administrators",
  "chat",
  "chat_administrators",
  "chat_member",
]);

function readLanguage(payload: Payload): string {
  const language = readText(payload, "language_code") ?? "";
  if (language !== "" && !/^[a-z]{2}$/u.test(language)) {
    throw badRequest("invalid language code specified");
  }
  return language;
}

function checkCommands(commands: readonly BotCommand[]): void {
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands) {
    if (!/^\/?[a-z0-9_]{1,32}$/u.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    const length = typeof description === "string" ? description.trim().length : 0;
    if (length < 1 || length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  }
}
