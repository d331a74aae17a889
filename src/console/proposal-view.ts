import { html } from "hono/html";
import { topicTitle } from "../answering/compose-lists.ts";
import type { Entry } from "../archive/entry.ts";
import {
  type EntryDraft,
  monthsAfter,
  replyPolicies,
  reviewTimes,
} from "../archive/entry-draft.ts";
import { dayOf } from "../archive/freshness.ts";
import type { Topic } from "../archive/topic.ts";
import { staffLanguage, tellingIn } from "../conversation/brain.ts";
import { sayLanguage } from "../conversation/cards.ts";
import { sayWarnings } from "../conversation/check.ts";
import {
  likelyTopics,
  nearDuplicates,
  servedAs,
  showsDetail,
} from "../conversation/proposal-draft.ts";
import { entryOf, type Publication } from "../conversation/publish.ts";
import type { Turn } from "../conversation/turn.ts";
import { findTicket, type Ticket } from "../storage/tickets.ts";
import { longestReply } from "./draft-view.ts";
import { at, csrfField, type Html } from "./layout.ts";
import { act, day, ticketAddress, type View, words } from "./parts.ts";
import { longestTest, type Tried, triedView } from "./try-out.ts";

/** A proposal with all that helps to decide about it. */
export interface ProposalPageContent {
  readonly publication: Publication;
  readonly ticket: Ticket | undefined;
  readonly topics: readonly { readonly topic: Topic; readonly title: string }[];
  /** Ids of the topics the question most likely belongs to. */
  readonly likely: ReadonlySet<string>;
  readonly near: readonly { readonly entry: Entry; readonly confidence: number }[];
  /** What stands out in the words of the answer; undefined where nothing does. */
  readonly warnings: string | undefined;
  /** A personal detail, or the place of one, is still in it. */
  readonly showsDetail: boolean;
  /** It has all an entry needs. */
  readonly isWhole: boolean;
  readonly served: EntryDraft["serve"];
}

/** Reads everything the page of a proposal shows. */
export async function readProposal(
  turn: Turn,
  publication: Publication,
): Promise<ProposalPageContent> {
  const { knowledge } = turn.brain;
  const { draft } = publication.content;
  const { [draft.language]: text = "", ...versions } = draft.answer;
  const telling = tellingIn(turn.brain, staffLanguage, turn.now);
  const { ticketId } = publication;
  return {
    publication,
    ticket: ticketId === null ? undefined : await findTicket(turn.store, { id: ticketId }),
    topics: [...knowledge.topics.values()].map((topic) => ({
      topic,
      title: topicTitle(telling, topic),
    })),
    likely: new Set(likelyTopics(draft.question, knowledge).map(({ id }) => id)),
    near: nearDuplicates(draft.question, knowledge, publication.entryId),
    warnings: await sayWarnings(turn, { text, language: draft.language, versions }),
    showsDetail: showsDetail(turn, draft),
    isWhole: entryOf(turn, publication) !== undefined,
    served: servedAs(turn, draft),
  };
}

/** A proposal as a form, with what comes near it, and with a question that was tried out on it. */
export function proposalView(
  view: View,
  content: ProposalPageContent,
  tried?: { readonly text: string; readonly result: Tried },
): Html {
  const { say, signed } = view;
  const { publication, ticket } = content;
  const address = at(`/proposals/${publication.id}`);
  const { draft } = publication.content;
  const ready = content.isWhole && !content.showsDetail;
  return html`
    <p>${publication.entryId === null ? say("proposal-head") : say("proposal-edit-head", { entry: publication.entryId })}</p>
    <form method="post" action="${address}/save" class="stack after">
      ${csrfField(signed)}
      <label for="question">${say("proposal-question")}</label>
      <textarea id="question" name="question" rows="3" dir="auto" required maxlength="2000">${draft.question}</textarea>
      <p class="soft">${say("console-proposal-anybody")}</p>
      ${content.showsDetail ? html`<p class="notice refused">${say("approve-detail")}</p>` : ""}
      ${answer(view, content)}
      ${phrasings(view, draft)}
      ${settings(view, content)}
      <div class="actions after">
        <button>${say("console-proposal-save")}</button>
        ${ready ? html`<button class="primary" formaction="${address}/approve">${say("button-approve")}</button>` : html`<span class="soft">${say(content.isWhole ? "console-proposal-not-yet" : "approve-no-topic")}</span>`}
      </div>
      ${near(view, content)}
      <section aria-labelledby="try-it">
        <h2 id="try-it">${say("console-test")}</h2>
        <p class="stack"><label for="try">${say("console-proposal-try")}</label>
        <textarea id="try" name="try" rows="2" dir="auto" maxlength="${longestTest}">${tried?.text ?? ""}</textarea></p>
        <p class="after"><button formaction="${address}/test">${say("console-test-go")}</button>
          <span class="soft">${say("console-test-note")}</span></p>
      </section>
    </form>
    ${tried ? triedView(view, tried.result) : ""}
    <div class="below">
      ${ticket ? html`<a href="${ticketAddress(ticket)}">${say("console-back-to", { number: String(ticket.number) })}</a>` : html`<a href="${at(`/archive/${publication.entryId}`)}">${say("console-back-entry")}</a>`}
      ${act(view, `${address}/discard`, say("console-proposal-discard"))}
    </div>`;
}

