import { sql } from "kysely";
import { type Outgoing, priorities } from "./outgoing.ts";
import { decryptJson, encryptJson, newId, nowText, type Store } from "./store.ts";

export interface NewOutgoing {
  readonly dedupe: string;
  readonly chatId: number;
  readonly purpose: string;
  readonly message: Outgoing;
  readonly priority?: number;
  readonly requestId?: string;
  readonly ticketId?: string;
  readonly proposalId?: string;
}

/** A row ready to be sent. */
export interface OutboxItem {
  readonly seq: number;
  readonly id: string;
  readonly chatRef: string;
  readonly chatId: number;
  readonly purpose: string;
  readonly message: Outgoing;
  readonly createdAt: Date;
  readonly attempts: number;
  readonly requestId: string | null;
  readonly ticketId: string | null;
  readonly proposalId: string | null;
}

const targetPlace = (id: string) => ({ table: "outbox", column: "target", row: id });
const messagePlace = (id: string) => ({ table: "outbox", column: "message", row: id });

/** Queues something to leave after commit. The same `dedupe` twice is queued once. */
export async function enqueue(store: Store, item: NewOutgoing): Promise<void> {
  const id = newId();
  await store.db
    .insertInto("outbox")
    .values({
      id,
      dedupe: item.dedupe,
      chat_ref: store.vault.ref("chat", item.chatId),
      purpose: item.purpose,
      state: "queued",
      priority: item.priority ?? priorities.normal,
      not_before: nowText(store),
      created_at: nowText(store),
      sent_at: null,
      error: null,
      request_id: item.requestId ?? null,
      ticket_id: item.ticketId ?? null,
      proposal_id: item.proposalId ?? null,
      target_box: encryptJson(store, item.chatId, targetPlace(id)),
      message_box: encryptJson(store, item.message, messagePlace(id)),
    })
    .onConflict((c) => c.column("dedupe").doNothing())
    .execute();
}

export const isQueued = async (store: Store, dedupe: string): Promise<boolean> =>
  (await store.db
    .selectFrom("outbox")
    .select("id")
    .where("dedupe", "=", dedupe)
    .executeTakeFirst()) !== undefined;

/** Whether something is on its way to a chat at this moment: its message id is not known yet. */
export const isSending = async (store: Store, chatRef: string): Promise<boolean> =>
  (await store.db
    .selectFrom("outbox")
    .select("id")
    .where("chat_ref", "=", chatRef)
    .where("state", "=", "sending")
    .executeTakeFirst()) !== undefined;

/** The next row of each chat, the most urgent first; a chat whose first row must wait is left out. */
export async function findDue(
  store: Store,
  options: { readonly limit: number; readonly busy: ReadonlySet<string> },
): Promise<readonly OutboxItem[]> {
  const rows = await store.db
    .selectFrom((e) =>
      e
        .selectFrom("outbox")
        .selectAll()
        .select(
          sql<number>`row_number() over (partition by chat_ref order by priority desc, seq)`.as(
            "place",
          ),
        )
        .where("state", "=", "queued")
        .as("waiting"),
    )
    .selectAll()
    .where("place", "=", 1)
    .where("not_before", "<=", nowText(store))
    .$if(options.busy.size > 0, (q) => q.where("chat_ref", "not in", [...options.busy]))
    .orderBy("priority", "desc")
    .orderBy("seq")
    .limit(options.limit)
    .execute();
  return rows.flatMap((row) =>
    row.target_box === null || row.message_box === null
      ? []
      : {
          seq: row.seq,
          id: row.id,
          chatRef: row.chat_ref,
          chatId: decryptJson<number>(store, row.target_box, targetPlace(row.id)),
          purpose: row.purpose,
          message: decryptJson<Outgoing>(store, row.message_box, messagePlace(row.id)),
          createdAt: new Date(row.created_at),
          attempts: row.attempts,
          requestId: row.request_id,
          ticketId: row.ticket_id,
          proposalId: row.proposal_id,
        },
  );
}

