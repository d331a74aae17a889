import { html } from "hono/html";
import { type Brain, staffLanguage } from "../conversation/brain.ts";
import { appPath, enterPath, passMinutes } from "../conversation/console-link.ts";
import { at, barePage, type Html } from "./layout.ts";

type Sentences = Pick<Brain, "translator">;

/** For who is not signed in: how to get a link. */
export function signInPage({ translator }: Sentences): Html {
  const say = translator.in(staffLanguage);
  return barePage(
    say,
    say("console-sign-in-title"),
    html`<p>${say("console-sign-in", { minutes: passMinutes })}</p>
    <p class="soft">${say("console-sign-in-already")} <a href="${at("/queue")}">${say("console-continue")}</a></p>`,
  );
}

/** Behind a link: a button, so that a program that only looks at the link does not use it up. */
export function enterPage({ translator }: Sentences, pass: string): Html {
  const say = translator.in(staffLanguage);
  return barePage(
    say,
    say("console-enter-title"),
    html`<p>${say("console-enter")}</p>
    <form method="post" action="${enterPath}">
      <input type="hidden" name="pass" value="${pass}">
      <button class="primary">${say("console-enter-button")}</button>
    </form>`,
  );
}

/** Opened by Telegram as a Mini App: a script hands over what Telegram signed. */
export function appPage({ translator }: Sentences): Html {
  const say = translator.in(staffLanguage);
  return barePage(
    say,
    say("console-enter-title"),
    html`<form method="post" action="${appPath}" data-part="app" hidden>
      <p>${say("console-app")}</p>
      <input type="hidden" name="data">
      <button class="primary">${say("console-enter-button")}</button>
    </form>
    <p data-part="outside">${say("console-app-outside")}</p>
    <p><a href="${at("/queue")}">${say("console-back")}</a></p>`,
    "mini-app.js",
  );
}
