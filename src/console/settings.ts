import { Hono } from "hono";
import { html } from "hono/html";
import { countPending } from "../storage/inbox.ts";
import { countByState } from "../storage/outbox.ts";
import { findStaffChat } from "../storage/staff.ts";
import { languageNames } from "../text/languages.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { page } from "./layout.ts";
import { facts } from "./parts.ts";
import { viewOf } from "./queue.ts";

/** What is configured and how the program is. No secrets: of those it says only that they are there. */
export function settings(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  app.get("/settings", async (c) => {
    const view = await viewOf(c, options);
    const { say } = view;
    const yesNo = (set: boolean): string => say(set ? "console-set" : "console-not-set");
    const outbox = await countByState(store);
    const published = [...brain.knowledge.entries.values()].filter(
      (entry) => entry.status === "published",
    );
    return c.html(
      page({
        ...view,
        place: "settings",
        title: say("console-place-settings"),
        content: facts([
          [say("console-setting-operator"), brain.operator.name],
          [say("console-setting-url"), brain.operator.url ?? say("console-not-set")],
          [say("console-setting-mode"), say(`console-mode-${options.settings.mode}`)],
          [say("console-setting-updates"), options.settings.updates],
          [say("console-setting-address"), options.address()],
          [say("console-setting-group"), yesNo((await findStaffChat(store)) !== undefined)],
          [say("console-setting-second"), yesNo(brain.secondContact !== undefined)],
          [say("console-setting-retention"), say("age-days", { n: brain.retentionDays })],
          [say("console-setting-entries"), published.length],
          [
            say("console-setting-languages"),
            html`${Object.entries(languageNames).map(([code, name]) => html`<bdi lang="${code}">${name}</bdi> `)}`,
          ],
          [say("console-setting-inbox"), await countPending(store)],
          [say("console-setting-outbox"), outbox.queued ?? 0],
          [say("console-setting-undeliverable"), outbox.undeliverable ?? 0],
        ]),
      }),
    );
  });
  return app;
}
