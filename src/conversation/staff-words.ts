import { sayResources } from "../answering/contacts.ts";
import { lines, paragraphs, type Telling } from "../answering/telling.ts";
import { staffLanguage } from "./brain.ts";

/** The attorney's own words inside a frame in the asker's language. */
export const composeStaffReply = (telling: Telling, number: number, words: string): string =>
  paragraphs(
    lines(
      telling.say("reply-from-attorney", { number }),
      telling.language === staffLanguage ? undefined : telling.say("reply-from-attorney-language"),
    ),
    words,
    telling.say("reply-from-attorney-footer"),
  );

/** Tells the asker that a question was closed, and who else can help. */
export const composeClosed = (telling: Telling, number: number): string =>
  lines(
    telling.say("ticket-closed", { number }),
    sayResources(telling, telling.knowledge.contacts.meanwhile),
  );
