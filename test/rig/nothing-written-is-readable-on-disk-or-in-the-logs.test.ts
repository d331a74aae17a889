import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, expect, it } from "vitest";
import { attorneyId, openRig, type Rig, textsIn } from "../support/bot-process.ts";

let rig: Rig;
afterEach(() => rig.close());

it("keeps no question, name or id in plain text in the database, its WAL or the logs", async () => {
  rig = await openRig();
  const { simulator } = rig;
  const bot = rig.start({ LOG_LEVEL: "debug" });
  const asker = simulator.user(811_755_201, {
    first_name: "Zebulonia",
    last_name: "Quarkwright",
    username: "zebulonia_q",
  });
  const shown = (chat: number, part: string) =>
    simulator.until(
      () => simulator.messages(chat).findLast((m) => m.from?.is_bot && m.text?.includes(part)),
      30_000,
    );

  asker.says(
    "My interview was cancelled by a letter (marzipanfluegel), how do I get a new interview date?",
  );
  await shown(811_755_201, "Your number: 1");
  const card = await shown(attorneyId, "marzipanfluegel");
  const attorney = simulator.user(attorneyId);
  attorney.repliesTo(card.message_id, "Please ask them for the kaleidostrudel in writing.");
  await shown(attorneyId, "Nothing is sent yet");
  attorney.taps("Send");
  await shown(811_755_201, "kaleidostrudel");
  attorney.says("/note 1 remember the ziegenpeterling");
  await shown(attorneyId, "Noted for No. 1");
  asker.says("will uscis know where the rhabarbernacht school is that i go to?");
  await simulator.until(() => textsIn(simulator, 811_755_201).length >= 3, 30_000);

  const markers = [
    "marzipanfluegel",
    "kaleidostrudel",
    "ziegenpeterling",
    "rhabarbernacht",
    "Zebulonia",
    "Quarkwright",
    "zebulonia_q",
    "811755201",
    String(attorneyId),
    "rig-rig-rig",
  ];
  const readable = () => markers.filter((marker) => rig.bytes().includes(marker));
  expect(readable()).toEqual([]);
  await bot.kill("SIGTERM");
  expect(await bot.exited).toBe(0);
  expect(readable()).toEqual([]);
});

/** Everything stored about people and messages: the values of all columns that are not empty, by table. */
function storedValues(path: string): ReadonlyMap<string, readonly string[]> {
  const database = new Database(path, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'table'")
      .all();
    return new Map(
      tables.map(({ name }) => {
        const rows = database.prepare<[], object>(`select * from "${name}"`).all();
        return [name, rows.flatMap((row) => Object.values(row)).map(String)];
      }),
    );
  } finally {
    database.close();
  }
}

it("keeps no text of a message that was answered without a ticket, not even sealed", async () => {
  rig = await openRig();
  const { simulator } = rig;
  const bot = rig.start();
  const asker = simulator.user(811_755_202);
  const identifiers = ["A098 765 432", "IOE0912345678", "123-45-6789", "212-555-0134"];
  for (const identifier of identifiers) {
    const before = textsIn(simulator, 811_755_202).length;
    asker.says(`My number is ${identifier}. Can I apply for asylum after one year?`);
    await simulator.until(() => textsIn(simulator, 811_755_202).length > before, 30_000);
  }
  await bot.kill("SIGTERM");
  const database = new Database(join(rig.folder, "bot.db"), { readonly: true });
  const count = (sql: string) => database.prepare<[], { n: number }>(sql).get()?.n;
  expect(count("select count(*) n from inbox where update_box is not null")).toBe(0);
  expect(count("select count(*) n from outbox where message_box is not null")).toBe(0);
  expect(count("select count(*) n from ticket")).toBe(0);
  database.close();
  for (const identifier of identifiers) expect(rig.bytes().includes(identifier)).toBe(false);
});

it("keeps nothing of a person after /delete, not even sealed", async () => {
  rig = await openRig();
  const { simulator } = rig;
  const bot = rig.start();
  const path = join(rig.folder, "bot.db");
  await simulator.until(() => textsIn(simulator, attorneyId).length > 0, 30_000);
  const known = new Set([...storedValues(path).values()].flat());
  const asker = simulator.user(811_755_203, { first_name: "Zebulonia" });
  const shown = (part: string) =>
    simulator.until(() => textsIn(simulator, 811_755_203).some((t) => t.includes(part)), 30_000);
  asker.says(
    "My interview was cancelled by a letter (marzipan), how do I get a new interview date?",
  );
  await shown("Your number: 1");
  await simulator.until(
    () => textsIn(simulator, attorneyId).some((t) => t.includes("marzipan")),
    30_000,
  );
  const before = storedValues(path);
  const isLong = (value: string): boolean => value.length >= 16 && !known.has(value);
  const own = ["person", "ticket", "request"]
    .flatMap((table) => before.get(table) ?? [])
    .filter(isLong);
  expect(own.length).toBeGreaterThan(5);

  asker.says("/delete");
  await shown("Delete everything I keep");
  asker.taps("Yes, delete");
  await shown("Done. I deleted");
  await bot.kill("SIGTERM");

  // The reference under which the erasure is remembered is all that may stay, and times are nobody's.
  const remembered = readFileSync(`${path}.erased`, "utf8");
  const isOwn = (value: string): boolean => !isTime(value) && !remembered.includes(value);
  const left = rig.bytes();
  expect(own.filter((value) => isOwn(value) && left.includes(value))).toEqual([]);
});

const isTime = (value: string): boolean => /^\d{4}-\d\d-\d\dT/.test(value);
