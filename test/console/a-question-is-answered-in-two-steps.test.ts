import { expect, test } from "vitest";
import { findDue } from "../../src/storage/outbox.ts";
import { listEvents } from "../../src/storage/tickets.ts";
import { aPersonWithTicket, aTicket, dumpTables } from "../support/memory-store.ts";
import { openTestConsole, type TestConsole } from "./visitor.ts";

const waiting = async ({ store }: TestConsole) =>
  (await findDue(store, { limit: 50, busy: new Set() })).map((item) => ({
    chatId: item.chatId,
    purpose: item.purpose,
    text: item.message.kind === "message" ? item.message.text : "",
  }));

/** The address a response leads to, below /console. */
const ledTo = (response: Response): string =>
  (response.headers.get("location") ?? "").replace("/console", "");

test("words are previewed, and only Send brings them to the asker, once", async () => {
  const desk = await openTestConsole();
  const { person, ticket } = await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const drafted = await visitor.post("/tickets/1/drafts", {
    csrf,
    text: "Call <b>the</b> office.",
  });
  const preview = ledTo(drafted);
  const shown = await visitor.read(preview);
  expect(shown).toContain("Call &lt;b&gt;the&lt;/b&gt; office.");
  expect(shown).toContain("Nothing is sent yet");
  expect(await waiting(desk)).toEqual([]);

  const sent = await Promise.all([1, 2, 3].map(() => visitor.post(`${preview}/send`, { csrf })));
  expect(sent.map((response) => response.status).sort()).toEqual([303, 409, 409]);
  const queued = await waiting(desk);
  expect(queued).toHaveLength(1);
  expect(queued[0]).toMatchObject({ chatId: person.chatId, purpose: "answer" });
  expect(queued[0]?.text).toContain("Call <b>the</b> office.");
  expect((await listEvents(desk.store, ticket.id)).map((event) => event.kind)).toEqual([
    "opened",
    "claim",
    "answer",
    "reply",
  ]);
  expect(desk.woken()).toBeGreaterThan(0);
  expect(await visitor.read("/tickets/1")).toContain("Call &lt;b&gt;the&lt;/b&gt; office.");
});

test("a second one who takes a ticket is told who has it, and may not answer it", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const first = (await desk.staff(1)).visitor;
  const second = (await desk.staff(2)).visitor;
  const [csrf, otherCsrf] = [await first.csrf(), await second.csrf()];
  await first.post("/tickets/1/claim", { csrf });
  for (const [path, fields] of [
    ["/tickets/1/claim", {}],
    ["/tickets/1/drafts", { text: "mine" }],
    ["/tickets/1/close", {}],
  ] as const) {
    const refused = await second.post(path, { csrf: otherCsrf, ...fields });
    expect(refused.status).toBe(409);
    const text = await refused.text();
    expect(text).toContain("No. 1 was taken by somebody else");
    expect(text).toContain("with Staff 1");
  }
  expect(await waiting(desk)).toEqual([]);
});

test("a draft of one person is not shown to another, nor sent by them", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const first = (await desk.staff(1)).visitor;
  const second = (await desk.staff(2)).visitor;
  const csrf = await first.csrf();
  const preview = ledTo(await first.post("/tickets/1/drafts", { csrf, text: "half a thought" }));
  expect((await second.get(preview)).status).toBe(404);
  const refused = await second.post(`${preview}/send`, { csrf: await second.csrf() });
  expect(refused.status).toBe(404);
});

test("a draft that was discarded cannot be sent", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const preview = ledTo(await visitor.post("/tickets/1/drafts", { csrf, text: "no" }));
  expect((await visitor.post(`${preview}/discard`, { csrf })).status).toBe(303);
  expect((await visitor.post(`${preview}/send`, { csrf })).status).toBe(409);
  expect((await visitor.get(preview)).status).toBe(409);
  expect(await waiting(desk)).toEqual([]);
});

test("a past answer can be sent: it is previewed with its year, in the attorney's frame", async () => {
  const desk = await openTestConsole();
  const { person } = await aPersonWithTicket(desk.store);
  await aTicket(desk.store, person, {
    candidates: [{ id: "t99-invented", confidence: 0.41 }],
  });
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const page = await visitor.read("/tickets/2");
  expect(page).toContain("41 %");
  expect(page).toContain("Send this answer");
  const preview = ledTo(await visitor.post("/tickets/2/drafts", { csrf, entry: "t99-invented" }));
  expect(await visitor.read(preview)).toContain("2016");
  await visitor.post(`${preview}/send`, { csrf });
  expect((await waiting(desk))[0]?.text).toContain("a tree may be planted");

  await visitor.post("/archive/t99-invented/hold", { csrf });
  const refused = await visitor.post("/tickets/2/drafts", { csrf, entry: "t99-invented" });
  expect(refused.status).toBe(409);
});

test("closing tells the asker, unless they were answered", async () => {
  const desk = await openTestConsole();
  const { person } = await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const closed = await visitor.post("/tickets/1/close", { csrf });
  expect(ledTo(closed)).toBe("/tickets/1?done=close");
  expect(await waiting(desk)).toMatchObject([{ chatId: person.chatId, purpose: "closed" }]);
});

test("an empty reply, and one that is too long, go nowhere", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  for (const [text, said] of [
    ["  \n ", "nothing to preview"],
    ["x".repeat(16_001), "too long"],
  ] as const) {
    const refused = await visitor.post("/tickets/1/drafts", { csrf, text });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain(said);
  }
});

test("the log of acts names who, what and when, and holds no words", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const preview = ledTo(await visitor.post("/tickets/1/drafts", { csrf, text: "secret words" }));
  await visitor.post(`${preview}/send`, { csrf });
  await visitor.post("/test", { csrf, text: "a question that is tried out" });
  const { audit = "" } = await dumpTables(desk.store);
  expect(audit).toContain('"act":"answer","subject":"ticket:1"');
  expect(audit).not.toMatch(/secret|invented|tried/i);
  expect(JSON.stringify(await dumpTables(desk.store))).not.toContain("tried out");
});
