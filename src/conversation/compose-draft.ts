import type { Draft } from "../storage/drafts.ts";
import type { Person } from "../storage/people.ts";
import type { Ticket } from "../storage/tickets.ts";
import { composeStaffReply, composeSuggested } from "./staff-words.ts";
import { isSendable } from "./suggestions.ts";
import { type Turn, tellingFor } from "./turn.ts";

/** A draft as the asker of a ticket gets it; undefined when the past answer it stands for may not be sent any more. */
export function composeDraft(
  turn: Turn,
  person: Person,
  ticket: Ticket,
  { written, entryId }: Pick<Draft, "written" | "entryId">,
): string | undefined {
  const telling = tellingFor(turn, person);
  if (entryId === null) return composeStaffReply(telling, ticket.number, written);
  const entry = turn.brain.knowledge.entries.get(entryId);
  return entry && isSendable(entry) ? composeSuggested(telling, ticket.number, entry) : undefined;
}
