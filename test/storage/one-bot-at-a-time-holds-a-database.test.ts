import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lockForBot, StorageError } from "../../src/storage/open-sqlite.ts";

function aPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "data", "bot.db");
}

/** Another process that takes the lock, says so, and holds it until it is killed. */
async function startHolder(path: string): Promise<ChildProcess> {
  const source = new URL("../../src/storage/open-sqlite.ts", import.meta.url).href;
  const script = `
    const { lockForBot } = await import(${JSON.stringify(source)});
    lockForBot(${JSON.stringify(path)});
    console.log("locked");
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  await once(child.stdout as NodeJS.ReadableStream, "data");
  return child;
}

test("a second bot on the same database is refused", () => {
  const path = aPath();
  onTestFinished(lockForBot(path));
  expect(() => lockForBot(path)).toThrow(
    new StorageError(`storage: another bot is already running on ${path}; stop it first`),
  );
});

test("a lock that is given back can be taken again", () => {
  const path = aPath();
  lockForBot(path)();
  onTestFinished(lockForBot(path));
});

test("two databases have two locks", () => {
  onTestFinished(lockForBot(aPath()));
  onTestFinished(lockForBot(aPath()));
});

test("the lock of another process holds, and a killed process leaves none behind", async () => {
  const path = aPath();
  const holder = await startHolder(path);
  expect(() => lockForBot(path)).toThrow(StorageError);
  holder.kill("SIGKILL");
  await once(holder, "close");
  onTestFinished(lockForBot(path));
}, 20_000);
