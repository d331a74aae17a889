import type { InlineKeyboardMarkup } from "grammy/types";
import { badRequest } from "./refusal.ts";

/** The markups a message can carry; only an inline keyboard stays on the message itself. */
export interface Markup {
  readonly inline_keyboard?: InlineKeyboardMarkup["inline_keyboard"];
  readonly keyboard?: readonly (readonly (string | { readonly text: string })[])[];
  readonly one_time_keyboard?: boolean;
  readonly input_field_placeholder?: string;
  readonly remove_keyboard?: boolean;
  readonly force_reply?: boolean;
}

/** What a button can do. Every button has exactly one of these. */
const actions = [
  "callback_data",
  "callback_game",
  "copy_text",
  "disabled",
  "login_url",
  "pay",
  "switch_inline_query",
  "switch_inline_query_chosen_chat",
  "switch_inline_query_current_chat",
  "url",
  "web_app",
] as const;

/** Refuses a markup that Telegram would refuse: sizes are those of the Bot API's documentation. */
export function checkMarkup(markup: Markup | undefined): void {
  const known = ["inline_keyboard", "keyboard", "remove_keyboard", "force_reply"];
  if (markup === undefined) return;
  if (!known.some((kind) => kind in markup)) {
    throw badRequest("object expected as reply markup");
  }
  for (const row of markup.keyboard ?? []) {
    for (const button of row) {
      const text = typeof button === "string" ? button : button.text;
      if (!text) throw badRequest("keyboard button text must be non-empty");
    }
  }
  const rows = markup.inline_keyboard ?? [];
  if (!Array.isArray(rows) || rows.some((row) => !Array.isArray(row))) {
    throw badRequest(
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    );
  }
  if (rows.flat().length > 100) throw badRequest("reply markup is too long");
  for (const button of rows.flat()) checkButton(button as unknown as Record<string, unknown>);
}

function checkButton(button: Record<string, unknown>): void {
  if (typeof button.text !== "string" || button.text.trim() === "") {
    throw badRequest("can't parse inline keyboard button: Button text must be non-empty");
  }
  const set = actions.filter((action) => button[action] !== undefined);
  if (set.length === 0) {
    throw badRequest("Text buttons are unallowed in the inline keyboard");
  }
  if (set.length > 1) throw badRequest("BUTTON_TYPE_INVALID");
  if ("callback_data" in button) checkCallbackData(button.callback_data);
  if ("url" in button) checkUrl(button.url);
  if ("copy_text" in button) checkCopyText(button.copy_text);
}

function checkCallbackData(data: unknown): void {
  const bytes = typeof data === "string" ? Buffer.byteLength(data) : 0;
  if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
}

function checkCopyText(copy: unknown): void {
  const text = (copy as { text?: unknown } | null)?.text;
  const length = typeof text === "string" ? text.length : 0;
  if (length < 1 || length > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
}

function checkUrl(url: unknown): void {
  const invalid = (why: string) =>
    badRequest(`inline keyboard button URL '${String(url)}' is invalid: ${why}`);
  if (typeof url !== "string" || !URL.canParse(url)) throw invalid("Wrong HTTP URL");
  const { protocol, hostname } = new URL(url);
  if (!["http:", "https:", "tg:"].includes(protocol)) throw invalid("Unsupported URL protocol");
  if (protocol !== "tg:" && !hostname.includes(".")) throw invalid("Wrong HTTP URL");
}
