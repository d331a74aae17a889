import { Hono } from "hono";
import type { Entry } from "../archive/entry.ts";
import { normalise } from "../text/normalise.ts";
import { archiveView } from "./archive-view.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { page } from "./layout.ts";
import { viewOf } from "./queue.ts";

/** Entries on one page. */
const perPage = 50;

/** Everything of an entry that a search looks through. */
const searched = (entry: Entry): string =>
  normalise(
    [
      entry.id,
      entry.source.thread ?? "",
      entry.question,
      ...Object.values(entry.phrasings).flat(),
      ...Object.values(entry.answer),
      ...entry.topics,
    ].join("\n"),
  );

/** The archive: what it answers. */
export function archive(options: ConsoleOptions): ConsoleApp {
  const { brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();

  app.get("/archive", async (c) => {
    const view = await viewOf(c, options);
    const query = (c.req.query("q") ?? "").slice(0, 200);
    const after = c.req.query("after") ?? "";
    const wanted = normalise(query)
      .split(/\s+/u)
      .filter((word) => word !== "");
    const found = [...brain.knowledge.entries.values()]
      .filter((entry) => {
        if (wanted.length === 0) return true;
        const text = searched(entry);
        return wanted.every((word) => text.includes(word));
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const rest = found.filter((entry) => entry.id > after);
    const entries = rest.slice(0, perPage);
    return c.html(
      page({
        ...view,
        place: "archive",
        title: view.say("console-place-archive"),
        content: archiveView(view, {
          query,
          count: found.length,
          entries,
          next: rest.length > perPage ? entries.at(-1)?.id : undefined,
        }),
      }),
    );
  });
  return app;
}
