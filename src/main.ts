import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { systemClock } from "./clock.ts";
import { type Config, ConfigError, type LiveConfig, parseConfig } from "./config.ts";
import { createConsole } from "./console/console.ts";
import { type Brain, createBrain } from "./conversation/brain.ts";
import { consolePath } from "./conversation/console-link.ts";
import { startWithOverlay } from "./conversation/overlay.ts";
import { ListenError, type Listening, listen } from "./http.ts";
import { loadKnowledge } from "./importing/load-knowledge.ts";
import { loadLocales } from "./importing/load-locales.ts";
import { createLog, Fault, type Log } from "./log.ts";
import { readSecretFile } from "./secret-file.ts";
import { createSimulator } from "./simulator/simulator.ts";
import { openErasureList } from "./storage/erasure-list.ts";
import { lockForBot, openSqlite } from "./storage/open-sqlite.ts";
import type { Store } from "./storage/store.ts";
import { createVault } from "./storage/vault.ts";
import { createBot, type RunningBot } from "./telegram/bot.ts";
import { createHealth, createMetrics, type Pulse } from "./telegram/health.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The demo's own bot, people and database; nothing of it is shared with a live bot. */
const demo = {
  token: "1000001:demo-demo-demo-demo-demo-demo-demo",
  databasePath: join(root, "data", "demo.db"),
  attorneyId: 1003,
};

/** Adds the variables of .env, if there is one, to those that are set. */
function readEnvFile(): void {
  const path = join(root, ".env");
  if (existsSync(path)) process.loadEnvFile(path);
}

async function main(): Promise<void> {
  readEnvFile();
  const config = parseConfig(process.env, readSecretFile);
  const log = createLog(config.logLevel);
  const brain = createBrain({
    knowledge: loadKnowledge(root, join(root, "data", "index.snapshot")),
    translator: loadLocales(join(root, "src", "locales")),
    operator: config.operator,
    retentionDays: config.retentionDays,
    desk: config.desk,
    secondContact: config.mode === "live" ? config.secondContact : undefined,
  });
  await (config.mode === "demo" ? runDemo(config, brain, log) : runLive(config, brain, log));
}

/** npm passes no signals on to what it started: when npm is gone, the bot it started ends too. */
function whenParentEnds(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

/** Runs until a signal or a fault ends it. */
async function run(
  options: Pick<LiveConfig, "token" | "apiRoot" | "updates" | "attorneyIds" | "staffChatId"> & {
    readonly databasePath: string;
    readonly dataKey: Buffer;
    readonly config: Config;
    readonly brain: Brain;
    readonly log: Log;
    /** Where staff open the console; undefined: where it is served. */
    readonly consoleUrl: string | undefined;
    /** Serves the bot's own routes; the demo has the server already. */
    readonly serve: (routes: Hono) => Promise<Listening>;
    readonly started: (bot: RunningBot, consoleAddress: string) => void;
  },
): Promise<void> {
  const unlock = lockForBot(options.databasePath);
  const database = await openSqlite(options.databasePath);
  const store: Store = {
    db: database.db,
    vault: createVault(options.dataKey),
    clock: systemClock,
    erasures: openErasureList(options.databasePath),
  };
  await startWithOverlay(options.brain, store);
  const pulse: Pulse = { last: undefined };
  let address = options.consoleUrl;
  const bot = await createBot({ ...options, store, pulse, consoleAddress: () => address });
  const routes = createHealth(store, pulse, options.updates.kind === "polling");
  if (bot.webhook) routes.route("/", bot.webhook);
  const staffConsole = createConsole({
    ...options,
    store,
    address: () => address ?? "http://127.0.0.1",
    wake: () => bot.wake(),
    settings: { mode: options.config.mode, updates: options.updates.kind },
  });
  routes.route("/", staffConsole);
  const server = await options.serve(routes);
  address ??= server.url.replace(/\/\/(0\.0\.0\.0|\[::\])/, "//127.0.0.1");
  const admin =
    options.config.adminPort === undefined
      ? undefined
      : await listen(createMetrics(store), "127.0.0.1", options.config.adminPort);

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      await bot.stop();
      await Promise.all([server.close(), admin?.close()]);
      await database.close();
      unlock();
      options.log.info("stopped");
    })();
    return stopping;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
  whenParentEnds(() => void stop());
  options.log.info("started", { updates: options.updates.kind });
  options.started(bot, address);
  try {
    await bot.receive();
  } finally {
    await stop();
  }
}

const runLive = (config: LiveConfig, brain: Brain, log: Log): Promise<void> =>
  run({
    ...config,
    config,
    brain,
    log,
    serve: (routes) => listen(routes, config.host, config.port),
    started: (bot) => console.log(`@${bot.me.username} is running (${config.updates.kind}).`),
  });

/** The real bot against the built-in simulator; starts afresh each time. */
async function runDemo(config: Config, brain: Brain, log: Log): Promise<void> {
  for (const suffix of ["", "-wal", "-shm", ".erased"]) {
    mkdirSync(dirname(demo.databasePath), { recursive: true, mode: 0o700 });
    rmSync(demo.databasePath + suffix, { force: true });
  }
  const simulator = createSimulator({ token: demo.token });
  const app = new Hono();
  const server = await listenSomewhere(app, simulator.app, config);
  await run({
    token: demo.token,
    apiRoot: server.url,
    updates: { kind: "polling" },
    attorneyIds: [demo.attorneyId],
    staffChatId: undefined,
    databasePath: demo.databasePath,
    dataKey: randomBytes(32),
    config,
    brain,
    log,
    consoleUrl: server.url,
    serve: (routes) => {
      own = routes;
      return Promise.resolve({ url: server.url, close: () => Promise.resolve() });
    },
    started: (_bot, at) => {
      // A bot may only write to people who have written to it: the attorney introduces herself.
      simulator.user(demo.attorneyId).says("/start");
      console.log(`Demo: open ${server.url}/ in a browser.`);
      console.log(
        `Console: ${at}${consolePath}/ (as the attorney, write /console to the bot there).`,
      );
      console.log("Nothing leaves this machine. To go live, set BOT_TOKEN (see README).");
    },
  }).finally(() => {
    simulator.close();
    return server.close();
  });
}

/** The bot's own routes in the demo; they exist only once it runs. */
let own: Hono | undefined;

/** The demo takes the configured port, or any free one when it is taken. */
async function listenSomewhere(app: Hono, simulator: Hono, config: Config): Promise<Listening> {
  for (const path of ["/healthz", "/readyz", `${consolePath}/*`]) {
    app.all(path, (c) => (own ? own.fetch(c.req.raw, c.env) : c.json({ ok: false }, 503)));
  }
  app.route("/", simulator);
  try {
    return await listen(app, "127.0.0.1", config.port);
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    return listen(app, "127.0.0.1", 0);
  }
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) {
    console.error("The configuration is not complete:");
    for (const problem of error.problems) console.error(`- ${problem}`);
  } else if (error instanceof Fault) {
    console.error(error.message);
  } else {
    console.error("A fault of the program itself:");
    console.error(error instanceof Error ? error.stack : "unknown");
  }
  // Whatever was already started must not keep a program alive that could not start.
  process.exit(1);
});
