import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

export const projectRoot = join(import.meta.dirname, "..", "..");

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** The browser to drive, or undefined where this machine has none. */
export const findBrowser = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? "", ...places].find((path) => path !== "" && existsSync(path));

/** Starts the browser with a new, empty profile, and nothing that calls home. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** The demo as its own process. */
export interface Demo {
  /** The address of its chat page, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the demo the way `npm start` does, on a free port. It keeps its database beside the
 * program and reads `.env` there, so it runs in a copy that has neither: demos run side by side.
 */
export async function startDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-demo-"));
  for (const name of ["src", "corpus", "intents", "package.json"]) {
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, "src", "main.ts")], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await readAddress(child.stdout, child.stderr, ended), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address the demo prints once it is ready. */
function readAddress(
  stdout: NodeJS.ReadableStream,
  stderr: NodeJS.ReadableStream,
  ended: Promise<void>,
): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    for (const stream of [stdout, stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        const address = /Demo: open (http:\/\/127\.0\.0\.1:\d+\/)/u.exec(output)?.[1];
        if (address) resolve(address);
      });
    }
    void ended.then(() => reject(new Error(`browser: the demo ended:\n${output}`)));
  });
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** A phone: touched, and showing one chat at a time. */
  readonly phone: boolean;
}

export const desktop: Screen = { width: 1280, height: 800, phone: false };
export const phone: Screen = { width: 390, height: 844, phone: true };

/** The chat page, open in a browser. */
export interface OpenedPage {
  readonly page: Page;
  /** What must not happen: errors on the console, failed loads, requests to anywhere else. */
  readonly trouble: readonly string[];
  /** Writes a picture of what the page shows. */
  picture(path: string): Promise<void>;
}

/** Opens the demo's chat page and waits until it shows the chats. */
export async function openPage(
  browser: Browser,
  demo: Demo,
  screen: Screen,
  sharpness = 1,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    deviceScaleFactor: sharpness,
    hasTouch: screen.phone,
    isMobile: screen.phone,
    locale: "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
  });
  // Two programs, a browser and a bot, share a small machine with other tests.
  context.setDefaultTimeout(60_000);
  const trouble = watch(context, new URL(demo.url).origin);
  const page = await context.newPage();
  await page.goto(demo.url);
  await page.locator("body[data-ready=true]").waitFor();
  return {
    page,
    trouble,
    picture: async (path) => {
      await page.screenshot({ path });
    },
  };
}

/** A demo with its chat page open, nothing of which outlives `close`. */
export interface OpenedDemo extends OpenedPage {
  close(): Promise<void>;
}

/** Starts a demo and opens its page in a browser of its own. */
export async function openDemo(browserPath: string, screen: Screen): Promise<OpenedDemo> {
  const demo = await startDemo();
  try {
    const browser = await launchBrowser(browserPath);
    const close = async (): Promise<void> => {
      await browser.close();
      await demo.close();
    };
    return { ...(await openPage(browser, demo, screen)), close };
  } catch (error) {
    await demo.close();
    throw error;
  }
}

function watch(context: BrowserContext, origin: string): readonly string[] {
  const trouble: string[] = [];
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) trouble.push(`request: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      trouble.push(`console: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => trouble.push(`page: ${error.error().message}`));
  return trouble;
}

/** Where a picture for whoever reads the test results goes; git ignores it. */
export function artifact(name: string): string {
  const folder = join(projectRoot, "artifacts", "browser");
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
