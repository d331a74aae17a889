import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { appPath } from "../conversation/console-link.ts";
import { endSessionsOf, findSession } from "../storage/sessions.ts";
import { findActiveStaff } from "../storage/staff-list.ts";
import type { ConsoleEnv, ConsoleOptions } from "./context.ts";
import { messagePage } from "./message-page.ts";
import { createRateLimit } from "./rate-limit.ts";
import { csrfOf, dropSessionCookie, isSameText, readSessionCookie } from "./session-cookie.ts";
import { signInPage } from "./sign-in-view.ts";

type Guard = MiddlewareHandler<ConsoleEnv>;

/** The largest form: a long reply in a language of three bytes a letter. */
const largestForm = 128 * 1024;

/** A staff member may do so many things a minute. */
const mostActs = 60;
const minute = 60_000;

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/u;

const policy = (frameAncestors: string) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [frameAncestors],
    },
    // Not "no-referrer": browsers then hide the origin of a form, too.
    referrerPolicy: "same-origin",
    xFrameOptions: frameAncestors === "'none'" ? "DENY" : false,
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  });

const closedPolicy = policy("'none'");
/** Telegram in a browser shows a Mini App in a frame. That page shows nothing and does nothing but sign in. */
const appPolicy = policy("https://web.telegram.org");

/** No inline script, nothing from elsewhere, in nobody's frame; and no page is kept by a browser or a proxy. */
export const headers: MiddlewareHandler = async (c, next) => {
  await (c.req.path === appPath ? appPolicy : closedPolicy)(c, next);
  c.res.headers.set("cache-control", c.res.headers.get("cache-control") ?? "no-store");
};

/** Serves the configured address and this machine: a foreign name pointed here gets nothing. */
export const ownHostOnly =
  ({ address, brain }: ConsoleOptions): MiddlewareHandler =>
  async (c, next) => {
    const host = new URL(c.req.url).hostname;
    return loopback.test(host) || host === new URL(address()).hostname
      ? next()
      : refuse(c, messagePage(brain, "console-wrong-host"), 421);
  };

/** A form counts only when it was sent from a page of ours. */
export const ownFormsOnly =
  ({ address, brain }: ConsoleOptions): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const origin = c.req.header("origin") ?? "";
    const site = c.req.header("sec-fetch-site") ?? "same-origin";
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    const isOurs =
      URL.canParse(origin) &&
      (origin === new URL(address()).origin || new URL(origin).host === host);
    return isOurs && site === "same-origin"
      ? next()
      : refuse(c, messagePage(brain, "console-wrong-origin"), 403);
  };

/** Reads a posted form: its fields, each by its name. */
export const readForm: Guard = async (c, next) => {
  const body = c.req.method === "POST" ? await c.req.parseBody() : {};
  c.set(
    "form",
    Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    ),
  );
  return next();
};

export const smallFormsOnly = ({ brain }: ConsoleOptions): MiddlewareHandler =>
  bodyLimit({
    maxSize: largestForm,
    onError: (c) => refuse(c, messagePage(brain, "console-too-large"), 413),
  });

/**
 * Lets through who is signed in and on the staff list at this moment, and only forms that hold the word of their
 * session. Who was taken off the list is told so, and signed out.
 */
export function signedInOnly({ store, brain, log }: ConsoleOptions): Guard {
  const acts = createRateLimit({ most: mostActs, within: minute, clock: store.clock });
  return async (c, next) => {
    const token = readSessionCookie(c, store.vault);
    const session = token === undefined ? undefined : await findSession(store, token);
    if (token === undefined || !session) return c.html(signInPage(brain), 401);
    const staff = await findActiveStaff(store, session.staffId);
    if (!staff) {
      await endSessionsOf(store, session.staffId);
      dropSessionCookie(c);
      log.warn("console.refused", { why: "no longer staff" });
      return c.html(messagePage(brain, "console-removed"), 403);
    }
    const csrf = csrfOf(store.vault, token);
    if (c.req.method === "POST") {
      if (!isSameText(c.get("form").csrf ?? "", csrf)) {
        return c.html(messagePage(brain, "console-stale-form"), 403);
      }
      if (!acts.allows(staff.id)) return c.html(messagePage(brain, "console-too-fast"), 429);
    }
    c.set("signed", { staff, session, csrf });
    return next();
  };
}

const refuse = (c: Context, page: ReturnType<typeof messagePage>, status: 403 | 413 | 421) =>
  c.html(page, status);
