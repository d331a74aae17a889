import { html } from "hono/html";
import { may } from "../conversation/rights.ts";
import { snoozeChoices } from "../queue/snooze.ts";
import { isOver, isWaiting } from "../queue/ticket.ts";
import { csrfField, type Html } from "./layout.ts";
import { act, menu, sayActor, ticketAddress, type View } from "./parts.ts";
import type { TicketContent } from "./ticket-content.ts";

/** The buttons of a ticket: what is done most, and behind two more what asks once more or is done seldom. */
export function ticketActions(view: View, content: TicketContent): Html {
  const { say, signed } = view;
  const { ticket } = content;
  const mine = ticket.claimedBy === signed.staff.id;
  const address = ticketAddress(ticket);
  if (!may(signed.staff, "answer")) {
    return html`<p class="soft">${say("console-read-only")}</p>
      <div class="actions">${copy(view, address)}${isOver(ticket.state) ? "" : conflictMenu(view, address)}</div>`;
  }
  const inMyReach = ticket.state !== "claimed" || mine;
  return html`<div class="actions">
      ${ticket.state === "open" ? act(view, `${address}/claim`, say("button-take"), { kind: "primary", key: "t" }) : ""}
      ${ticket.state === "claimed" && mine ? act(view, `${address}/release`, say("button-release")) : ""}
      ${ticket.state === "claimed" && !mine ? html`<p class="soft">${say("console-with", { who: sayActor(view, ticket.claimedBy ?? "") })}</p>` : ""}
      ${inMyReach && isWaiting(ticket.state) && !ticket.urgent ? later(view, content) : ""}
      ${afterAnswer(view, content)}
      ${inMyReach && !isOver(ticket.state) ? close(view, content) : ""}
      ${copy(view, address)}
      ${more(view, content)}
    </div>`;
}

/** Taking the words of a question along is an act of its own, and is written down. */
const copy = (view: View, address: string): Html =>
  act(view, `${address}/copy`, view.say("button-copy"));

/** What can still be done with an answer that was given. */
function afterAnswer(view: View, { ticket, given, published }: TicketContent): Html {
  const { say, signed } = view;
  if (given === undefined || !may(signed.staff, "publish")) return html``;
  const address = ticketAddress(ticket);
  return html`
      ${published === undefined ? act(view, `${address}/publish`, say("button-publish"), { kind: "primary" }) : ""}
      ${act(view, `${address}/correct`, say("button-correct"))}`;
}

function later(view: View, { ticket }: TicketContent): Html {
  const { say, signed } = view;
  const address = ticketAddress(ticket);
  if (ticket.sleep !== null) return act(view, `${address}/wake`, say("button-wake"));
  return menu(
    say("button-menu-later"),
    html`<form method="post" action="${address}/snooze" class="inline">${csrfField(signed)}
          ${snoozeChoices.map((choice) => html`<button name="until" value="${choice}">${say(`button-snooze-${choice}`)}</button> `)}</form>`,
  );
}

const close = (view: View, { ticket }: TicketContent): Html =>
  menu(
    view.say("button-close"),
    html`<p>${view.say(ticket.state === "answered" ? "console-close-answered" : "console-close-what")}</p>
        ${act(view, `${ticketAddress(ticket)}/close`, view.say("console-close-sure"), { kind: "danger" })}`,
  );

const conflictMenu = (view: View, address: string): Html =>
  menu(
    view.say("button-menu-conflict"),
    html`<p>${view.say("console-conflict-what")}</p>
        ${act(view, `${address}/conflict`, view.say("button-conflict"), { kind: "danger" })}`,
  );

function more(view: View, { ticket, others, standing }: TicketContent): Html {
  const { say, signed } = view;
  const address = ticketAddress(ticket);
  const canGive =
    isWaiting(ticket.state) &&
    (ticket.state === "open" || ticket.claimedBy === signed.staff.id) &&
    others.length > 0;
  return html`
      ${
        canGive
          ? menu(
              say("button-menu-give"),
              html`<form method="post" action="${address}/assign" class="inline">${csrfField(signed)}
          ${others.map((staff) => html`<button name="to" value="${staff.id}">${say("button-staff", { staff: staff.seq })}</button> `)}</form>`,
            )
          : ""
      }
      ${isOver(ticket.state) ? "" : conflictMenu(view, address)}
      ${
        standing === null
          ? menu(
              say("button-menu-block"),
              html`<p>${say("console-block-what")}</p>
        ${act(view, `${address}/block`, say("button-block"), { kind: "danger" })}
        <p>${say("console-shadow-what")}</p>
        ${act(view, `${address}/shadow`, say("button-shadow"))}`,
            )
          : act(view, `${address}/unblock`, say("button-unblock"))
      }`;
}
