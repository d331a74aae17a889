import { html } from "hono/html";
import type { Bar } from "./insights.ts";
import type { Html } from "./layout.ts";

/** The drawing's own units: a bar's width with its gap, and the height of the tallest. */
const step = 10;
const tallest = 60;

export interface Chart {
  /** An id that no other chart of the page has. */
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Says a bar's name. */
  readonly named: (name: string) => string;
  /** The headings of the table: what the names are, and what is counted. */
  readonly heads: readonly [string, string];
  /** The sentence where there is nothing. */
  readonly none: string;
  /** What opens the table. */
  readonly asTable: string;
}

/** Columns over time, drawn; with the same numbers as a table for who cannot see or wants to read them. */
export function columns(chart: Chart): Html {
  const { id, title, bars, named } = chart;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const sum = bars.reduce((n, bar) => n + bar.count, 0);
  return html`<section class="chart" aria-labelledby="${id}">
    <h2 id="${id}">${title} <span class="count">${sum}</span></h2>
    <svg viewBox="0 0 ${bars.length * step} ${tallest}" preserveAspectRatio="none" aria-hidden="true">
      ${bars.map(({ name, count }, at) => {
        const height = count === 0 ? 1 : Math.max(2, (tallest * count) / most);
        return html`<rect x="${at * step + 1}" y="${(tallest - height).toFixed(1)}" width="${step - 2}" height="${height.toFixed(1)}"${count === 0 ? html` class="zero"` : ""}><title>${named(name)}: ${count}</title></rect>`;
      })}
    </svg>
    <p class="ends"><span>${named(bars[0]?.name ?? "")}</span><span>${named(bars.at(-1)?.name ?? "")}</span></p>
    <details><summary>${chart.asTable}</summary>${table(chart)}</details>
  </section>`;
}

/** Rows with a bar each: the table itself is what is drawn. */
export function rows(chart: Chart): Html {
  return html`<section class="chart" aria-labelledby="${chart.id}">
    <h2 id="${chart.id}">${chart.title}</h2>
    ${chart.bars.length === 0 ? html`<p class="soft">${chart.none}</p>` : table(chart)}
  </section>`;
}

function table({ id, bars, named, heads }: Chart): Html {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return html`<table aria-labelledby="${id}">
      <thead><tr><th scope="col">${heads[0]}</th><th scope="col" class="number">${heads[1]}</th><td></td></tr></thead>
      <tbody>${bars.map(
        ({ name, count }) => html`
        <tr><th scope="row">${named(name)}</th><td class="number">${count}</td><td class="drawn"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${((100 * count) / most).toFixed(1)}" height="8"></rect></svg></td></tr>`,
      )}
      </tbody>
    </table>`;
}
