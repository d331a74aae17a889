import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterEach, expect, it } from "vitest";
import { openRig, type Rig, textsIn } from "../support/bot-process.ts";

let rig: Rig;
afterEach(() => rig.close());

it("answers once, as soon as another program lets go of the database", async () => {
  rig = await openRig();
  const { simulator } = rig;
  const bot = rig.start();
  simulator.user(5_201).says("/help");
  await simulator.until(() => textsIn(simulator, 5_201)[0], 40_000);

  const other = new SqliteDatabase(join(rig.folder, "bot.db"));
  other.exec("BEGIN IMMEDIATE");
  simulator.user(5_202).says("will uscis find out if i study in another state?");
  await bot.logs("inbox.locked");
  expect(textsIn(simulator, 5_202)).toEqual([]);
  other.exec("COMMIT");
  other.close();

  await simulator.until(() => textsIn(simulator, 5_202)[0], 40_000);
  simulator.user(5_202).says("/help");
  await simulator.until(() => textsIn(simulator, 5_202)[1], 40_000);
  expect(textsIn(simulator, 5_202)).toHaveLength(2);
});
