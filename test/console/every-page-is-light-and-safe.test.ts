import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createBrain } from "../../src/conversation/brain.ts";
import { aPersonWithTicket, aTicket } from "../support/memory-store.ts";
import { createTestKnowledge, shippedSentences, testEntry } from "../support/test-knowledge.ts";
import { fillQueue } from "./fill-queue.ts";
import { pages } from "./pages.ts";
import { openTestConsole } from "./visitor.ts";

/** The most that one page may weigh, with its style and its script, in bytes as they are sent without compression. */
const mostBytes = 100 * 1024;

test("every page is there, weighs less than 100 KB with all it needs, and is kept nowhere", async () => {
  const desk = await openTestConsole();
  await fillQueue(desk.store, 500);
  const { visitor } = await desk.staff(1);
  const style = await visitor.read("/assets/console.css");
  const script = await visitor.read("/assets/console.js");
  for (const path of pages) {
    const response = await visitor.get(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get("cache-control"), path).toBe("no-store");
    const html = await response.text();
    const bytes = [html, style, script].reduce((n, text) => n + Buffer.byteLength(text), 0);
    expect(bytes, path).toBeLessThan(mostBytes);
    expect(gzipSync(html).length, path).toBeLessThan(mostBytes / 5);
  }
});

test("no page holds a script or a style of its own, nor loads anything from elsewhere", async () => {
  const desk = await openTestConsole();
  await fillQueue(desk.store, 50);
  const { visitor } = await desk.staff(1);
  for (const path of [...pages, "/enter/x", "/app", "/nothing"]) {
    const response = await visitor.get(path);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self';");
    expect(policy, path).not.toContain("unsafe");
    const html = await response.text();
    expect(html.match(/<script[^>]*>(?!<\/script>)/gu), path).toBeNull();
    expect(html, path).not.toMatch(/\s(?:style|on\w+)="/u);
    expect(html, path).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//u);
    expect(html, path).not.toMatch(/undefined|\[object|NaN/);
  }
});

test("no page is shown to who is not signed in", async () => {
  const desk = await openTestConsole();
  await fillQueue(desk.store, 50);
  for (const path of [...pages, "/live", "/export/queue.csv", "/nothing"]) {
    const response = await desk.visitor().get(path);
    expect(response.status, path).toBe(401);
    expect(await response.text(), path).not.toMatch(/An invented question/);
  }
});

test("what people wrote, and what the archive holds, never becomes markup", async () => {
  const evil = `<img src=x onerror="alert(1)">'"<script>alert(1)</script>`;
  const knowledge = createTestKnowledge([
    { ...testEntry, question: evil, answer: { en: evil }, phrasings: { en: [evil] } },
  ]);
  const desk = await openTestConsole({
    brain: createBrain({
      knowledge,
      translator: shippedSentences,
      operator: { name: evil, url: undefined },
      retentionDays: 90,
      secondContact: undefined,
    }),
  });
  const { person } = await aPersonWithTicket(desk.store);
  await aTicket(desk.store, person, {
    question: evil,
    dueSentence: evil,
    dueOn: "2026-12-01",
    language: evil,
    candidates: [{ id: testEntry.id, confidence: 0.5 }],
  });
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const texts = [
    await visitor.read("/queue"),
    await visitor.read("/tickets/2"),
    await visitor.read("/archive"),
    await visitor.read(`/archive?q=${encodeURIComponent(evil)}`),
    await visitor.read(`/archive/${testEntry.id}`),
    await visitor.read("/settings"),
    await visitor.read(`/people/${person.id}`),
    await (await visitor.post("/test", { csrf, text: evil })).text(),
    await (await visitor.post("/tickets/2/drafts", { csrf, text: evil })).text(),
  ];
  for (const text of texts) {
    expect(text).not.toContain("<img");
    expect(text).not.toContain("<script>alert");
  }
  expect(texts.join()).toContain("&lt;img");
});

test("settings name what is set, and no secret", async () => {
  const desk = await openTestConsole();
  const { staff, visitor } = await desk.staff(7_000_001);
  const text = (await visitor.read("/settings")) + (await visitor.read("/staff"));
  expect(text).toContain("the Test Clinic");
  expect(text).toContain("Second contact");
  expect(text).not.toContain("made-up-token");
  expect(text).not.toContain("7000001");
  expect(text).not.toContain(staff.userRef);
});

/**
 * How many times as long one page takes as another: by the shortest of many tries of each, in turn, which are least
 * disturbed by whatever else the machine does.
 */
async function ratioOf(
  slow: () => Promise<unknown>,
  quick: () => Promise<unknown>,
): Promise<number> {
  const best = { slow: Number.POSITIVE_INFINITY, quick: Number.POSITIVE_INFINITY };
  for (let tries = 0; tries < 30; tries += 1) {
    for (const [name, work] of [["slow", slow] as const, ["quick", quick] as const]) {
      const begun = performance.now();
      await work();
      best[name] = Math.min(best[name], performance.now() - begun);
    }
  }
  return best.slow / best.quick;
}

test("with ten thousand tickets a page takes at most three times what it takes with ten", async () => {
  const small = await openTestConsole();
  await fillQueue(small.store, 10);
  const large = await openTestConsole();
  await fillQueue(large.store, 10_000);
  const [few, many] = [(await small.staff(1)).visitor, (await large.staff(1)).visitor];
  for (const path of pages) {
    const ratio = await ratioOf(
      () => many.read(path),
      () => few.read(path),
    );
    expect(ratio, path).toBeLessThan(3);
  }
});
