import type { ChatState, CommandList, World } from "./world.ts";

/** The key under which the commands of a scope and a language are kept. */
export const commandKey = (scope: CommandList["scope"], language: string): string =>
  [scope.type, scope.chat_id ?? "", scope.user_id ?? "", language].join("/");

/**
 * The commands a person sees in a private chat: the narrowest scope that has any, in their
 * language first, as the Bot API's "determining list of commands" says.
 */
export function commandsShown(
  world: World,
  state: ChatState,
  language: string,
): CommandList["commands"] {
  const scopes = [
    { type: "chat", chat_id: state.chat.id },
    { type: "all_private_chats" },
    { type: "default" },
  ];
  for (const scope of scopes) {
    for (const code of [language, ""]) {
      const list = world.commands.get(commandKey(scope, code));
      if (list && list.commands.length > 0) return list.commands;
    }
  }
  return [];
}
