import { z } from "zod";
import { type LogLevel, logLevels } from "./log.ts";
import { type DeskRules, usualRules } from "./queue/rules.ts";

/** How updates reach the bot. */
export type Updates =
  | { readonly kind: "polling" }
  | { readonly kind: "webhook"; readonly url: string; readonly secret: string };

/** Who runs this bot, as `/start` and `/privacy` say it. */
export interface Operator {
  readonly name: string;
  readonly url: string | undefined;
}

interface Common {
  readonly host: string;
  readonly port: number;
  readonly adminPort: number | undefined;
  readonly operator: Operator;
  readonly retentionDays: number;
  readonly logLevel: LogLevel;
  readonly desk: DeskRules;
}

/** A bot on Telegram (or on another server that speaks the Bot API). */
export interface LiveConfig extends Common {
  readonly mode: "live";
  readonly token: string;
  readonly apiRoot: string;
  readonly updates: Updates;
  readonly databasePath: string;
  /** 32 bytes. */
  readonly dataKey: Buffer;
  readonly attorneyIds: readonly number[];
  readonly staffChatId: number | undefined;
  /** Told besides staff when nobody takes an urgent question. */
  readonly secondContact: number | undefined;
  /** Where staff open the web console, without a path; undefined: at the address the program listens on. */
  readonly consoleUrl: string | undefined;
}

/** The real bot against the built-in simulator, on loopback, with a database and key of its own. */
export interface DemoConfig extends Common {
  readonly mode: "demo";
}

export type Config = LiveConfig | DemoConfig;

/** The environment does not make a usable configuration; the message lists every problem, without echoing values. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`config: ${problems.join("; ")}`);
    this.problems = problems;
  }
}

/** Setting any of these means a live bot is wanted: the demo never starts beside them. */
export const liveVariables = [
  "BOT_TOKEN",
  "TELEGRAM_API_ROOT",
  "UPDATES",
  "WEBHOOK_URL",
  "WEBHOOK_SECRET",
  "DATABASE_URL",
  "DATA_KEY",
  "DATA_KEY_FILE",
  "ATTORNEY_IDS",
  "STAFF_CHAT_ID",
  "SECOND_CONTACT_ID",
  "CONSOLE_URL",
] as const;

const makeKeyHint =
  "make one with: node -e \"console.log(require('node:crypto').randomBytes(32).toString('base64'))\"";

const port = z.coerce.number().int().min(0).max(65_535);
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

const webAddress = (what: string) =>
  z
    .url({ error: `${what} must be a web address` })
    .refine((text) => {
      if (!URL.canParse(text)) return true; // said already
      const url = new URL(text);
      return url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
    }, `${what} must be https (http only on loopback)`)
    .transform((text) => text.replace(/(?<!\/)\/+$/, ""));

const telegramId = z
  .string()
  .trim()
  .regex(/^-?\d{1,16}$/, "must be a numeric Telegram id")
  .transform(Number);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const commonSchema = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: port.default(8080),
  ADMIN_PORT: port.optional(),
  OPERATOR_NAME: z.string().default("a team that has not set its name yet"),
  OPERATOR_URL: webAddress("OPERATOR_URL").optional(),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  LOG_LEVEL: z.enum(logLevels).default("info"),
  STAFF_TIME_ZONE: z
    .string()
    .refine(isTimeZone, "STAFF_TIME_ZONE must be a time zone such as America/New_York")
    .default(usualRules.timeZone),
  DIGEST_HOUR: z.coerce.number().int().min(0).max(23).default(usualRules.digestHour),
  CLAIM_HOURS: z.coerce.number().int().min(1).max(720).default(usualRules.claimHours),
  REVIEW_REPLIES: z.enum(["on", "off"]).default("off"),
});

const liveSchema = z.object({
  BOT_TOKEN: z
    .string({ error: "BOT_TOKEN is missing (BotFather gives it)" })
    .regex(/^\d+:[\w-]+$/, "BOT_TOKEN does not look like a bot token (123456:ABC…)"),
  TELEGRAM_API_ROOT: webAddress("TELEGRAM_API_ROOT").default("https://api.telegram.org"),
  UPDATES: z.enum(["polling", "webhook"]).default("polling"),
  WEBHOOK_URL: webAddress("WEBHOOK_URL").optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, "WEBHOOK_SECRET needs 16 to 256 of A-Z a-z 0-9 _ -")
    .optional(),
  DATABASE_URL: z.string().default("file:./data/asylum-answers.db"),
  DATA_KEY: z.string().optional(),
  DATA_KEY_FILE: z.string().optional(),
  ATTORNEY_IDS: z
    .string({ error: "ATTORNEY_IDS is missing: the numeric Telegram ids of those who answer" })
    .transform((text) => text.split(",").filter((part) => part.trim() !== ""))
    .pipe(z.array(telegramId).min(1, "ATTORNEY_IDS is empty")),
  STAFF_CHAT_ID: telegramId.optional(),
  SECOND_CONTACT_ID: telegramId.optional(),
  CONSOLE_URL: webAddress("CONSOLE_URL")
    .refine(
      (text) => !URL.canParse(text) || new URL(text).pathname === "/",
      "CONSOLE_URL is an address without a path",
    )
    .optional(),
});

const messages = (error: z.ZodError): string[] =>
  error.issues.map((issue) => {
    const name = String(issue.path[0] ?? "");
    return issue.message.includes(name) ? issue.message : `${name}: ${issue.message}`;
  });

