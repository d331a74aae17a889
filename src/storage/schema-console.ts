import type { Generated } from "kysely";

/** The tables of the web console. */
export interface ConsoleTables {
  console_pass: PassTable;
  console_session: SessionTable;
  audit: AuditTable;
}

/** What lets a staff member in once: a link the bot sent, or what Telegram signed when it opened the console. */
export interface PassTable {
  /** Keyed hash: the pass itself is kept nowhere. */
  ref: string;
  staff_id: string;
  issued_at: string;
  expires_at: string;
  used_at: string | null;
}

/** A signed-in browser. Deleting the row ends it. */
export interface SessionTable {
  /** Keyed hash of the token in the cookie. */
  ref: string;
  /** The name by which it can be ended. */
  id: string;
  staff_id: string;
  way: "link" | "app";
  created_at: string;
  expires_at: string;
}

/** Who did what to which ticket, entry or person of the staff. Holds no text of anybody. */
export interface AuditTable {
  seq: Generated<number>;
  at: string;
  /** A staff id. */
  staff_id: string;
  act: string;
  /** `ticket:12`, `entry:t05-school-address`, `staff:2`; for a sign-in the way, for an export the file's name. */
  subject: string | null;
}
