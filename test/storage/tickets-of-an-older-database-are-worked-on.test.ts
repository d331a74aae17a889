import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { Kysely, Migrator, SqliteDialect } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { migrations } from "../../src/storage/migrations.ts";
import { actOnTicket, getTicket } from "../../src/storage/tickets.ts";
import { createVault } from "../../src/storage/vault.ts";
import { openTestStore, testKey } from "../support/memory-store.ts";

const at = "2026-11-01T12:00:00.000Z";

/** A file as the version before the log of everything left it, with one urgent ticket in it. */
async function olderDatabase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "bot.db");
  const handle = new SqliteDatabase(path);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: handle }) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  }).migrateTo("0003_safety");
  if (error) throw error;
  const question = createVault(testKey).encrypt("An old question", {
    table: "ticket",
    column: "question",
    row: "oldticketold",
  });
  handle.exec(`
    insert into person (id, chat_ref, chat_box, language_chosen, welcomed, reachable, created_at, seen_at)
      values ('p', 'ref', 'box', 0, 1, 1, '${at}', '${at}');
    insert into ticket (id, person_id, state, reason, category, urgent, language, message_id, question_box,
      candidates, created_at, updated_at)
      values ('oldticketold', 'p', 'open', 'emergency', 'detention_now', 1, 'en', 1, '${question}', '[]', '${at}', '${at}');
  `);
  await db.destroy();
  return path;
}

test("a ticket from before is opened, waits since it came, and goes through the same states", async () => {
  const store = await openTestStore(await olderDatabase());
  const ticket = await getTicket(store, "oldticketold");
  expect(ticket).toMatchObject({
    question: "An old question",
    urgent: true,
    waitingSince: new Date(at),
    sleep: null,
    conflicts: [],
    review: null,
    quiet: false,
    talking: false,
  });
  expect((await actOnTicket(store, ticket, { kind: "claim", by: "ana" })).ok).toBe(true);
  expect((await actOnTicket(store, ticket, { kind: "claim", by: "ben" })).ok).toBe(false);
  expect((await getTicket(store, ticket.id)).waitingSince).toEqual(new Date(at));
});
