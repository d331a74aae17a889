import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Insertable } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import type { Database } from "../../src/storage/schema.ts";
import { openTestStore } from "../support/memory-store.ts";

type Complete<T> = { [Column in keyof Insertable<T>]-?: Insertable<T>[Column] };

const at = "2026-11-22T12:00:00.000Z";

/** One row of every table with every column, in an order that keeps the references whole. */
const rows: { readonly [Table in keyof Database]: Complete<Database[Table]> } = {
  inbox: {
    update_id: 1,
    chat_ref: "ref",
    received_at: at,
    not_before: at,
    state: "pending",
    update_box: "box",
    attempts: 0,
    outcome: null,
  },
  outbox: {
    seq: 1,
    id: "o",
    dedupe: "d",
    chat_ref: "ref",
    purpose: "reply",
    state: "queued",
    priority: 0,
    not_before: at,
    created_at: at,
    sent_at: null,
    attempts: 0,
    error: null,
    request_id: null,
    ticket_id: null,
    proposal_id: null,
    target_box: "box",
    message_box: "box",
  },
  person: {
    id: "p",
    chat_ref: "ref",
    chat_box: "box",
    language: null,
    language_chosen: 0,
    welcomed: 0,
    reachable: 1,
    expecting: null,
    standing: null,
    corrections: 1,
    created_at: at,
    seen_at: at,
  },
  ticket: {
    number: 1,
    id: "t",
    person_id: "p",
    state: "open",
    reason: "no-match",
    category: null,
    urgent: 0,
    due_on: null,
    due_box: null,
    language: "en",
    message_id: 1,
    question_box: "box",
    candidates: "[]",
    claimed_by: null,
    claimed_at: null,
    alerted_at: null,
    asker_told_at: null,
    waiting_since: at,
    asleep: 0,
    wake_at: null,
    conflicts: "[]",
    review_by: null,
    review_draft: null,
    quiet: 0,
    talking: 0,
    nudged_at: null,
    revision: 0,
    created_at: at,
    updated_at: at,
  },
  request: {
    seq: 1,
    id: "r",
    person_id: "p",
    message_id: 1,
    outcome: "answer",
    language: "en",
    entry_id: null,
    entry_version: null,
    confidence: 0.5,
    candidates: "[]",
    shown: "[]",
    sealed_text: null,
    ticket_id: null,
    created_at: at,
  },
  ticket_event: {
    seq: 1,
    id: "e",
    ticket_id: "t",
    at,
    kind: "opened",
    actor: "bot",
    message_id: null,
    detail: null,
    text_box: null,
  },
  draft: {
    id: "d",
    ticket_id: "t",
    staff_id: "s",
    state: "pending",
    text_box: "box",
    entry_id: null,
    versions_box: null,
    canned: null,
    created_at: at,
  },
  pair: {
    chat_ref: "ref",
    message_id: 1,
    kind: "card",
    request_id: null,
    ticket_id: "t",
    proposal_id: null,
  },
  staff: {
    id: "s",
    seq: 1,
    user_ref: "ref",
    user_box: "box",
    role: "attorney",
    active: 1,
    added_at: at,
    away_until: null,
    digest: 1,
    digest_on: null,
  },
  setting: { key: "k", value_box: "box" },
  feedback: { seq: 1, entry_id: "e", entry_version: 1, helped: 1, confidence: 0.5, at },
  sent_message: { chat_ref: "ref", message_id: 1, at },
  hold: { entry_id: "e", held_by: "s", at },
  published: {
    entry_id: "e",
    version: 1,
    act: "published",
    staff_id: "s",
    ticket_id: "t",
    at,
    entry_box: "box",
  },
  revision: { id: 1, number: 1 },
  proposal: {
    id: "q",
    kind: "publish",
    ticket_id: "t",
    entry_id: null,
    base_version: 0,
    staff_id: "s",
    state: "pending",
    content_box: "box",
    created_at: at,
  },
  told: { person_id: "p", subject: "e", version: 1, message_id: 1, ticket_id: "t", at },
  profile: { ticket_id: "t", documents: "[]" },
  likeness: { one_id: "t", other_id: "t", likeness: 0.5, dismissed: 0 },
  companion: { ticket_id: "t", lead_id: "t", staff_id: "s", at, draft_id: null },
  canned_use: { canned: "more-details", uses: 1 },
  console_pass: { ref: "ref", staff_id: "s", issued_at: at, expires_at: at, used_at: null },
  console_session: {
    ref: "ref",
    id: "c",
    staff_id: "s",
    way: "link",
    created_at: at,
    expires_at: at,
  },
  audit: { seq: 1, at, staff_id: "s", act: "sign-in", subject: null },
};

const tables = Object.keys(rows) as readonly (keyof Database)[];

test("the database has the tables that are described, and no other", async () => {
  const { db } = await openTestStore();
  const found = (await db.introspection.getTables()).map((table) => table.name);
  expect(found.sort()).toEqual([...tables].sort());
});

test("every table has the columns that are described, and no other", async () => {
  const { db } = await openTestStore();
  for (const { name, columns } of await db.introspection.getTables()) {
    expect(columns.map((column) => column.name).sort(), name).toEqual(
      Object.keys(rows[name as keyof Database]).sort(),
    );
  }
});

test("a whole row can be put into every table", async () => {
  const { db } = await openTestStore();
  for (const table of tables) {
    await db
      .insertInto(table)
      .values(rows[table] as never)
      .execute();
    expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([rows[table]]);
  }
});

test("a state that does not exist is refused", async () => {
  const { db } = await openTestStore();
  for (const table of ["inbox", "outbox"] as const) {
    const row = { ...rows[table], state: "lost" } as never;
    await expect(db.insertInto(table).values(row).execute()).rejects.toThrow(/CHECK/);
  }
});

test("a ticket of nobody is refused", async () => {
  const { db } = await openTestStore();
  await expect(db.insertInto("ticket").values(rows.ticket).execute()).rejects.toThrow(
    /FOREIGN KEY/,
  );
});

test("a database that exists keeps its rows when it is opened again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "bot.db");
  const first = await openSqlite(path);
  await first.db.insertInto("person").values(rows.person).execute();
  await first.close();
  const again = await openSqlite(path);
  onTestFinished(again.close);
  expect(await again.db.selectFrom("person").selectAll().execute()).toEqual([rows.person]);
});
