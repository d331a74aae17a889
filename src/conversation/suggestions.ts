import { shortened } from "../answering/shortened.ts";
import type { Entry } from "../archive/entry.ts";
import type { Say } from "../locales/translator.ts";
import type { Candidate } from "../matching/match.ts";
import type { Ticket } from "../storage/tickets.ts";
import type { Brain } from "./brain.ts";

/** How many of the nearest past answers a card shows. */
const mostShown = 3;

/** A past answer that came near, as a card shows it. */
export interface Suggestion {
  /** Its place among the ticket's candidates. */
  readonly at: number;
  readonly entry: Entry;
  readonly confidence: number;
}

/** The nearest past answers to a ticket's question; none where the person is in danger. */
export const suggestionsOf = ({ knowledge }: Brain, ticket: Ticket): readonly Suggestion[] =>
  ticket.reason === "emergency"
    ? []
    : ticket.candidates.slice(0, mostShown).flatMap(({ id, confidence }, at) => {
        const entry = knowledge.entries.get(id);
        return entry ? { at, entry, confidence } : [];
      });

/** The longest past question in a list, in UTF-16 units. */
const longestQuestion = 160;

/** A past answer in a list: its place, how near it comes, and its question. */
export const sayCandidate = (
  say: Say,
  at: number,
  {
    id,
    confidence,
    question,
  }: Pick<Candidate, "id" | "confidence"> & { readonly question: string },
): string =>
  say("card-candidate", {
    n: at + 1,
    id,
    percent: Math.round(confidence * 100),
    question: shortened(question, longestQuestion),
  });

/** Whether a member of the staff may send it as it stands: it is not held, and old answers may settle its subject. */
export const isSendable = (entry: Entry): boolean =>
  entry.status === "published" && entry.serve !== "never";
