import { Hono } from "hono";
import type { Knowledge } from "../answering/knowledge.ts";
import {
  countRequests,
  countTaps,
  countTickets,
  listWaits,
  type RequestCount,
  type TapCount,
  type TicketCount,
} from "../storage/insight-queries.ts";
import type { Store } from "../storage/store.ts";
import type { ConsoleApp, ConsoleEnv, ConsoleOptions } from "./context.ts";
import { insightsView } from "./insights-view.ts";
import { page } from "./layout.ts";
import { viewOf } from "./queue.ts";

/** Days the insights look back. */
export const insightDays = 30;
const dayLength = 86_400_000;

/** How long counts are shown before they are read again, in milliseconds. */
const freshFor = 60_000;

/** A name with a count, for one bar. */
export interface Bar {
  readonly name: string;
  readonly count: number;
}

/** How the work went: counts, and nothing of what anybody wrote. */
export interface Insights {
  /** Every day of the time looked at, the oldest first; days in UTC. */
  readonly questionsByDay: readonly Bar[];
  readonly ticketsByDay: readonly Bar[];
  /** By outcome id, as `decide` names it. */
  readonly outcomes: readonly Bar[];
  /** By language code. */
  readonly languages: readonly Bar[];
  /** By topic id, of the answers given. */
  readonly topics: readonly Bar[];
  /** By reason id. */
  readonly reasons: readonly Bar[];
  /** "Not my question" taps by entry id. */
  readonly wrong: readonly Bar[];
  /** Share of questions that matched, of those that could; null without any. */
  readonly matchRate: number | null;
  /** Share of "not my question" among all taps; null without any. */
  readonly wrongRate: number | null;
  /** The median wait for the first answer, in milliseconds; null without any. */
  readonly medianWait: number | null;
}

/** Outcomes that look something up in the archive. */
const matched = ["answer", "suggest"];
const lookedUp = [...matched, "handoff"];

/** Reads the counts of the last days. */
export async function readInsights(store: Store, knowledge: Knowledge): Promise<Insights> {
  const today = store.clock().getTime();
  const days = Array.from({ length: insightDays }, (_, back) =>
    new Date(today - (insightDays - 1 - back) * dayLength).toISOString().slice(0, 10),
  );
  const since = new Date(`${days[0]}T00:00:00.000Z`);
  const requests = await countRequests(store, since);
  const tickets = await countTickets(store, since);
  const taps = await countTaps(store, since);
  const waits = await listWaits(store, since);
  return summarise({ days, requests, tickets, taps, waits }, knowledge);
}

/** Adds up. Pure. */
export function summarise(
  counted: {
    readonly days: readonly string[];
    readonly requests: readonly RequestCount[];
    readonly tickets: readonly TicketCount[];
    readonly taps: readonly TapCount[];
    readonly waits: readonly number[];
  },
  knowledge: Pick<Knowledge, "entries">,
): Insights {
  const { days, requests, tickets, taps, waits } = counted;
  const wrong = taps.filter((tap) => !tap.helped);
  const outcomes = sum(requests, ({ outcome }) => [outcome]);
  const countOf = (names: readonly string[]): number =>
    outcomes.filter(({ name }) => names.includes(name)).reduce((n, { count }) => n + count, 0);
  const byDay = (items: readonly { readonly day: string; readonly count: number }[]) => {
    const counts = new Map(sum(items, ({ day }) => [day]).map(({ name, count }) => [name, count]));
    return days.map((name) => ({ name, count: counts.get(name) ?? 0 }));
  };
  return {
    questionsByDay: byDay(requests),
    ticketsByDay: byDay(tickets),
    outcomes,
    languages: sum(requests, ({ language }) => [language]),
    topics: sum(requests, ({ entryId }) =>
      entryId === null ? [] : (knowledge.entries.get(entryId)?.topics ?? []),
    ),
    reasons: sum(tickets, ({ reason }) => [reason]),
    wrong: sum(wrong, ({ entryId }) => [entryId]),
    matchRate: share(countOf(matched), countOf(lookedUp)),
    wrongRate: share(total(wrong), total(taps)),
    medianWait: median(waits),
  };
}

const total = (items: readonly { readonly count: number }[]): number =>
  items.reduce((n, { count }) => n + count, 0);

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Counts by name, the largest first. */
function sum<T extends { readonly count: number }>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const name of namesOf(item)) counts.set(name, (counts.get(name) ?? 0) + item.count);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The page of insights. However often it is opened, the counts are read once a minute. */
export function insights(options: ConsoleOptions): ConsoleApp {
  const { store, brain } = options;
  const app: ConsoleApp = new Hono<ConsoleEnv>();
  let kept: { readonly insights: Insights; readonly until: number } | undefined;
  const read = async (): Promise<Insights> => {
    const now = store.clock().getTime();
    if (kept === undefined || now >= kept.until) {
      kept = { insights: await readInsights(store, brain.knowledge), until: now + freshFor };
    }
    return kept.insights;
  };
  app.get("/insights", async (c) => {
    const view = await viewOf(c, options);
    return c.html(
      page({
        ...view,
        place: "insights",
        title: view.say("console-place-insights"),
        content: insightsView(view, await read(), brain.knowledge),
      }),
    );
  });
  return app;
}
