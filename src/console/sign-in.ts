import { Hono } from "hono";
import { audit } from "../storage/audit.ts";
import { isPassGood, useOnce, usePass } from "../storage/passes.ts";
import { endSession, openSession, type SignInWay } from "../storage/sessions.ts";
import { findStaff } from "../storage/staff.ts";
import { findActiveStaff } from "../storage/staff-list.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { clientAddress } from "./client-address.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { longestAge, verifyInitData } from "./init-data.ts";
import { at } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { createRateLimit } from "./rate-limit.ts";
import { dropSessionCookie, setSessionCookie } from "./session-cookie.ts";
import { appPage, enterPage } from "./sign-in-view.ts";

/** How long somebody stays signed in, in milliseconds. */
export const sessionLife = 12 * 3_600_000;

/** One address may try so often to sign in, in a minute. */
const mostTries = 10;
const minute = 60_000;

/** The ways in: by a link of the bot's, or as a Mini App of Telegram's. */
export function signIn(options: ConsoleOptions): ConsoleApp {
  const { store, brain, log, token } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  const tries = createRateLimit({ most: mostTries, within: minute, clock: store.clock });
  const tooFast = (c: ConsoleContext) => c.html(messagePage(brain, "console-too-fast"), 429);

  app.get("/enter/:pass", async (c) => {
    const pass = c.req.param("pass");
    return (await isPassGood(store, pass))
      ? c.html(enterPage(brain, pass))
      : c.html(messagePage(brain, "console-link-dead"), 410);
  });

  app.post("/enter", async (c) => {
    if (!tries.allows(clientAddress(c))) return tooFast(c);
    const staffId = await usePass(store, c.get("form").pass ?? "");
    if (staffId === undefined) {
      log.warn("console.refused", { why: "dead link" });
      return c.html(messagePage(brain, "console-link-dead"), 410);
    }
    return welcome(c, options, staffId, "link");
  });

  app.get("/app", (c) => c.html(appPage(brain)));

  app.post("/app", async (c) => {
    if (!tries.allows(clientAddress(c))) return tooFast(c);
    const verified = verifyInitData(c.get("form").data ?? "", token, store.clock());
    const staff = verified.ok ? await findStaff(store, verified.userId) : undefined;
    const why = verified.ok ? (staff ? undefined : "not staff") : verified.why;
    if (!verified.ok || !staff) {
      log.warn("console.refused", { why });
      return c.html(messagePage(brain, "console-app-refused"), 403);
    }
    const forgotten = new Date(verified.signedAt.getTime() + 2 * longestAge);
    if (!(await useOnce(store, verified.hash, staff.id, forgotten))) {
      log.warn("console.refused", { why: "used before" });
      return c.html(messagePage(brain, "console-app-refused"), 403);
    }
    return welcome(c, options, staff.id, "app");
  });
  return app;
}

/** Opens a session for somebody who has shown who they are, if they are still on the list. */
async function welcome(
  c: ConsoleContext,
  { store, brain, log, address }: ConsoleOptions,
  staffId: string,
  way: SignInWay,
): Promise<Response> {
  const staff = await findActiveStaff(store, staffId);
  if (!staff) {
    await audit(store, staffId, "sign-in-refused");
    log.warn("console.refused", { why: "no longer staff" });
    return c.html(messagePage(brain, "console-removed"), 403);
  }
  const expiresAt = new Date(store.clock().getTime() + sessionLife);
  const token = await inTransaction(store, (tx) => opened(tx, { staffId, way, expiresAt }));
  log.info("console.signed-in", { staff: staff.seq, way });
  setSessionCookie(c, store.vault, { token, expiresAt, https: isHttps(address()) });
  return c.redirect(at("/queue"), 303);
}

async function opened(store: Store, session: Parameters<typeof openSession>[1]): Promise<string> {
  await audit(store, session.staffId, "sign-in", session.way);
  return openSession(store, session);
}

const isHttps = (address: string): boolean => new URL(address).protocol === "https:";

/** The way out, for who is signed in. */
export function signOut({ store }: ConsoleOptions): ConsoleApp {
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  app.post("/sign-out", async (c) => {
    const { staff, session } = c.get("signed");
    await endSession(store, staff.id, session.id);
    await audit(store, staff.id, "sign-out");
    dropSessionCookie(c);
    return c.redirect(at("/queue"), 303);
  });
  return app;
}
