import type { Generated } from "kysely";

/**
 * The tables. Instants are ISO-8601 text, booleans 0/1. Columns named `*_box` hold encrypted fields;
 * columns named `*_ref` hold keyed hashes of Telegram ids. `seq` orders rows, `id` is random and unguessable.
 */
export interface Database {
  inbox: InboxTable;
  outbox: OutboxTable;
  person: PersonTable;
  request: RequestTable;
  ticket: TicketTable;
  ticket_event: TicketEventTable;
  draft: DraftTable;
  pair: PairTable;
  staff: StaffTable;
  setting: SettingTable;
  feedback: FeedbackTable;
  sent_message: SentMessageTable;
  hold: HoldTable;
}

/** The ledger of updates: stored before anything is done with them, their text dropped once dealt with. */
export interface InboxTable {
  update_id: number;
  chat_ref: string;
  received_at: string;
  /** Not handled before this instant: a piece of a story waits a moment for the next one. */
  not_before: string;
  state: "pending" | "done" | "failed";
  update_box: string | null;
  attempts: Generated<number>;
  /** What became of it, in one word; never null once the state is not pending. */
  outcome: string | null;
}

/** Everything that is to leave, has left or could not be delivered. */
export interface OutboxTable {
  seq: Generated<number>;
  id: string;
  /** Says what this is, so that the same thing is never queued twice. */
  dedupe: string;
  chat_ref: string;
  purpose: string;
  state: "queued" | "sending" | "sent" | "undeliverable" | "failed" | "cancelled";
  /** Higher goes first, also within a chat. */
  priority: number;
  not_before: string;
  created_at: string;
  sent_at: string | null;
  attempts: Generated<number>;
  /** Telegram's refusal, without any text of ours or theirs. */
  error: string | null;
  request_id: string | null;
  ticket_id: string | null;
  target_box: string | null;
  message_box: string | null;
}

export interface PersonTable {
  id: string;
  chat_ref: string;
  chat_box: string;
  language: string | null;
  language_chosen: number;
  welcomed: number;
  reachable: number;
  /** What the next message is expected to be: JSON, see `people.ts`. */
  expecting: string | null;
  created_at: string;
  seen_at: string;
}

/** One question and what was done with it. Its text is sealed: only the buttons in the person's own chat hold the key. */
export interface RequestTable {
  seq: Generated<number>;
  id: string;
  person_id: string;
  message_id: number;
  outcome: string;
  language: string;
  entry_id: string | null;
  entry_version: number | null;
  confidence: number | null;
  /** JSON: the best candidates with their confidences. */
  candidates: string;
  /** JSON: ids of the entries shown so far. */
  shown: string;
  sealed_text: string | null;
  ticket_id: string | null;
  created_at: string;
}

export interface TicketTable {
  /** The number people see. */
  number: Generated<number>;
  id: string;
  person_id: string;
  state: "open" | "claimed" | "answered" | "closed" | "withdrawn";
  reason: string;
  category: string | null;
  urgent: number;
  due_on: string | null;
  /** The sentence that says the due day. */
  due_box: string | null;
  language: string;
  /** The asker's message that started it, for the reply quote. */
  message_id: number;
  question_box: string;
  /** JSON: the best rejected candidates with their confidences. */
  candidates: string;
  claimed_by: string | null;
  claimed_at: string | null;
  /** When staff were last reminded of an urgent ticket that nobody has taken. */
  alerted_at: string | null;
  /** When the asker was told that nobody has answered yet. */
  asker_told_at: string | null;
  created_at: string;
  updated_at: string;
}

export interface TicketEventTable {
  seq: Generated<number>;
  id: string;
  ticket_id: string;
  at: string;
  kind: string;
  /** A staff id, `asker` or `bot`. */
  actor: string;
  message_id: number | null;
  text_box: string | null;
}

export interface DraftTable {
  id: string;
  ticket_id: string;
  staff_id: string;
  state: "pending" | "sent" | "discarded";
  text_box: string;
  created_at: string;
}

/** Which message in which chat belongs to what: routing looks here and nowhere else. */
export interface PairTable {
  chat_ref: string;
  message_id: number;
  kind: "question" | "reply" | "ticket" | "answer" | "card" | "preview" | "prompt";
  request_id: string | null;
  ticket_id: string | null;
}

export interface StaffTable {
  id: string;
  seq: Generated<number>;
  user_ref: string;
  user_box: string;
  role: "attorney" | "reviewer" | "admin";
  active: number;
  added_at: string;
}

export interface SettingTable {
  key: string;
  value_box: string;
}

/** Yes/no taps: numbers only, never text. */
export interface FeedbackTable {
  seq: Generated<number>;
  entry_id: string;
  entry_version: number;
  helped: number;
  confidence: number;
  at: string;
}

/** Messages of ours in private chats that can still be taken back. */
export interface SentMessageTable {
  chat_ref: string;
  message_id: number;
  at: string;
}

/** Entries that are not to be served for now. */
export interface HoldTable {
  entry_id: string;
  /** A staff id. */
  held_by: string;
  at: string;
}
