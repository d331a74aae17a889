import { html } from "hono/html";
import { sayDate } from "../answering/dates.ts";
import { staffLanguage } from "../conversation/brain.ts";
import { sayLanguage } from "../conversation/cards.ts";
import { may } from "../conversation/rights.ts";
import { isSendable } from "../conversation/suggestions.ts";
import { isOver } from "../queue/ticket.ts";
import type { Ticket } from "../storage/tickets.ts";
import { replyForm } from "./draft-view.ts";
import { at, csrfField, type Html } from "./layout.ts";
import {
  ago,
  day,
  facts,
  pseudonym,
  sayActor,
  sayCorrection,
  ticketAddress,
  type View,
  words,
} from "./parts.ts";
import { badges, ticketLine } from "./queue-view.ts";
import { ticketActions } from "./ticket-actions.ts";
import type { TicketContent } from "./ticket-content.ts";
import { togetherView } from "./together-view.ts";

/** The words of a question, to be copied. */
export const copyView = ({ say }: View, ticket: Ticket): Html => html`
    <p>${say("console-copy-what")}</p>
    <textarea class="after" rows="10" readonly dir="auto" lang="${ticket.language}"
      aria-label="${say("console-question")}">${ticket.question}</textarea>
    <p class="after"><a href="${ticketAddress(ticket)}">${say("console-back-to", { number: String(ticket.number) })}</a></p>`;

/** What somebody with a conflict of interest sees of a ticket: nothing of what it says. */
export const hiddenTicketView = ({ say }: View): Html => html`
    <p class="notice">${say("card-hidden")}</p>
    <p><a href="${at("/queue")}">${say("console-back")}</a></p>`;

/** A ticket with all that helps to answer it, and all that can be done with it. */
export function ticketView(view: View, content: TicketContent): Html {
  const { say, signed } = view;
  const { ticket, delivery, correction, published } = content;
  const mine = ticket.claimedBy === signed.staff.id;
  return html`
    ${badges(view, ticket)}
    ${standing(view, content)}
    ${ticketActions(view, content)}
    <section aria-labelledby="question">
      <h2 id="question">${say("console-question")}</h2>
      ${words(ticket.question, ticket.language)}
      ${content.concepts.length === 0 ? "" : html`<p class="soft">${say("card-concepts", { concepts: content.concepts.join(", ") })}</p>`}
      ${ticket.dueSentence ? html`<p class="due">${say("console-due-said")} <q dir="auto" lang="${ticket.language}">${ticket.dueSentence}</q></p>` : ""}
      ${facts([
        [say("console-why-here"), say(`reason-${ticket.reason}`)],
        [say("console-language"), sayLanguage(ticket.language)],
        [say("console-asked"), ago(view, ticket.createdAt)],
        [
          say("console-asker"),
          html`<a href="${at(`/people/${ticket.personId}`)}">${pseudonym(ticket.personId)}</a>`,
        ],
        ...(delivery === undefined
          ? []
          : [[say("console-delivery"), say(`delivery-${delivery}`)] as const]),
        ...(correction === undefined ? [] : [sayCorrection(view, correction)]),
        ...(published === undefined
          ? []
          : [
              [
                say("console-place-archive"),
                html`<a href="${at(`/archive/${published}`)}">${published}</a>`,
              ] as const,
            ]),
      ])}
    </section>
    ${evidence(view, content)}
    ${exchange(view, content)}
    ${notes(view, content)}
    ${togetherView(view, content)}
    ${mine && !isOver(ticket.state) ? replyForm(view, ticket, "") : ""}
    ${candidates(view, content)}
    ${readyReplies(view, content)}
    ${earlier(view, content)}`;
}

/** The replies written ahead, with how often each has been sent. */
function readyReplies(view: View, { ticket, canned }: TicketContent): Html {
  const { say, signed } = view;
  if (canned.length === 0 || !canAnswer(view, ticket)) return html``;
  return html`<section aria-labelledby="ready">
      <h2 id="ready">${say("console-ready")}</h2>
      <ul class="plain">${canned.map(
        (reply) => html`
        <li><details><summary>${reply.title} <span class="soft">${say("console-uses", { count: reply.uses })}</span></summary>
          ${words(reply.text.en ?? "", "en")}
          <form method="post" action="${ticketAddress(ticket)}/drafts" class="act">
          ${csrfField(signed)}<input type="hidden" name="canned" value="${reply.id}">
          <button>${say("console-use-answer")}</button></form></details></li>`,
      )}</ul>
    </section>`;
}

/** What the asker asked before or since. */
const earlier = (view: View, { earlier: others }: TicketContent): Html =>
  others.length === 0
    ? html``
    : html`<section aria-labelledby="earlier">
      <h2 id="earlier">${view.say("console-earlier")}</h2>
      <ol class="tickets">${others.map((other) => ticketLine(view, other))}</ol>
    </section>`;

/** Whether who is signed in may write a reply to a ticket as it stands. */
const canAnswer = ({ signed }: View, ticket: Ticket): boolean =>
  may(signed.staff, "answer") &&
  (ticket.state === "open" || ticket.claimedBy === signed.staff.id) &&
  !isOver(ticket.state);

