import { type LoggedAction, toLog } from "../queue/event.ts";
import { type HandoffReason, newTicket, type TicketPosition } from "../queue/ticket.ts";
import { type TicketAction, type Transition, transition } from "../queue/transition.ts";
import type { KeptCandidate } from "./requests.ts";
import { newId, nowText, type Store } from "./store.ts";
import { columnsOf, positionOf } from "./ticket-rows.ts";

/** A question in the attorney's queue. `question` is redacted: the original was never stored. */
export interface Ticket extends TicketPosition {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly reason: HandoffReason;
  /** The redacted sentence that says the due day. */
  readonly dueSentence: string | null;
  readonly language: string;
  readonly messageId: number;
  readonly question: string;
  readonly candidates: readonly KeptCandidate[];
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
  /** Goes to the quiet list: its asker is shadow-blocked. */
  readonly quiet?: boolean;
  /** Who must not see it, from other questions of the same asker. */
  readonly conflicts?: readonly string[];
}

const questionPlace = (id: string) => ({ table: "ticket", column: "question", row: id });
const duePlace = (id: string) => ({ table: "ticket", column: "due", row: id });
export const eventPlace = (id: string) => ({ table: "ticket_event", column: "text", row: id });

export const selectTickets = (store: Store) => store.db.selectFrom("ticket").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof selectTickets>["executeTakeFirst"]>>>;

export const toTicket = (store: Store, row: Row): Ticket => ({
  ...positionOf(row),
  id: row.id,
  number: row.number,
  personId: row.person_id,
  reason: row.reason as HandoffReason,
  dueSentence: row.due_box === null ? null : store.vault.decrypt(row.due_box, duePlace(row.id)),
  language: row.language,
  messageId: row.message_id,
  question: store.vault.decrypt(row.question_box, questionPlace(row.id)),
  candidates: JSON.parse(row.candidates) as KeptCandidate[],
  createdAt: new Date(row.created_at),
  updatedAt: new Date(row.updated_at),
});

const sealDue = (store: Store, id: string, sentence: string | null): string | null =>
  sentence === null ? null : store.vault.encrypt(sentence, duePlace(id));

/** What a new ticket begins with: the same events would bring it there later. */
const beginnings = (ticket: NewTicket): readonly TicketAction[] => [
  ...(ticket.urgent ? [{ kind: "raise", category: ticket.category } as const] : []),
  ...(ticket.dueOn === null ? [] : [{ kind: "date", dueOn: ticket.dueOn } as const]),
  ...(ticket.conflicts ?? []).map((by) => ({ kind: "conflict", by }) as const),
  ...(ticket.quiet ? [{ kind: "shadow-block", by: "bot" } as const] : []),
];

/** Opens a ticket; its number is the next one. */
export async function openTicket(store: Store, ticket: NewTicket): Promise<Ticket> {
  const id = newId();
  const now = store.clock();
  const actions = beginnings(ticket);
  const position = actions.reduce((before, action) => {
    const result = transition(before, action, now);
    return result.ok ? result.to : before;
  }, newTicket(now));
  await store.db
    .insertInto("ticket")
    .values({
      ...columnsOf(position),
      id,
      person_id: ticket.personId,
      reason: ticket.reason,
      due_box: sealDue(store, id, ticket.dueSentence),
      language: ticket.language,
      message_id: ticket.messageId,
      question_box: store.vault.encrypt(ticket.question, questionPlace(id)),
      candidates: JSON.stringify(ticket.candidates),
      created_at: now.toISOString(),
      updated_at: now.toISOString(),
    })
    .execute();
  await addEvent(store, id, { kind: "opened", actor: "bot" });
  for (const action of actions) await addEvent(store, id, toLog(action));
  return getTicket(store, id);
}

export const findTicket = async (
  store: Store,
  by: { readonly id: string } | { readonly number: number },
): Promise<Ticket | undefined> => {
  const query =
    "id" in by
      ? selectTickets(store).where("id", "=", by.id)
      : selectTickets(store).where("number", "=", by.number);
  const row = await query.executeTakeFirst();
  return row && toTicket(store, row);
};

