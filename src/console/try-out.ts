import { Hono } from "hono";
import { html } from "hono/html";
import { compose } from "../answering/compose.ts";
import type { Decision } from "../answering/decision.ts";
import { tryQuestion } from "../answering/trial.ts";
import type { Entry } from "../archive/entry.ts";
import { type Brain, tellingIn } from "../conversation/brain.ts";
import { sayLanguage } from "../conversation/cards.ts";
import { explainMatch } from "../matching/explain-match.ts";
import { stretch } from "../text/stretch.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { at, csrfField, type Html, page } from "./layout.ts";
import { day, facts, type View, words } from "./parts.ts";
import { viewOf } from "./queue.ts";

/** A question to try out: what the bot would do with it, and why. It is kept in no address, no log and no table. */
export function tryOut(options: ConsoleOptions): ConsoleApp {
  const { brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();

  app.get("/test", async (c) => {
    const view = await viewOf(c, options);
    return c.html(
      page({
        ...view,
        place: "archive",
        title: view.say("console-test"),
        content: testView(view, "", undefined),
      }),
    );
  });

  app.post("/test", async (c) => {
    const view = await viewOf(c, options);
    const text = stretch(c.get("form").text ?? "", 0, longestTest).trim();
    return c.html(
      page({
        ...view,
        place: "archive",
        title: view.say("console-test"),
        content: testView(view, text, tryIn(brain, text, view.now)),
      }),
    );
  });
  return app;
}

/** The longest question that can be tried out, in UTF-16 units. */
export const longestTest = 4_000;

/** What the archive makes of a question that is tried out. */
export interface Tried {
  readonly decision: Decision;
  readonly reply: string;
  readonly explanation: string;
}

/** Tries a question out; where an entry is given, as if it were in the archive. */
export function tryIn(brain: Brain, text: string, now: Date, entry?: Entry): Tried {
  const { decision, match } = tryQuestion({ text, sent: now }, brain.knowledge, entry);
  const telling = tellingIn(brain, decision.language, now);
  return {
    decision,
    reply: compose(telling, decision, { operator: brain.operator.name }).text,
    explanation: explainMatch(match, brain.knowledge.matcher.bands),
  };
}

/** A question to try out, and what would be answered and why. */
export function testView(view: View, text: string, tried: Tried | undefined): Html {
  const { say, signed } = view;
  return html`
    <form method="post" action="${at("/test")}" class="stack">
      ${csrfField(signed)}
      <label for="text">${say("console-test-label")}</label>
      <textarea id="text" name="text" rows="4" dir="auto" required maxlength="${longestTest}">${text}</textarea>
      <p><button class="primary">${say("console-test-go")}</button>
        <span class="soft">${say("console-test-note")}</span></p>
    </form>
    ${tried ? triedView(view, tried) : ""}`;
}

/** What would be decided and written, and why. */
export const triedView = ({ say }: View, { decision, reply, explanation }: Tried): Html => html`
    <section aria-labelledby="decision">
      <h2 id="decision">${say(`console-decision-${decision.kind}`)}</h2>
      ${facts([
        [say("console-language"), sayLanguage(decision.language)],
        [
          say("console-danger"),
          decision.triage.category
            ? say(`category-${decision.triage.category}`)
            : say("console-none"),
        ],
        ...(decision.kind === "handoff"
          ? [[say("console-why-here"), say(`reason-${decision.reason}`)] as const]
          : []),
        ...(decision.due ? [[say("console-due"), day(decision.due)] as const] : []),
        [say("console-redacted"), html`<span dir="auto">${decision.redacted}</span>`],
      ])}
    </section>
    <section aria-labelledby="would">
      <h2 id="would">${say("console-would")}</h2>
      <div class="bubble">${words(reply, decision.language)}</div>
    </section>
    <section aria-labelledby="why">
      <h2 id="why">${say("console-why")}</h2>
      <ol class="near">${decision.candidates.map(
        ({ id, confidence }) => html`
        <li><span class="percent">${Math.round(confidence * 100)} %</span> <a href="${at(`/archive/${id}`)}">${id}</a></li>`,
      )}
      </ol>
      <details><summary>${say("console-explanation")}</summary><pre tabindex="0">${explanation}</pre></details>
    </section>`;
