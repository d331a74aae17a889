import { html } from "hono/html";
import type { Knowledge } from "../answering/knowledge.ts";
import { type Entry, originalAnswer, originalLanguage } from "../archive/entry.ts";
import { sayLanguage } from "../conversation/cards.ts";
import { may } from "../conversation/rights.ts";
import type { Audited } from "../storage/audit.ts";
import type { Deliveries } from "../storage/outbox.ts";
import type { PublishedVersion } from "../storage/published.ts";
import { entryBadges } from "./archive-view.ts";
import { at, type Html } from "./layout.ts";
import { act, ago, day, facts, menu, sayActor, sayCorrection, type View, words } from "./parts.ts";

export interface EntryContent {
  readonly entry: Entry;
  readonly knowledge: Knowledge;
  /** Its versions that were decided here, the first one first. */
  readonly versions: readonly PublishedVersion[];
  /** As it came with the program, if it did. */
  readonly shipped: Entry | undefined;
  /** How its last correction fared; undefined where there is none. */
  readonly correction: Deliveries | undefined;
  readonly history: readonly Audited[];
}

/** One entry: what people ask, what they get, what has changed, and who did what to it. */
export function entryView(view: View, content: EntryContent): Html {
  const { say } = view;
  const { entry, knowledge, correction, history } = content;
  const own = originalLanguage(entry);
  const answers = Object.entries(entry.answer).sort(
    ([a], [b]) => Number(b === own) - Number(a === own),
  );
  const phrasings = Object.entries(entry.phrasings);
  const notes = entry.changeNotes.flatMap((id) => knowledge.changeNotes.get(id) ?? []);
  return html`
    ${entryBadges(view, entry)}
    ${actions(view, content)}
    <section aria-labelledby="question">
      <h2 id="question">${say("console-question")}</h2>
      ${words(entry.question)}
    </section>
    <section aria-labelledby="answer">
      <h2 id="answer">${say("console-answer")}</h2>
      ${answers.map(([language, text]) =>
        language === own
          ? words(text ?? "", own)
          : html`<details><summary>${sayLanguage(language)}</summary>${words(text ?? "", language)}</details>`,
      )}
      ${facts([
        [
          say("console-source"),
          html`${entry.source.title}, ${entry.source.by}, ${day(entry.source.answered)}`,
        ],
        [
          say("console-topics"),
          entry.topics.map((id) => knowledge.topics.get(id)?.title.en ?? id).join(", "),
        ],
        [say("console-reviewed"), day(entry.reviewed)],
        [say("console-review-by"), day(entry.reviewBy)],
        [say("console-version"), entry.version],
        ...(correction === undefined ? [] : [sayCorrection(view, correction)]),
      ])}
    </section>
    ${
      notes.length === 0
        ? ""
        : html`<section aria-labelledby="notes">
      <h2 id="notes">${say("console-notes")}</h2>
      <ul class="notes">${notes.map(
        (note) => html`
        <li>${words(note.text.en ?? "", "en")}
          <p class="meta">${note.since === null ? "" : html`${say("console-since", { date: note.since })} · `}${say("console-review-by")} ${day(note.reviewBy)} · ${note.id}</p></li>`,
      )}
      </ul></section>`
    }
    ${
      phrasings.length === 0
        ? ""
        : html`<section aria-labelledby="phrasings">
      <h2 id="phrasings">${say("console-phrasings")}</h2>
      ${phrasings.map(
        ([language, texts]) => html`
      <details><summary><bdi>${sayLanguage(language)}</bdi> <span class="count">${texts?.length ?? 0}</span></summary>
        <ul class="phrasings" lang="${language}">${(texts ?? []).map((text) => html`<li dir="auto">${text}</li>`)}</ul></details>`,
      )}
    </section>`
    }
    ${versionList(view, content)}
    <section aria-labelledby="history">
      <h2 id="history">${say("console-history")}</h2>
      ${
        history.length === 0
          ? html`<p class="soft">${say("console-history-none")}</p>`
          : html`<ul>${history.map(
              (line) =>
                html`<li>${say(`console-act-${line.act}`)} · ${sayActor(view, line.staffId)} · ${ago(view, line.at)}</li>`,
            )}</ul>`
      }
    </section>`;
}

function actions(view: View, { entry }: EntryContent): Html {
  const { say, signed } = view;
  const address = at(`/archive/${entry.id}`);
  const fields = { seen: entry.version };
  const isServed = entry.status !== "withdrawn";
  const mayPublish = may(signed.staff, "publish") && isServed;
  const mayHold = may(signed.staff, "hold") && isServed;
  return html`<div class="actions">
      ${mayPublish ? act(view, `${address}/correct`, say("button-correct")) : ""}
      ${mayPublish && entry.kind === "reply" ? act(view, `${address}/edit`, say("button-edit"), { fields }) : ""}
      ${mayHold && entry.status === "published" ? act(view, `${address}/hold`, say("console-hold"), { kind: "danger" }) : ""}
      ${mayHold && entry.status === "held" ? act(view, `${address}/unhold`, say("console-unhold")) : ""}
      ${
        mayPublish
          ? menu(
              say("console-withdraw"),
              html`<p>${say("console-withdraw-what")}</p>
        ${act(view, `${address}/withdraw`, say("console-withdraw-sure"), { kind: "danger", fields })}`,
            )
          : ""
      }
    </div>
    ${mayHold ? html`<p class="soft">${say("console-hold-what")}</p>` : ""}`;
}

/** What the entry said at each of its versions, the latest first, with the way back to it. */
function versionList(view: View, { entry, versions, shipped }: EntryContent): Html {
  const { say, signed } = view;
  const first = shipped && !versions.some((one) => one.entry.version === shipped.version);
  const line = (version: Entry, how: Html): Html => html`
        <li>
          <details><summary>${say("console-version")} ${version.version} · ${how}</summary>
            ${words(version.question)}
            ${words(originalAnswer(version), originalLanguage(version))}
            ${
              may(signed.staff, "publish") &&
              version.version !== entry.version &&
              version.status !== "withdrawn"
                ? act(
                    view,
                    at(`/archive/${entry.id}/back`),
                    say("button-back-to", { version: version.version }),
                    {
                      fields: { to: version.version, seen: entry.version },
                    },
                  )
                : ""
            }</details></li>`;
  return html`<section aria-labelledby="versions">
      <h2 id="versions">${say("console-versions")}</h2>
      <ul class="plain">
        ${versions.toReversed().map((one) => line(one.entry, html`${say(`act-${one.act}`)} · ${sayActor(view, one.staffId)} · ${day(one.at.toISOString())}`))}
        ${first ? line(shipped, html`${say("console-version-shipped")} · ${day(shipped.reviewed)}`) : ""}
      </ul>
    </section>`;
}