export const getTicket = async (store: Store, id: string): Promise<Ticket> => {
  const ticket = await findTicket(store, { id });
  if (!ticket) throw new Error("tickets: no such ticket");
  return ticket;
};

/** What leaves no mark on when a ticket was last changed. */
const passing: ReadonlySet<TicketAction["kind"]> = new Set([
  "note",
  "block",
  "alert",
  "nudge",
  "tell-asker",
]);

/**
 * Applies an action and logs it: the only way a ticket changes, so that its log replays to where it stands. What is
 * stored is compared and set in one statement: of two at once the second is judged by what the first one did.
 * @param about the words that belong to it, encrypted in the log, and the message they came in
 */
export async function actOnTicket(
  store: Store,
  { id }: Pick<Ticket, "id">,
  action: TicketAction,
  about: { readonly text?: string; readonly messageId?: number } = {},
): Promise<Transition> {
  for (;;) {
    const row = await selectTickets(store).where("id", "=", id).executeTakeFirst();
    if (!row) throw new Error("tickets: no such ticket");
    const now = store.clock();
    const result = transition(positionOf(row), action, now);
    if (!result.ok) return result;
    const changed = await store.db
      .updateTable("ticket")
      .set({
        ...columnsOf(result.to),
        revision: row.revision + 1,
        ...(passing.has(action.kind) ? {} : { updated_at: now.toISOString() }),
      })
      .where("id", "=", id)
      .where("revision", "=", row.revision)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) continue;
    await addEvent(store, id, { ...toLog(action), ...about });
    return result;
  }
}

/** An earlier deadline was told later: the ticket moves up. */
export async function bringForward(
  store: Store,
  ticket: Pick<Ticket, "id">,
  { dueOn, dueSentence }: { readonly dueOn: string; readonly dueSentence: string | null },
): Promise<void> {
  const result = await actOnTicket(store, ticket, { kind: "date", dueOn });
  if (!result.ok) return;
  await store.db
    .updateTable("ticket")
    .set({ due_box: sealDue(store, ticket.id, dueSentence) })
    .where("id", "=", ticket.id)
    .execute();
}

/** Everything that waits, also what sleeps or is on the quiet list, the newest first. */
export async function listWaiting(store: Store, limit: number): Promise<readonly Ticket[]> {
  const rows = await selectTickets(store)
    .where("state", "in", ["open", "claimed"])
    .orderBy("number", "desc")
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
  const rows = await selectTickets(store)
    .where("person_id", "=", personId)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => toTicket(store, row));
}

/** The tickets a staff member has in hand. */
export async function listClaimedBy(store: Store, staffId: string): Promise<readonly Ticket[]> {
  const rows = await selectTickets(store)
    .where("state", "=", "claimed")
    .where("claimed_by", "=", staffId)
    .orderBy("claimed_at", "desc")
    .execute();
  return rows.map((row) => toTicket(store, row));
}

/** One line of a ticket's log. */
export interface TicketEvent extends LoggedAction {
  readonly at: Date;
  readonly messageId: number | null;
  /** What belongs to it; null for notes, which only `storage/notes.ts` opens. */
  readonly text: string | null;
}

/** Adds a line to a ticket's log. What changes the ticket itself goes through `actOnTicket`. */
export async function addEvent(
  store: Store,
  ticketId: string,
  event: {
    readonly kind: string;
    readonly actor: string;
    readonly detail?: string | null;
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
      detail: event.detail ?? null,
      message_id: event.messageId ?? null,
      text_box: event.text === undefined ? null : store.vault.encrypt(event.text, eventPlace(id)),
    })
    .execute();
}

export const selectEvents = (store: Store, ticketId: string) =>
  store.db.selectFrom("ticket_event").selectAll().where("ticket_id", "=", ticketId).orderBy("seq");

export async function listEvents(store: Store, ticketId: string): Promise<readonly TicketEvent[]> {
  const rows = await selectEvents(store, ticketId).execute();
  return rows.map((row) => ({
    kind: row.kind,
    actor: row.actor,
    detail: row.detail,
    at: new Date(row.at),
    messageId: row.message_id,
    text:
      row.text_box === null || row.kind === "note"
        ? null
        : store.vault.decrypt(row.text_box, eventPlace(row.id)),
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
