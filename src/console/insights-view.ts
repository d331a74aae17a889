import { html } from "hono/html";
import type { Knowledge } from "../answering/knowledge.ts";
import { sayAge, sayLanguage } from "../conversation/cards.ts";
import { type Chart, columns, rows } from "./chart.ts";
import { type Bar, type Insights, insightDays } from "./insights.ts";
import { at, type Html } from "./layout.ts";
import type { View } from "./parts.ts";

/** So many rows of a chart are shown, the largest. */
const shown = 12;

/** Outcomes that have words here; another is named as it is kept. */
const knownOutcomes = new Set([
  "answer",
  "suggest",
  "handoff",
  "emergency",
  "smalltalk",
  "scope",
  "rephrase",
]);

/** Days stand as they are: sixty of them are on the page. */
const isoDay = (day: string): string => day;

/** How the last days went, in bars. */
export function insightsView(view: View, insights: Insights, knowledge: Knowledge): Html {
  const { say } = view;
  const chart = (
    id: string,
    bars: readonly Bar[],
    named: Chart["named"],
    head = "console-chart-name",
  ): Chart => ({
    id,
    title: say(`console-chart-${id}`),
    bars,
    named,
    heads: [say(head), say("console-chart-count")],
    none: say("console-chart-none"),
    asTable: say("console-chart-table"),
  });
  const percent = (part: number | null): string =>
    part === null ? "–" : `${Math.round(part * 100)} %`;
  const wait =
    insights.medianWait === null
      ? "–"
      : sayAge(say, new Date(view.now.getTime() - insights.medianWait), view.now);
  const outcome = (id: string): string =>
    knownOutcomes.has(id) ? say(`console-decision-${id}`) : id;
  return html`
    <p class="soft">${say("console-insights-what", { days: insightDays })}
      <a href="${at("/export/insights.csv")}">CSV</a> <a href="${at("/export/insights.json")}">JSON</a></p>
    <dl class="figures">
      <div><dt>${say("console-match-rate")}</dt><dd>${percent(insights.matchRate)}</dd></div>
      <div><dt>${say("console-wrong-rate")}</dt><dd>${percent(insights.wrongRate)}</dd></div>
      <div><dt>${say("console-median-wait")}</dt><dd>${wait}</dd></div>
    </dl>
    <div class="charts">
      ${columns(chart("questions", insights.questionsByDay, isoDay, "console-chart-day"))}
      ${columns(chart("tickets", insights.ticketsByDay, isoDay, "console-chart-day"))}
      ${rows(chart("outcomes", insights.outcomes.slice(0, shown), outcome))}
      ${rows(chart("languages", insights.languages.slice(0, shown), sayLanguage))}
      ${rows(
        chart(
          "topics",
          insights.topics.slice(0, shown),
          (id) => knowledge.topics.get(id)?.title.en ?? id,
        ),
      )}
      ${rows(chart("reasons", insights.reasons.slice(0, shown), (id) => say(`reason-${id}`)))}
      ${rows(chart("wrong", insights.wrong.slice(0, shown), (id) => id))}
    </div>`;
}
