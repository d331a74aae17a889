import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BotProcess, openRig, type Rig, runMain, token } from "../support/bot-process.ts";

let rig: Rig;
beforeEach(async () => {
  rig = await openRig();
});
afterEach(() => rig.close());

async function failure(bot: BotProcess): Promise<string> {
  expect(await bot.exited).toBe(1);
  return bot.output();
}

it("names every missing live variable, and how to make a key", async () => {
  const output = await failure(runMain({ BOT_TOKEN: token }));
  expect(output).toContain("DATA_KEY");
  expect(output).toContain("randomBytes(32)");
  expect(output).toContain("ATTORNEY_IDS");
});

it("says that Telegram refuses the token, without printing it", async () => {
  const output = await failure(rig.start({ BOT_TOKEN: "700700:another-token-that-is-wrong" }));
  expect(output).toContain("token was refused");
  expect(output).not.toContain("another-token");
});

it("refuses a second bot on the same database", async () => {
  const first = rig.start();
  await rig.simulator.until(
    () => rig.simulator.calls.some((c) => c.method === "getUpdates"),
    40_000,
  );
  expect(await failure(rig.start())).toContain("another bot is already running");
  await first.kill("SIGTERM");
});

it("says that the database is locked by another program", async () => {
  const path = join(rig.folder, "bot.db");
  const other = new SqliteDatabase(path);
  other.exec("BEGIN EXCLUSIVE");
  expect(await failure(rig.start())).toContain("locked by another program");
  other.close();
});

it("says that a file is no database", async () => {
  writeFileSync(
    join(rig.folder, "bot.db"),
    "this is not a database, but long enough to look at".repeat(50),
  );
  expect(await failure(rig.start())).toContain("damaged or not a database");
});

it("says that the data folder cannot be used", async () => {
  const path = join(rig.folder, "a-file");
  writeFileSync(path, "");
  const output = await failure(rig.start({ DATABASE_URL: `file:${join(path, "bot.db")}` }));
  expect(output).toMatch(/cannot be (opened|written|used)/);
});

it("refuses a key that did not write the database", async () => {
  const first = rig.start();
  await rig.simulator.until(
    () => rig.simulator.calls.some((c) => c.method === "getUpdates"),
    40_000,
  );
  await first.kill("SIGTERM");
  const other = Buffer.alloc(32, 9).toString("base64");
  expect(await failure(rig.start({ DATA_KEY: other }))).toContain("another data key");
});

it("refuses a key file that others can read", async () => {
  const path = join(rig.folder, "key");
  writeFileSync(path, Buffer.alloc(32, 7).toString("base64"));
  chmodSync(path, 0o644);
  expect(await failure(rig.start({ DATA_KEY: "", DATA_KEY_FILE: path }))).toContain("chmod 600");
});

it("names the corpus file that is broken, and the place in it", async () => {
  const copy = mkdtempSync(join(tmpdir(), "asylum-answers-copy-"));
  const root = join(import.meta.dirname, "..", "..");
  for (const part of ["src", "corpus", "intents", "package.json", "tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(join(copy, "data"));
  writeFileSync(join(copy, "corpus", "entries", "t05-school-address.yaml"), "id: [broken\n");
  const output = await failure(runMain({}, copy));
  expect(output).toContain("t05-school-address.yaml");
  rmSync(copy, { recursive: true, force: true });
});
