import { randomBytes } from "node:crypto";
import { nowText, type Store } from "./store.ts";

/** 256 random bits, in letters that stand in an address or a cookie as they are. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

const passRef = (store: Store, pass: string): string => store.vault.ref("console pass", pass);

/** How many passes a staff member was given since `since`. */
export async function countPasses(store: Store, staffId: string, since: Date): Promise<number> {
  const row = await store.db
    .selectFrom("console_pass")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where("staff_id", "=", staffId)
    .where("issued_at", ">", since.toISOString())
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Makes a pass that lets a staff member in once, until `expiresAt`. An older unused one of theirs is void. */
export async function issuePass(store: Store, staffId: string, expiresAt: Date): Promise<string> {
  const now = nowText(store);
  await store.db
    .updateTable("console_pass")
    .set({ expires_at: now })
    .where("staff_id", "=", staffId)
    .where("expires_at", ">", now)
    .execute();
  const pass = newSecret();
  await store.db
    .insertInto("console_pass")
    .values({
      ref: passRef(store, pass),
      staff_id: staffId,
      issued_at: now,
      expires_at: expiresAt.toISOString(),
      used_at: null,
    })
    .execute();
  return pass;
}

/** Whether a pass would let somebody in now. Uses nothing up. */
export const isPassGood = async (store: Store, pass: string): Promise<boolean> =>
  (await store.db
    .selectFrom("console_pass")
    .select("ref")
    .where("ref", "=", passRef(store, pass))
    .where("used_at", "is", null)
    .where("expires_at", ">", nowText(store))
    .executeTakeFirst()) !== undefined;

/** Uses a pass up and says whose it is; undefined when it is unknown, used or too old. Of two at once one succeeds. */
export async function usePass(store: Store, pass: string): Promise<string | undefined> {
  const now = nowText(store);
  const row = await store.db
    .updateTable("console_pass")
    .set({ used_at: now })
    .where("ref", "=", passRef(store, pass))
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .returning("staff_id")
    .executeTakeFirst();
  return row?.staff_id;
}

/**
 * Notes that what Telegram signed was used to get in. False when it was used before.
 * @param expiresAt from then on it is too old anyway, and need not be remembered
 */
export async function useOnce(
  store: Store,
  signed: string,
  staffId: string,
  expiresAt: Date,
): Promise<boolean> {
  const now = nowText(store);
  const result = await store.db
    .insertInto("console_pass")
    .values({
      ref: passRef(store, signed),
      staff_id: staffId,
      issued_at: now,
      expires_at: expiresAt.toISOString(),
      used_at: now,
    })
    .onConflict((c) => c.column("ref").doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Forgets passes that expired before `before`. */
export async function prunePasses(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("console_pass")
    .where("expires_at", "<", before.toISOString())
    .execute();
}
