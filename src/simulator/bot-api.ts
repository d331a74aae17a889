import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import type { Failure, Failures } from "./failures.ts";
import type { FloodGate } from "./flood.ts";
import type { MethodTable } from "./methods/method.ts";
import { readChatId } from "./methods/parameters.ts";
import { type Payload, parsePayload } from "./payload.ts";
import { Refusal, refusalBody } from "./refusal.ts";

export interface BotApiOptions {
  readonly token: string;
  readonly methods: MethodTable;
  readonly failures: Failures;
  readonly flood: FloodGate;
  /** Told of every call with the right token, by the method's own spelling where it exists. */
  called(method: string, payload: Payload, known: boolean): void;
  /** Waits as long as the network would take. */
  delay(): Promise<void>;
  /** Told when a call has been carried out or refused. */
  settled(): void;
  /** Resolves when the simulator closes. */
  readonly closed: Promise<void>;
}

/** Methods that count against the flood limits. */
const counted = new Set([
  "sendMessage",
  "copyMessage",
  "forwardMessage",
  "editMessageText",
  "editMessageReplyMarkup",
  "createForumTopic",
]);

/** The routes of the Bot API: `/bot<token>/<method>`, by GET or POST. */
export function createBotApi(options: BotApiOptions): Hono {
  const app = new Hono();
  const spelling = new Map(Object.keys(options.methods).map((name) => [name.toLowerCase(), name]));

  const run = async (name: string, payload: Payload, signal: AbortSignal) => {
    const method = options.methods[name];
    if (!method) throw new Refusal(404, "Not Found");
    if (counted.has(name)) options.flood(readChatId(payload) ?? 0);
    return method(payload, signal);
  };

  app.all("/:bot{bot[^/]+}/:method", async (c) => {
    try {
      if (c.req.param("bot") !== `bot${options.token}`) throw new Refusal(401, "Unauthorized");
      const asked = c.req.param("method");
      const name = spelling.get(asked.toLowerCase()) ?? asked;
      const payload = await parsePayload(c.req.raw);
      options.called(name, payload, name in options.methods);
      await options.delay();
      const failure = options.failures.take(name);
      if (failure && !failure.applied) return await fail(c, failure, options.closed);
      const result = await run(name, payload, c.req.raw.signal);
      if (failure) return await fail(c, failure, options.closed);
      return c.json({ ok: true, result });
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      return refuse(new Refusal(500, `Internal Server Error: ${String(error)}`));
    } finally {
      options.settled();
    }
  });
  return app;
}

const refuse = (refusal: Refusal): Response =>
  Response.json(refusalBody(refusal), { status: refusal.code });

async function fail(c: Context, failure: Failure, closed: Promise<void>): Promise<Response> {
  if ("hang" in failure) {
    const signal = c.req.raw.signal;
    const hungUp = new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve());
    });
    await Promise.race([hungUp, closed]);
    return refuse(new Refusal(504, "Gateway Timeout"));
  }
  if ("reset" in failure) {
    // Without a server underneath, as in `app.request()`, there is no connection to break.
    (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.resetAndDestroy();
    return refuse(new Refusal(502, "Bad Gateway"));
  }
  return refuse(new Refusal(failure.code, failure.description, failure.parameters));
}
