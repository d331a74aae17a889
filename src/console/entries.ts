import { Hono } from "hono";
import type { Entry } from "../archive/entry.ts";
import { findCorrectionFate } from "../conversation/correct.ts";
import { onEntryChange } from "../conversation/entry-change.ts";
import { holdSentences, setHold } from "../conversation/holds.ts";
import { beginEdit } from "../conversation/publish-steps.ts";
import { createTurn, type Turn } from "../conversation/turn.ts";
import { listAudit } from "../storage/audit.ts";
import { listVersions } from "../storage/published.ts";
import { performAtDesk } from "./at-desk.ts";
import type { ConsoleApp, ConsoleContext, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { entryView } from "./entry-view.ts";
import { at, type Notice, page } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { viewOf } from "./queue.ts";

/** Acts on one entry that its page tells. */
const history = 20;

/** What a page says after something was done; the address carries its name. */
const done: Readonly<Record<string, string>> = {
  approved: "approve-done",
  withdraw: "entry-withdrawn-done",
  back: "console-entry-back-done",
  discarded: "proposal-discarded",
  corrected: "console-corrected",
  "correct-discarded": "correct-discarded",
};

/** One entry of the archive: its versions, and all that changes it or takes it out of service. */
export function entries(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  const notFound = (c: ConsoleContext) => c.html(messagePage(brain, "console-not-found"), 404);

  const show = async (
    c: ConsoleContext,
    entry: Entry,
    notice?: Notice,
    status: 200 | 409 = 200,
  ) => {
    const view = await viewOf(c, options);
    const shipped = brain.shipped.entries.get(entry.id);
    return c.html(
      page({
        ...view,
        place: "archive",
        title: entry.id,
        notice,
        content: entryView(view, {
          entry,
          knowledge: brain.knowledge,
          versions: await listVersions(store, entry.id),
          shipped,
          correction: await findCorrectionFate(createTurn(store, brain, "page"), entry.id, []),
          history: await listAudit(store, { limit: history, subject: `entry:${entry.id}` }),
        }),
      }),
      status,
    );
  };

  app.get("/archive/:id", async (c) => {
    const entry = brain.knowledge.entries.get(c.req.param("id"));
    if (!entry) return notFound(c);
    const sentence = done[c.req.query("done") ?? ""];
    if (sentence === undefined) return show(c, entry);
    const { say } = await viewOf(c, options);
    return show(c, entry, { kind: "done", text: say(sentence, { entry: entry.id }) });
  });

  const refused = (c: ConsoleContext, id: string, text: string) => {
    const entry = brain.knowledge.entries.get(id);
    return entry ? show(c, entry, { kind: "refused", text }, 409) : notFound(c);
  };

  for (const kind of ["hold", "unhold"] as const) {
    app.post(`/archive/:id/${kind}`, async (c) => {
      const id = c.req.param("id");
      if (!brain.knowledge.entries.has(id)) return notFound(c);
      const { staff } = c.get("signed");
      const worked = await performAtDesk(c, options, (turn: Turn) =>
        setHold(turn, staff, id, kind),
      );
      const result = worked.ok ? worked.value : "not-allowed";
      const isDone = result === "held" || result === "released";
      const { say } = await viewOf(c, options);
      const text = say(holdSentences[result], { entry: id });
      const entry = brain.knowledge.entries.get(id);
      if (!entry) return notFound(c);
      return isDone ? show(c, entry, { kind: "done", text }) : refused(c, id, text);
    });
  }

  const numberIn = (c: ConsoleContext, name: string): number => Number(c.get("form")[name]) || 0;

  app.post("/archive/:id/edit", async (c) => {
    const id = c.req.param("id");
    const worked = await performAtDesk(c, options, (turn, desk) =>
      beginEdit(turn, desk, id, numberIn(c, "seen")),
    );
    if (!worked.ok) return refused(c, id, worked.why);
    return worked.value ? c.redirect(at(`/proposals/${worked.value.id}`), 303) : notFound(c);
  });

  for (const kind of ["withdraw", "back"] as const) {
    app.post(`/archive/:id/${kind}`, async (c) => {
      const id = c.req.param("id");
      const seen = numberIn(c, "seen");
      const change = kind === "withdraw" ? { kind, seen } : { kind, seen, to: numberIn(c, "to") };
      const worked = await performAtDesk(c, options, (turn, desk) =>
        onEntryChange(turn, desk, id, change),
      );
      return worked.ok
        ? c.redirect(at(`/archive/${id}?done=${kind}`), 303)
        : refused(c, id, worked.why);
    });
  }
  return app;
}
