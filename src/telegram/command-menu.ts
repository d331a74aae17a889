import type { Api } from "grammy";
import type { Translator } from "../locales/translator.ts";
import type { Log } from "../log.ts";
import { askerCommands } from "./features/commands.ts";
import { staffCommandNames } from "./features/staff-commands.ts";

/** Tells Telegram the command menus: one per language for everybody, and the staff's in their own chats. */
export async function setCommandMenus(
  api: Api,
  translator: Translator,
  staffChatIds: readonly number[],
  log: Log,
): Promise<void> {
  const menu = (language: Parameters<Translator["in"]>[0], names: readonly string[]) =>
    names.map((command) => ({
      command,
      description: translator.in(language)(`command-${command}`),
    }));
  const asker = Object.keys(askerCommands);
  const calls = [
    () => api.setMyCommands(menu("en", asker)),
    ...[...translator.languages]
      // Telegram knows languages of two letters (ISO 639-1); all of ours are.
      .filter((language) => language !== "en")
      .map(
        (language) => () => api.setMyCommands(menu(language, asker), { language_code: language }),
      ),
    ...staffChatIds.map(
      (chatId) => () =>
        api.setMyCommands(menu("en", [...staffCommandNames, "console", ...asker]), {
          scope: { type: "chat", chat_id: chatId },
        }),
    ),
  ];
  for (const call of calls) {
    // A menu is a comfort: the bot works without it, so a refusal is only noted.
    await call().catch((error: unknown) => log.error("menu.refused", error));
  }
}
