import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { z } from "zod";
import { StorageError } from "./open-sqlite.ts";
import { erasePerson, findPersonByRef } from "./people.ts";
import { inTransaction, type Store } from "./store.ts";

/**
 * Who asked to be erased and when, by keyed reference. It lies beside the database and not in it: an older
 * copy of the database that is put back must not bring anybody back.
 */
export interface ErasureList {
  /** On the disk when it returns. */
  add(chatRef: string, at: Date): void;
  /** The latest erasure of each. */
  read(): ReadonlyMap<string, Date>;
}

const lineSchema = z.tuple([z.string().min(1), z.iso.datetime()]);

/** The list beside a database file; for a database in memory, one that is kept in memory. */
export function openErasureList(databasePath: string): ErasureList {
  if (databasePath === ":memory:") {
    const erased = new Map<string, Date>();
    return { add: (chatRef, at) => erased.set(chatRef, at), read: () => new Map(erased) };
  }
  const path = `${databasePath}.erased`;
  return {
    add: (chatRef, at) => {
      const file = openSync(path, "a", 0o600);
      try {
        writeSync(file, `${chatRef} ${at.toISOString()}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    read: () => {
      if (!existsSync(path)) return new Map();
      const lines = readFileSync(path, "utf8").split("\n");
      // The last line of a process that was killed may be cut off; its transaction was never committed.
      const whole = lines.slice(0, -1).map((line) => lineSchema.safeParse(line.split(" ")));
      if (whole.some((line) => !line.success)) {
        throw new StorageError(`storage: ${path} is damaged; mend or restore it before you start`);
      }
      return new Map(
        whole.flatMap(({ data }) => (data ? [[data[0], new Date(data[1])] as const] : [])),
      );
    },
  };
}

/** Erases again whoever is on the list and was here before. Returns how many that were. */
export async function reapplyErasures(store: Store): Promise<number> {
  let again = 0;
  for (const [chatRef, at] of store.erasures.read()) {
    await inTransaction(store, async (tx) => {
      const person = await findPersonByRef(tx, chatRef);
      if (person === undefined || person.createdAt >= at) return;
      await erasePerson(tx, person);
      again += 1;
    });
  }
  return again;
}
