import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Bot } from "grammy";
import type { Message } from "grammy/types";
import { onTestFinished } from "vitest";
import { serveSimulator } from "../../src/simulator/serve.ts";
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from "../../src/simulator/simulator.ts";

export const token = "4242:TEST-token";

/** The Bot API's answer to a call. */
export interface Answer {
  readonly ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into results of every shape.
  readonly result?: any;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, number>>;
}

export interface Rig {
  readonly simulator: Simulator;
  readonly url: string;
  call(method: string, payload?: object, signal?: AbortSignal): Promise<Answer>;
}

/** A simulator served on loopback for one test, closed when the test ends. */
export async function openRig(options: Partial<SimulatorOptions> = {}): Promise<Rig> {
  const simulator = createSimulator({
    token,
    webhookBackoff: { firstMs: 5, lastMs: 20 },
    ...options,
  });
  const { url, close } = await serveSimulator(simulator, { host: "127.0.0.1", port: 0 });
  onTestFinished(close);
  return {
    simulator,
    url,
    async call(method, payload = {}, signal) {
      const response = await fetch(`${url}/bot${token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(payload),
        ...(signal && { signal }),
      });
      return (await response.json()) as Answer;
    },
  };
}

/** A clock that stands still until a test moves it. */
export function frozenClock(start = "2026-11-22T12:00:00Z") {
  let now = Date.parse(start);
  return {
    clock: () => new Date(now),
    pass(seconds: number) {
      now += seconds * 1000;
    },
  };
}

/** A bot that repeats what it is told and answers taps. */
export function createEchoBot(url: string): Bot {
  const bot = new Bot(token, { client: { apiRoot: url } });
  bot.on("message:text", (ctx) => ctx.reply(`You said: ${ctx.message.text}`));
  bot.on("callback_query:data", (ctx) => ctx.answerCallbackQuery(ctx.callbackQuery.data));
  return bot;
}

/** Runs the echo bot by long polling until the test ends. */
export function startPolling(rig: Rig): Bot {
  const bot = createEchoBot(rig.url);
  const running = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
  return bot;
}

/** Listens on loopback for one test; returns the address. */
export async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const texts = (messages: readonly Message[]): (string | undefined)[] =>
  messages.map((message) => message.text);
