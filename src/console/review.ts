import { Hono } from "hono";
import { html } from "hono/html";
import type { Knowledge } from "../answering/knowledge.ts";
import { dayOf, isPastReview } from "../archive/freshness.ts";
import { dueForRecheck, type Recheck } from "../archive/recheck.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { at, type Html, page } from "./layout.ts";
import { day, type View } from "./parts.ts";
import { viewOf } from "./queue.ts";

/** What somebody should look at again: answers and notes past their date, answers on hold, contacts. */
export function review(options: ConsoleOptions): ConsoleApp {
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  app.get("/review", async (c) => {
    const view = await viewOf(c, options);
    return c.html(
      page({
        ...view,
        place: "review",
        title: view.say("console-place-review"),
        content: reviewView(view, options.brain.knowledge),
      }),
    );
  });
  return app;
}

/** What is to be checked, contact by contact, with the longest ago of their days. */
function contactsToCheck(due: readonly Recheck[]) {
  const contacts = new Map<string, { readonly values: string[]; readonly first: Recheck }>();
  for (const fact of due) {
    const known = contacts.get(fact.resource);
    if (known) known.values.push(fact.fact.value);
    else contacts.set(fact.resource, { values: [fact.fact.value], first: fact });
  }
  return [...contacts].map(([resource, { values, first }]) => ({
    resource,
    values,
    checkedOn: first.checkedOn,
  }));
}

function reviewView(view: View, { entries, changeNotes, resources }: Knowledge): Html {
  const { say, now } = view;
  const all = [...entries.values()];
  const byDate = <T extends { readonly reviewBy: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const entryItem = (id: string, question: string, note: string): Html =>
    html`<li><a href="${at(`/archive/${id}`)}">${question}</a> <p class="meta">${id} · ${note}</p></li>`;
  const section = (name: string, items: readonly Html[]): Html => html`
    <section aria-labelledby="${name}">
      <h2 id="${name}">${say(`console-review-${name}`)} <span class="count">${items.length}</span></h2>
      ${items.length === 0 ? html`<p class="soft">${say("console-review-nothing")}</p>` : html`<ul class="plain">${items}</ul>`}
    </section>`;
  return html`
    ${section(
      "held",
      all
        .filter((entry) => entry.status === "held")
        .map((entry) => entryItem(entry.id, entry.question, say("console-status-held"))),
    )}
    ${section(
      "entries",
      byDate(all.filter((entry) => isPastReview(entry, now))).map((entry) =>
        entryItem(entry.id, entry.question, `${say("console-review-by")} ${day(entry.reviewBy)}`),
      ),
    )}
    ${section(
      "notes",
      byDate([...changeNotes.values()].filter((note) => isPastReview(note, now))).map(
        (note) =>
          html`<li>${note.text.en ?? ""} <p class="meta">${note.id} · ${say("console-review-by")} ${day(note.reviewBy)}</p></li>`,
      ),
    )}
    ${section(
      "contacts",
      contactsToCheck(dueForRecheck(resources, dayOf(now))).map(
        ({ resource, values, checkedOn }) =>
          html`<li>${resources.get(resource)?.name ?? resource} <p class="meta">${values.join(", ")} · ${checkedOn === null ? say("console-never-checked") : say("console-checked", { date: day(checkedOn) })}</p></li>`,
      ),
    )}`;
}
