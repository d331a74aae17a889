import { GrammyError, HttpError } from "grammy";
import type { ResponseParameters } from "grammy/types";
import { expect, test } from "vitest";
import { readRefusal } from "../../src/telegram/refusal.ts";

const refused = (error_code: number, description: string, parameters: ResponseParameters = {}) =>
  new GrammyError(
    "Call failed",
    { ok: false, error_code, description, parameters },
    "sendMessage",
    {},
  );

/** Descriptions as Telegram words them. */
const table: readonly [string, Error, object][] = [
  [
    "too much at once: wait as long as told",
    refused(429, "Too Many Requests: retry after 17", { retry_after: 17 }),
    { kind: "later", seconds: 17, why: "429" },
  ],
  [
    "too much at once without a time: wait a little",
    refused(429, "Too Many Requests"),
    { kind: "later", seconds: 5, why: "429" },
  ],
  [
    "blocked by the person: keep it for their return",
    refused(403, "Forbidden: bot was blocked by the user"),
    { kind: "unreachable", why: "403" },
  ],
  [
    "an account that is gone",
    refused(403, "Forbidden: user is deactivated"),
    { kind: "unreachable", why: "403" },
  ],
  [
    "a chat that never was",
    refused(400, "Bad Request: chat not found"),
    { kind: "unreachable", why: "400" },
  ],
  [
    "a peer nobody knows",
    refused(400, "Bad Request: PEER_ID_INVALID"),
    { kind: "unreachable", why: "400" },
  ],
  [
    "a group that became a supergroup: follow it",
    refused(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: -1_005,
    }),
    { kind: "moved", to: -1_005 },
  ],
  [
    "an edit that changes nothing",
    refused(400, "Bad Request: message is not modified: specified new message content is the same"),
    { kind: "done" },
  ],
  [
    "a tap that is too old",
    refused(
      400,
      "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    { kind: "done" },
  ],
  [
    "an edit of a deleted message",
    refused(400, "Bad Request: message to edit not found"),
    { kind: "done" },
  ],
  [
    "a message too old to edit",
    refused(400, "Bad Request: message can't be edited"),
    { kind: "done" },
  ],
  [
    "a message deleted before",
    refused(400, "Bad Request: message to delete not found"),
    { kind: "done" },
  ],
  [
    "a message too old to delete",
    refused(400, "Bad Request: message can't be deleted for everyone"),
    { kind: "done" },
  ],
  [
    "a fault of Telegram's",
    refused(502, "Bad Gateway"),
    { kind: "later", seconds: undefined, why: "502" },
  ],
  [
    "a token that is refused: what waits must survive it",
    refused(401, "Unauthorized"),
    { kind: "later", seconds: undefined, why: "401" },
  ],
  [
    "no network",
    new HttpError("Network request failed", new Error("ECONNRESET")),
    { kind: "later", seconds: undefined, why: "network" },
  ],
  [
    "a text Telegram will never take",
    refused(400, "Bad Request: message text is empty"),
    { kind: "never", why: "400 Bad Request: message text is empty" },
  ],
  ["a fault of ours", new TypeError("private words"), { kind: "never", why: "TypeError" }],
];

for (const [name, error, refusal] of table) {
  test(name, () => {
    expect(readRefusal(error)).toEqual(refusal);
  });
}

test("something thrown that is no error", () => {
  expect(readRefusal("words")).toEqual({ kind: "never", why: "unknown" });
});
