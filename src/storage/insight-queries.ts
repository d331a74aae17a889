import { sql } from "kysely";
import type { Store } from "./store.ts";

/** Questions of one day that came to the same end. */
export interface RequestCount {
  /** ISO day, in UTC. */
  readonly day: string;
  readonly outcome: string;
  readonly language: string;
  /** The entry that answered; null where none did. */
  readonly entryId: string | null;
  readonly count: number;
}

/** Tickets of one day. */
export interface TicketCount {
  readonly day: string;
  readonly reason: string;
  readonly count: number;
}

/** Yes and no taps on the answer of one entry. */
export interface TapCount {
  readonly entryId: string;
  readonly helped: boolean;
  readonly count: number;
}

const dayOf = (column: string) => sql<string>`substr(${sql.ref(column)}, 1, 10)`;

/** The statements behind the insights; each reads an index and no rows. */
export const insightQueries = {
  requests: (store: Store, since: string) =>
    store.db
      .selectFrom("request")
      .select((e) => [
        dayOf("created_at").as("day"),
        "outcome",
        "language",
        "entry_id",
        e.fn.countAll<number>().as("count"),
      ])
      .where("created_at", ">=", since)
      .groupBy(["day", "outcome", "language", "entry_id"]),
  tickets: (store: Store, since: string) =>
    store.db
      .selectFrom("ticket")
      .select((e) => [dayOf("created_at").as("day"), "reason", e.fn.countAll<number>().as("count")])
      .where("created_at", ">=", since)
      .groupBy(["day", "reason"]),
  taps: (store: Store, since: string) =>
    store.db
      .selectFrom("feedback")
      .select((e) => ["entry_id", "helped", e.fn.countAll<number>().as("count")])
      .where("at", ">=", since)
      .groupBy(["entry_id", "helped"]),
  firstAnswers: (store: Store, since: string) =>
    store.db
      .selectFrom("ticket_event")
      .innerJoin("ticket", "ticket.id", "ticket_event.ticket_id")
      .select(["ticket.number", "ticket.created_at as asked", "ticket_event.at as answered"])
      .where("ticket_event.kind", "=", "answer")
      .where("ticket_event.at", ">=", since)
      .orderBy("ticket_event.at", "desc")
      .limit(mostAnswers),
};

/** So many of the latest answers say how long an answer takes. */
export const mostAnswers = 500;

/** How questions went since an instant. Counts only. */
export async function countRequests(store: Store, since: Date): Promise<readonly RequestCount[]> {
  const rows = await insightQueries.requests(store, since.toISOString()).execute();
  return rows.map((row) => ({
    day: row.day,
    outcome: row.outcome,
    language: row.language,
    entryId: row.entry_id,
    count: Number(row.count),
  }));
}

/** What entered the queue since an instant, and why. */
export async function countTickets(store: Store, since: Date): Promise<readonly TicketCount[]> {
  const rows = await insightQueries.tickets(store, since.toISOString()).execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** What people said of the answers since an instant. */
export async function countTaps(store: Store, since: Date): Promise<readonly TapCount[]> {
  const rows = await insightQueries.taps(store, since.toISOString()).execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    helped: row.helped === 1,
    count: Number(row.count),
  }));
}

/** How long the latest tickets waited for their first answer since an instant, in milliseconds. */
export async function listWaits(store: Store, since: Date): Promise<readonly number[]> {
  const rows = await insightQueries.firstAnswers(store, since.toISOString()).execute();
  // A ticket may be answered again; the earliest answer is the last of its rows.
  const first = new Map(
    rows.map((row) => [row.number, Date.parse(row.answered) - Date.parse(row.asked)]),
  );
  return [...first.values()];
}
