import type { Category } from "../triage/category.ts";
import { contactsMeanwhile } from "./compose-handoff.ts";
import { sayResources } from "./contacts.ts";
import { lines, paragraphs, type Telling } from "./telling.ts";

/** Nobody has answered a question in time: the asker hears it, and who can help today. */
export function composeOverdue(
  telling: Telling,
  ticket: {
    readonly number: number;
    readonly category: Category | undefined;
    readonly dated: boolean;
    readonly question: string;
  },
): string {
  const { say, knowledge } = telling;
  const emergency = ticket.category && knowledge.contacts.emergency[ticket.category];
  const contacts = emergency
    ? [...emergency.first, ...emergency.second]
    : contactsMeanwhile(telling, { question: ticket.question });
  return paragraphs(
    say("overdue-first-line", { number: ticket.number }),
    ticket.dated ? say("overdue-dated") : undefined,
    lines(say("overdue-contacts"), sayResources(telling, contacts)),
    say("overdue-still"),
  );
}
