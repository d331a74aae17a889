import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSimulator } from "../../src/simulator/serve.ts";
import { createSimulator, type Simulator } from "../../src/simulator/simulator.ts";

export const attorneyId = 9001;
export const token = "700700:rig-rig-rig-rig-rig-rig-rig-rig";
export const dataKey = Buffer.alloc(32, 7).toString("base64");
const projectRoot = join(import.meta.dirname, "..", "..");

/** The bot as its own process, started the way `npm start` does. */
export interface BotProcess {
  readonly output: () => string;
  /** Resolves when the output holds `part`. */
  logs(part: string): Promise<void>;
  /** Resolves with the exit code, or null after a signal. */
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** A simulator, a folder for the data, and bots that run on them one after the other. */
export interface Rig {
  readonly simulator: Simulator;
  readonly apiRoot: string;
  readonly folder: string;
  start(env?: Readonly<Record<string, string>>): BotProcess;
  /** Every byte the bot has written to disk, and all it has logged. */
  bytes(): Buffer;
  close(): Promise<void>;
}

/** Starts the program of a project folder (this one, or a broken copy of it) with nothing but `env` set. */
export function runMain(
  env: Readonly<Record<string, string>>,
  root: string = projectRoot,
): BotProcess {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", join(root, "src", "main.ts")],
    {
      cwd: root,
      env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", PORT: "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  const printed = new EventEmitter();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      printed.emit("more");
    });
  }
  const exited = new Promise<number | null>((resolve) =>
    child.once("close", (code) => resolve(code)),
  );
  return {
    output: () => output,
    logs: async (part) => {
      while (!output.includes(part)) await once(printed, "more");
    },
    exited,
    kill: async (signal) => {
      child.kill(signal);
      await exited;
    },
  };
}

/** Opens a rig. The attorney has written to the bot before, as Telegram demands. */
export async function openRig(): Promise<Rig> {
  const simulator = createSimulator({ token });
  const served = await serveSimulator(simulator, { host: "127.0.0.1", port: 0 });
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  const started: BotProcess[] = [];
  simulator.user(attorneyId).says("/start");
  return {
    simulator,
    apiRoot: served.url,
    folder,
    start: (env = {}) => {
      const bot = runMain({
        BOT_TOKEN: token,
        TELEGRAM_API_ROOT: served.url,
        DATA_KEY: dataKey,
        ATTORNEY_IDS: String(attorneyId),
        DATABASE_URL: `file:${join(folder, "bot.db")}`,
        ...env,
      });
      started.push(bot);
      return bot;
    },
    bytes: () =>
      Buffer.concat([
        ...readdirSync(folder).map((name) => readFileSync(join(folder, name))),
        ...started.map((bot) => Buffer.from(bot.output())),
      ]),
    close: async () => {
      await Promise.all(started.map((bot) => bot.kill("SIGKILL")));
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The texts the bot has in a chat, oldest first. */
export const textsIn = (simulator: Simulator, chatId: number): readonly string[] =>
  simulator
    .messages(chatId)
    .filter((message) => message.from?.is_bot === true)
    .map((message) => message.text ?? "");
