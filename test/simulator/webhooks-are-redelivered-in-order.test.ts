import { expect, test } from "vitest";
import { listen, openRig } from "./support.ts";

/** A bot's webhook that answers with these statuses in turn, then with 200. */
async function openHook(statuses: readonly number[] = []) {
  const left = [...statuses];
  const got: { readonly text: string; readonly secret: unknown }[] = [];
  const url = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const update = JSON.parse(Buffer.concat(chunks).toString());
      const secret = request.headers["x-telegram-bot-api-secret-token"];
      got.push({ text: update.message?.text, secret });
      response.writeHead(left.shift() ?? 200).end();
    });
  });
  return { url, got };
}

test("the secret is sent in its header", async () => {
  const { call, simulator } = await openRig();
  const { url, got } = await openHook();
  await call("setWebhook", { url, secret_token: "s3cret" });
  simulator.user(1).says("hello");
  await simulator.until(() => got.length === 1);
  expect(got).toEqual([{ text: "hello", secret: "s3cret" }]);
});

test("an update comes again until the bot takes it, before any later one", async () => {
  const { call, simulator } = await openRig();
  const { url, got } = await openHook([500, 503]);
  await call("setWebhook", { url });
  simulator.user(1).says("one");
  simulator.user(1).says("two");
  await simulator.until(() => got.length === 4);
  expect(got.map((delivery) => delivery.text)).toEqual(["one", "one", "one", "two"]);
});

test("a webhook's last error and what waits can be asked for", async () => {
  const { call, simulator } = await openRig({
    webhookBackoff: { firstMs: 60_000, lastMs: 60_000 },
  });
  const { url, got } = await openHook([500]);
  await call("setWebhook", { url, allowed_updates: ["message"] });
  simulator.user(1).says("hello");
  await simulator.until(() => got.length === 1);
  expect((await call("getWebhookInfo")).result).toMatchObject({
    url,
    pending_update_count: 1,
    allowed_updates: ["message"],
    last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
  });
});

test("pending updates can be dropped", async () => {
  const { call, simulator } = await openRig();
  simulator.user(1).says("old");
  await call("deleteWebhook", { drop_pending_updates: true });
  expect((await call("getUpdates")).result).toEqual([]);
});

test("addresses beyond this machine are refused", async () => {
  const { call } = await openRig();
  expect(await call("setWebhook", { url: "https://example.org/hook" })).toMatchObject({
    error_code: 400,
    description: "Bad Request: bad webhook: the simulator delivers to loopback addresses only",
  });
});

test("a secret of other characters is refused", async () => {
  const { call } = await openRig();
  expect(
    await call("setWebhook", { url: "http://127.0.0.1:9/", secret_token: "with space" }),
  ).toMatchObject({
    error_code: 400,
    description: "Bad Request: secret token contains unallowed characters",
  });
});
