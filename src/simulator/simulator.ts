import type { Message, User, UserFromGetMe } from "grammy/types";
import { Hono } from "hono";
import type { Clock } from "../clock.ts";
import { systemClock } from "../clock.ts";
import { createBotApi } from "./bot-api.ts";
import { createEmitter } from "./emitter.ts";
import { createFailures, type Failure } from "./failures.ts";
import { createFloodGate, type FloodLimits } from "./flood.ts";
import { createGroup, type SimGroup } from "./group.ts";
import { createMethods } from "./methods/all.ts";
import { createPage } from "./page/routes.ts";
import type { Payload } from "./payload.ts";
import { defaultPersonas, type Persona } from "./personas.ts";
import { createUntil, type Until } from "./until.ts";
import { createUpdateQueue } from "./update-queue.ts";
import { createUser, type SimUser } from "./user.ts";
import type { Backoff } from "./webhook.ts";
import type { SimEvent, World } from "./world.ts";

/** A call the bot has made. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
  /** The simulator's time of the call, in milliseconds since 1970. */
  readonly at: number;
}

/** A Telegram on loopback: the Bot API for the bot, people for the tests and a page to chat on. */
export interface Simulator {
  /** Serves the chat page at `/`, the Bot API at `/bot<token>/<method>`, the page's data at `/sim`. */
  readonly app: Hono;
  readonly token: string;
  readonly calls: readonly Call[];
  /** Methods the bot has asked for that are not here; tests assert that there are none. */
  readonly unknown: ReadonlySet<string>;
  readonly personas: readonly Persona[];
  user(id: number, extra?: Partial<User>): SimUser;
  group(id: number, title: string): SimGroup;
  /** The messages of a chat as they stand now, oldest first. */
  messages(chatId: number): readonly Message[];
  failNext(method: string, failure: Failure): void;
  /** How long every call takes before it is carried out. */
  readonly latency: { ms: number };
  /** Waits until the probe gives something, looking again whenever anything happens. */
  readonly until: Until;
  /** Ends all waiting and delivering. */
  close(): void;
}

export interface SimulatorOptions {
  readonly token: string;
  readonly clock?: Clock;
  readonly bot?: Partial<UserFromGetMe>;
  readonly personas?: readonly Persona[];
  readonly flood?: FloodLimits;
  readonly webhookBackoff?: Backoff;
}

export function createSimulator(options: SimulatorOptions): Simulator {
  const world = createWorld(options);
  const calls: Call[] = [];
  const unknown = new Set<string>();
  const failures = createFailures();
  const latency = { ms: 0 };
  const closing = createEmitter<void>();
  const closed = new Promise<void>((resolve) => closing.on(resolve));
  const { methods, close } = createMethods(
    world,
    options.webhookBackoff ?? { firstMs: 250, lastMs: 30_000 },
  );

  const user = (id: number, extra?: Partial<User>) => createUser(world, id, extra);
  const personas = options.personas ?? defaultPersonas;
  for (const { id, name, language } of personas) {
    user(id, { first_name: name }).speaks(language);
  }

  const app = new Hono();
  app.route("/", createPage({ world, personas, user, closed }));
  app.route(
    "/",
    createBotApi({
      token: options.token,
      methods,
      failures,
      flood: createFloodGate(options.flood ?? {}, world.clock),
      called(method, payload, known) {
        calls.push({ method, payload, at: world.clock().getTime() });
        if (!known) unknown.add(method);
        world.events.emit({ type: "called" });
      },
      delay: () =>
        latency.ms > 0
          ? new Promise((resolve) => setTimeout(resolve, latency.ms))
          : Promise.resolve(),
      settled: () => world.events.emit({ type: "called" }),
      closed,
    }),
  );

  return {
    app,
    token: options.token,
    calls,
    unknown,
    personas,
    user,
    group: (id, title) => createGroup(world, id, title),
    messages: (chatId) => [...(world.chats.get(chatId)?.messages.values() ?? [])],
    failNext: (method, failure) => failures.add(method, failure),
    latency,
    until: createUntil(world.events, () => calls.map((call) => call.method)),
    close() {
      closing.emit();
      close();
    },
  };
}

function createWorld(options: SimulatorOptions): World {
  const events = createEmitter<SimEvent>();
  const updates = createUpdateQueue(1);
  let lastId = 1000;
  updates.added.on(() => events.emit({ type: "queued" }));
  updates.confirmed.on(() => events.emit({ type: "confirmed" }));
  return {
    clock: options.clock ?? systemClock,
    me: { ...defaultBot, id: botId(options.token), ...options.bot },
    users: new Map(),
    chats: new Map(),
    callbacks: new Map(),
    inlineQueries: new Map(),
    commands: new Map(),
    profile: new Map(),
    updates,
    events,
    nextId: () => ++lastId,
  };
}

/** A token starts with the bot's id. */
function botId(token: string): number {
  const id = /^(\d+):[\w-]+$/u.exec(token)?.[1];
  if (!id) throw new Error("simulator: a token looks like 4242:letters-and-digits");
  return Number(id);
}

const defaultBot: Omit<UserFromGetMe, "id"> = {
  is_bot: true,
  first_name: "Asylum Answers",
  username: "asylum_answers_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
