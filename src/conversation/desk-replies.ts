import type { Written } from "../queue/written.ts";
import { addDraft, type Draft, findDraft, settleDraft } from "../storage/drafts.ts";
import { getTicket, type Ticket } from "../storage/tickets.ts";
import type { Brain } from "./brain.ts";
import { deliverDraft, findPending } from "./deliver-draft.ts";
import {
  type AtDesk,
  act,
  chatOf,
  mayAnswer,
  nextButton,
  refusals,
  refuse,
  removeButtons,
  tell,
} from "./desk.ts";
import { showPreview } from "./preview.ts";
import { askReview } from "./reviews.ts";
import { isHiddenFrom } from "./staff-chats.ts";
import { isSendable, suggestionsOf } from "./suggestions.ts";
import { findLead } from "./together.ts";
import type { Turn } from "./turn.ts";

/** Keeps a reply as a draft and shows it as the asker would get it. Nothing is sent before Send. */
export const previewReply = (
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  text: string,
): Promise<void> => preview(turn, desk, ticket, { text, entryId: null });

/** Shows one of the past answers on a card as the asker would get it. Nothing is sent before Send. */
export async function previewSuggestion(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  at: number,
): Promise<void> {
  const chosen = suggestionsOf(turn.brain, ticket).find((suggestion) => suggestion.at === at);
  if (!chosen) return tell(turn, desk, "staff-suggestion-gone");
  await preview(turn, desk, ticket, { text: "", entryId: chosen.entry.id });
}

async function preview(turn: Turn, desk: AtDesk, named: Ticket, words: Words): Promise<void> {
  const written = await draftReply(turn, desk, named, words);
  if (written) await showPreview(turn, desk.chatId, written.ticket, written.draft);
}

/** What a draft is made of: words of the attorney's, a past answer, or a reply written ahead. */
export type Words =
  | Pick<Draft, "text" | "entryId">
  | {
      readonly text: string;
      readonly entryId: null;
      readonly canned: string;
      readonly versions: Written["versions"];
    };

/** Shows a reply that was written ahead as the asker would get it. Nothing is sent before Send. */
export async function previewCanned(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  id: string,
): Promise<void> {
  const canned = cannedWords(turn.brain, id);
  if (!canned) return refuse(turn, desk, "button-stale");
  await preview(turn, desk, ticket, canned);
}

/** The words of a reply that was written ahead, in all languages; undefined where there is none with this id. */
export function cannedWords(brain: Brain, id: string): Words | undefined {
  const reply = brain.knowledge.canned.get(id);
  if (!reply) return undefined;
  const { en = "", ...versions } = reply.text;
  return { text: en, entryId: null, canned: id, versions };
}

/**
 * Keeps words as a draft for a ticket, or for the one it is answered with, taking it where nobody has. Nothing is
 * sent. Undefined where that was refused, and said.
 */
export async function draftReply(
  turn: Turn,
  desk: AtDesk,
  named: Ticket,
  words: Words,
): Promise<{ readonly ticket: Ticket; readonly draft: Draft } | undefined> {
  const { store, brain } = turn;
  const by = desk.staff.id;
  const no = async (why: string): Promise<undefined> => {
    await refuse(turn, desk, why, { number: named.number });
    return undefined;
  };
  if (!(await mayAnswer(turn, desk))) return undefined;
  const entry = words.entryId === null ? undefined : brain.knowledge.entries.get(words.entryId);
  if (words.entryId !== null && !(entry && isSendable(entry))) return no("staff-suggestion-gone");
  const ticket = (await findLead(turn, named)) ?? named;
  const readAlong = isHiddenFrom(ticket, chatOf(desk).reader);
  if (readAlong && !ticket.conflicts.includes(by)) return no("staff-in-private");
  if (ticket.state === "open" && !(await act(turn, desk, ticket, { kind: "claim", by }))) {
    return undefined;
  }
  const current = await getTicket(store, ticket.id);
  const refused = whyNot(current, by);
  if (refused) return no(refusals[refused]);
  const id = await addDraft(store, { ticketId: ticket.id, staffId: by, ...words });
  const draft = await findDraft(store, id);
  return draft && { ticket: current, draft };
}

/** Why a member may not write a reply to a ticket; a second person may, while a reply of another waits for them. */
function whyNot(ticket: Ticket, by: string): "conflict" | "over" | "taken" | undefined {
  if (ticket.conflicts.includes(by)) return "conflict";
  if (ticket.state !== "claimed" && ticket.state !== "answered") return "over";
  return ticket.claimedBy === by || ticket.review !== null ? undefined : "taken";
}

/** The explicit act, from the preview in a chat. */
export async function sendDraft(
  turn: Turn,
  desk: AtDesk,
  draftId: string,
  previewId: number,
): Promise<void> {
  if (await submitDraft(turn, desk, draftId)) await removeButtons(turn, desk, previewId);
}

/**
 * The explicit act: the draft goes to the asker, once; or to a second person first, where the operator wants that.
 * False where it was refused, and said.
 */
export async function submitDraft(turn: Turn, desk: AtDesk, draftId: string): Promise<boolean> {
  if (!(await mayAnswer(turn, desk))) return false;
  const pending = await findPending(turn.store, draftId);
  if (!pending) {
    await refuse(turn, desk, "staff-draft-gone");
    return false;
  }
  const { draft, ticket } = pending;
  const { number } = ticket;
  if (turn.brain.desk.reviewReplies) return askReview(turn, desk, ticket, draft);
  const why = await deliverDraft(turn, ticket, draft, desk.staff.id);
  if (why !== undefined) {
    await refuse(turn, desk, why, { number });
    return false;
  }
  await tell(turn, desk, "staff-sent", { number }, nextButton(turn));
  return true;
}

/** Throws a draft away, from the preview in a chat. */
export async function discardDraft(
  turn: Turn,
  desk: AtDesk,
  draftId: string,
  previewId: number,
): Promise<void> {
  await discardReply(turn, desk, draftId);
  await removeButtons(turn, desk, previewId);
}

/** Throws a draft away. False where it was sent or thrown away before; that is said. */
export async function discardReply(turn: Turn, desk: AtDesk, draftId: string): Promise<boolean> {
  const done = await settleDraft(turn.store, draftId, "discarded");
  if (done) await tell(turn, desk, "staff-discarded");
  else await refuse(turn, desk, "staff-draft-gone");
  return done;
}
