import { Hono } from "hono";
import { consolePath } from "../conversation/console-link.ts";
import { archive } from "./archive.ts";
import { assets } from "./assets.ts";
import type { ConsoleEnv, ConsoleOptions } from "./context.ts";
import { corrections } from "./corrections.ts";
import { drafts } from "./drafts.ts";
import { entries } from "./entries.ts";
import { exports } from "./export.ts";
import {
  headers,
  ownFormsOnly,
  ownHostOnly,
  readForm,
  signedInOnly,
  smallFormsOnly,
} from "./guard.ts";
import { insights } from "./insights.ts";
import { messagePage } from "./message-page.ts";
import { people } from "./people.ts";
import { proposals } from "./proposals.ts";
import { queue } from "./queue.ts";
import { review } from "./review.ts";
import { settings } from "./settings.ts";
import { signIn, signOut } from "./sign-in.ts";
import { staff } from "./staff.ts";
import { tickets } from "./tickets.ts";
import { tryOut } from "./try-out.ts";

/**
 * The attorney's web console under `/console`. Every page is rendered here and works without a script; every
 * request is checked against the staff list, every form against its session and its origin.
 */
export function createConsole(options: ConsoleOptions): Hono {
  const { brain, log } = options;
  const inside = new Hono<ConsoleEnv>();
  inside.use(headers);
  inside.use(ownHostOnly(options));
  inside.use(ownFormsOnly(options));
  inside.use(smallFormsOnly(options));
  inside.use(readForm);
  inside.route("/", assets());
  inside.route("/", signIn(options));
  inside.use(signedInOnly(options));
  for (const part of [
    signOut,
    queue,
    tickets,
    drafts,
    proposals,
    corrections,
    archive,
    entries,
    tryOut,
    review,
    insights,
    people,
    staff,
    settings,
    exports,
  ]) {
    inside.route("/", part(options));
  }
  inside.all("*", (c) => c.html(messagePage(brain, "console-not-found"), 404));

  const app = new Hono();
  app.route(consolePath, inside as unknown as Hono);
  app.onError((error, c) => {
    log.error("console.fault", error);
    return c.html(messagePage(brain, "console-fault"), 500);
  });
  return app;
}
