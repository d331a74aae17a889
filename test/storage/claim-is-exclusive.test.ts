import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { actOnTicket, getTicket, listClaimedBy } from "../../src/storage/tickets.ts";
import { aPersonWithTicket, openTestStore } from "../support/memory-store.ts";

test("of two claims on the same card only one succeeds", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  const results = await Promise.all([
    actOnTicket(store, ticket, { kind: "claim", by: "ana" }),
    actOnTicket(store, ticket, { kind: "claim", by: "ben" }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.find((result) => !result.ok)).toEqual({ ok: false, why: "taken" });
  const winner = results[0]?.ok ? "ana" : "ben";
  expect((await getTicket(store, ticket.id)).claimedBy).toBe(winner);
});

test("of two claims from two connections only one succeeds", async () => {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [one, two] = [
    await openTestStore(join(folder, "bot.db")),
    await openTestStore(join(folder, "bot.db")),
  ];
  const { ticket } = await aPersonWithTicket(one);
  const results = await Promise.all([
    actOnTicket(one, ticket, { kind: "claim", by: "ana" }),
    actOnTicket(two, ticket, { kind: "claim", by: "ben" }),
  ]);
  expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
});

test("a claim on a card that is out of date is refused", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await actOnTicket(store, ticket, { kind: "withdraw" });
  expect(await actOnTicket(store, ticket, { kind: "claim", by: "ana" })).toEqual({
    ok: false,
    why: "over",
  });
  expect((await getTicket(store, ticket.id)).state).toBe("withdrawn");
});

test("of an answer and a release at the same time only one counts", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await actOnTicket(store, ticket, { kind: "claim", by: "ana" });
  const claimed = await getTicket(store, ticket.id);
  const results = await Promise.all([
    actOnTicket(store, claimed, { kind: "answer", by: "ana" }),
    actOnTicket(store, claimed, { kind: "release", by: "ana" }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test("a claimed ticket is in the hands of the one who claimed it", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await actOnTicket(store, ticket, { kind: "claim", by: "ana" });
  expect((await listClaimedBy(store, "ana")).map((one) => one.id)).toEqual([ticket.id]);
  expect(await listClaimedBy(store, "ben")).toEqual([]);
});