/**
 * Reads the environment once. An empty variable counts as not set.
 * @param readSecretFile returns the text of DATA_KEY_FILE and throws a sentence when it is missing or readable by others
 * @throws ConfigError
 */
export function parseConfig(
  environment: Readonly<Record<string, string | undefined>>,
  readSecretFile: (path: string) => string,
): Config {
  const env = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const common = commonSchema.safeParse(env);
  const wanted = liveVariables.filter((name) => env[name] !== undefined);
  const live = wanted.length > 0 ? liveSchema.safeParse(env) : undefined;
  const problems = [
    ...(common.success ? [] : messages(common.error)),
    ...(live === undefined || live.success ? [] : messages(live.error)),
  ];
  if (live !== undefined && env.BOT_TOKEN === undefined) {
    problems.push(`for the demo, unset ${wanted.join(", ")}`);
  }
  const dataKey = live === undefined ? undefined : readDataKey(env, readSecretFile, problems);
  const updates = live?.success ? parseUpdates(live.data, problems) : undefined;
  const databasePath = live?.success ? parseDatabase(live.data.DATABASE_URL, problems) : undefined;
  if (problems.length > 0 || !common.success) throw new ConfigError(problems);

  const shared: Common = {
    host: common.data.HOST,
    port: common.data.PORT,
    adminPort: common.data.ADMIN_PORT,
    operator: { name: common.data.OPERATOR_NAME, url: common.data.OPERATOR_URL },
    retentionDays: common.data.RETENTION_DAYS,
    logLevel: common.data.LOG_LEVEL,
    desk: {
      timeZone: common.data.STAFF_TIME_ZONE,
      digestHour: common.data.DIGEST_HOUR,
      claimHours: common.data.CLAIM_HOURS,
      reviewReplies: common.data.REVIEW_REPLIES === "on",
    },
  };
  if (!live?.success || !dataKey || !updates || databasePath === undefined) {
    return { ...shared, mode: "demo" };
  }
  return {
    ...shared,
    mode: "live",
    token: live.data.BOT_TOKEN,
    apiRoot: live.data.TELEGRAM_API_ROOT,
    updates,
    databasePath,
    dataKey,
    attorneyIds: live.data.ATTORNEY_IDS,
    staffChatId: live.data.STAFF_CHAT_ID,
    secondContact: live.data.SECOND_CONTACT_ID,
    consoleUrl:
      live.data.CONSOLE_URL ?? (live.data.WEBHOOK_URL && new URL(live.data.WEBHOOK_URL).origin),
  };
}

/**
 * Where the data is and the key to it, for commands that run beside the bot.
 * @throws ConfigError
 */
export function parseStorage(
  environment: Readonly<Record<string, string | undefined>>,
  readSecretFile: (path: string) => string,
): Pick<LiveConfig, "databasePath" | "dataKey"> {
  const problems: string[] = [];
  const url = environment.DATABASE_URL || liveSchema.shape.DATABASE_URL.parse(undefined);
  const databasePath = parseDatabase(url, problems);
  const dataKey = readDataKey(environment, readSecretFile, problems);
  if (databasePath === undefined || dataKey === undefined) throw new ConfigError(problems);
  return { databasePath, dataKey };
}

function parseUpdates(live: z.infer<typeof liveSchema>, problems: string[]): Updates | undefined {
  if (live.UPDATES === "polling") return { kind: "polling" };
  if (!live.WEBHOOK_URL)
    problems.push("WEBHOOK_URL is missing: webhook mode needs the public address");
  if (!live.WEBHOOK_SECRET) problems.push("WEBHOOK_SECRET is missing: webhook mode needs one");
  return live.WEBHOOK_URL && live.WEBHOOK_SECRET
    ? { kind: "webhook", url: live.WEBHOOK_URL, secret: live.WEBHOOK_SECRET }
    : undefined;
}

function parseDatabase(url: string, problems: string[]): string | undefined {
  const path = url.startsWith("file:") ? url.slice("file:".length) : "";
  if (path !== "") return path;
  problems.push(
    /^postgres(ql)?:/.test(url)
      ? "DATABASE_URL: this version keeps its data in SQLite; use file:./data/asylum-answers.db"
      : "DATABASE_URL must be file: and a path",
  );
  return undefined;
}

function readDataKey(
  env: Readonly<Record<string, string | undefined>>,
  readSecretFile: (path: string) => string,
  problems: string[],
): Buffer | undefined {
  if (env.DATA_KEY && env.DATA_KEY_FILE) {
    problems.push("set DATA_KEY or DATA_KEY_FILE, not both");
    return undefined;
  }
  let text = env.DATA_KEY;
  if (env.DATA_KEY_FILE) {
    try {
      text = readSecretFile(env.DATA_KEY_FILE);
    } catch (error) {
      problems.push(`DATA_KEY_FILE: ${error instanceof Error ? error.message : "cannot be read"}`);
      return undefined;
    }
  }
  if (!text) {
    problems.push(`DATA_KEY or DATA_KEY_FILE is missing; ${makeKeyHint}`);
    return undefined;
  }
  const key = Buffer.from(text.trim(), "base64");
  if (key.length !== 32 || !/^[A-Za-z0-9+/]{43}=$/.test(text.trim())) {
    problems.push(`DATA_KEY must be 32 bytes in base64; ${makeKeyHint}`);
    return undefined;
  }
  return key;
}
