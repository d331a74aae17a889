import { expect, test } from "vitest";
import { openRig } from "./support.ts";

test("the newest poller wins and the older one is told", async () => {
  const { call, simulator } = await openRig();
  const older = call("getUpdates", { timeout: 30 });
  await simulator.until(() => simulator.calls.length === 1);
  const newer = call("getUpdates", { timeout: 30 });
  expect(await older).toMatchObject({
    error_code: 409,
    description:
      "Conflict: terminated by other getUpdates request; " +
      "make sure that only one bot instance is running",
  });
  simulator.user(1).says("hello");
  expect((await newer).result).toHaveLength(1);
});

test("a poller that has hung up does not count", async () => {
  const { call, simulator } = await openRig();
  const hangUp = new AbortController();
  const gone = call("getUpdates", { timeout: 30 }, hangUp.signal);
  await simulator.until(() => simulator.calls.length === 1);
  hangUp.abort();
  await expect(gone).rejects.toThrow();
  simulator.user(1).says("hello");
  expect((await call("getUpdates", { timeout: 30 })).result).toHaveLength(1);
});

test("polling is refused while a webhook is set", async () => {
  const { call } = await openRig();
  await call("setWebhook", { url: "http://127.0.0.1:9/hook" });
  expect(await call("getUpdates")).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; " +
      "use deleteWebhook to delete the webhook first",
  });
});

test("setting a webhook ends the poll that waits", async () => {
  const { call, simulator } = await openRig();
  const poll = call("getUpdates", { timeout: 30 });
  await simulator.until(() => simulator.calls.length === 1);
  await call("setWebhook", { url: "http://127.0.0.1:9/hook" });
  expect(await poll).toMatchObject({ error_code: 409 });
});

test("polling works again once the webhook is deleted", async () => {
  const { call, simulator } = await openRig();
  await call("setWebhook", { url: "http://127.0.0.1:9/hook" });
  simulator.user(1).says("hello");
  await call("deleteWebhook");
  expect((await call("getUpdates")).result).toHaveLength(1);
});
