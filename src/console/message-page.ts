import { html } from "hono/html";
import { type Brain, staffLanguage } from "../conversation/brain.ts";
import { at, barePage, type Html } from "./layout.ts";

/** Why something was not done or shown. */
export type Message =
  | "console-wrong-host"
  | "console-wrong-origin"
  | "console-too-large"
  | "console-removed"
  | "console-stale-form"
  | "console-too-fast"
  | "console-not-found"
  | "console-attorneys-only"
  | "console-proposal-gone"
  | "console-link-dead"
  | "console-app-refused"
  | "console-fault";

/** A page that says one thing: its title, and what to do now. */
export function messagePage({ translator }: Pick<Brain, "translator">, message: Message): Html {
  const say = translator.in(staffLanguage);
  return barePage(
    say,
    say(`${message}-title`),
    html`<p>${say(message)}</p>
    <p><a href="${at("/queue")}">${say("console-back")}</a></p>`,
  );
}
