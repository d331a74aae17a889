import { expect, test } from "vitest";
import { listUses } from "../../src/storage/canned-use.ts";
import { findDue } from "../../src/storage/outbox.ts";
import { meetPerson } from "../../src/storage/people.ts";
import { aPersonWithTicket, aTicket, dumpTables } from "../support/memory-store.ts";
import { openTestConsole, type TestConsole } from "./visitor.ts";

const ledTo = (response: Response): string =>
  (response.headers.get("location") ?? "").replace("/console", "");

const sent = async ({ store }: TestConsole): Promise<readonly string[]> =>
  (await findDue(store, { limit: 50, busy: new Set() })).flatMap(({ message }) =>
    message.kind === "message" ? [message.text] : [],
  );

test("a ready reply goes out in the asker's language after a preview, and its uses are counted", async () => {
  const desk = await openTestConsole();
  const person = await meetPerson(desk.store, 500, "es");
  await aTicket(desk.store, person, { language: "es" });
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  expect(await visitor.read("/tickets/1")).toContain("not sent yet");
  const preview = ledTo(await visitor.post("/tickets/1/drafts", { csrf, canned: "which-tree" }));
  expect(await visitor.read(preview)).toContain("¿De qué árbol se trata?");
  expect(await sent(desk)).toEqual([]);
  await visitor.post(`${preview}/send`, { csrf });
  expect((await sent(desk)).join()).toContain("¿De qué árbol se trata?");
  expect((await listUses(desk.store)).get("which-tree")).toBe(1);
  const unknown = await visitor.post("/tickets/1/drafts", { csrf, canned: "no-such" });
  expect(unknown.status).toBe(404);
});

test("an interpreter reads and notes, and can do nothing else", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1, "interpreter");
  const csrf = await visitor.csrf();
  const page = await visitor.read("/tickets/1");
  expect(page).toContain("An invented question");
  expect(page).not.toContain("/tickets/1/claim");
  expect((await visitor.post("/tickets/1/note", { csrf, text: "It says: a letter" })).status).toBe(
    303,
  );
  for (const [path, fields] of [
    ["/tickets/1/claim", {}],
    ["/tickets/1/close", {}],
    ["/tickets/1/block", {}],
    ["/tickets/1/drafts", { text: "an answer" }],
    ["/tickets/1/drafts", { canned: "which-tree" }],
    ["/archive/t99-invented/hold", {}],
  ] as const) {
    const refused = await visitor.post(path, { csrf, ...fields });
    expect(refused.status, path).toBe(409);
    expect(await refused.text()).toContain("Your role does not allow this");
  }
  expect(await sent(desk)).toEqual([]);
});

test("taking the words of a question along is written down, and refused to who must not see them", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  await desk.staff(2);
  const csrf = await visitor.csrf();
  const copied = await visitor.post("/tickets/1/copy", { csrf });
  expect(await copied.text()).toMatch(/<textarea[^>]*readonly[^>]*>An invented question/);
  expect((await dumpTables(desk.store)).audit).toContain('"act":"copy","subject":"ticket:1"');
  await visitor.post("/tickets/1/conflict", { csrf });
  for (const page of [
    await (await visitor.post("/tickets/1/copy", { csrf })).text(),
    await visitor.read("/tickets/1"),
    await visitor.read("/queue"),
  ]) {
    expect(page).not.toContain("An invented question");
  }
});

test("a ticket can be put aside, brought back, given away and noted on", async () => {
  const desk = await openTestConsole();
  await aPersonWithTicket(desk.store);
  const { visitor } = await desk.staff(1);
  const other = await desk.staff(2);
  const csrf = await visitor.csrf();
  const goes = async (path: string, fields: Record<string, string> = {}) =>
    visitor.read(ledTo(await visitor.post(`/tickets/1/${path}`, { csrf, ...fields })));
  expect(await goes("snooze", { until: "reply" })).toContain("Put aside until the asker writes");
  expect(await visitor.read("/queue?tab=aside")).toContain("No. 1");
  expect(await visitor.read("/queue")).toContain("Nothing waits");
  expect(await goes("wake")).toContain("is back in the queue");
  expect(await goes("note", { text: "call <back>" })).toContain("call &lt;back&gt;");
  expect(await goes("assign", { to: other.staff.id })).toContain("in their hands now");
  expect(await other.visitor.read("/queue?tab=mine")).toContain("No. 1");
  const stale = await visitor.post("/tickets/1/snooze", { csrf, until: "never" });
  expect(stale.status).toBe(409);
  const gone = await other.visitor.post("/tickets/1/same", {
    csrf: await other.visitor.csrf(),
    other: "77",
  });
  expect(await gone.text()).toContain("no question with that number");
});
