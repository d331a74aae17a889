import { type SelectQueryBuilder, sql } from "kysely";
import { expect, test } from "vitest";
import { insightQueries } from "../../src/storage/insight-queries.ts";
import { listPeople, peopleQuery } from "../../src/storage/people-list.ts";
import {
  countQuery,
  listQueue,
  type QueueTab,
  queueQueries,
  queueTabs,
} from "../../src/storage/queue-lists.ts";
import type { Database } from "../../src/storage/schema.ts";
import { openTestStore } from "../support/memory-store.ts";
import { fillQueue } from "./fill-queue.ts";

const many = 10_000;

type Statement = Pick<SelectQueryBuilder<Database, keyof Database, unknown>, "explain">;

test("no statement of the console walks through a whole table, nor sorts a list of the queue", async () => {
  const store = await openTestStore();
  await fillQueue(store, many);
  const after = "2026-11-20T00:00:00.000Z/5";
  const parts = (tab: QueueTab, from?: string): readonly (readonly [string, Statement])[] =>
    queueQueries(store, { tab, staffId: "s1", limit: 25, after: from }).map(({ at, query }) => [
      `${tab}, part ${at}, from ${from}`,
      query,
    ]);
  const statements: Record<string, Statement> = {
    ...Object.fromEntries(
      queueTabs.flatMap((tab) => [
        ...parts(tab),
        ...parts(tab, tab === "closed" ? `0/${after}` : "0/5"),
        ...(tab === "closed" ? [] : [[`${tab}, counted`, countQuery(store, tab, "s1")] as const]),
      ]),
    ),
    people: peopleQuery(store, undefined, 25),
    "people, later": peopleQuery(store, after, 25),
    ...Object.fromEntries(
      Object.entries(insightQueries).map(([name, query]) => [
        `insights: ${name}`,
        query(store, after),
      ]),
    ),
  };
  for (const [name, statement] of Object.entries(statements)) {
    const plan = await statement.explain<{ detail: string }>(undefined, sql`query plan`);
    const steps = plan.map((step) => step.detail);
    // "counted" is the list of at most a hundred that was just cut.
    expect(
      steps.filter((step) => /^SCAN (?!counted)/.test(step)),
      name,
    ).toEqual([]);
    expect(steps.join("; "), name).toMatch(/SEARCH \w+ USING (COVERING )?INDEX/);
    if (!name.startsWith("insights")) expect(steps.join("; "), name).not.toMatch(/ORDER BY/);
  }
});

test("the parts of a list are the whole list, also while tickets arrive", async () => {
  const store = await openTestStore();
  await fillQueue(store, 300);
  for (const tab of queueTabs) {
    const wish = { tab, staffId: "s1", limit: 7 };
    const whole = await listQueue(store, { ...wish, limit: 1_000 });
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await listQueue(store, { ...wish, after });
      seen.push(...page.items.map((ticket) => ticket.number));
      after = page.next;
      // One more of each kind comes in while somebody turns the page.
      await fillQueue(store, 4);
    } while (after !== undefined && seen.length < 2_000);
    const numbers = whole.items.map((ticket) => ticket.number);
    expect(numbers.length, tab).toBeGreaterThan(10);
    expect(
      seen.filter((number) => numbers.includes(number)),
      tab,
    ).toEqual(numbers);
    expect(new Set(seen).size, tab).toBe(seen.length);
  }
});

test("people are listed once each, who wrote last first", async () => {
  const store = await openTestStore();
  await fillQueue(store, 40);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listPeople(store, { after, limit: 6 });
    seen.push(...page.items.map((person) => person.id));
    after = page.next;
  } while (after !== undefined);
  expect(new Set(seen).size).toBe(20);
  expect(seen).toHaveLength(20);
});
