import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { isBusy, openSqlite, StorageError } from "../../src/storage/open-sqlite.ts";

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Why the file cannot be used, as the operator reads it. */
async function refusal(path: string): Promise<string> {
  try {
    await (await openSqlite(path)).close();
  } catch (error) {
    expect(error).toBeInstanceOf(StorageError);
    return (error as StorageError).message;
  }
  return "opened";
}

/** Works as somebody without the rights of root, where the tests run as root. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test("a folder that cannot be written", async () => {
  const folder = aFolder();
  chmodSync(folder, 0o555);
  const path = join(folder, "bot.db");
  expect(await asNobody(() => refusal(path))).toBe(
    `storage: ${path} cannot be opened; check the folder and the permissions`,
  );
});

test("a folder that cannot be made", async () => {
  const folder = aFolder();
  chmodSync(folder, 0o555);
  const path = join(folder, "data", "bot.db");
  expect(await asNobody(() => refusal(path))).toBe(
    `storage: ${path} cannot be written; check the owner and the permissions`,
  );
});

test("a folder in the place of the file", async () => {
  const path = join(aFolder(), "bot.db");
  mkdirSync(path);
  expect(await refusal(path)).toBe(
    `storage: ${path} cannot be opened; check the folder and the permissions`,
  );
});

test("a file that is no database", async () => {
  const path = join(aFolder(), "bot.db");
  writeFileSync(
    path,
    "These are plain words and no database, long enough to fill a header.".repeat(9),
  );
  expect(await refusal(path)).toBe(
    `storage: ${path} is damaged or not a database; restore a backup`,
  );
});

test("a database that another program has locked", async () => {
  const path = join(aFolder(), "bot.db");
  await (await openSqlite(path)).close();
  const other = new SqliteDatabase(path);
  onTestFinished(() => {
    other.close();
  });
  other.pragma("locking_mode = EXCLUSIVE");
  other.exec("BEGIN EXCLUSIVE");
  expect(await refusal(path)).toBe(
    `storage: ${path} is locked by another program; stop it and start again`,
  );
}, 15_000);

test("only a lock counts as something that passes by itself", () => {
  expect(isBusy(Object.assign(new Error(), { code: "SQLITE_BUSY" }))).toBe(true);
  expect(isBusy(Object.assign(new Error(), { code: "SQLITE_BUSY_SNAPSHOT" }))).toBe(true);
  expect(isBusy(Object.assign(new Error(), { code: "SQLITE_FULL" }))).toBe(false);
  expect(isBusy(new Error("SQLITE_BUSY"))).toBe(false);
  expect(isBusy(null)).toBe(false);
});

test("a new database and its folder are for their owner alone", async () => {
  const folder = join(aFolder(), "data");
  const path = join(folder, "bot.db");
  const { close } = await openSqlite(path);
  onTestFinished(close);
  expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
  for (const suffix of ["", "-wal", "-shm"]) {
    expect((statSync(path + suffix).mode & 0o077).toString(8)).toBe("0");
  }
});
