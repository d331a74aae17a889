import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { languageNames } from "../../text/languages.ts";
import type { Persona } from "../personas.ts";
import { pageTemplates } from "./templates.ts";
import { words } from "./words.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The chat page: a column for every persona, filled with messages by its script. */
export const chatPage = (personas: readonly Persona[]): Html => html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
  <meta name="color-scheme" content="light dark">
  <title>${words.title} · ${words.titleNote}</title>
  <link rel="icon" href="sim/assets/icon.svg">
  <link rel="stylesheet" href="sim/assets/style.css">
  <script type="module" src="sim/assets/app.js"></script>
</head>
<body data-copied="${words.copied}" data-failed="${words.failed}">
  <header class="bar">
    <h1>${words.title} <span>${words.titleNote}</span></h1>
    <p class="notice" role="note">${words.notice}</p>
    <p class="offline" role="status" data-part="offline" hidden>${words.offline}</p>
  </header>
  <noscript><p class="notice">${words.noScript}</p></noscript>
  <nav class="tabs" role="tablist" aria-label="${words.people}">
    ${personas.map(tab)}
  </nav>
  <main class="chats">${personas.map(chat)}</main>
  <p class="unseen" role="status" aria-live="polite" data-part="live"></p>
  <p class="toast" role="status" data-part="toast" hidden></p>
  ${pageTemplates()}
</body>
</html>`;

const tab = (persona: Persona, index: number): Html => html`
    <button type="button" role="tab" id="tab-${persona.id}" aria-controls="chat-${persona.id}"
      aria-selected="${String(index === 0)}" tabindex="${index === 0 ? 0 : -1}"
      data-action="tab" data-tab="${persona.id}">
      ${persona.name}<span class="unread" data-part="unread" hidden></span>
    </button>`;

const chat = (persona: Persona, index: number): Html => html`
  <section class="chat${raw(index === 0 ? " active" : "")}" id="chat-${persona.id}"
    data-chat="${persona.id}" data-name="${persona.name}" data-role="${persona.role}"
    aria-label="${persona.name}">
    <header class="person">
      <span class="avatar" aria-hidden="true">${[...persona.name].slice(0, 2).join("")}</span>
      <div class="who">
        <h2 dir="auto">${persona.name}</h2>
        <p>${words.roles[persona.role]}</p>
      </div>
      <label class="unseen" for="language-${persona.id}">${words.language}</label>
      <select id="language-${persona.id}" data-action="language">
        ${languageOptions(persona.language)}
      </select>
    </header>
    <div class="scroll" data-part="scroll" tabindex="0" role="region" aria-label="${words.messages}">
      <div class="about" data-part="about" hidden>
        <p dir="auto" data-part="description" hidden></p>
        <p>${words.hints[persona.role]}</p>
      </div>
      <ol class="messages" data-part="messages"></ol>
      <p class="typing" data-part="typing" hidden>${words.typing}</p>
      <div class="below"><button type="button" data-action="latest" aria-label="${words.latest}"
        hidden><b data-part="missed" hidden></b><span aria-hidden="true">↓</span></button></div>
    </div>
    <div class="keyboard" data-part="keyboard" hidden></div>
    <div class="instead" data-part="instead" hidden>
      <button type="button" data-action="start">${words.start}</button>
      <button type="button" data-action="unblock">${words.unblock}</button>
    </div>
    ${composer(persona)}
  </section>`;

const languageOptions = (chosen: string): Html[] =>
  Object.entries(languageNames).map(
    ([code, name]) =>
      html`<option value="${code}" lang="${code}" ${raw(code === chosen ? "selected" : "")}>${name}</option>`,
  );

const composer = ({ id }: Persona): Html => html`
    <form class="composer" data-part="composer">
      <div class="context" data-part="context" hidden>
        <p><b data-part="context-title" data-reply="${words.replyingTo}" data-edit="${words.editing}"></b>
          <span dir="auto" data-part="context-text"></span></p>
        <button type="button" data-action="cancel" aria-label="${words.cancel}">×</button>
      </div>
      <ul class="menu" data-part="commands" aria-label="${words.commands}" hidden></ul>
      <ul class="menu" data-part="attachments" aria-label="${words.attach}" hidden>
        <li><button type="button" data-action="forward">${words.forward}</button></li>
        <li><button type="button" data-action="send-photo">${words.photo}</button></li>
        <li><button type="button" data-action="send-document">${words.document}</button></li>
        <li><button type="button" data-action="send-voice">${words.voice}</button></li>
        <li><button type="button" data-action="block">${words.block}</button></li>
      </ul>
      <div class="row">
        <button type="button" class="round" data-action="menu" aria-expanded="false"
          aria-label="${words.commands}">/</button>
        <button type="button" class="round" data-action="attach" aria-expanded="false"
          aria-label="${words.attach}">+</button>
        <label class="unseen" for="text-${id}">${words.message}</label>
        <textarea id="text-${id}" data-part="text" rows="1" dir="auto" enterkeyhint="send"
          placeholder="${words.message}" autocomplete="off"></textarea>
        <button type="submit" class="round primary" data-action="send" aria-label="${words.send}">
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20.5 21.5 12 3 3.5v6.6L15 12 3 13.9z"/></svg>
        </button>
      </div>
    </form>`;