/** Marks a row as being sent. If the process dies now, this is the only row that may leave twice. */
export async function markSending(store: Store, id: string): Promise<boolean> {
  const result = await store.db
    .updateTable("outbox")
    .set((e) => ({ state: "sending", attempts: e("attempts", "+", 1) }))
    .where("id", "=", id)
    .where("state", "=", "queued")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Delivered: the text and the address are dropped, the fact stays. */
export async function markSent(store: Store, id: string): Promise<void> {
  await store.db
    .updateTable("outbox")
    .set({
      state: "sent",
      sent_at: nowText(store),
      target_box: null,
      message_box: null,
      error: null,
    })
    .where("id", "=", id)
    .execute();
}

/** Removes a row without a trace. */
export async function forget(store: Store, id: string): Promise<void> {
  await store.db.deleteFrom("outbox").where("id", "=", id).execute();
}

/** To be tried again at `at`. */
export async function markRetry(store: Store, id: string, at: Date, error: string): Promise<void> {
  await store.db
    .updateTable("outbox")
    .set({ state: "queued", not_before: at.toISOString(), error })
    .where("id", "=", id)
    .execute();
}

/** The person cannot be reached: the message is kept and offered at the next contact. */
export async function markUndeliverable(store: Store, id: string, error: string): Promise<void> {
  await store.db
    .updateTable("outbox")
    .set({ state: "undeliverable", error })
    .where("id", "=", id)
    .execute();
}

/** Telegram refuses it for good: dropped, and told in the log. */
export async function markFailed(store: Store, id: string, error: string): Promise<void> {
  await store.db
    .updateTable("outbox")
    .set({ state: "failed", error, target_box: null, message_box: null })
    .where("id", "=", id)
    .execute();
}

/** Rows that were being sent when the last process died: queued again, as nobody knows whether they left. */
export async function requeueInterrupted(store: Store): Promise<readonly string[]> {
  const rows = await store.db
    .updateTable("outbox")
    .set({ state: "queued" })
    .where("state", "=", "sending")
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Messages a person could not receive, tried again because they are back. */
export async function requeueUndeliverable(store: Store, chatRef: string): Promise<number> {
  const result = await store.db
    .updateTable("outbox")
    .set({ state: "queued", not_before: nowText(store) })
    .where("chat_ref", "=", chatRef)
    .where("state", "=", "undeliverable")
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Takes back edits of a ticket's cards that have not left yet: a newer one replaces them. */
export async function cancelCardEdits(store: Store, ticketId: string): Promise<void> {
  await store.db
    .updateTable("outbox")
    .set({ state: "cancelled", target_box: null, message_box: null })
    .where("state", "=", "queued")
    .where("ticket_id", "=", ticketId)
    .where("purpose", "=", "card-edit")
    .execute();
}

/** Takes back what is still to leave for a chat about a ticket: who reads there must not see it any more. */
export async function cancelAbout(store: Store, ticketId: string, chatRef: string): Promise<void> {
  await store.db
    .updateTable("outbox")
    .set({ state: "cancelled", target_box: null, message_box: null })
    .where("state", "in", ["queued", "undeliverable"])
    .where("ticket_id", "=", ticketId)
    .where("chat_ref", "=", chatRef)
    .execute();
}

/** How something fared with all it was sent to, in numbers of people. */
export interface Deliveries {
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
}

/** How a correction fared with those it was sent to. */
export async function countDeliveries(store: Store, proposalId: string): Promise<Deliveries> {
  const rows = await store.db
    .selectFrom("outbox")
    .select(["chat_ref", "state"])
    // They are named after it, and rows are found by their names at once.
    .where("dedupe", ">=", `correction:${proposalId}:`)
    .where("dedupe", "<", `correction:${proposalId};`)
    .execute();
  const people = [...new Set(rows.map((row) => row.chat_ref))].map((chat) =>
    rows.filter((row) => row.chat_ref === chat).map((row) => row.state),
  );
  const failed = people.filter((states) =>
    states.some((state) => state === "undeliverable" || state === "failed"),
  ).length;
  const sent = people.filter((states) => states.every((state) => state === "sent")).length;
  return { sent, failed, waiting: people.length - sent - failed };
}

/** How the attorney's last answer on a ticket fared; a part still on its way makes the whole "queued". */
export async function findDelivery(
  store: Store,
  ticketId: string,
): Promise<"queued" | "retrying" | "sent" | "undeliverable" | "failed"> {
  const rows = await store.db
    .selectFrom("outbox")
    .select(["state", "created_at", "error"])
    .where("ticket_id", "=", ticketId)
    .where("purpose", "=", "answer")
    .orderBy("seq", "desc")
    .execute();
  const last = rows.filter((row) => row.created_at === rows[0]?.created_at);
  const states = new Set(last.map((row) => row.state));
  if (states.has("undeliverable")) return "undeliverable";
  if (states.has("failed")) return "failed";
  if (!states.has("queued") && !states.has("sending")) return "sent";
  return last.some((row) => row.state === "queued" && row.error !== null) ? "retrying" : "queued";
}

/** A supergroup got a new id: what was on its way there follows. */
export async function retarget(store: Store, from: number, to: number): Promise<void> {
  const fromRef = store.vault.ref("chat", from);
  const rows = await store.db
    .selectFrom("outbox")
    .select("id")
    .where("chat_ref", "=", fromRef)
    .where("state", "in", ["queued", "sending", "undeliverable"])
    .execute();
  for (const { id } of rows) {
    await store.db
      .updateTable("outbox")
      .set({
        chat_ref: store.vault.ref("chat", to),
        target_box: encryptJson(store, to, targetPlace(id)),
        state: "queued",
      })
      .where("id", "=", id)
      .execute();
  }
}

/** When the next waiting row may go; undefined when nothing waits. */
export async function findNextDue(store: Store): Promise<Date | undefined> {
  const row = await store.db
    .selectFrom("outbox")
    .select((e) => e.fn.min("not_before").as("at"))
    .where("state", "=", "queued")
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : undefined;
}

/** Rows per state. */
export async function countByState(store: Store): Promise<Readonly<Record<string, number>>> {
  const rows = await store.db
    .selectFrom("outbox")
    .select((e) => ["state", e.fn.countAll<number>().as("n")])
    .groupBy("state")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]));
}

/** Forgets rows of before `before` that are over. */
export async function pruneOutbox(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("outbox")
    .where("state", "not in", ["queued", "sending"])
    .where("created_at", "<", before.toISOString())
    .execute();
}
