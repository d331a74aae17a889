import { Context } from "grammy";
import type { Message } from "grammy/types";
import type { AtDesk } from "../conversation/desk.ts";
import type { Turn } from "../conversation/turn.ts";
import type { Person } from "../storage/people.ts";
import type { Staff } from "../storage/staff.ts";
import { type Language, languageSchema } from "../text/languages.ts";

/** What each feature works with: the update, the transaction it is handled in, and who it is from. */
export class BotContext extends Context {
  /** Set by the dispatcher before any feature runs. */
  turn!: Turn;
  /** The messages that make up one question, in order; more than one where somebody wrote in pieces. */
  pieces: readonly Message[] = [];
  updateIds: readonly number[] = [];
  /** The staff member who sent this, if their id is on the list. */
  staff: Staff | undefined;
  /** Where the web console is, without a path; undefined where there is none. */
  consoleAddress: string | undefined;
  /** What became of the update, for the ledger. */
  outcome = "ignored";
  /** The person in a private chat; features look at it only behind `chatType("private")`. */
  person!: Person;

  /** The staff member with the chat they act in. Only after `isStaff`. */
  get desk(): AtDesk {
    if (!this.staff || !this.chat) throw new Error("context: not at the desk");
    return { staff: this.staff, chatId: this.chat.id };
  }

  /** The language of the sender's app, if it is one of ours. */
  get appLanguage(): Language | undefined {
    return languageSchema.safeParse(this.from?.language_code?.slice(0, 2)).data;
  }
}
