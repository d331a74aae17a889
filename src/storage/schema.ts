import type { Generated } from "kysely";
import type { PairKind } from "./outgoing.ts";
import type { ConsoleTables } from "./schema-console.ts";

/**
 * The tables. Instants are ISO-8601 text, booleans 0/1. Columns named `*_box` hold encrypted fields;
 * columns named `*_ref` hold keyed hashes of Telegram ids. `seq` orders rows, `id` is random and unguessable.
 */
export interface Database extends ConsoleTables {
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
  published: PublishedTable;
  revision: RevisionTable;
  proposal: ProposalTable;
  told: ToldTable;
  profile: ProfileTable;
  likeness: LikenessTable;
  companion: CompanionTable;
  canned_use: CannedUseTable;
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
  proposal_id: string | null;
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
  standing: "blocked" | "quiet" | null;
  /** Whether corrections of answers they were given go to them. */
  corrections: Generated<number>;
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
  /** Since when the asker waits; null in rows from before there was a log of everything: since it was opened. */
  waiting_since: string | null;
  asleep: Generated<number>;
  /** When a sleeping ticket comes back; null: when the asker writes. */
  wake_at: string | null;
  /** JSON: ids of staff who must not see it. */
  conflicts: Generated<string>;
  /** A reply that waits for a second person: who wrote it, and its draft. */
  review_by: string | null;
  review_draft: string | null;
  quiet: Generated<number>;
  talking: Generated<number>;
  nudged_at: string | null;
  /** Counts the changes: a change is made only to what was read. */
  revision: Generated<number>;
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
  /** An id, an instant, a day or a category; never text. */
  detail: string | null;
  text_box: string | null;
}

export interface DraftTable {
  id: string;
  ticket_id: string;
  staff_id: string;
  state: "pending" | "sent" | "discarded";
  text_box: string;
  /** The past answer that is to be sent instead of own words. */
  entry_id: string | null;
  /** JSON: the same answer in other languages, written by a person. */
  versions_box: string | null;
  /** The reply written ahead that it is, word for word. */
  canned: string | null;
  created_at: string;
}

/** How often each reply that was written ahead has been sent. */
export interface CannedUseTable {
  canned: string;
  uses: number;
}

/** Which message in which chat belongs to what: routing looks here and nowhere else. */
export interface PairTable {
  chat_ref: string;
  message_id: number;
  kind: PairKind;
  request_id: string | null;
  ticket_id: string | null;
  proposal_id: string | null;
}

export interface StaffTable {
  id: string;
  seq: Generated<number>;
  user_ref: string;
  user_box: string;
  role: "attorney" | "reviewer" | "admin" | "interpreter";
  active: number;
  added_at: string;
  /** The last day they are away, ISO. */
  away_until: string | null;
  /** Whether they want the daily digest. */
  digest: Generated<number>;
  /** The local day of the last digest, ISO. */
  digest_on: string | null;
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

/** The history of every answer that was published or changed here; the row with the highest version counts. */
export interface PublishedTable {
  entry_id: string;
  version: number;
  /** What made this version, in one word. */
  act: string;
  /** A staff id. */
  staff_id: string;
  /** The ticket whose answer it was, as long as that is there. */
  ticket_id: string | null;
  at: string;
  entry_box: string;
}

/** One row, whose number goes up with every change of what is served. */
export interface RevisionTable {
  id: number;
  number: number;
}

/** What an attorney is about to publish or to correct; nothing of it is served or sent before the explicit yes. */
export interface ProposalTable {
  id: string;
  kind: "publish" | "correct";
  ticket_id: string | null;
  entry_id: string | null;
  /** The version it starts from; 0: a new entry. */
  base_version: number;
  staff_id: string;
  state: "pending" | "settled" | "discarded";
  /** null once it is settled or discarded. */
  content_box: string | null;
  created_at: string;
}

/** Who was given which version of which answer, so that a correction reaches them. */
export interface ToldTable {
  person_id: string;
  /** The id of an entry, or of the draft that was sent as the answer of a ticket. */
  subject: string;
  version: number;
  /** Their own message that was answered. */
  message_id: number;
  ticket_id: string | null;
  at: string;
}

/** What a ticket's question comes near to in the archive. */
export interface ProfileTable {
  ticket_id: string;
  /** JSON: the matched documents with their confidences. */
  documents: string;
}

/** Two tickets that may ask the same; `one_id` is the later one. */
export interface LikenessTable {
  one_id: string;
  other_id: string;
  likeness: number;
  /** Somebody looked and said no. */
  dismissed: Generated<number>;
}

/** A ticket that is answered together with another one, as an attorney confirmed. */
export interface CompanionTable {
  ticket_id: string;
  lead_id: string;
  staff_id: string;
  at: string;
  /** The answer that went to both; null: not yet. */
  draft_id: string | null;
}
