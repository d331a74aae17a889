import { html } from "hono/html";
import { sayDate } from "../answering/dates.ts";
import { staffLanguage } from "../conversation/brain.ts";
import { sayAge } from "../conversation/cards.ts";
import type { Say } from "../locales/translator.ts";
import type { Deliveries } from "../storage/outbox.ts";
import { listAllStaff } from "../storage/staff-list.ts";
import type { Store } from "../storage/store.ts";
import type { Signed } from "./context.ts";
import { at, csrfField, type Html } from "./layout.ts";

/** What every view needs. */
export interface View {
  readonly say: Say;
  readonly signed: Signed;
  readonly now: Date;
  /** The numbers by which staff know each other, by staff id. */
  readonly staffNumbers: ReadonlyMap<string, number>;
}

export const readStaffNumbers = async (store: Store): Promise<View["staffNumbers"]> =>
  new Map((await listAllStaff(store)).map((staff) => [staff.id, staff.seq]));

export const ticketAddress = (ticket: { readonly number: number }): string =>
  at(`/tickets/${ticket.number}`);

/** What staff call somebody by: random letters that say nothing of them. */
export const pseudonym = (personId: string): string => personId.slice(0, 6);

/** "Staff 2", "the asker", "the bot". */
export function sayActor({ say, staffNumbers }: View, actor: string): string {
  if (actor === "asker" || actor === "bot") return say(`console-actor-${actor}`);
  const number = staffNumbers.get(actor);
  return number === undefined
    ? say("console-actor-unknown")
    : say("console-actor-staff", { number });
}

/** How long ago, with the instant itself for who wants to know it. */
export const ago = ({ say, now }: View, instant: Date): Html => {
  const iso = instant.toISOString();
  const isNow = now.getTime() - instant.getTime() < 60_000;
  const age = isNow ? say("console-now") : say("console-ago", { age: sayAge(say, instant, now) });
  return html`<time datetime="${iso}" title="${iso.slice(0, 16).replace("T", " ")} UTC">${age}</time>`;
};

/** What an act was about, as the log keeps it: a ticket, an entry, one of the staff, a way in, a file. */
export function saySubject({ say }: View, subject: string): Html {
  const [kind, id = ""] = subject.split(":");
  switch (kind) {
    case "ticket":
      return html`<a href="${at(`/tickets/${id}`)}">${say("console-number", { number: id })}</a>`;
    case "entry":
      return html`<a href="${at(`/archive/${id}`)}">${id}</a>`;
    case "staff":
      return html`${say("console-actor-staff", { number: id })}`;
    case "link":
    case "app":
      return html`${say(`console-way-${kind}`)}`;
    default:
      return html`${subject}`;
  }
}

/** How the last correction of an answer fared, as a fact of its page. */
export const sayCorrection = (
  { say }: View,
  { sent, waiting, failed }: Deliveries,
): readonly [string, string] => [
  say("console-correction-last"),
  sent + waiting + failed === 0
    ? say("console-correction-nobody")
    : say("console-correction-fate", { sent, waiting, failed }),
];

/** A calendar day as staff read it. */
export const day = (iso: string): string => sayDate(staffLanguage, iso.slice(0, 10));

/** Words of somebody: their own direction and line breaks, never markup. */
export const words = (text: string, language?: string): Html =>
  html`<div class="words" dir="auto" ${language === undefined ? "" : html`lang="${language}"`}>${text}</div>`;

/** A form of one button. */
export const act = (
  { signed }: View,
  action: string,
  label: string,
  {
    kind = "plain",
    key,
    fields = {},
  }: {
    readonly kind?: "plain" | "primary" | "danger";
    readonly key?: string;
    /** What goes with it, unseen. */
    readonly fields?: Readonly<Record<string, string | number>>;
  } = {},
): Html => html`<form method="post" action="${action}" class="act">
  ${csrfField(signed)}${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}
  <button class="${kind}" ${key ? html`data-key="${key}"` : ""}>${label}</button>
</form>`;

/** A button that opens what asks once more, or has more to choose from. */
export const menu = (label: string, content: Html): Html => html`
      <details class="more"><summary class="button">${label}</summary>
        <div class="pop">${content}</div></details>`;

/** The link to the next part of a list. */
export const pager = ({ say }: View, address: string, next: string | undefined): Html =>
  next === undefined
    ? html``
    : html`<p class="pager"><a class="button" rel="next" href="${address}${address.includes("?") ? "&" : "?"}after=${encodeURIComponent(next)}">${say("console-more")}</a></p>`;

/** Names and values, one a line. */
export const facts = (rows: readonly (readonly [string, Html | string | number])[]): Html =>
  html`<dl class="facts">${rows.map(
    ([name, value]) => html`
    <div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}
  </dl>`;
