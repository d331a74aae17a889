import type { Update } from "grammy/types";
import { decryptJson, encryptJson, nowText, type Store } from "./store.ts";

/** A stored update that waits to be dealt with. */
export interface PendingUpdate {
  readonly updateId: number;
  readonly chatRef: string;
  readonly update: Update;
  readonly attempts: number;
}

const place = (updateId: number) => ({ table: "inbox", column: "update", row: String(updateId) });

/** Stores an update once. False: it was stored before (Telegram delivers at least once). */
export async function storeUpdate(
  store: Store,
  update: Update,
  where: { readonly chatRef: string; readonly notBefore: Date },
): Promise<boolean> {
  const result = await store.db
    .insertInto("inbox")
    .values({
      update_id: update.update_id,
      chat_ref: where.chatRef,
      received_at: nowText(store),
      not_before: where.notBefore.toISOString(),
      state: "pending",
      update_box: encryptJson(store, update, place(update.update_id)),
      outcome: null,
    })
    .onConflict((c) => c.column("update_id").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/**
 * Lets the pieces that wait in a chat wait until `until`, or go at once.
 * @param within those that must wait longer than until then are not pieces, and are left alone
 */
export async function rescheduleChat(
  store: Store,
  chatRef: string,
  until: Date,
  within: Date,
): Promise<void> {
  await store.db
    .updateTable("inbox")
    .set({ not_before: until.toISOString() })
    .where("chat_ref", "=", chatRef)
    .where("state", "=", "pending")
    .where("attempts", "=", 0)
    .where("not_before", "<=", within.toISOString())
    .execute();
}

/** When the update so many places before the next one of a chat may be handled, or was. */
export async function findDueBefore(
  store: Store,
  chatRef: string,
  places: number,
): Promise<Date | undefined> {
  const row = await store.db
    .selectFrom("inbox")
    .select("not_before")
    .where("chat_ref", "=", chatRef)
    .orderBy("update_id", "desc")
    .limit(1)
    .offset(places - 1)
    .executeTakeFirst();
  return row && new Date(row.not_before);
}

/** When the oldest update that still waits in a chat came in. */
export async function findOldestPending(store: Store, chatRef: string): Promise<Date | undefined> {
  const row = await store.db
    .selectFrom("inbox")
    .select((e) => e.fn.min("received_at").as("at"))
    .where("chat_ref", "=", chatRef)
    .where("state", "=", "pending")
    .executeTakeFirst();
  return row?.at ? new Date(row.at) : undefined;
}

/** The chats that have updates waiting, each with the instant at which its first may be handled. */
export async function findWaitingChats(
  store: Store,
  limit: number,
): Promise<readonly { readonly chatRef: string; readonly due: Date }[]> {
  const rows = await store.db
    .selectFrom("inbox")
    .select((e) => [
      "chat_ref",
      e.fn.min("not_before").as("due"),
      e.fn.min("update_id").as("first"),
    ])
    .where("state", "=", "pending")
    .groupBy("chat_ref")
    .orderBy("due")
    .orderBy("first")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ chatRef: row.chat_ref, due: new Date(row.due) }));
}

/** What is due in one chat, in the order Telegram gave it. What failed before keeps its place in front of the rest. */
export async function findPending(
  store: Store,
  chatRef: string,
  limit: number,
): Promise<readonly PendingUpdate[]> {
  const rows = await store.db
    .selectFrom("inbox")
    .selectAll()
    .where("chat_ref", "=", chatRef)
    .where("state", "=", "pending")
    .where((e) => e.or([e("not_before", "<=", nowText(store)), e("attempts", ">", 0)]))
    .orderBy("update_id")
    .limit(limit)
    .execute();
  return rows.flatMap((row) =>
    row.update_box === null
      ? []
      : {
          updateId: row.update_id,
          chatRef: row.chat_ref,
          update: decryptJson<Update>(store, row.update_box, place(row.update_id)),
          attempts: row.attempts,
        },
  );
}

/** The outcome of an update after which nothing may point to the person any more. */
export const erasedOutcome = "erased";

/** Closes updates with what became of them, and drops their content. */
export async function finishUpdates(
  store: Store,
  updateIds: readonly number[],
  outcome: string,
  state: "done" | "failed" = "done",
): Promise<void> {
  await store.db
    .updateTable("inbox")
    .set({
      state,
      outcome,
      update_box: null,
      ...(outcome === erasedOutcome ? { chat_ref: "" } : {}),
    })
    .where("update_id", "in", [...updateIds])
    .execute();
}

/** Puts updates back for another try at `at`. */
export async function retryUpdates(
  store: Store,
  updateIds: readonly number[],
  at: Date,
): Promise<void> {
  await store.db
    .updateTable("inbox")
    .set((e) => ({ attempts: e("attempts", "+", 1), not_before: at.toISOString() }))
    .where("update_id", "in", [...updateIds])
    .execute();
}

/** Forgets updates that were dealt with before `before`. Telegram repeats an update for at most 24 hours. */
export async function pruneInbox(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("inbox")
    .where("state", "!=", "pending")
    .where("received_at", "<", before.toISOString())
    .execute();
}

/** How many updates wait. */
export async function countPending(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom("inbox")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("state", "=", "pending")
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
