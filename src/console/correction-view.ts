import { html } from "hono/html";
import { sayLanguage } from "../conversation/cards.ts";
import type { Correction, GivenAnswer } from "../conversation/correct.ts";
import type { CorrectionPreview } from "../conversation/correct-steps.ts";
import type { Ticket } from "../storage/tickets.ts";
import { longestReply } from "./draft-view.ts";
import { at, csrfField, type Html } from "./layout.ts";
import { act, ticketAddress, type View, words } from "./parts.ts";

export interface CorrectionContent {
  readonly correction: Correction;
  readonly given: GivenAnswer;
  readonly ticket: Ticket | undefined;
  /** Whom it reaches, and how each of them gets it. */
  readonly preview: CorrectionPreview;
}

const addressOf = ({ correction }: CorrectionContent): string =>
  at(`/corrections/${correction.id}`);

/** A correction: what was answered, the better words, and whom they go to. */
export function correctionView(view: View, content: CorrectionContent): Html {
  const { say } = view;
  const { correction, given, ticket, preview } = content;
  const isWritten = correction.content.written !== null;
  return html`
    ${isWritten ? whatGoesOut(view, content) : html`<p>${say("correct-count", { count: preview.count })} ${readers(view, content)}</p>`}
    <section aria-labelledby="before">
      <h2 id="before">${say("correct-head", { language: sayLanguage(given.written.language) })}</h2>
      ${words(given.written.text, given.written.language)}
      ${Object.entries(given.written.versions).map(([code, text]) => html`<details><summary>${sayLanguage(code)}</summary>${words(text ?? "", code)}</details>`)}
    </section>
    ${wordsForm(view, content)}
    <div class="below">
      ${ticket ? html`<a href="${ticketAddress(ticket)}">${say("console-back-to", { number: String(ticket.number) })}</a>` : html`<a href="${at(`/archive/${correction.entryId}`)}">${say("console-back-entry")}</a>`}
      ${isWritten ? "" : act(view, `${addressOf(content)}/discard`, say("button-discard"))}
    </div>`;
}

const readers = ({ say }: View, { preview }: CorrectionContent): string =>
  preview.readers.length === 0
    ? ""
    : say("correct-readers", {
        languages: preview.readers
          .map(({ language, count }) => `${sayLanguage(language)} ${count}`)
          .join(", "),
      });

/** The words as they would go out, with the one button that sends them. */
function whatGoesOut(view: View, content: CorrectionContent): Html {
  const { say } = view;
  const { preview, correction, given } = content;
  const written = correction.content.written ?? given.written;
  return html`
    <p>${say("correct-preview", { count: preview.count, language: sayLanguage(written.language) })} ${readers(view, content)}</p>
    ${preview.warnings === undefined ? "" : html`<div class="notice refused" role="alert">${words(preview.warnings)}</div>`}
    ${preview.readers.map(
      ({ language, count, text }, i) => html`
    <details ${i === 0 ? "open" : ""}><summary>${say("console-correction-reads", { language: sayLanguage(language), count })}</summary>
      <div class="bubble">${words(text, language)}</div></details>`,
    )}
    ${preview.readers.length === 0 ? html`<div class="bubble">${words(written.text, written.language)}</div>` : ""}
    <div class="actions">
      ${act(view, `${addressOf(content)}/send`, say("button-send-correction"), { kind: "primary" })}
      ${act(view, `${addressOf(content)}/discard`, say("button-discard"))}
    </div>`;
}

function wordsForm({ say, signed }: View, content: CorrectionContent): Html {
  const { correction, given, preview } = content;
  const written = correction.content.written ?? given.written;
  const others = preview.readers.filter(({ language }) => language !== written.language);
  return html`
    <section aria-labelledby="better">
      <h2 id="better">${say("console-correction-words")}</h2>
      <form method="post" action="${addressOf(content)}" class="stack">
        ${csrfField(signed)}
        <label for="text">${say("console-correction-label")}</label>
        <textarea id="text" name="text" rows="8" dir="auto" required maxlength="${longestReply}" data-key="r">${written.text}</textarea>
        ${others.map(
          ({ language, count }) => html`
        <details ${written.versions[language] === undefined ? "" : "open"}><summary>${say("console-correction-version", { language: sayLanguage(language), count })}</summary>
          <label for="text-${language}">${say("console-version-label", { language: sayLanguage(language) })}</label>
          <textarea id="text-${language}" name="text-${language}" rows="6" dir="auto" lang="${language}" maxlength="${longestReply}">${correction.content.written?.versions[language] ?? ""}</textarea></details>`,
        )}
        <p><button class="primary">${say("console-preview")}</button>
          <span class="soft">${say("console-preview-note")}</span></p>
      </form>
    </section>`;
}
