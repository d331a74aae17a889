import { newSecret } from "./passes.ts";
import { newId, nowText, type Store } from "./store.ts";

/** How somebody signed in: by a link of the bot's, or by opening the console inside Telegram. */
export type SignInWay = "link" | "app";

/** A signed-in browser. */
export interface Session {
  readonly id: string;
  readonly staffId: string;
  readonly way: SignInWay;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const sessionRef = (store: Store, token: string): string =>
  store.vault.ref("console session", token);

/** Opens a session and returns the token that stands for it; only its keyed hash is kept. */
export async function openSession(
  store: Store,
  session: { readonly staffId: string; readonly way: SignInWay; readonly expiresAt: Date },
): Promise<string> {
  const token = newSecret();
  await store.db
    .insertInto("console_session")
    .values({
      ref: sessionRef(store, token),
      id: newId(),
      staff_id: session.staffId,
      way: session.way,
      created_at: nowText(store),
      expires_at: session.expiresAt.toISOString(),
    })
    .execute();
  return token;
}

const columns = (store: Store) => store.db.selectFrom("console_session").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof columns>["executeTakeFirst"]>>>;

const toSession = (row: Row): Session => ({
  id: row.id,
  staffId: row.staff_id,
  way: row.way,
  createdAt: new Date(row.created_at),
  expiresAt: new Date(row.expires_at),
});

/** The session of a token; undefined when it has ended or expired. */
export async function findSession(store: Store, token: string): Promise<Session | undefined> {
  const row = await columns(store)
    .where("ref", "=", sessionRef(store, token))
    .where("expires_at", ">", nowText(store))
    .executeTakeFirst();
  return row && toSession(row);
}

/** The open sessions of a staff member, the newest first. */
export async function listSessions(store: Store, staffId: string): Promise<readonly Session[]> {
  const rows = await columns(store)
    .where("staff_id", "=", staffId)
    .where("expires_at", ">", nowText(store))
    .orderBy("created_at", "desc")
    .execute();
  return rows.map(toSession);
}

/** Ends one session of a staff member. False where there is none with this id. */
export async function endSession(store: Store, staffId: string, id: string): Promise<boolean> {
  const result = await store.db
    .deleteFrom("console_session")
    .where("id", "=", id)
    .where("staff_id", "=", staffId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Ends all sessions of a staff member. */
export async function endSessionsOf(store: Store, staffId: string): Promise<void> {
  await store.db.deleteFrom("console_session").where("staff_id", "=", staffId).execute();
}

/** Forgets sessions that expired before `before`. */
export async function pruneSessions(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("console_session")
    .where("expires_at", "<", before.toISOString())
    .execute();
}
