import type { Context, Hono } from "hono";
import type { Brain } from "../conversation/brain.ts";
import type { Log } from "../log.ts";
import type { Session } from "../storage/sessions.ts";
import type { Staff } from "../storage/staff.ts";
import type { Store } from "../storage/store.ts";

/** What the console works with. */
export interface ConsoleOptions {
  readonly store: Store;
  readonly brain: Brain;
  readonly log: Log;
  /** The bot's token: Telegram signs with it who opens the console as a Mini App. */
  readonly token: string;
  /** Where staff open the console, without a path: `https://help.example.org`. */
  readonly address: () => string;
  /** Something was queued to leave. */
  readonly wake: () => void;
  /** What is configured, for the page of settings. No secrets. */
  readonly settings: ConsoleSettings;
}

/** What the page of settings tells that no table knows. */
export interface ConsoleSettings {
  readonly mode: "live" | "demo";
  readonly updates: "polling" | "webhook";
}

/** Who is at the console. */
export interface Signed {
  readonly staff: Staff;
  readonly session: Session;
  /** Goes into every form, and must come back with it. */
  readonly csrf: string;
}

/** What the guard has found out by the time a page runs. */
export interface ConsoleEnv {
  Variables: {
    signed: Signed;
    /** The fields of a form; empty unless one was posted. */
    form: Readonly<Record<string, string>>;
  };
}

export type ConsoleApp = Hono<ConsoleEnv>;
export type ConsoleContext = Context<ConsoleEnv>;