/** What else is so about a ticket: that it sleeps, that a reply waits for approval, that its asker is blocked. */
function standing(view: View, { ticket, standing: of }: TicketContent): Html {
  const { say, signed } = view;
  const { sleep, review } = ticket;
  return html`
    ${
      sleep === null
        ? ""
        : html`<p class="notice">${
            sleep.until === null
              ? say("card-asleep-reply")
              : say("card-asleep", {
                  date: sayDate(staffLanguage, sleep.until.toISOString().slice(0, 10)),
                })
          }</p>`
    }
    ${
      review === null
        ? ""
        : html`<p class="notice">${say("card-in-review")}
          ${may(signed.staff, "answer") ? html`<a href="${ticketAddress(ticket)}/drafts/${review.draft}">${say("console-review-open")}</a>` : ""}</p>`
    }
    ${of === null ? "" : html`<p class="notice">${say(`card-asker-${of}`)}</p>`}`;
}

function evidence({ say }: View, { ticket, triage }: TicketContent): Html {
  if (triage.evidence.length === 0 && !ticket.category) return html``;
  return html`<section aria-labelledby="evidence">
      <h2 id="evidence">${say("console-evidence")}</h2>
      ${ticket.category ? html`<p>${say("console-evidence-category", { category: say(`category-${ticket.category}`) })}</p>` : ""}
      ${
        triage.evidence.length === 0
          ? html`<p class="soft">${say("console-evidence-none")}</p>`
          : html`<ul class="evidence">${triage.evidence.map(
              (sign) =>
                html`<li><b>${say(`category-${sign.category}`)}</b> <span class="soft">${sign.signal}</span> <q dir="auto">${sign.words}</q></li>`,
            )}</ul>`
      }
    </section>`;
}

/** The lines of a ticket's log that its page tells. What the program notes for itself is not among them. */
export const toldEvents = [
  "opened",
  "claim",
  "release",
  "lapse",
  "assign",
  "snooze",
  "wake",
  "close",
  "conflict",
  "ask-review",
  "approve",
  "send-back",
  "block",
  "shadow-block",
  "unblock",
  "withdraw",
  "added",
  "edited",
  "raise",
  "date",
  "resume",
  "reply",
  "corrected",
  "undelivered",
] as const;
const isTold = (kind: string): boolean => toldEvents.some((told) => told === kind);

/** What was said and done, in order. */
function exchange(view: View, { events, ticket }: TicketContent): Html {
  const { say } = view;
  return html`<section aria-labelledby="exchange">
      <h2 id="exchange">${say("console-exchange")}</h2>
      <ol class="events">${events
        .filter((event) => isTold(event.kind))
        .map(
          (event) => html`
        <li class="event ${event.kind}">
          <p class="meta"><b>${sayActor(view, event.actor)}</b> ${say(`console-event-${event.kind}`)} · ${ago(view, event.at)}</p>
          ${event.text === null || event.text === "" ? "" : words(event.text, event.actor === "asker" ? ticket.language : undefined)}
        </li>`,
        )}
      </ol>
    </section>`;
}

function notes(view: View, { ticket, notes: kept }: TicketContent): Html {
  const { say, signed } = view;
  return html`<section aria-labelledby="notes">
      <h2 id="notes">${say("card-notes")}</h2>
      ${
        kept.length === 0
          ? ""
          : html`<ol class="events">${kept.map(
              (note) => html`
        <li class="event note"><p class="meta"><b>${sayActor(view, note.by)}</b> · ${ago(view, note.at)}</p>${words(note.text)}</li>`,
            )}</ol>`
      }
      <form method="post" action="${ticketAddress(ticket)}/note" class="stack after">
        ${csrfField(signed)}
        <label for="note">${say("console-note-label")}</label>
        <textarea id="note" name="text" rows="2" dir="auto" required maxlength="${longestNote}"></textarea>
        <p><button>${say("console-note-add")}</button></p>
      </form>
    </section>`;
}

/** The longest note, in UTF-16 units. */
export const longestNote = 2_000;

function candidates(view: View, { ticket, near }: TicketContent): Html {
  const { say } = view;
  // Somebody in danger gets the attorney's own words.
  if (ticket.reason === "emergency") return html``;
  const canUse = canAnswer(view, ticket);
  return html`<section aria-labelledby="near">
      <h2 id="near">${say("console-candidates")}</h2>
      ${near.length === 0 ? html`<p class="soft">${say("card-no-candidates")}</p>` : ""}
      ${near.map(
        ({ entry, confidence }) => html`
      <details class="candidate">
        <summary><span class="percent">${Math.round(confidence * 100)} %</span> ${entry.question}</summary>
        ${words(entry.answer.en ?? "")}
        <p class="meta">${say("console-answered-on", { date: day(entry.source.answered), who: entry.source.by })} · <a href="${at(`/archive/${entry.id}`)}">${entry.id}</a></p>
        ${
          isSendable(entry)
            ? canUse
              ? useForm(view, ticket, entry.id)
              : ""
            : html`<p class="soft">${say(entry.status === "published" ? "console-serve-never" : `console-status-${entry.status}`)}</p>`
        }
      </details>`,
      )}
    </section>`;
}

const useForm = ({ say, signed }: View, ticket: Ticket, entryId: string): Html => html`
        <form method="post" action="${ticketAddress(ticket)}/drafts" class="act">
          ${csrfField(signed)}<input type="hidden" name="entry" value="${entryId}">
          <button>${say("console-use-answer")}</button></form>`;
