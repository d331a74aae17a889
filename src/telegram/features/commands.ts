import { Composer } from "grammy";
import {
  askErase,
  offerLanguages,
  sayHelp,
  sayHotlines,
  sayPrivacy,
  sayStart,
  sayStatus,
  sayTopics,
} from "../../conversation/commands.ts";
import { hideMessages } from "../../conversation/hide.ts";
import type { Turn } from "../../conversation/turn.ts";
import type { Person } from "../../storage/people.ts";
import type { BotContext } from "../context.ts";

/** What people can ask for by a command, with what each does. The order is that of the menu. */
export const askerCommands: Readonly<
  Record<string, (turn: Turn, person: Person) => Promise<void>>
> = {
  start: sayStart,
  help: sayHelp,
  hotlines: sayHotlines,
  topics: sayTopics,
  language: offerLanguages,
  status: sayStatus,
  privacy: sayPrivacy,
  hide: hideMessages,
  delete: askErase,
};

/** The commands of people who ask, in private chats. */
export const commands = new Composer<BotContext>();

for (const [name, run] of Object.entries(askerCommands)) {
  commands.chatType("private").command(name, async (ctx) => {
    await run(ctx.turn, ctx.person);
    ctx.outcome = `command:${name}`;
  });
}
