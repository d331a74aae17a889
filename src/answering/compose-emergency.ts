import type { Category } from "../triage/category.ts";
import { copyButtons, sayFastest, sayResource } from "./contacts.ts";
import type { Reply } from "./reply.ts";
import { lines, paragraphs, type Telling } from "./telling.ts";

/** Categories in which a person abroad would be sent to numbers that do not work for them. */
const mayBeAbroad: ReadonlySet<Category> = new Set([
  "suicide_self_harm",
  "violence_threat",
  "medical_emergency",
  "unaccompanied_child",
  "trafficking",
]);

/**
 * The first words in an emergency: the fastest contact in the first two lines, what to do now, what
 * this program is. Nothing of the archive stands beside them.
 */
export function composeFirstWords(telling: Telling, category: Category, forwarded: boolean): Reply {
  const { say, knowledge } = telling;
  const contacts = knowledge.contacts.emergency[category];
  const get = (ids: readonly string[]) => ids.flatMap((id) => knowledge.resources.get(id) ?? []);
  const fastest = (ids: readonly string[]): string =>
    get(ids)
      .map((resource) => sayFastest(telling, resource))
      .reduce((first, second) => say("contact-or", { first, second }));
  const shown = [...contacts.first, ...contacts.second];
  return {
    text: paragraphs(
      say(`emergency-${category}`, {
        first: fastest(contacts.first),
        second: fastest(contacts.second),
      }),
      forwarded ? say("emergency-forwarded") : undefined,
      say(`emergency-${category}-what`),
      say("emergency-program"),
      contacts.more.length > 0
        ? lines(
            say("emergency-more"),
            ...get(contacts.more).map((resource) => sayResource(telling, resource)),
          )
        : undefined,
      mayBeAbroad.has(category) ? say("contact-not-in-us") : undefined,
    ),
    buttons: copyButtons(telling, shown),
  };
}

/** The one line added to a normal answer when somebody sounds worn out. */
export function sayGentleCheck(telling: Telling): string {
  const lifeline = telling.knowledge.resources.get(telling.knowledge.contacts.gentle);
  return lifeline ? telling.say("gentle-check", { contact: sayFastest(telling, lifeline) }) : "";
}
