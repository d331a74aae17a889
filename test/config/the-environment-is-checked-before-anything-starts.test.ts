import fc from "fast-check";
import { expect, test } from "vitest";
import { type Config, ConfigError, liveVariables, parseConfig } from "../../src/config.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const key = Buffer.alloc(32, 9).toString("base64");
const live = {
  BOT_TOKEN: "123456:AAAA-secret-token",
  DATA_KEY: key,
  ATTORNEY_IDS: "1003",
} as const;

const noFile = (): string => {
  throw new Error("the file cannot be read");
};
const parse = (environment: Environment, readFile: (path: string) => string = noFile): Config =>
  parseConfig(environment, readFile);

function problemsOf(environment: Environment, readFile = noFile): readonly string[] {
  try {
    parse(environment, readFile);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).problems;
  }
  return [];
}

test("with nothing set the demo starts", () => {
  expect(parse({})).toMatchObject({
    mode: "demo",
    host: "127.0.0.1",
    port: 8080,
    retentionDays: 90,
    logLevel: "info",
  });
});

test("an empty variable counts as not set", () => {
  const empty = Object.fromEntries(liveVariables.map((name) => [name, " "]));
  expect(parse({ ...empty, PORT: "", OPERATOR_NAME: "" })).toEqual(parse({}));
});

const someValue: Readonly<Record<(typeof liveVariables)[number], string>> = {
  ...live,
  TELEGRAM_API_ROOT: "https://api.example.org",
  UPDATES: "polling",
  WEBHOOK_URL: "https://bot.example.org",
  WEBHOOK_SECRET: "a-secret-of-sixteen",
  DATABASE_URL: "file:./data/bot.db",
  DATA_KEY_FILE: "/run/key",
  STAFF_CHAT_ID: "-1005",
  SECOND_CONTACT_ID: "1004",
  CONSOLE_URL: "https://desk.example.org",
};

for (const name of liveVariables) {
  test(`the demo does not start beside ${name}`, () => {
    const problems = problemsOf({ [name]: someValue[name] });
    expect(problems.length).toBeGreaterThan(0);
    if (name !== "BOT_TOKEN") expect(problems).toContain(`for the demo, unset ${name}`);
  });
}

test("no set of live variables that is not whole ever starts the demo", () => {
  const value = fc.oneof(fc.constantFrom("file:", "x", "polling", "webhook", "0"), fc.string());
  const some = fc.dictionary(fc.constantFrom(...liveVariables), value, { minKeys: 1 });
  const modeOf = (environment: Environment): string => {
    try {
      return parse(environment).mode;
    } catch {
      return "refused";
    }
  };
  fc.assert(
    fc.property(some, (environment) => {
      fc.pre(Object.values(environment).some((text) => text.trim() !== ""));
      expect(modeOf(environment)).not.toBe("demo");
    }),
  );
});

test("a live bot needs a token, a key and an attorney; the rest has defaults", () => {
  expect(parse(live)).toEqual({
    mode: "live",
    host: "127.0.0.1",
    port: 8080,
    adminPort: undefined,
    operator: { name: expect.stringMatching(/\S/), url: undefined },
    retentionDays: 90,
    logLevel: "info",
    desk: {
      timeZone: "America/New_York",
      digestHour: 8,
      claimHours: 24,
      reviewReplies: false,
    },
    token: live.BOT_TOKEN,
    apiRoot: "https://api.telegram.org",
    updates: { kind: "polling" },
    databasePath: "./data/asylum-answers.db",
    dataKey: Buffer.alloc(32, 9),
    attorneyIds: [1003],
    staffChatId: undefined,
  });
});

test("everything that can be set is taken as it was meant", () => {
  expect(
    parse({
      ...live,
      ATTORNEY_IDS: " 1003, 1004 ,",
      STAFF_CHAT_ID: "-1001234567890",
      UPDATES: "webhook",
      WEBHOOK_URL: "https://bot.example.org/",
      WEBHOOK_SECRET: "a-secret-of-sixteen",
      TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
      DATABASE_URL: "file:/var/lib/bot.db",
      ADMIN_PORT: "9090",
      RETENTION_DAYS: "30",
      OPERATOR_NAME: "Ada's office",
      STAFF_TIME_ZONE: "America/Chicago",
      DIGEST_HOUR: "7",
      CLAIM_HOURS: "48",
      REVIEW_REPLIES: "on",
    }),
  ).toMatchObject({
    attorneyIds: [1003, 1004],
    staffChatId: -1_001_234_567_890,
    updates: { kind: "webhook", url: "https://bot.example.org", secret: "a-secret-of-sixteen" },
    apiRoot: "http://127.0.0.1:8081",
    databasePath: "/var/lib/bot.db",
    adminPort: 9090,
    retentionDays: 30,
    operator: { name: "Ada's office" },
    desk: { timeZone: "America/Chicago", digestHour: 7, claimHours: 48, reviewReplies: true },
  });
});

