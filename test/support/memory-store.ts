import { onTestFinished } from "vitest";
import { openErasureList } from "../../src/storage/erasure-list.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { meetPerson, type Person } from "../../src/storage/people.ts";
import type { Store } from "../../src/storage/store.ts";
import { type NewTicket, openTicket, type Ticket } from "../../src/storage/tickets.ts";
import { createVault } from "../../src/storage/vault.ts";

/** The data key of every test store. */
export const testKey = Buffer.alloc(32, 5);

/** A store whose clock stands still until a test moves it. */
export interface TestStore extends Store {
  pass(ms: number): void;
  close(): Promise<void>;
}

export const second = 1_000;
export const day = 86_400_000;

/** Opens a store for one test: in memory, or on a file where bytes on disk or a second process matter. */
export async function openTestStore(
  path = ":memory:",
  start = "2026-11-22T12:00:00.000Z",
): Promise<TestStore> {
  const { db, close } = await openSqlite(path);
  let now = Date.parse(start);
  let closing: Promise<void> | undefined;
  const closeOnce = (): Promise<void> => {
    closing ??= close();
    return closing;
  };
  onTestFinished(closeOnce);
  return {
    db,
    vault: createVault(testKey),
    erasures: openErasureList(path),
    clock: () => new Date(now),
    pass: (ms) => {
      now += ms;
    },
    close: closeOnce,
  };
}

const plainTicket = {
  reason: "no-match",
  category: null,
  urgent: false,
  dueOn: null,
  dueSentence: null,
  language: "en",
  messageId: 1,
  question: "An invented question",
  candidates: [],
} as const;

/** A ticket of a person; what matters to the test is given. */
export const aTicket = (
  store: Store,
  person: Person,
  about: Partial<NewTicket> = {},
): Promise<Ticket> => openTicket(store, { ...plainTicket, personId: person.id, ...about });

/** A person who has written, and a ticket of theirs. */
export async function aPersonWithTicket(
  store: Store,
  chatId = 501,
): Promise<{ readonly person: Person; readonly ticket: Ticket }> {
  const person = await meetPerson(store, chatId);
  return { person, ticket: await aTicket(store, person) };
}

/** Every row of every table, as text: what a search for traces looks through. */
export async function dumpTables(store: Store): Promise<Readonly<Record<string, string>>> {
  const tables = await store.db.introspection.getTables();
  const dumps = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await store.db
        .selectFrom(name as "person")
        .selectAll()
        .execute();
      return [name, JSON.stringify(rows)] as const;
    }),
  );
  return Object.fromEntries(dumps);
}
