import { Api } from "grammy";
import type { Update } from "grammy/types";
import { expect, onTestFinished, test } from "vitest";
import { createLog } from "../../src/log.ts";
import { serveSimulator } from "../../src/simulator/serve.ts";
import { createSimulator } from "../../src/simulator/simulator.ts";
import { poll, TokenRefused } from "../../src/telegram/polling.ts";
import { allowedUpdates } from "../../src/telegram/updates.ts";

const token = "4242:TEST-token";

/** The polling loop against a simulator, until the test ends. */
async function openRig() {
  const simulator = createSimulator({ token });
  const { url, close } = await serveSimulator(simulator, { host: "127.0.0.1", port: 0 });
  const stopping = new AbortController();
  const texts: string[] = [];
  const store = async (updates: readonly Update[]): Promise<void> => {
    texts.push(...updates.map((update) => update.message?.text ?? ""));
  };
  let running: Promise<void> | undefined;
  let alive = 0;
  const start = (receive: typeof store = store): Promise<void> => {
    running = poll({
      api: new Api(token, { apiRoot: url }),
      log: createLog("silent"),
      signal: stopping.signal,
      receive,
      alive: () => {
        alive += 1;
      },
    });
    return running;
  };
  const stop = async (): Promise<void> => {
    stopping.abort();
    await running?.catch(() => undefined);
  };
  onTestFinished(async () => {
    await stop();
    await close();
  });
  const polls = () => simulator.calls.filter((call) => call.method === "getUpdates");
  return { simulator, url, texts, store, start, stop, polls, alive: () => alive };
}

/** A promise that the test resolves. */
function aPromise() {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const asked = (call: { readonly payload: object } | undefined) =>
  (call?.payload as { offset?: unknown } | undefined)?.offset;

test("updates come in order and each is confirmed with the next call", async () => {
  const { simulator, texts, start, polls } = await openRig();
  void start();
  simulator.user(1).says("one");
  await simulator.until(() => texts.length === 1);
  simulator.user(1).says("two");
  await simulator.until(() => polls().length === 3);
  expect(texts).toEqual(["one", "two"]);
  expect(polls().map(asked).map(Number)).toEqual([Number.NaN, 2, 3]);
});

test("nothing is confirmed before it is stored", async () => {
  const { simulator, texts, store, start, polls } = await openRig();
  const [begun, finish] = [aPromise(), aPromise()];
  void start(async (updates) => {
    begun.resolve();
    await finish.promise;
    await store(updates);
  });
  simulator.user(1).says("one");
  await begun.promise;
  simulator.user(1).says("two");
  expect(polls()).toHaveLength(1);
  finish.resolve();
  await simulator.until(() => texts.length === 2);
  expect(texts).toEqual(["one", "two"]);
});

test("a batch that could not be stored comes again", async () => {
  const { simulator, texts, store, start, polls } = await openRig();
  let failures = 1;
  void start(async (updates) => {
    if (failures-- > 0) throw new Error("locked");
    await store(updates);
  });
  simulator.user(1).says("one");
  await simulator.until(() => texts.length === 1);
  expect(texts).toEqual(["one"]);
  expect(polls().slice(0, 2).map(asked)).toEqual([undefined, undefined]);
});

test("a refused token ends the loop with a word for the operator", async () => {
  const { simulator, start, alive } = await openRig();
  simulator.failNext("getUpdates", { code: 401, description: "Unauthorized" });
  await expect(start()).rejects.toThrow(
    new TokenRefused("telegram: the bot token was refused; check BOT_TOKEN"),
  );
  expect(alive()).toBe(0);
});

test("another poller does not end the loop", async () => {
  const { simulator, url, texts, start, polls } = await openRig();
  void start();
  await simulator.until(() => polls().length === 1);
  const other = new Api(token, { apiRoot: url }).getUpdates({ timeout: 30 }).catch(() => "evicted");
  await simulator.until(() => polls().length === 3);
  expect(await other).toBe("evicted");
  simulator.user(1).says("one");
  await simulator.until(() => texts.length === 1);
});

test("a refusal with a time is waited out and the loop goes on", async () => {
  const { simulator, texts, start } = await openRig();
  simulator.failNext("getUpdates", {
    code: 429,
    description: "Too Many Requests: retry after 0",
    parameters: { retry_after: 0 },
    times: 3,
  });
  void start();
  simulator.user(1).says("one");
  await simulator.until(() => texts.length === 1);
});

test("stopping ends the call that waits and resolves", async () => {
  const { simulator, start, stop, polls } = await openRig();
  const running = start();
  await simulator.until(() => polls().length === 1);
  await stop();
  await expect(running).resolves.toBeUndefined();
});

test("every call asks for the same kinds of update", async () => {
  const { simulator, texts, start, polls } = await openRig();
  void start();
  simulator.user(1).says("one");
  await simulator.until(() => texts.length === 1 && polls().length === 2);
  for (const { payload } of polls()) {
    expect(payload).toMatchObject({ allowed_updates: [...allowedUpdates], timeout: 30 });
  }
});
