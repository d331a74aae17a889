import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Message } from "grammy/types";
import { serveEntries } from "../../src/answering/serve-entries.ts";
import { createBrain } from "../../src/conversation/brain.ts";
import { loadKnowledge } from "../../src/importing/load-knowledge.ts";
import { loadLocales } from "../../src/importing/load-locales.ts";
import { createLog } from "../../src/log.ts";
import type { DeskRules } from "../../src/queue/rules.ts";
import { serveSimulator } from "../../src/simulator/serve.ts";
import { createSimulator, type Simulator } from "../../src/simulator/simulator.ts";
import { openErasureList } from "../../src/storage/erasure-list.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import type { Store } from "../../src/storage/store.ts";
import { createVault } from "../../src/storage/vault.ts";
import { createBot } from "../../src/telegram/bot.ts";
import { createPace } from "../../src/telegram/pace.ts";

export const attorneyId = 9001;
export const secondContact = 9099;
const token = "700700:in-process-in-process-in-process";
const root = join(import.meta.dirname, "..", "..");

const unhurried = { burst: 1_000, everyMs: 1 };

/** The shipped knowledge, loaded once a test file. */
export const brain = createBrain({
  knowledge: loadKnowledge(root),
  translator: loadLocales(join(root, "src", "locales")),
  operator: { name: "the Test Clinic", url: "https://clinic.example" },
  retentionDays: 90,
  secondContact,
});

/** The real bot in this process, talking to a simulator over HTTP, on a database in memory. */
export interface TestBot {
  readonly simulator: Simulator;
  readonly store: Store;
  /** Waits for the newest bot message in a chat that holds `part`. */
  sees(chatId: number, part: string | RegExp): Promise<Message>;
  /** The texts the bot has sent to a chat. */
  texts(chatId: number): readonly string[];
  stop(): Promise<void>;
}

export async function startTestBot(
  options: {
    readonly staffChatId?: number;
    readonly attorneyIds?: readonly number[];
    readonly rules?: Partial<DeskRules>;
    readonly consoleAddress?: string;
  } = {},
): Promise<TestBot> {
  const simulator = createSimulator({ token });
  const served = await serveSimulator(simulator, { host: "127.0.0.1", port: 0 });
  const database = await openSqlite(":memory:");
  const store: Store = {
    db: database.db,
    vault: createVault(Buffer.alloc(32, 5)),
    clock: () => new Date(),
    erasures: openErasureList(":memory:"),
  };
  const attorneyIds = options.attorneyIds ?? [attorneyId];
  for (const id of attorneyIds) simulator.user(id).says("/start");
  const own = { ...brain, desk: { ...brain.desk, ...options.rules } };
  const bot = await createBot({
    token,
    apiRoot: served.url,
    updates: { kind: "polling" },
    attorneyIds,
    staffChatId: options.staffChatId,
    store,
    brain: own,
    log: createLog("silent"),
    pulse: { last: undefined },
    consoleAddress: () => options.consoleAddress,
    // The simulator has no flood limits, and no test waits for what no test is about.
    pace: createPace({ all: unhurried, person: unhurried, group: unhurried }),
  });
  const receiving = bot.receive();
  for (const id of attorneyIds) await simulator.until(() => simulator.messages(id)[1]);
  const sent = (chatId: number) =>
    simulator.messages(chatId).filter((message) => message.from?.is_bot === true);
  return {
    simulator,
    store,
    sees: (chatId, part) =>
      simulator.until(
        () =>
          sent(chatId).findLast((m) =>
            typeof part === "string" ? m.text?.includes(part) : part.test(m.text ?? ""),
          ),
        20_000,
      ),
    texts: (chatId) => sent(chatId).map((message) => message.text ?? ""),
    stop: async () => {
      await bot.stop();
      await receiving;
      // What was published goes out of the index again, which all tests share.
      serveEntries(own.knowledge, brain.knowledge.entries);
      await served.close();
      await database.close();
    },
  };
}

/** Waits for something in the database, looking again with every turn of the event loop. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await holds()); turns += 1) {
    if (turns > 20_000) throw new Error("it never came to hold");
    await setImmediate();
  }
}

/** Questions the shipped archive answers, and ones it does not. */
export const known = "will uscis find out if i study in another state and don't change my address?";
export const unknown =
  "My asylum interview was cancelled by a letter, how do I get a new interview date?";

/** The labels of a message's buttons. */
export const labelsOf = (message: Message): readonly string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map((button) => button.text);
