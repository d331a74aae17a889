import { contactsMeanwhile } from "./compose-handoff.ts";
import { sayResources } from "./contacts.ts";
import { lines, paragraphs, type Telling } from "./telling.ts";

/** Somebody the staff have blocked: a kind word, the emergency number, and who else can help. */
export const composeBlocked = (telling: Telling): string =>
  paragraphs(
    telling.say("blocked-told"),
    telling.say("start-emergency"),
    lines(
      telling.say("overdue-contacts"),
      sayResources(telling, contactsMeanwhile(telling, { question: "" })),
    ),
  );
