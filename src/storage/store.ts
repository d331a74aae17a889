import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { ErasureList } from "./erasure-list.ts";
import type { Database } from "./schema.ts";
import type { FieldPlace, Vault } from "./vault.ts";

/** What every repository function works on: a database or an open transaction of it, the vault and the clock. */
export interface Store {
  readonly db: Kysely<Database>;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly erasures: ErasureList;
}

/** Runs `work` in one transaction; it must use the store it is handed, never the outer one. */
export const inTransaction = <T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> =>
  store.db.transaction().execute((db) => work({ ...store, db }));

/** A random id of 12 characters a-z0-9 (60 bits), short enough for a button's 64 bytes. */
export const newId = (): string => {
  const digits = "abcdefghijkmnpqrstuvwxyz23456789";
  return [...randomBytes(12)].map((byte) => digits[byte % 32]).join("");
};

/** Now, as the tables keep it. */
export const nowText = (store: Store): string => store.clock().toISOString();

export const encryptJson = (store: Store, value: unknown, place: FieldPlace): string =>
  store.vault.encrypt(JSON.stringify(value), place);

/** @throws VaultError when the field does not open; the caller says what shape it wrote there. */
export const decryptJson = <T>(store: Store, field: string, place: FieldPlace): T =>
  JSON.parse(store.vault.decrypt(field, place)) as T;
