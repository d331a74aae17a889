import {
  type HandoffReason,
  type TicketAction,
  type TicketState,
  type Transition,
  transition,
} from "../queue/ticket.ts";
import type { KeptCandidate } from "./requests.ts";
import { newId, nowText, type Store } from "./store.ts";

/** A question in the attorney's queue. `question` is redacted: the original was never stored. */
export interface Ticket {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly state: TicketState;
  readonly reason: HandoffReason;
  readonly category: string | null;
  readonly urgent: boolean;
  readonly dueOn: string | null;
  /** The redacted sentence that says the due day. */
  readonly dueSentence: string | null;
  readonly language: string;
  readonly messageId: number;
  readonly question: string;
  readonly candidates: readonly KeptCandidate[];
  readonly claimedBy: string | null;
  readonly alertedAt: Date | null;
  readonly askerToldAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface NewTicket {
  readonly personId: string;
  readonly reason: HandoffReason;
  readonly category: string | null;
  readonly urgent: boolean;
  readonly dueOn: string | null;
  readonly dueSentence: string | null;
  readonly language: string;
  readonly messageId: number;
  readonly question: string;
  readonly candidates: readonly KeptCandidate[];
}

const questionPlace = (id: string) => ({ table: "ticket", column: "question", row: id });
const duePlace = (id: string) => ({ table: "ticket", column: "due", row: id });
const eventPlace = (id: string) => ({ table: "ticket_event", column: "text", row: id });

const select = (store: Store) => store.db.selectFrom("ticket").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirst"]>>>;

const toTicket = (store: Store, row: Row): Ticket => ({
  id: row.id,
  number: row.number,
  personId: row.person_id,
  state: row.state,
  reason: row.reason as HandoffReason,
  category: row.category,
  urgent: row.urgent === 1,
  dueOn: row.due_on,
  dueSentence: row.due_box === null ? null : store.vault.decrypt(row.due_box, duePlace(row.id)),
  language: row.language,
  messageId: row.message_id,
  question: store.vault.decrypt(row.question_box, questionPlace(row.id)),
  candidates: JSON.parse(row.candidates) as KeptCandidate[],
  claimedBy: row.claimed_by,
  alertedAt: row.alerted_at === null ? null : new Date(row.alerted_at),
  askerToldAt: row.asker_told_at === null ? null : new Date(row.asker_told_at),
  createdAt: new Date(row.created_at),
  updatedAt: new Date(row.updated_at),
});

const sealDue = (store: Store, id: string, sentence: string | null): string | null =>
  sentence === null ? null : store.vault.encrypt(sentence, duePlace(id));

/** Opens a ticket; its number is the next one. */
export async function openTicket(store: Store, ticket: NewTicket): Promise<Ticket> {
  const id = newId();
  const now = nowText(store);
  await store.db
    .insertInto("ticket")
    .values({
      id,
      person_id: ticket.personId,
      state: "open",
      reason: ticket.reason,
      category: ticket.category,
      urgent: ticket.urgent ? 1 : 0,
      due_on: ticket.dueOn,
      due_box: sealDue(store, id, ticket.dueSentence),
      language: ticket.language,
      message_id: ticket.messageId,
      question_box: store.vault.encrypt(ticket.question, questionPlace(id)),
      candidates: JSON.stringify(ticket.candidates),
      claimed_by: null,
      claimed_at: null,
      alerted_at: null,
      asker_told_at: null,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await addEvent(store, id, { kind: "opened", actor: "bot" });
  return getTicket(store, id);
}

export const findTicket = async (
  store: Store,
  by: { readonly id: string } | { readonly number: number },
): Promise<Ticket | undefined> => {
  const query =
    "id" in by
      ? select(store).where("id", "=", by.id)
      : select(store).where("number", "=", by.number);
  const row = await query.executeTakeFirst();
  return row && toTicket(store, row);
};

export const getTicket = async (store: Store, id: string): Promise<Ticket> => {
  const ticket = await findTicket(store, { id });
  if (!ticket) throw new Error("tickets: no such ticket");
  return ticket;
};

/** Applies an action; the state is compared and set in one statement, so of two at once only one succeeds. */
export async function actOnTicket(
  store: Store,
  ticket: Ticket,
  action: TicketAction,
): Promise<Transition> {
  const result = transition(ticket, action);
  if (!result.ok) return result;
  const update = store.db
    .updateTable("ticket")
    .set({
      state: result.to.state,
      claimed_by: result.to.claimedBy,
      updated_at: nowText(store),
      ...(action.kind === "claim" ? { claimed_at: nowText(store) } : {}),
    })
    .where("id", "=", ticket.id)
    .where("state", "=", ticket.state);
  const changed = await (ticket.claimedBy === null
    ? update.where("claimed_by", "is", null)
    : update.where("claimed_by", "=", ticket.claimedBy)
  ).executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return { ok: false, why: "taken" };
  await addEvent(store, ticket.id, {
    kind: action.kind,
    actor: "by" in action ? action.by : "asker",
  });
  return result;
}

/** An urgent signal came in later: the ticket moves up. */
export async function raiseTicket(store: Store, id: string, category: string): Promise<void> {
  await store.db
    .updateTable("ticket")
    .set({ urgent: 1, category, updated_at: nowText(store) })
    .where("id", "=", id)
    .execute();
}

/** Notes that staff were reminded of a ticket, or that its asker was told nobody has answered yet. */
export async function noteAttention(
  store: Store,
  id: string,
  what: "alerted_at" | "asker_told_at",
): Promise<void> {
  await store.db
    .updateTable("ticket")
    .set({ [what]: nowText(store) })
    .where("id", "=", id)
    .execute();
}

/** An earlier deadline was told later: the ticket moves up. */
export async function bringForward(
  store: Store,
  id: string,
  { dueOn, dueSentence }: { readonly dueOn: string; readonly dueSentence: string | null },
): Promise<void> {
  await store.db
    .updateTable("ticket")
    .set({ due_on: dueOn, due_box: sealDue(store, id, dueSentence), updated_at: nowText(store) })
    .where("id", "=", id)
    .execute();
}

/** What waits, in the order it is worked through. */
export async function listWaiting(store: Store, limit: number): Promise<readonly Ticket[]> {
  const rows = await select(store)
    .where("state", "in", ["open", "claimed"])
    .orderBy("urgent", "desc")
    .orderBy((e) => e.case().when("due_on", "is", null).then(1).else(0).end())
    .orderBy("due_on")
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => toTicket(store, row));
}

export async function countWaiting(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom("ticket")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("state", "in", ["open", "claimed"])
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** A person's tickets, the newest first. */
export async function listTicketsOf(
  store: Store,
  personId: string,
  limit: number,
): Promise<readonly Ticket[]> {
  const rows = await select(store)
    .where("person_id", "=", personId)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => toTicket(store, row));
}

/** The tickets a staff member has in hand. */
export async function listClaimedBy(store: Store, staffId: string): Promise<readonly Ticket[]> {
  const rows = await select(store)
    .where("state", "=", "claimed")
    .where("claimed_by", "=", staffId)
    .orderBy("claimed_at", "desc")
    .execute();
  return rows.map((row) => toTicket(store, row));
}

/** One line of a ticket's log. */
export interface TicketEvent {
  readonly kind: string;
  readonly actor: string;
  readonly at: Date;
  readonly messageId: number | null;
  readonly text: string | null;
}

export async function addEvent(
  store: Store,
  ticketId: string,
  event: {
    readonly kind: string;
    readonly actor: string;
    readonly text?: string;
    readonly messageId?: number;
  },
): Promise<void> {
  const id = newId();
  await store.db
    .insertInto("ticket_event")
    .values({
      id,
      ticket_id: ticketId,
      at: nowText(store),
      kind: event.kind,
      actor: event.actor,
      message_id: event.messageId ?? null,
      text_box: event.text === undefined ? null : store.vault.encrypt(event.text, eventPlace(id)),
    })
    .execute();
}

export async function listEvents(store: Store, ticketId: string): Promise<readonly TicketEvent[]> {
  const rows = await store.db
    .selectFrom("ticket_event")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    actor: row.actor,
    at: new Date(row.at),
    messageId: row.message_id,
    text: row.text_box === null ? null : store.vault.decrypt(row.text_box, eventPlace(row.id)),
  }));
}

/** Forgets tickets that were over before `before`, with all they hold. */
export async function pruneTickets(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("ticket")
    .where("state", "in", ["answered", "closed", "withdrawn"])
    .where("updated_at", "<", before.toISOString())
    .execute();
}
