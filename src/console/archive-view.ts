import { html } from "hono/html";
import type { Entry } from "../archive/entry.ts";
import { isPastReview } from "../archive/freshness.ts";
import { at, type Html } from "./layout.ts";
import { day, pager, type View } from "./parts.ts";

export interface ArchiveContent {
  readonly query: string;
  /** How many entries fit the search. */
  readonly count: number;
  readonly entries: readonly Entry[];
  readonly next: string | undefined;
}

/** The list of entries, with a search over their words. */
export function archiveView(view: View, { query, count, entries, next }: ArchiveContent): Html {
  const { say } = view;
  const here = query === "" ? at("/archive") : at(`/archive?q=${encodeURIComponent(query)}`);
  return html`
    <div class="bar">
      <form method="get" action="${at("/archive")}" class="inline" role="search">
        <label for="q">${say("console-search")}</label>
        <input id="q" name="q" type="search" value="${query}" data-key="/" autocomplete="off">
        <button>${say("console-search-go")}</button>
      </form>
      <a class="button" href="${at("/test")}">${say("console-test")}</a>
    </div>
    <p class="soft">${say("console-entries", { count })}</p>
    <ul class="entries">${entries.map((entry) => entryLine(view, entry))}</ul>
    ${pager(view, here, next)}`;
}

const entryLine = (view: View, entry: Entry): Html => html`
      <li class="entry">
        <h2><a href="${at(`/archive/${entry.id}`)}" data-row>${entry.question}</a></h2>
        ${entryBadges(view, entry)}
        <p class="meta">${entry.id} · ${day(entry.source.answered)} · ${entry.topics.join(", ")}</p>
      </li>`;

/** What stands out about an entry. */
export const entryBadges = ({ say, now }: View, entry: Entry): Html => html`<p class="badges">
  ${entry.status === "published" ? "" : html`<span class="badge bad">${say(`console-status-${entry.status}`)}</span>`}
  ${isPastReview(entry, now) ? html`<span class="badge warm">${say("console-past-review")}</span>` : ""}
  <span class="badge">${say(`console-serve-${entry.serve}`)}</span>
</p>`;
