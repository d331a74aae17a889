import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { consolePath } from "../conversation/console-link.ts";
import type { Say } from "../locales/translator.ts";
import type { Signed } from "./context.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The pages of the menu, by the last part of their address. */
export const places = [
  "queue",
  "archive",
  "review",
  "insights",
  "people",
  "staff",
  "settings",
] as const;
export type Place = (typeof places)[number];

/** The address of a page of the console. */
export const at = (path = ""): string => `${consolePath}${path}`;

/** What was done or refused, said at the top of a page. */
export interface Notice {
  readonly kind: "done" | "refused";
  readonly text: string;
}

/** A page of the console, for somebody who is signed in. */
export interface PageParts {
  readonly say: Say;
  readonly signed: Signed;
  readonly place: Place;
  readonly title: string;
  readonly notice?: Notice | undefined;
  readonly content: Html;
  /** The number of the latest ticket, where the page tells of newer ones. */
  readonly latest?: number;
}

const head = (say: Say, title: string, script: string): Html => html`<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>${title} · ${say("console-title")}</title>
  <link rel="icon" href="${at("/assets/icon.svg")}">
  <link rel="stylesheet" href="${at("/assets/console.css")}">
  <script type="module" src="${at(`/assets/${script}`)}"></script>
</head>`;

/** The hidden field without which no form of a session counts. */
export const csrfField = ({ csrf }: Signed): Html =>
  html`<input type="hidden" name="csrf" value="${csrf}">`;

export function page(parts: PageParts): Html {
  const { say, signed, place, title, notice, content, latest } = parts;
  return html`<!doctype html>
<html lang="en">
${head(say, title, "console.js")}
<body ${latest === undefined ? "" : html`data-latest="${latest}"`}>
  <a class="skip" href="#main">${say("console-skip")}</a>
  <header class="top">
    <p class="name"><a href="${at("/queue")}">${say("console-title")}</a></p>
    <nav class="menu" aria-label="${say("console-menu")}">
      <ul>${places.map(
        (name) => html`
        <li><a href="${at(`/${name}`)}"${name === place ? html` aria-current="page"` : ""}>${say(`console-place-${name}`)}</a></li>`,
      )}
      </ul>
    </nav>
    <form method="post" action="${at("/sign-out")}" class="who">
      ${csrfField(signed)}
      <span>${say("console-who", { number: signed.staff.seq })}</span>
      <button class="quiet">${say("console-sign-out")}</button>
    </form>
  </header>
  <main id="main" tabindex="-1">
    <h1>${title}</h1>
    ${notice ? noticeBox(notice) : ""}
    ${content}
  </main>
  <footer class="foot">
    <details data-part="keys" hidden>
      <summary>${say("console-keys")}</summary>
      <p>${say("console-keys-list")}</p>
      <p><label><input type="checkbox" data-action="keys"> ${say("console-keys-on")}</label></p>
    </details>
    <p>${say("console-privacy")}</p>
  </footer>
  <p class="news" role="status" data-part="news" data-one="${say("console-news-one")}"
    data-some="${say("console-news-some")}"></p>
</body>
</html>`;
}

const noticeBox = ({ kind, text }: Notice): Html =>
  kind === "done"
    ? html`<p class="notice done" role="status">${text}</p>`
    : html`<p class="notice refused" role="alert">${text}</p>`;

/** A page without a menu: signing in, and what cannot be shown. */
export const barePage = (say: Say, title: string, content: Html, script = "console.js"): Html =>
  html`<!doctype html>
<html lang="en">
${head(say, title, script)}
<body class="bare">
  <main id="main">
    <p class="name">${say("console-title")}</p>
    <h1>${title}</h1>
    ${content}
  </main>
</body>
</html>`;
