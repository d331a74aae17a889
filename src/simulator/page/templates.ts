import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { words } from "./words.ts";

/** What the page's script copies and fills in: bubbles, and the dialogs it opens. */
export const pageTemplates = (): HtmlEscapedString | Promise<HtmlEscapedString> => html`
  <template id="message">
    <li class="message">
      <article class="bubble">
        <p class="origin" data-part="origin" hidden>${words.forwardedFrom}
          <b dir="auto" data-part="origin-name"></b></p>
        <blockquote class="quote" dir="auto" data-part="quote" hidden></blockquote>
        <p class="media" data-part="media" hidden data-photo="${words.media.photo}"
          data-document="${words.media.document}" data-voice="${words.media.voice}"
          data-other="${words.media.other}"></p>
        <div class="text" dir="auto" data-part="text"></div>
        <p class="meta">
          <span data-part="reaction" hidden></span>
          <span data-part="protected" title="${words.protectedNote}" hidden>
            <svg viewBox="0 0 24 24" role="img" aria-label="${words.protectedNote}"><path d="M7 10V7a5 5 0 0 1 10 0v3h1v11H6V10zm2 0h6V7a3 3 0 0 0-6 0z"/></svg>
          </span>
          <span data-part="edited" hidden>${words.edited}</span>
          <time data-part="time"></time>
          <button type="button" class="more" data-action="actions" aria-expanded="false"
            aria-label="${words.actions}">⋯</button>
        </p>
      </article>
      <div class="actions" data-part="actions" hidden>
        <button type="button" data-action="reply">${words.reply}</button>
        <button type="button" data-action="edit" hidden>${words.edit}</button>
        <button type="button" data-action="copy-text">${words.copy}</button>
      </div>
      <div class="buttons" data-part="buttons" hidden></div>
    </li>
  </template>
  <dialog class="forward" data-part="forward" aria-labelledby="forward-title">
    <form method="dialog">
      <h2 id="forward-title">${words.forwardTitle}</h2>
      <label for="forward-from">${words.forwardFrom}</label>
      <input id="forward-from" data-part="forward-from" maxlength="64" dir="auto" required
        autocomplete="off">
      <label for="forward-text">${words.forwardText}</label>
      <textarea id="forward-text" data-part="forward-text" rows="6" dir="auto" required></textarea>
      <p class="row">
        <button type="button" data-action="close">${words.cancel}</button>
        <button type="submit" class="primary" data-action="forward-send">${words.forwardSend}</button>
      </p>
    </form>
  </dialog>
  <dialog class="alert" data-part="alert">
    <form method="dialog">
      <p dir="auto" data-part="alert-text"></p>
      <p class="row"><button class="primary" data-action="close">${words.close}</button></p>
    </form>
  </dialog>`;
