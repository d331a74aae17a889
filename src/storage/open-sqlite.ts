import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { Kysely, Migrator, SqliteDialect } from "kysely";
import { Fault } from "../log.ts";
import { migrations } from "./migrations.ts";
import type { Database } from "./schema.ts";

/** The database cannot be used; the message tells the operator what to do. */
export class StorageError extends Fault {
  override readonly name = "StorageError";
}

export interface OpenedDatabase {
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** How long a statement waits for another process that holds the file, in milliseconds. */
const busyTimeout = 5_000;

const explain = (path: string, error: unknown): StorageError => {
  const code = String((error as { code?: unknown }).code ?? "");
  const text = error instanceof Error ? error.message : "";
  if (/NODE_MODULE_VERSION|bindings file/.test(text)) {
    return new StorageError(
      "storage: better-sqlite3 is not built for this Node; run: npm rebuild better-sqlite3",
    );
  }
  if (code.startsWith("SQLITE_BUSY")) {
    return new StorageError(
      `storage: ${path} is locked by another program; stop it and start again`,
    );
  }
  if (
    code.startsWith("SQLITE_READONLY") ||
    code === "EACCES" ||
    code === "EROFS" ||
    code === "EPERM"
  ) {
    return new StorageError(
      `storage: ${path} cannot be written; check the owner and the permissions`,
    );
  }
  if (code.startsWith("SQLITE_CANTOPEN")) {
    return new StorageError(
      `storage: ${path} cannot be opened; check the folder and the permissions`,
    );
  }
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT")) {
    return new StorageError(`storage: ${path} is damaged or not a database; restore a backup`);
  }
  if (code.startsWith("SQLITE_FULL")) return new StorageError("storage: the disk is full");
  return new StorageError(`storage: ${path} cannot be used (${code || "unknown reason"})`);
};

/**
 * Opens (and creates) the SQLite file and brings its schema up to date.
 * @throws StorageError
 */
export async function openSqlite(path: string): Promise<OpenedDatabase> {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const handle = new SqliteDatabase(path, { timeout: busyTimeout });
    if (path !== ":memory:") chmodSync(path, 0o600);
    handle.pragma("journal_mode = WAL");
    handle.pragma("synchronous = FULL");
    handle.pragma("foreign_keys = ON");
    handle.pragma("secure_delete = ON");
    const [check] = handle.pragma("quick_check(1)", { simple: false }) as { quick_check: string }[];
    if (check?.quick_check !== "ok") throw Object.assign(new Error(), { code: "SQLITE_CORRUPT" });
    const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: handle }) });
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    }).migrateToLatest();
    if (error) throw error;
    return {
      db,
      close: async () => {
        handle.pragma("wal_checkpoint(TRUNCATE)");
        await db.destroy();
      },
    };
  } catch (error) {
    throw error instanceof StorageError ? error : explain(path, error);
  }
}

/**
 * Makes this process the only bot on the database file, until it ends in whatever way.
 * The lock is SQLite's own on a file beside the database, so a killed process leaves none behind.
 * @returns a function that gives the lock back
 * @throws StorageError when another bot holds it
 */
export function lockForBot(path: string): () => void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const lock = new SqliteDatabase(`${path}.lock`, { timeout: 0 });
    lock.exec("BEGIN EXCLUSIVE");
    return () => lock.close();
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY")) {
      throw new StorageError(`storage: another bot is already running on ${path}; stop it first`);
    }
    throw explain(`${path}.lock`, error);
  }
}

/** True for failures that pass by themselves: the file is locked by another program for the moment. */
export const isBusy = (error: unknown): boolean =>
  String((error as { code?: unknown } | null)?.code ?? "").startsWith("SQLITE_BUSY");
