import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { attorneyId, openRig, type Rig, textsIn, token } from "../support/bot-process.ts";
import { launchBrowser, type Screen } from "./support.ts";

export { attorneyId };
/** A second one on the staff list. */
export const colleagueId = 9002;

/** The real program on its own database, a Telegram on loopback, and a browser. */
export interface ConsoleRig {
  readonly rig: Rig;
  /** Where the console is, without a slash at the end. */
  readonly address: string;
  /** Asks the bot for a link to the console. */
  link(staffId: number): Promise<string>;
  /** A browser of its own, as another device. */
  device(options?: DeviceOptions): Promise<Device>;
  /** A device on which a staff member is signed in, by a link. */
  signIn(staffId: number, options?: DeviceOptions): Promise<Device>;
  /** Asks a question as somebody, and waits until it is in the queue. */
  ask(userId: number, text: string): Promise<void>;
  /** Changes the program's database behind its back. */
  tamper(sql: string): void;
  close(): Promise<void>;
}

export interface DeviceOptions {
  readonly screen?: Screen;
  readonly dark?: boolean;
  readonly scripts?: boolean;
}

export interface Device {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Faults of scripts, refusals by the policy, requests to anywhere else. */
  readonly trouble: readonly string[];
}

export async function openConsoleRig(browserPath: string): Promise<ConsoleRig> {
  const rig = await openRig();
  rig.simulator.user(colleagueId).says("/start");
  const bot = rig.start({ ATTORNEY_IDS: `${attorneyId},${colleagueId}` });
  await bot.logs("is running");
  let browser: Browser;
  try {
    browser = await launchBrowser(browserPath);
  } catch (error) {
    await rig.close();
    throw error;
  }

  const linksTo = (staffId: number): readonly string[] =>
    textsIn(rig.simulator, staffId).flatMap(
      (text) => /http:\S+\/console\/enter\/\S+/.exec(text)?.[0] ?? [],
    );
  const link = async (staffId: number): Promise<string> => {
    const before = linksTo(staffId).length;
    rig.simulator.user(staffId).says("/console");
    return rig.simulator.until(() => linksTo(staffId)[before]);
  };
  const address = new URL("/console", await link(attorneyId)).href;

  let devices = 0;
  const device = async ({ screen, dark, scripts = true }: DeviceOptions = {}): Promise<Device> => {
    const context = await browser.newContext({
      viewport: { width: screen?.width ?? 1280, height: screen?.height ?? 800 },
      isMobile: screen?.phone ?? false,
      hasTouch: screen?.phone ?? false,
      colorScheme: dark ? "dark" : "light",
      javaScriptEnabled: scripts,
      reducedMotion: "reduce",
      // Each device comes from a place of its own, as behind a server that passes the console on.
      extraHTTPHeaders: { "x-forwarded-for": `192.0.2.${++devices}` },
    });
    context.setDefaultTimeout(30_000);
    const trouble: string[] = [];
    context.on("request", (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) trouble.push(request.url());
    });
    context.on("weberror", (error) => trouble.push(error.error().message));
    context.on("console", (message) => {
      const refused = /status of 4\d\d/.test(message.text());
      if (message.type() === "error" && !refused) trouble.push(message.text());
    });
    return { context, page: await context.newPage(), trouble };
  };

  return {
    rig,
    address,
    link,
    device,
    signIn: async (staffId, options) => {
      const opened = await device(options);
      await opened.page.goto(await link(staffId));
      await opened.page.getByRole("button", { name: "Sign in" }).click();
      await opened.page.getByRole("heading", { name: "Queue" }).waitFor();
      return opened;
    },
    ask: async (userId, text) => {
      rig.simulator.user(userId).says(text);
      await rig.simulator.until(() =>
        textsIn(rig.simulator, userId).some((said) => /Your number: |as urgent: No\./.test(said)),
      );
    },
    tamper: (sql) => {
      const database = new SqliteDatabase(join(rig.folder, "bot.db"));
      database.exec(sql);
      database.close();
    },
    close: async () => {
      await browser.close();
      await rig.close();
    },
  };
}

/** What Telegram would put behind the # of the Mini App's address. */
export function signedByTelegram(
  userId: number,
  { at = new Date(), key = token }: { readonly at?: Date; readonly key?: string } = {},
): string {
  const fields = {
    user: JSON.stringify({ id: userId, first_name: "Ann" }),
    auth_date: String(Math.floor(at.getTime() / 1_000)),
    query_id: "AAF_made_up",
  };
  const text = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("\n");
  const secret = createHmac("sha256", "WebAppData").update(key).digest();
  const hash = createHmac("sha256", secret).update(text).digest("hex");
  return new URLSearchParams({
    tgWebAppData: new URLSearchParams({ ...fields, hash }).toString(),
    tgWebAppVersion: "8.0",
  }).toString();
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds on a page that matters: `rule: element`. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)",
  );
  return (found as AxeViolation[])
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
