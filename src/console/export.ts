import { Hono } from "hono";
import { audit } from "../storage/audit.ts";
import { listQueue, type QueueTab } from "../storage/queue-lists.ts";
import type { Store } from "../storage/store.ts";
import type { Ticket } from "../storage/tickets.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { type Cell, toCsv } from "./csv.ts";
import { type Insights, readInsights } from "./insights.ts";
import { readStaffNumbers } from "./parts.ts";
import { tabOf } from "./queue.ts";

/** Tickets read at once, and the most that one file holds. */
const atOnce = 500;
const mostTickets = 10_000;

/**
 * The queue and the insights as files. They hold no question, no answer and nobody's pseudonym: what people wrote
 * is encrypted here, and a file on somebody's desk is not.
 */
export function exports(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();

  const send = async (
    c: ConsoleContext,
    name: string,
    what: { readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
  ) => {
    await audit(store, c.get("signed").staff.id, "export", name);
    const csv = name.endsWith(".csv");
    const body = csv
      ? toCsv(what.heads, what.rows)
      : JSON.stringify(
          what.rows.map((row) => Object.fromEntries(what.heads.map((head, at) => [head, row[at]]))),
          null,
          1,
        );
    return c.body(body, 200, {
      "content-type": csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    });
  };

  app.get("/export/:name{queue\\.(csv|json)}", async (c) => {
    const tickets = await readQueue(store, tabOf(c), c.get("signed").staff.id);
    const numbers = await readStaffNumbers(store);
    return send(c, c.req.param("name"), {
      heads: [
        "number",
        "state",
        "urgent",
        "reason",
        "category",
        "due",
        "language",
        "asked",
        "changed",
        "staff",
      ],
      rows: tickets.map((ticket) => [
        ticket.number,
        ticket.state,
        ticket.urgent,
        ticket.reason,
        ticket.category,
        ticket.dueOn,
        ticket.language,
        ticket.createdAt.toISOString(),
        ticket.updatedAt.toISOString(),
        ticket.claimedBy === null ? null : (numbers.get(ticket.claimedBy) ?? null),
      ]),
    });
  });

  app.get("/export/:name{insights\\.(csv|json)}", async (c) =>
    send(c, c.req.param("name"), {
      heads: ["figure", "name", "value"],
      rows: figures(await readInsights(store, brain.knowledge)),
    }),
  );
  return app;
}

async function readQueue(store: Store, tab: QueueTab, staffId: string): Promise<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  let after: string | undefined;
  do {
    const page = await listQueue(store, { tab, staffId, after, limit: atOnce });
    tickets.push(...page.items);
    after = page.next;
  } while (after !== undefined && tickets.length < mostTickets);
  return tickets;
}

/** One line a figure: bars by their names, shares and times by themselves. */
const figures = (insights: Insights): readonly (readonly Cell[])[] =>
  Object.entries(insights).flatMap(([figure, value]): (readonly Cell[])[] =>
    Array.isArray(value)
      ? value.map(({ name, count }: { name: string; count: number }) => [figure, name, count])
      : [[figure, null, value as number | null]],
  );