function answer({ say }: View, { publication, warnings }: ProposalPageContent): Html {
  const { draft } = publication.content;
  const text = draft.answer[draft.language] ?? "";
  const versions = Object.entries(draft.answer).filter(([code]) => code !== draft.language);
  const label = say("proposal-answer", { language: sayLanguage(draft.language) });
  return html`
      ${
        publication.entryId === null
          ? html`<label for="answer">${label}</label>
      <textarea id="answer" name="answer" rows="7" dir="auto" lang="${draft.language}" required maxlength="${longestReply}">${text}</textarea>
      <p class="soft">${say("console-proposal-answer-hint")}</p>`
          : html`<p>${label}</p>${words(text, draft.language)}<p class="soft">${say("console-proposal-answer-stays")}</p>`
      }
      ${warnings === undefined ? "" : html`<div class="notice warm">${words(warnings)}</div>`}
      ${versions.map(([code, version]) => html`<details><summary>${sayLanguage(code)}</summary>${words(version ?? "", code)}</details>`)}`;
}

const phrasings = ({ say }: View, { offered }: EntryDraft): Html =>
  offered.length === 0
    ? html``
    : html`
      <fieldset><legend>${say("console-proposal-phrasings")}</legend>
        ${offered.map(
          ({ language, text, taken }, i) => html`
        <label class="tick"><input type="checkbox" name="taken-${i}" value="1" ${taken ? "checked" : ""}>
          <span><span class="meta">${sayLanguage(language)}</span> <span dir="auto" lang="${language}">${text}</span></span></label>`,
        )}
      </fieldset>`;

function settings(
  { say, now }: View,
  { publication, topics, likely, served }: ProposalPageContent,
): Html {
  const { draft } = publication.content;
  const option = ({ topic, title }: (typeof topics)[number]): Html =>
    html`<option value="${topic.id}" ${topic.id === draft.topic ? "selected" : ""}>${title}</option>`;
  const [first, rest] = [true, false].map((is) =>
    topics.filter(({ topic }) => likely.has(topic.id) === is),
  );
  return html`
      <div class="fields">
        <p class="field"><label for="topic">${say("console-proposal-topic")}</label>
          <select id="topic" name="topic">${draft.topic === "" ? html`<option value="" selected>${say("console-proposal-topic-none")}</option>` : ""}
            <optgroup label="${say("console-proposal-topic-likely")}">${first?.map(option)}</optgroup>
            <optgroup label="${say("console-proposal-topic-rest")}">${rest?.map(option)}</optgroup></select></p>
        <p class="field"><label for="serve">${say("console-proposal-serve")}</label>
          <select id="serve" name="serve">${replyPolicies.map(
            (policy) =>
              html`<option value="${policy}" ${policy === draft.serve ? "selected" : ""}>${say(`serve-${policy}`)}</option>`,
          )}</select></p>
        <p class="field"><label for="reviewIn">${say("console-proposal-review")}</label>
          <select id="reviewIn" name="reviewIn">${reviewTimes.map(
            (months) =>
              html`<option value="${months}" ${months === draft.reviewIn ? "selected" : ""}>${say("console-proposal-months", { months, date: day(monthsAfter(dayOf(now), months)) })}</option>`,
          )}</select></p>
      </div>
      ${served === draft.serve ? "" : html`<p class="soft">${say("proposal-serve-forced")}</p>`}`;
}

const near = ({ say }: View, { near: found }: ProposalPageContent): Html => html`
      <section aria-labelledby="near">
        <h2 id="near">${say("console-proposal-near")}</h2>
        ${
          found.length === 0
            ? html`<p class="soft">${say("proposal-near-none")}</p>`
            : html`<ul class="plain">${found.map(
                ({ entry, confidence }) =>
                  html`<li><span class="percent">${Math.round(confidence * 100)} %</span> <a href="${at(`/archive/${entry.id}`)}">${entry.question}</a></li>`,
              )}</ul>`
        }
      </section>`;