test("every problem is told at once, each with its variable", () => {
  const problems = problemsOf({
    BOT_TOKEN: "not a token",
    PORT: "70000",
    LOG_LEVEL: "loud",
    UPDATES: "pigeon",
    ATTORNEY_IDS: "ada",
    STAFF_CHAT_ID: "group",
    RETENTION_DAYS: "0",
    WEBHOOK_SECRET: "short",
    TELEGRAM_API_ROOT: "http://api.example.org",
    STAFF_TIME_ZONE: "Moon/Base",
    DIGEST_HOUR: "24",
    CLAIM_HOURS: "0",
    REVIEW_REPLIES: "perhaps",
  });
  const named = [
    "BOT_TOKEN",
    "PORT",
    "LOG_LEVEL",
    "UPDATES",
    "ATTORNEY_IDS",
    "STAFF_CHAT_ID",
    "RETENTION_DAYS",
    "WEBHOOK_SECRET",
    "TELEGRAM_API_ROOT",
    "DATA_KEY",
    "STAFF_TIME_ZONE",
    "DIGEST_HOUR",
    "CLAIM_HOURS",
    "REVIEW_REPLIES",
  ];
  for (const name of named) {
    expect(
      problems.filter((problem) => problem.includes(name)),
      name,
    ).toHaveLength(1);
  }
});

test("webhook mode asks for both of its variables", () => {
  expect(problemsOf({ ...live, UPDATES: "webhook" })).toEqual([
    "WEBHOOK_URL is missing: webhook mode needs the public address",
    "WEBHOOK_SECRET is missing: webhook mode needs one",
  ]);
});

test("no problem repeats the value that caused it", () => {
  const names = [...liveVariables, "PORT", "OPERATOR_URL", "LOG_LEVEL", "RETENTION_DAYS"];
  for (const name of names) {
    const wrong = "ftp://Wrong-Value-77";
    const problems = problemsOf({ ...live, UPDATES: "webhook", [name]: wrong });
    expect(problems.join(), name).not.toContain("Wrong-Value-77");
    expect(problems.length, name).toBeGreaterThan(0);
  }
});

for (const [name, text] of [
  ["too short", Buffer.alloc(31, 1).toString("base64")],
  ["too long", Buffer.alloc(33, 1).toString("base64")],
  ["in hexadecimal", Buffer.alloc(32, 1).toString("hex")],
  ["in base64 for addresses", Buffer.alloc(32, 255).toString("base64url")],
  ["with words in it", `${key.slice(0, 20)} ${key.slice(20)}`],
] as const) {
  test(`a key that is ${name} is refused, with the way to make one`, () => {
    const [problem, ...others] = problemsOf({ ...live, DATA_KEY: text });
    expect(problem).toMatch(/^DATA_KEY must be 32 bytes in base64; make one with: node -e /);
    expect(problem).not.toContain(text);
    expect(others).toEqual([]);
  });
}

test("a missing key is told with the way to make one", () => {
  const [problem] = problemsOf({ ...live, DATA_KEY: undefined });
  expect(problem).toMatch(/^DATA_KEY or DATA_KEY_FILE is missing; make one with: node -e /);
});

test("a key comes from its file, with or without a line end", () => {
  const { DATA_KEY: _, ...rest } = live;
  const config = parse({ ...rest, DATA_KEY_FILE: "/run/key" }, (path) =>
    path === "/run/key" ? `${key}\n` : "",
  );
  expect(config).toMatchObject({ dataKey: Buffer.alloc(32, 9) });
});

test("two keys are one too many", () => {
  expect(problemsOf({ ...live, DATA_KEY_FILE: "/run/key" })).toEqual([
    "set DATA_KEY or DATA_KEY_FILE, not both",
  ]);
});

test("a key file that cannot be used is told with the reason, not with its path", () => {
  const { DATA_KEY: _, ...rest } = live;
  const refuse = (): string => {
    throw new Error("others can read the file; run: chmod 600 on it");
  };
  expect(problemsOf({ ...rest, DATA_KEY_FILE: "/run/key" }, refuse)).toEqual([
    "DATA_KEY_FILE: others can read the file; run: chmod 600 on it",
  ]);
});

test("a database server is refused with what to use instead", () => {
  for (const url of ["postgres://host/bot", "postgresql://host/bot"]) {
    expect(problemsOf({ ...live, DATABASE_URL: url })).toEqual([
      "DATABASE_URL: this version keeps its data in SQLite; use file:./data/asylum-answers.db",
    ]);
  }
});

test("a database without a path is refused, not taken for the demo", () => {
  for (const url of ["file:", "./data/bot.db"]) {
    expect(problemsOf({ ...live, DATABASE_URL: url })).toEqual([
      "DATABASE_URL must be file: and a path",
    ]);
  }
});

test("plain http is for loopback only", () => {
  const hook = { ...live, UPDATES: "webhook", WEBHOOK_SECRET: "a-secret-of-sixteen" };
  for (const url of [
    "http://127.0.0.1:8080",
    "http://localhost",
    "http://[::1]:80",
    "https://a.org",
  ]) {
    expect(problemsOf({ ...hook, WEBHOOK_URL: url }), url).toEqual([]);
  }
  for (const url of ["http://a.org", "http://127.0.0.1.a.org", "ftp://127.0.0.1", "file:///a"]) {
    expect(problemsOf({ ...hook, WEBHOOK_URL: url }), url).toHaveLength(1);
  }
});
