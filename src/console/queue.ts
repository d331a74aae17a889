import { Hono } from "hono";
import { staffLanguage } from "../conversation/brain.ts";
import {
  countTabs,
  findLatestNumber,
  listQueue,
  type QueueTab,
  queueTabs,
} from "../storage/queue-lists.ts";
import { findTicket } from "../storage/tickets.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { at, page } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { readStaffNumbers, type View } from "./parts.ts";
import { queueView } from "./queue-view.ts";

/** Tickets on one page. */
const perPage = 20;

/** The list a request asks for; the open ones unless it says another. */
export const tabOf = (c: ConsoleContext): QueueTab =>
  queueTabs.find((tab) => tab === c.req.query("tab")) ?? "open";

/** What every page of a signed-in person shows with. */
export const viewOf = async (c: ConsoleContext, options: ConsoleOptions): Promise<View> => ({
  say: options.brain.translator.in(staffLanguage),
  signed: c.get("signed"),
  now: options.store.clock(),
  staffNumbers: await readStaffNumbers(options.store),
});

/** The queue: what waits, what is mine, what is urgent, what is over. */
export function queue(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();

  app.get("/", (c) => c.redirect(at("/queue"), 302));

  app.get("/queue", async (c) => {
    const view = await viewOf(c, options);
    const staffId = view.signed.staff.id;
    const tab = tabOf(c);
    const tickets = await listQueue(store, {
      tab,
      staffId,
      after: c.req.query("after"),
      limit: perPage,
    });
    const counts = await countTabs(store, staffId);
    return c.html(
      page({
        ...view,
        place: "queue",
        title: view.say("console-place-queue"),
        latest: await findLatestNumber(store),
        content: queueView(view, { tab, tickets, counts }),
      }),
    );
  });

  app.get("/tickets", async (c) => {
    const number = Number(c.req.query("number"));
    const ticket = Number.isSafeInteger(number) ? await findTicket(store, { number }) : undefined;
    return ticket
      ? c.redirect(at(`/tickets/${ticket.number}`), 302)
      : c.html(messagePage(brain, "console-not-found"), 404);
  });

  app.get("/live", async (c) => {
    const counts = await countTabs(store, c.get("signed").staff.id);
    return c.json({ latest: await findLatestNumber(store), ...counts });
  });
  return app;
}
