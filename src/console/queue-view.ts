import { html } from "hono/html";
import { sayLanguage } from "../conversation/cards.ts";
import {
  mostCounted,
  type Page,
  type QueueTab,
  queueTabs,
  type TabCounts,
} from "../storage/queue-lists.ts";
import type { Ticket } from "../storage/tickets.ts";
import { at, type Html } from "./layout.ts";
import { ago, day, pager, sayActor, ticketAddress, type View } from "./parts.ts";

/** So much of a question stands in the list, in UTF-16 units; the rest on its own page. */
const shownOfQuestion = 280;

const shorten = (text: string): string =>
  text.length > shownOfQuestion
    ? `${text.slice(0, shownOfQuestion).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, "")} …`
    : text;

export interface QueueContent {
  readonly tab: QueueTab;
  readonly tickets: Page<Ticket>;
  readonly counts: TabCounts;
}

const tabAddress = (tab: QueueTab): string => at(tab === "open" ? "/queue" : `/queue?tab=${tab}`);

export function queueView(view: View, { tab, tickets, counts }: QueueContent): Html {
  const { say } = view;
  const count = (name: QueueTab): Html =>
    name === "closed"
      ? html``
      : html` <span class="count">${counts[name] >= mostCounted ? `${mostCounted}+` : counts[name]}</span>`;
  return html`
    <nav class="tabs" aria-label="${say("console-lists")}">
      <ul>${queueTabs.map(
        (name) => html`
        <li><a href="${tabAddress(name)}"${name === tab ? html` aria-current="page"` : ""}>${say(`console-tab-${name}`)}${count(name)}</a></li>`,
      )}
      </ul>
    </nav>
    ${
      tickets.items.length === 0
        ? html`<p class="empty">${say(`console-empty-${tab}`)}</p>`
        : html`<ol class="tickets">${tickets.items.map((ticket) => ticketLine(view, ticket))}</ol>`
    }
    ${pager(view, tabAddress(tab), tickets.next)}
    <div class="below">
      <form method="get" action="${at("/tickets")}" class="inline">
        <label for="number">${say("console-go-to")}</label>
        <input id="number" name="number" inputmode="numeric" pattern="[0-9]+" required size="6"
          autocomplete="off" data-key="/">
        <button>${say("console-go")}</button>
      </form>
      <p class="soft">${say("console-export")}
        <a href="${at(`/export/queue.csv?tab=${tab}`)}">CSV</a>
        <a href="${at(`/export/queue.json?tab=${tab}`)}">JSON</a></p>
    </div>`;
}

/** A ticket in a list. */
export const ticketLine = (view: View, ticket: Ticket): Html => html`
      <li class="ticket${ticket.urgent ? " urgent" : ""}">
        <h2><a href="${ticketAddress(ticket)}" data-row>${view.say("console-number", { number: String(ticket.number) })}</a></h2>
        ${badges(view, ticket)}
        <p class="meta">${ago(view, ticket.createdAt)} · ${sayLanguage(ticket.language)} · ${view.say(`reason-${ticket.reason}`)}${
          ticket.claimedBy
            ? html` · ${view.say("console-with", { who: sayActor(view, ticket.claimedBy) })}`
            : ""
        }</p>
        ${
          ticket.conflicts.includes(view.signed.staff.id)
            ? html`<p class="soft">${view.say("card-hidden")}</p>`
            : html`<p class="words" dir="auto" lang="${ticket.language}">${shorten(ticket.question)}</p>`
        }
      </li>`;

/** What makes a ticket press: danger, a date; and where it stands once it does not wait. */
export const badges = ({ say, signed }: View, ticket: Ticket): Html =>
  ticket.conflicts.includes(signed.staff.id)
    ? html``
    : html`<p class="badges">
  ${ticket.urgent ? html`<span class="badge bad">${ticket.category ? say(`category-${ticket.category}`) : say("console-urgent")}</span>` : ""}
  ${ticket.dueOn ? html`<span class="badge warm">${say("card-due", { date: day(ticket.dueOn) })}</span>` : ""}
  ${ticket.state === "open" ? "" : html`<span class="badge">${say(`console-state-${ticket.state}`)}</span>`}
</p>`;
