import { html } from "hono/html";
import { sayLanguage } from "../conversation/cards.ts";
import { may } from "../conversation/rights.ts";
import type { Ticket } from "../storage/tickets.ts";
import { csrfField, type Html } from "./layout.ts";
import { act, ticketAddress, type View, words } from "./parts.ts";
import type { TicketContent } from "./ticket-content.ts";

/** Those who ask the same: confirmed one by one by a person, and answered once. */
export function togetherView(view: View, { ticket, together }: TicketContent): Html {
  const { say, signed } = view;
  const { lead, followers, suggestions, answered } = together;
  if (!lead && followers.length + suggestions.length + answered.length === 0) return html``;
  const canJoin = may(signed.staff, "answer");
  const strong = suggestions.filter((one) => one.strong);
  return html`<section aria-labelledby="together">
      <h2 id="together">${say("console-together")}</h2>
      ${
        lead
          ? html`<p><a href="${ticketAddress(lead)}">${say("together-with", { number: lead.number })}</a></p>
        ${canJoin ? pair(view, lead, ticket, "different", say("button-apart", { number: ticket.number })) : ""}`
          : ""
      }
      ${followers.length === 0 ? "" : html`<p>${say("together-followers", { count: followers.length })}</p>`}
      <ul class="plain">${followers.map(
        (other) => html`
        <li>${line(view, other)}
          ${canJoin ? pair(view, ticket, other, "different", say("console-not-same")) : ""}</li>`,
      )}</ul>
      ${suggestions.length === 0 ? "" : html`<p class="after">${say("together-suggested", { count: suggestions.length })}</p>`}
      <ul class="plain">${suggestions.map(
        ({ ticket: other }) => html`
        <li>${line(view, other)}
          ${
            canJoin
              ? html`<div class="actions">${pair(view, ticket, other, "same", say("console-same"))}
          ${pair(view, ticket, other, "different", say("console-not-same"))}</div>`
              : ""
          }</li>`,
      )}</ul>
      ${canJoin && strong.length > 1 ? act(view, `${ticketAddress(ticket)}/same-all`, say("button-same-all", { count: strong.length })) : ""}
      ${
        answered.length === 0
          ? ""
          : html`<p>${say("together-answered")}</p>
      <ul>${answered.map(
        ({ ticket: other, delivery }) => html`
        <li><a href="${ticketAddress(other)}">${say("console-number", { number: String(other.number) })}</a> · ${sayLanguage(other.language)} · ${say(`delivery-${delivery}`)}</li>`,
      )}</ul>`
      }
    </section>`;
}

const line = ({ say }: View, other: Ticket): Html => html`
          <p class="meta"><a href="${ticketAddress(other)}">${say("console-number", { number: String(other.number) })}</a> · ${sayLanguage(other.language)}</p>
          ${words(other.question, other.language)}`;

/** A form about two tickets. */
const pair = (
  { signed }: View,
  ticket: Ticket,
  other: Ticket,
  kind: "same" | "different",
  label: string,
): Html => html`<form method="post" action="${ticketAddress(ticket)}/${kind}" class="act">
            ${csrfField(signed)}<input type="hidden" name="other" value="${other.number}">
            <button>${label}</button></form>`;
