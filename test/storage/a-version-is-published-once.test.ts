import { expect, test } from "vitest";
import { holdEntry, releaseEntry } from "../../src/storage/holds.ts";
import {
  addVersion,
  findEntryOf,
  findRevision,
  listPublished,
  listVersions,
} from "../../src/storage/published.ts";
import { aPersonWithTicket, dumpTables, openTestStore } from "../support/memory-store.ts";
import { testEntry } from "../support/test-knowledge.ts";

const entry = { ...testEntry, id: "r-1", kind: "reply" as const };
const by = { act: "published", staffId: "ana" } as const;

test("of two who publish the same version one comes through", async () => {
  const store = await openTestStore();
  const both = await Promise.all([
    addVersion(store, { ...entry, question: "hers" }, by),
    addVersion(store, { ...entry, question: "his" }, { ...by, staffId: "ben" }),
  ]);
  expect(both.sort()).toEqual([false, true]);
  expect(await listVersions(store, "r-1")).toHaveLength(1);
});

test("every version is kept, and the highest is the one that counts", async () => {
  const store = await openTestStore();
  for (const version of [1, 2, 3]) {
    expect(await addVersion(store, { ...entry, version }, by)).toBe(true);
  }
  await addVersion(store, { ...entry, id: "r-2" }, by);
  expect((await listVersions(store, "r-1")).map((v) => v.entry.version)).toEqual([1, 2, 3]);
  expect((await listPublished(store)).map((v) => [v.entry.id, v.entry.version])).toEqual([
    ["r-1", 3],
    ["r-2", 1],
  ]);
});

test("what was published is not readable in the database", async () => {
  const store = await openTestStore();
  await addVersion(store, entry, by);
  expect(JSON.stringify(await dumpTables(store))).not.toContain("plant a tree");
});

test("whatever changes what is served raises the revision, and nothing else does", async () => {
  const store = await openTestStore();
  const revisions = [await findRevision(store)];
  const note = async () => revisions.push(await findRevision(store));
  await addVersion(store, entry, by);
  await note();
  await addVersion(store, entry, by);
  await note();
  await holdEntry(store, "r-1", "ana");
  await note();
  await releaseEntry(store, "r-1");
  await note();
  expect(revisions).toEqual([0, 1, 1, 2, 3]);
});

test("an entry stays when the ticket it came from is gone, and no longer names it", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await addVersion(store, entry, { ...by, ticketId: ticket.id });
  expect(await findEntryOf(store, ticket.id)).toBe("r-1");
  await store.db.deleteFrom("ticket").execute();
  expect(await findEntryOf(store, ticket.id)).toBeUndefined();
  expect(await listPublished(store)).toHaveLength(1);
});
