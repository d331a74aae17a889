import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { createLog } from "../../src/log.ts";
import { createWebhook, webhookPath } from "../../src/telegram/webhook.ts";

const secret = "a-secret-of-sixteen";
const log = createLog("silent");

function openHook(receive?: (updates: readonly Update[]) => Promise<void>) {
  const stored: Update[] = [];
  const app = createWebhook({
    secret,
    log,
    receive:
      receive ??
      (async (updates) => {
        stored.push(...updates);
      }),
  });
  const post = (body: string, given: string | undefined = secret, path = webhookPath(secret)) =>
    app.request(path, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        ...(given === undefined ? {} : { "x-telegram-bot-api-secret-token": given }),
      },
    });
  return { app, post, stored };
}

test("an update with the right secret is stored whole", async () => {
  const { post, stored } = openHook();
  const update = { update_id: 1, message: { text: "words" }, something_new: { a: 1 } };
  expect((await post(JSON.stringify(update))).status).toBe(200);
  expect(stored).toEqual([update]);
});

for (const [name, given] of [
  ["a wrong secret", "another-secret-here"],
  ["an empty secret", ""],
  ["a part of the secret", secret.slice(0, -1)],
] as const) {
  test(`${name} is refused and nothing is stored`, async () => {
    const { post, stored } = openHook();
    expect((await post('{"update_id":1}', given)).status).toBe(403);
    expect(stored).toEqual([]);
  });
}

test("a call without a secret is refused", async () => {
  const { app, stored } = openHook();
  const answer = await app.request(webhookPath(secret), {
    method: "POST",
    body: '{"update_id":1}',
  });
  expect(answer.status).toBe(403);
  expect(stored).toEqual([]);
});

test("another path leads nowhere, even with the secret", async () => {
  const { post, app } = openHook();
  expect((await post('{"update_id":1}', secret, "/telegram/other")).status).toBe(404);
  expect((await app.request(webhookPath(secret))).status).toBe(404);
});

test("the path does not tell the secret and changes with it", () => {
  expect(webhookPath(secret)).toMatch(/^\/telegram\/[\w-]{22}$/);
  expect(webhookPath(secret)).not.toContain(secret);
  expect(webhookPath(`${secret}2`)).not.toBe(webhookPath(secret));
});

for (const [name, body] of [
  ["no JSON", "update_id=1"],
  ["an empty body", ""],
  ["JSON without an update id", '{"message":{}}'],
  ["an update id that is no whole number", '{"update_id":"1"}'],
  ["a list", "[]"],
  ["null", "null"],
] as const) {
  test(`${name} is not an update`, async () => {
    const { post, stored } = openHook();
    expect((await post(body)).status).toBe(400);
    expect(stored).toEqual([]);
  });
}

test("a body beyond all updates is refused unread", async () => {
  const { post, stored } = openHook();
  const large = JSON.stringify({ update_id: 1, message: { text: "x".repeat(1_048_577) } });
  expect((await post(large)).status).toBe(413);
  expect(stored).toEqual([]);
});

test("what cannot be stored is asked for again, without a word of why", async () => {
  const { post } = openHook(() => Promise.reject(new Error("private words")));
  const answer = await post('{"update_id":1}');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toBe("try again");
});

test("Telegram hears that it arrived only after it was stored", async () => {
  const order: string[] = [];
  const { post } = openHook(async () => {
    order.push("received");
    await new Promise((resolve) => setImmediate(resolve));
    order.push("stored");
  });
  await post('{"update_id":1}');
  order.push("answered");
  expect(order).toEqual(["received", "stored", "answered"]);
});
