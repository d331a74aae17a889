import type { InlineQueryResult } from "grammy/types";
import { textContent } from "../messages.ts";
import { readBoolean, readList, readText } from "../payload.ts";
import { badRequest } from "../refusal.ts";
import type { OpenQuery, World } from "../world.ts";
import type { MethodTable } from "./method.ts";

/** Telegram keeps a query open for about this long. */
const answerableMs = 15_000;

/** answerCallbackQuery and answerInlineQuery. */
export function queryMethods(world: World): MethodTable {
  const open = (query: OpenQuery | undefined): OpenQuery => {
    const now = world.clock().getTime();
    if (!query || query.answered || now - query.askedAt > answerableMs) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    return query;
  };

  return {
    answerCallbackQuery: (payload) => {
      const query = open(world.callbacks.get(readText(payload, "callback_query_id") ?? ""));
      const text = readText(payload, "text") ?? "";
      if (text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
      query.answered = true;
      const alert = readBoolean(payload, "show_alert");
      if (text) world.events.emit({ type: "toast", chatId: query.userId, text, alert });
      return true;
    },
    answerInlineQuery: (payload) => {
      const id = readText(payload, "inline_query_id") ?? "";
      const query = world.inlineQueries.get(id);
      const asked = open(query);
      const results = readList<InlineQueryResult>(payload, "results") ?? [];
      checkResults(results);
      asked.answered = true;
      if (query) query.results = results;
      return true;
    },
  };
}

/** At most 50 results, each with an id of 1-64 bytes of its own. */
function checkResults(results: readonly InlineQueryResult[]): void {
  if (results.length > 50) throw badRequest("RESULTS_TOO_MUCH");
  const ids = new Set(results.map((result) => result.id));
  if (ids.size < results.length) throw badRequest("RESULT_ID_DUPLICATE");
  for (const result of results) {
    const bytes = Buffer.byteLength(result.id ?? "");
    if (bytes < 1 || bytes > 64) throw badRequest("RESULT_ID_INVALID");
    if ("input_message_content" in result && result.input_message_content) {
      const content = result.input_message_content;
      if ("message_text" in content) textContent(content.message_text, content.entities);
    }
  }
}
