import {
  addCompanion,
  dismissLikeness,
  removeCompanion,
  settleCompanion,
} from "../storage/clusters.ts";
import type { Draft } from "../storage/drafts.ts";
import { getPerson } from "../storage/people.ts";
import { actOnTicket, addEvent, getTicket, type Ticket } from "../storage/tickets.ts";
import { rememberTold } from "../storage/told.ts";
import { refreshCards } from "./cards.ts";
import { composeDraft } from "./compose-draft.ts";
import { type AtDesk, mayAnswer, refusals, refuse, tell } from "./desk.ts";
import { findFollowers, findLead, findSuggestions } from "./together.ts";
import { sendText, type Turn } from "./turn.ts";

/**
 * Confirms that another ticket asks the same: both are then in the same hands, and the answer of the first goes to
 * both. Their askers are told nothing yet. False where it was refused, and said.
 */
export async function joinTickets(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  other: Ticket,
): Promise<boolean> {
  if (!(await mayAnswer(turn, desk))) return false;
  const lead = await join(turn, desk, ticket, other);
  if (lead) await tell(turn, desk, "together-joined", { number: lead.number });
  return lead !== undefined;
}

/** Confirms at once all that are sure enough to ask the same. False where one was refused, and said. */
export async function joinAll(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<boolean> {
  if (!(await mayAnswer(turn, desk))) return false;
  let lead: Ticket | undefined = ticket;
  for (const { ticket: other, strong } of await findSuggestions(turn, ticket)) {
    if (lead && strong) lead = await join(turn, desk, lead, other);
  }
  if (lead) await tell(turn, desk, "together-joined", { number: lead.number });
  return lead !== undefined;
}

/** Returns the ticket that the other one is answered with from now on; undefined where one is in other hands. */
async function join(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  other: Ticket,
): Promise<Ticket | undefined> {
  const { store } = turn;
  const by = desk.staff.id;
  const lead = (await findLead(turn, ticket)) ?? ticket;
  for (const one of [lead, other]) {
    if (one.claimedBy === by && one.state === "claimed") continue;
    const claimed = await actOnTicket(store, one, { kind: "claim", by });
    if (claimed.ok) continue;
    await refuse(turn, desk, refusals[claimed.why], { number: one.number });
    return undefined;
  }
  await addCompanion(store, other.id, lead.id, by);
  const joined = await getTicket(store, lead.id);
  await refreshCards(turn, joined);
  for (const follower of await findFollowers(turn, joined)) await refreshCards(turn, follower);
  return joined;
}

/** These two do not ask the same: they are not suggested again, and each is answered by itself. */
export async function partTickets(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  other: Ticket,
): Promise<void> {
  if (!(await mayAnswer(turn, desk))) return;
  await dismissLikeness(turn.store, ticket.id, other.id);
  await removeCompanion(turn.store, other.id);
  for (const one of [ticket, other]) await refreshCards(turn, one);
}

/**
 * An answer has been sent to a ticket: who was given it is kept, and whoever asks the same is given it as well.
 * @param by who answers: the one who has the tickets
 */
export async function answerOthers(
  turn: Turn,
  by: string,
  lead: Ticket,
  draft: Draft,
): Promise<void> {
  await keepTold(turn, lead, draft);
  for (const ticket of await findFollowers(turn, lead)) {
    const person = await getPerson(turn.store, ticket.personId);
    const text = composeDraft(turn, person, ticket, draft);
    if (text === undefined) continue;
    const answered = await actOnTicket(turn.store, ticket, { kind: "answer", by });
    if (!answered.ok) continue;
    await settleCompanion(turn.store, ticket.id, draft.id);
    await addEvent(turn.store, ticket.id, {
      kind: "reply",
      actor: draft.staffId,
      detail: draft.entryId,
      text: draft.text,
    });
    await sendText(
      turn,
      person.chatId,
      { text, replyTo: ticket.messageId, pair: "answer" },
      { purpose: "answer", ticketId: ticket.id, dedupe: `answer:${draft.id}:${ticket.id}` },
    );
    await keepTold(turn, ticket, draft);
    await refreshCards(turn, await getTicket(turn.store, ticket.id));
  }
}

function keepTold({ store, brain }: Turn, ticket: Ticket, draft: Draft): Promise<void> {
  const entry = draft.entryId === null ? undefined : brain.knowledge.entries.get(draft.entryId);
  return rememberTold(store, {
    personId: ticket.personId,
    subject: entry?.id ?? draft.id,
    version: entry?.version ?? 1,
    messageId: ticket.messageId,
    ticketId: ticket.id,
  });
}
