import { GrammyError, HttpError } from "grammy";

/** What a failed call means for the message it was to deliver. */
export type Refusal =
  /** Nothing to do any more: it is as it should be. */
  | { readonly kind: "done" }
  /** Try again, after `seconds` where Telegram says so. */
  | { readonly kind: "later"; readonly seconds: number | undefined; readonly why: string }
  /** The person blocked the bot, left, or never started it. */
  | { readonly kind: "unreachable"; readonly why: string }
  /** The group became a supergroup with this id. */
  | { readonly kind: "moved"; readonly to: number }
  /** Telegram will never take it. */
  | { readonly kind: "never"; readonly why: string };

/** Descriptions that mean there is nothing left to do (the Bot API has no codes of its own for them). */
const settled = [
  "message is not modified",
  "query is too old",
  "query ID is invalid",
  "message to edit not found",
  "message can't be edited",
  "message to delete not found",
  "message can't be deleted",
  "message identifier is not specified",
  "MESSAGE_ID_INVALID",
];
const gone = [
  "chat not found",
  "user is deactivated",
  "PEER_ID_INVALID",
  "bot was kicked",
  "not enough rights",
  "CHAT_WRITE_FORBIDDEN",
];

/** Reads a thrown error of grammY. Descriptions are Telegram's fixed words and hold no user text. */
export function readRefusal(error: unknown): Refusal {
  if (error instanceof GrammyError) {
    const { error_code: code, description, parameters } = error;
    const says = (phrases: readonly string[]): boolean =>
      phrases.some((phrase) => description.includes(phrase));
    if (parameters.migrate_to_chat_id !== undefined) {
      return { kind: "moved", to: parameters.migrate_to_chat_id };
    }
    if (code === 429) return { kind: "later", seconds: parameters.retry_after ?? 5, why: "429" };
    if (code === 403 || says(gone)) return { kind: "unreachable", why: String(code) };
    if (says(settled)) return { kind: "done" };
    // A refused token is the operator's to mend: what waits must survive it.
    if (code >= 500 || code === 401)
      return { kind: "later", seconds: undefined, why: String(code) };
    return { kind: "never", why: `${code} ${description.slice(0, 80)}` };
  }
  if (error instanceof HttpError) return { kind: "later", seconds: undefined, why: "network" };
  return { kind: "never", why: error instanceof Error ? error.name : "unknown" };
}
