import { Hono } from "hono";
import { countPending } from "../storage/inbox.ts";
import { countByState } from "../storage/outbox.ts";
import type { Store } from "../storage/store.ts";
import { countWaiting } from "../storage/tickets.ts";

/** Milliseconds without a good poll after which the bot counts as unwell; a poll takes 30 s at most. */
const silence = 90_000;

export interface Pulse {
  /** The last time Telegram was heard from, in milliseconds since 1970; undefined before the first. */
  last: number | undefined;
}

/** `/healthz`: the process works and hears from Telegram. `/readyz`: it can take and store updates. */
export function createHealth(store: Store, pulse: Pulse, expectsPolls: boolean): Hono {
  const app = new Hono();
  const begun = store.clock().getTime();
  app.get("/healthz", (c) => {
    const heard = pulse.last ?? begun;
    const well = !expectsPolls || store.clock().getTime() - heard < silence;
    return c.json({ ok: well }, well ? 200 : 503);
  });
  app.get("/readyz", async (c) => {
    try {
      await countPending(store);
      return c.json({ ok: pulse.last !== undefined }, pulse.last === undefined ? 503 : 200);
    } catch {
      return c.json({ ok: false }, 503);
    }
  });
  return app;
}

/** `/metrics` for Prometheus: counts by state, nothing else. Loopback only. */
export function createMetrics(store: Store): Hono {
  const app = new Hono();
  app.get("/metrics", async (c) => {
    const outbox = Object.entries(await countByState(store));
    return c.text(
      [
        "# TYPE asylum_answers_inbox_pending gauge",
        `asylum_answers_inbox_pending ${await countPending(store)}`,
        "# TYPE asylum_answers_tickets_waiting gauge",
        `asylum_answers_tickets_waiting ${await countWaiting(store)}`,
        "# TYPE asylum_answers_outbox gauge",
        ...outbox.map(([state, n]) => `asylum_answers_outbox{state="${state}"} ${n}`),
        "",
      ].join("\n"),
    );
  });
  return app;
}
