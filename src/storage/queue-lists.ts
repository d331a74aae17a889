import { type SelectQueryBuilder, sql } from "kysely";
import { nearDays } from "../queue/order.ts";
import type { Database } from "./schema.ts";
import type { Store } from "./store.ts";
import { selectTickets, type Ticket, toTicket } from "./tickets.ts";

/** The lists of the queue: all at work, mine, urgent; put aside; of those who are shadow-blocked; over. */
export const queueTabs = ["open", "mine", "urgent", "aside", "quiet", "closed"] as const;
export type QueueTab = (typeof queueTabs)[number];

/** A part of a list, and where the next part begins; undefined at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** Whose list, and which part of it. */
export interface QueueWish {
  readonly tab: QueueTab;
  /** Whose tickets "mine" are. */
  readonly staffId?: string;
  /** Where the part before ended. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/*
 * Which tickets an index holds is written here as in the index, since SQLite uses an index that holds only some rows
 * for queries that say the same; and states by what they are not, since it would rather look up those that are named,
 * and sort.
 */
const waiting = "state not in ('answered', 'closed', 'withdrawn')";
export const whenAtWork = sql<boolean>`${sql.raw(`${waiting} and asleep = 0 and quiet = 0`)}`;
export const whenAside = sql<boolean>`${sql.raw(`${waiting} and asleep = 1`)}`;
export const whenQuiet = sql<boolean>`${sql.raw(`${waiting} and quiet = 1`)}`;
export const whenOver = sql<boolean>`state not in ('open', 'claimed')`;

type Tickets = SelectQueryBuilder<Database, "ticket", object>;

/** A stretch of a list that one index holds in the list's order. */
interface Stretch {
  /** Its tickets, those after a place in it. */
  readonly after: (tickets: Tickets, place: readonly string[]) => Tickets;
  readonly placeOf: (ticket: Ticket) => readonly (string | number)[];
}

const byNumber: Stretch = {
  after: (tickets, [number = "0"]) =>
    tickets.where("number", ">", Number(number)).orderBy("number"),
  placeOf: ({ number }) => [number],
};

/** By the date, then by age. */
const near = (urgent: 0 | 1, [first, last]: readonly [string, string]): Stretch => ({
  after: (tickets, [due = "", number = "0"]) =>
    tickets
      .where("urgent", "=", urgent)
      .where("due_on", ">=", first)
      .where("due_on", "<=", last)
      .where(sql<boolean>`(due_on, number) > (${due}, ${Number(number)})`)
      .orderBy("due_on")
      .orderBy("number"),
  placeOf: ({ dueOn, number }) => [dueOn ?? "", number],
});

/** By age: those without a date, or with one that is not near. */
const far = (urgent: 0 | 1, [first, last]: readonly [string, string]): Stretch => ({
  ...byNumber,
  after: (tickets, place) =>
    byNumber
      .after(tickets, place)
      .where("urgent", "=", urgent)
      .where(sql<boolean>`coalesce(due_on, '') not between ${first} and ${last}`),
});

const whatChangedLast: Stretch = {
  after: (tickets, [at = "9999", number = "0"]) =>
    tickets
      .where(sql<boolean>`(updated_at, number) < (${at}, ${Number(number)})`)
      .orderBy("updated_at", "desc")
      .orderBy("number", "desc"),
  placeOf: ({ updatedAt, number }) => [updatedAt.toISOString(), number],
};

/** A list in its order, which for those at work is that of `compareInQueue`: stretch after stretch. */
function stretchesOf(store: Store, tab: QueueTab): readonly Stretch[] {
  const days = nearDays(store.clock());
  switch (tab) {
    case "open":
    case "mine":
      return [near(1, days), far(1, days), near(0, days), far(0, days)];
    case "urgent":
      return [near(1, days), far(1, days)];
    case "aside":
    case "quiet":
      return [byNumber];
    case "closed":
      return [whatChangedLast];
  }
}

/** The tickets of a list, in no order. */
function ticketsOf(
  store: Store,
  { tab, staffId = "" }: Pick<QueueWish, "tab" | "staffId">,
): Tickets {
  const tickets = store.db.selectFrom("ticket") as Tickets;
  switch (tab) {
    case "open":
      return tickets.where(whenAtWork);
    case "mine":
      return tickets.where(whenAtWork).where("claimed_by", "=", staffId);
    case "urgent":
      return tickets.where(whenAtWork).where("urgent", "=", 1);
    case "aside":
      return tickets.where(whenAside);
    case "quiet":
      return tickets.where(whenQuiet);
    case "closed":
      return tickets.where(whenOver);
  }
}

/** `after` as a stretch and a place in it; from the start where it is none of ours. */
const startOf = (after: string | undefined): readonly [number, readonly string[]] => {
  const [at = "", ...place] = (after ?? "").split("/");
  return /^\d$/.test(at) && place.every((part) => /^[\d:.TZ-]{0,30}$/.test(part))
    ? [Number(at), place]
    : [0, []];
};

/** The statements that read one part of a list, in turn. */
export function queueQueries(store: Store, wish: QueueWish) {
  const [start, place] = startOf(wish.after);
  return stretchesOf(store, wish.tab)
    .map((stretch, at) => ({ stretch, at }))
    .slice(start)
    .map(({ stretch, at }) => ({
      at,
      stretch,
      query: stretch
        .after(ticketsOf(store, wish), at === start ? place : [])
        .selectAll()
        .limit(wish.limit + 1),
    }));
}

/** One part of a list. What arrives meanwhile moves nothing: a part begins after a ticket, not at a count. */
export async function listQueue(store: Store, wish: QueueWish): Promise<Page<Ticket>> {
  const found: { readonly ticket: Ticket; readonly place: string }[] = [];
  for (const { at, stretch, query } of queueQueries(store, wish)) {
    for (const row of await query.limit(wish.limit + 1 - found.length).execute()) {
      const ticket = toTicket(store, row);
      found.push({ ticket, place: [at, ...stretch.placeOf(ticket)].join("/") });
    }
    if (found.length > wish.limit) break;
  }
  return {
    items: found.slice(0, wish.limit).map(({ ticket }) => ticket),
    next: found.length > wish.limit ? found[wish.limit - 1]?.place : undefined,
  };
}

/** The first question that nobody has taken and that a member may see. */
export async function findNext(store: Store, staffId: string): Promise<Ticket | undefined> {
  for (const { query } of queueQueries(store, { tab: "open", limit: 0 })) {
    const row = await query
      .where("state", "=", "open")
      // A list of ids as JSON; an id is letters and digits.
      .where("conflicts", "not like", `%"${staffId}"%`)
      .executeTakeFirst();
    if (row) return toTicket(store, row);
  }
  return undefined;
}

/** Tickets on which attorney and asker write to each other. */
export async function listTalking(store: Store): Promise<readonly Ticket[]> {
  const rows = await selectTickets(store).where("talking", "=", 1).orderBy("number").execute();
  return rows.map((row) => toTicket(store, row));
}

/** More than this many are counted as "this many and more". */
export const mostCounted = 100;

/** The lists that wait. */
type WaitingTab = Exclude<QueueTab, "closed">;

/** How many are in a list, up to `mostCounted`, as a statement. */
export const countQuery = (store: Store, tab: WaitingTab, staffId: string) =>
  store.db
    .selectFrom(
      ticketsOf(store, { tab, staffId })
        .where(tab === "aside" || tab === "quiet" ? "number" : "urgent", ">=", 0)
        .select("number")
        .limit(mostCounted)
        .as("counted"),
    )
    .select((e) => e.fn.countAll<number>().as("n"));

export type TabCounts = Readonly<Record<WaitingTab, number>>;

/** How many are in each of the lists that wait, each up to `mostCounted`. */
export async function countTabs(store: Store, staffId: string): Promise<TabCounts> {
  const count = async (tab: WaitingTab): Promise<number> =>
    Number((await countQuery(store, tab, staffId).executeTakeFirstOrThrow()).n);
  return {
    open: await count("open"),
    mine: await count("mine"),
    urgent: await count("urgent"),
    aside: await count("aside"),
    quiet: await count("quiet"),
  };
}

/** What a page that is open needs to know whether something is new: the number of the latest ticket. */
export async function findLatestNumber(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom("ticket")
    .select((e) => e.fn.max("number").as("n"))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** What waits, in numbers. */
export interface QueueCounts {
  /** To be worked on now: nobody has taken them. */
  readonly open: number;
  readonly claimed: number;
  readonly urgent: number;
  /** With a date on or before the day asked for. */
  readonly dueSoon: number;
  readonly asleep: number;
  readonly quiet: number;
}

/** @param soon the last day (ISO) that counts as soon */
export async function countQueue(store: Store, soon: string): Promise<QueueCounts> {
  const rows = await store.db
    .selectFrom("ticket")
    .select(["state", "urgent", "due_on", "asleep", "quiet"])
    .where("state", "in", ["open", "claimed"])
    .execute();
  const now = rows.filter((row) => row.asleep === 0 && row.quiet === 0);
  const count = (of: typeof rows, which: (row: (typeof rows)[number]) => boolean): number =>
    of.filter(which).length;
  return {
    open: count(now, (row) => row.state === "open"),
    claimed: count(now, (row) => row.state === "claimed"),
    urgent: count(now, (row) => row.urgent === 1),
    dueSoon: count(now, (row) => row.due_on !== null && row.due_on <= soon),
    asleep: count(rows, (row) => row.asleep === 1 && row.quiet === 0),
    quiet: count(rows, (row) => row.quiet === 1),
  };
}
