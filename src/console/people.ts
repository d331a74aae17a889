import { Hono } from "hono";
import { html } from "hono/html";
import { sayLanguage } from "../conversation/cards.ts";
import { listPeople, type PersonLine } from "../storage/people-list.ts";
import type { Page } from "../storage/queue-lists.ts";
import { listTicketsOf, type Ticket } from "../storage/tickets.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { at, type Html, page } from "./layout.ts";
import { messagePage } from "./message-page.ts";
import { ago, pager, pseudonym, ticketAddress, type View } from "./parts.ts";
import { viewOf } from "./queue.ts";
import { badges } from "./queue-view.ts";

/** People on one page, and tickets of one of them. */
const perPage = 50;
const mostTickets = 50;

/** People who ask, by pseudonym: the console knows no names and no Telegram ids of theirs. */
export function people(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();

  app.get("/people", async (c) => {
    const view = await viewOf(c, options);
    const list = await listPeople(store, { after: c.req.query("after"), limit: perPage });
    return c.html(
      page({
        ...view,
        place: "people",
        title: view.say("console-place-people"),
        content: peopleView(view, list),
      }),
    );
  });

  app.get("/people/:id", async (c) => {
    const view = await viewOf(c, options);
    const id = c.req.param("id");
    const tickets = await listTicketsOf(store, id, mostTickets);
    if (tickets.length === 0) return c.html(messagePage(brain, "console-not-found"), 404);
    return c.html(
      page({
        ...view,
        place: "people",
        title: view.say("console-person", { name: pseudonym(id) }),
        content: personView(view, tickets),
      }),
    );
  });
  return app;
}

function peopleView(view: View, list: Page<PersonLine>): Html {
  const { say } = view;
  return html`
    <p class="soft">${say("console-people-what")}</p>
    <div class="wide" tabindex="0" role="region" aria-label="${say("console-place-people")}"><table>
      <thead><tr>
        <th scope="col">${say("console-asker")}</th>
        <th scope="col">${say("console-language")}</th>
        <th scope="col" class="number">${say("console-tickets")}</th>
        <th scope="col">${say("console-first-seen")}</th>
        <th scope="col">${say("console-last-seen")}</th>
      </tr></thead>
      <tbody>${list.items.map(
        (person) => html`
        <tr>
          <th scope="row">${
            person.tickets > 0
              ? html`<a href="${at(`/people/${person.id}`)}" data-row>${pseudonym(person.id)}</a>`
              : pseudonym(person.id)
          }${person.reachable ? "" : html` <span class="badge">${say("console-unreachable")}</span>`}</th>
          <td>${person.language === null ? "–" : sayLanguage(person.language)}</td>
          <td class="number">${person.tickets}</td>
          <td>${ago(view, person.firstSeen)}</td>
          <td>${ago(view, person.lastSeen)}</td>
        </tr>`,
      )}
      </tbody>
    </table></div>
    ${pager(view, at("/people"), list.next)}`;
}

const personView = (view: View, tickets: readonly Ticket[]): Html => html`
    <ol class="tickets">${tickets.map(
      (ticket) => html`
      <li class="ticket${ticket.urgent ? " urgent" : ""}">
        <h2><a href="${ticketAddress(ticket)}" data-row>${view.say("console-number", { number: String(ticket.number) })}</a></h2>
        ${badges(view, ticket)}
        <p class="meta">${ago(view, ticket.createdAt)} · ${sayLanguage(ticket.language)} · ${view.say(`reason-${ticket.reason}`)}</p>
      </li>`,
    )}</ol>`;
