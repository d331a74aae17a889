import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reapplyErasures } from "../../src/storage/erasure-list.ts";
import { erasePerson, findPerson } from "../../src/storage/people.ts";
import { aPersonWithTicket, dumpTables, openTestStore } from "../support/memory-store.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "erased-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("an older copy of the database that is put back loses the erased again, and nobody else", async () => {
  const path = join(folder, "bot.db");
  const before = await openTestStore(path);
  const { person } = await aPersonWithTicket(before, 501);
  await aPersonWithTicket(before, 502);
  await before.close();
  copyFileSync(path, join(folder, "backup.db"));

  const later = await openTestStore(path, "2026-11-23T12:00:00.000Z");
  await erasePerson(later, person);
  await later.close();

  copyFileSync(join(folder, "backup.db"), path);
  const restored = await openTestStore(path, "2026-11-24T12:00:00.000Z");
  expect(await findPerson(restored, 501)).toBeDefined();
  expect(await reapplyErasures(restored)).toBe(1);
  expect(await findPerson(restored, 501)).toBeUndefined();
  expect(await findPerson(restored, 502)).toBeDefined();
  expect(JSON.stringify(await dumpTables(restored))).not.toContain(person.id);
  expect(await reapplyErasures(restored)).toBe(0);
});

test("somebody who came back after their erasure stays", async () => {
  const store = await openTestStore(join(folder, "bot.db"));
  const { person } = await aPersonWithTicket(store, 501);
  await erasePerson(store, person);
  store.pass(1_000);
  await aPersonWithTicket(store, 501);
  expect(await reapplyErasures(store)).toBe(0);
  expect(await findPerson(store, 501)).toBeDefined();
});

test("a line that was cut off by a crash is passed over, a damaged list is told", async () => {
  const path = join(folder, "bot.db");
  const store = await openTestStore(path);
  writeFileSync(`${path}.erased`, `ref ${store.clock().toISOString()}\nre`);
  expect([...store.erasures.read().keys()]).toEqual(["ref"]);
  writeFileSync(`${path}.erased`, "what is this\n");
  expect(() => store.erasures.read()).toThrow(/damaged/);
});
