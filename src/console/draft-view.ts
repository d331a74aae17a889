import { html } from "hono/html";
import { sayLanguage } from "../conversation/cards.ts";
import type { Preview } from "../conversation/preview.ts";
import type { Draft } from "../storage/drafts.ts";
import type { Ticket } from "../storage/tickets.ts";
import type { Language } from "../text/languages.ts";
import { csrfField, type Html } from "./layout.ts";
import { act, sayActor, ticketAddress, type View, words } from "./parts.ts";

/** Where a reply is written. It leads to a preview; nothing is sent from here. */
export const replyForm = ({ say, signed }: View, ticket: Ticket, text: string): Html => html`
    <section aria-labelledby="reply">
      <h2 id="reply">${say("console-reply")}</h2>
      <form method="post" action="${ticketAddress(ticket)}/drafts" class="stack">
        ${csrfField(signed)}
        <label for="text">${say("console-reply-label", { language: sayLanguage(ticket.language) })}</label>
        <textarea id="text" name="text" rows="8" dir="auto" required maxlength="${longestReply}" data-key="r">${text}</textarea>
        <p><button class="primary">${say("console-preview")}</button>
          <span class="soft">${say("console-preview-note")}</span></p>
      </form>
    </section>`;

/** The longest reply, in UTF-16 units: four messages of Telegram's. */
export const longestReply = 16_000;

export interface DraftContent {
  readonly ticket: Ticket;
  readonly draft: Draft;
  readonly preview: Preview;
}

/** A draft as the asker would read it, with the one button that sends it. */
export function draftView(view: View, content: DraftContent): Html {
  const { say, signed } = view;
  const { ticket, draft, preview } = content;
  const isTheirs = draft.staffId === signed.staff.id;
  return html`
    <p>${preview.head}</p>
    ${preview.warnings === undefined ? "" : html`<div class="notice refused" role="alert">${words(preview.warnings)}</div>`}
    <div class="bubble">${words(preview.reply)}</div>
    ${preview.versions.map(
      ([language, text]) => html`
    <p class="soft">${say("preview-version", { language: sayLanguage(language) })}</p>
    <div class="bubble">${words(text, language)}</div>`,
    )}
    ${waysOn(view, content)}
    ${isTheirs ? preview.wanted.map((language) => versionForm(view, content, language)) : ""}
    <details class="asked"><summary>${say("console-question")}</summary>${words(ticket.question, ticket.language)}</details>
    ${draft.entryId === null ? replyForm(view, ticket, draft.text) : ""}
    <p class="after"><a href="${ticketAddress(ticket)}">${say("console-back-to", { number: String(ticket.number) })}</a></p>`;
}

const draftAddress = ({ ticket, draft }: DraftContent): string =>
  `${ticketAddress(ticket)}/drafts/${draft.id}`;

/** Send and discard for who wrote it; once a second person is asked, approve and send back for the others. */
function waysOn(view: View, content: DraftContent): Html {
  const { say, signed } = view;
  const { ticket, draft } = content;
  const address = draftAddress(content);
  if (ticket.review?.draft !== draft.id) {
    return html`<div class="actions">
      ${act(view, `${address}/send`, say("button-send"), { kind: "primary" })}
      ${act(view, `${address}/discard`, say("button-discard"))}
    </div>`;
  }
  if (ticket.review.by === signed.staff.id) {
    return html`<p class="notice">${say("card-in-review")}</p>`;
  }
  return html`<p>${say("console-review-asked", { who: sayActor(view, draft.staffId) })}</p>
    <div class="actions">
      ${act(view, `${address}/approve`, say("button-approve-reply"), { kind: "primary" })}
      ${act(view, `${address}/send-back`, say("button-send-back"))}
    </div>`;
}

const versionForm = (
  { say, signed }: View,
  content: DraftContent,
  language: Language,
): Html => html`
    <details class="more"><summary class="button">${say("button-version", { language: sayLanguage(language) })}</summary>
      <form method="post" action="${draftAddress(content)}/versions" class="stack">
        ${csrfField(signed)}<input type="hidden" name="language" value="${language}">
        <label for="text-${language}">${say("console-version-label", { language: sayLanguage(language) })}</label>
        <textarea id="text-${language}" name="text" rows="6" dir="auto" lang="${language}" required
          maxlength="${longestReply}">${content.draft.written.versions[language] ?? ""}</textarea>
        <p><button>${say("console-version-add")}</button></p>
      </form></details>`;
