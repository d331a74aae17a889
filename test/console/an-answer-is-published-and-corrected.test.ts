import { expect, test } from "vitest";
import { declareConflict } from "../../src/conversation/conflicts.ts";
import { createTurn } from "../../src/conversation/turn.ts";
import { findDue } from "../../src/storage/outbox.ts";
import { updatePerson } from "../../src/storage/people.ts";
import { listPublished, listVersions } from "../../src/storage/published.ts";
import { getTicket } from "../../src/storage/tickets.ts";
import { aPersonWithTicket, aTicket, dumpTables } from "../support/memory-store.ts";
import { openTestConsole, type TestConsole, type Visitor } from "./visitor.ts";

const question = "Where may my cousin plant a tree?";
const words = "You may plant it beside the office, and nowhere else.";
const better = "You may plant it behind the office, and nowhere else.";

/** The address a response leads to, below /console. */
const ledTo = (response: Response): string =>
  (response.headers.get("location") ?? "").replace("/console", "");

interface Answered {
  readonly desk: TestConsole;
  readonly visitor: Visitor;
  readonly csrf: string;
  /** Posts a form with the word of the session. */
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A console on which question No. 1 was answered. */
async function openAnswered(asked = question): Promise<Answered> {
  const desk = await openTestConsole();
  const { person } = await aPersonWithTicket(desk.store);
  await updatePerson(desk.store, person.id, { language: "es" });
  await aTicket(desk.store, person, { question: asked, messageId: 7 });
  const { visitor } = await desk.staff(1);
  const csrf = await visitor.csrf();
  const post = (path: string, fields = {}) => visitor.post(path, { csrf, ...fields });
  const preview = ledTo(await post("/tickets/2/drafts", { text: words }));
  await post(`${preview}/send`);
  return { desk, visitor, csrf, post };
}

const form = {
  question: "May a tree be planted beside the office?",
  answer: words,
  topic: "gardens",
  serve: "auto",
  reviewIn: "12",
};

/** Opens the proposal of No. 2, and returns its address. */
const propose = async ({ post }: Answered): Promise<string> =>
  ledTo(await post("/tickets/2/publish"));

/** Publishes the answer of No. 2, and returns the address of its entry. */
async function publish(answered: Answered): Promise<string> {
  const proposal = await propose(answered);
  await answered.post(`${proposal}/save`, form);
  const approved = await answered.post(`${proposal}/approve`, form);
  expect(approved.status).toBe(303);
  return ledTo(approved).replace(/\?.*/, "");
}

/** The corrections that wait to leave, once all else has left. */
async function corrections({ desk: { store } }: Answered) {
  await store.db
    .updateTable("outbox")
    .set({ state: "sent" })
    .where("purpose", "!=", "correction")
    .execute();
  return findDue(store, { limit: 50, busy: new Set() });
}

test("an answer is proposed, changed, tried out and approved, once", async () => {
  const answered = await openAnswered();
  const { desk, visitor, post } = answered;
  const proposal = await propose(answered);
  expect(await visitor.read(proposal)).toContain(question);
  expect(ledTo(await post(`${proposal}/save`, form))).toBe(`${proposal}?done=saved`);
  const tried = await (
    await post(`${proposal}/test`, { ...form, try: "may a tree be planted beside the office" })
  ).text();
  expect(tried).toContain("Answered from the archive");
  expect(tried).toContain(words);
  expect(await listPublished(desk.store)).toEqual([]);
  expect(desk.brain.knowledge.entries.size).toBe(desk.brain.shipped.entries.size);

  const approved = await Promise.all([1, 2].map(() => post(`${proposal}/approve`, form)));
  expect(approved.map(({ status }) => status).sort()).toEqual([303, 409]);
  const refused = approved.find(({ status }) => status === 409);
  expect(await refused?.text()).toMatch(/already decided|Already decided/);
  const [published] = await listPublished(desk.store);
  expect(published?.entry).toMatchObject({
    question: form.question,
    answer: { en: words },
    topics: ["gardens"],
    serve: "auto",
  });
  const page = await visitor.read("/tickets/2");
  expect(page).toContain(`/archive/${published?.entry.id}`);
  expect(page).not.toContain("/tickets/2/publish");
});

test("what was not looked at is not approved: a change is shown once more first", async () => {
  const answered = await openAnswered();
  const proposal = await propose(answered);
  await answered.post(`${proposal}/save`, form);
  const other = { ...form, answer: "Plant it on the moon, as everybody does these days." };
  const refused = await answered.post(`${proposal}/approve`, other);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("look once more");
  expect(await listPublished(answered.desk.store)).toEqual([]);
  expect((await answered.post(`${proposal}/approve`, other)).status).toBe(303);
  const [published] = await listPublished(answered.desk.store);
  expect(published?.entry.answer).toEqual({ en: other.answer });
});

test.each([
  ["a personal detail", { question: "May A 123 456 789 plant a tree?" }, "personal detail"],
  ["a topic that there is not", { topic: "moons" }, "Choose a topic first"],
])("with %s it cannot be approved", async (_what, wrong, said) => {
  const answered = await openAnswered();
  const { brain } = answered.desk;
  if ("topic" in wrong) brain.knowledge = { ...brain.knowledge, topics: new Map() };
  const proposal = await propose(answered);
  const fields = { ...form, ...wrong };
  await answered.post(`${proposal}/save`, fields);
  expect(await answered.visitor.read(proposal)).not.toContain(`${proposal}/approve`);
  const refused = await answered.post(`${proposal}/approve`, fields);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain(said);
  expect(await listPublished(answered.desk.store)).toEqual([]);
});

test("a form with something missing changes nothing", async () => {
  const answered = await openAnswered();
  const proposal = await propose(answered);
  for (const wrong of [{ question: " " }, { answer: "" }, { serve: "never" }, { reviewIn: "99" }]) {
    expect((await answered.post(`${proposal}/save`, { ...form, ...wrong })).status).toBe(409);
  }
  expect(await answered.visitor.read(proposal)).toContain(question);
});

test("a discarded proposal is gone, and can be begun again", async () => {
  const answered = await openAnswered();
  const proposal = await propose(answered);
  expect(ledTo(await answered.post(`${proposal}/discard`))).toContain("/tickets/2");
  const gone = await answered.visitor.get(proposal);
  expect(gone.status).toBe(409);
  expect(await gone.text()).toContain("Already decided");
  expect((await answered.post(`${proposal}/approve`, form)).status).toBe(409);
  expect(await propose(answered)).not.toBe(proposal);
});

test("better words are looked at with whom they reach, and sent once", async () => {
  const answered = await openAnswered();
  const { visitor, post, desk } = answered;
  const correction = ledTo(await post("/tickets/2/correct"));
  const begun = await visitor.read(correction);
  expect(begun).toContain("One person was given it");
  expect(begun).toContain(words);
  const inSpanish = "Plántelo detrás de la oficina.";
  const written = ledTo(await post(correction, { text: better, "text-es": inSpanish }));
  const preview = await visitor.read(written);
  expect(preview).toContain("One person gets this as a correction");
  expect(preview).toContain("Español 1");
  expect(preview).toContain(inSpanish);
  expect(await corrections(answered)).toEqual([]);

  const sent = await Promise.all([1, 2].map(() => post(`${written}/send`)));
  expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
  const [queued, ...more] = await corrections(answered);
  expect(more).toEqual([]);
  expect(queued?.message).toMatchObject({ kind: "message", replyTo: 7 });
  expect(JSON.stringify(queued?.message)).toContain(inSpanish);
  const page = await visitor.read("/tickets/2");
  expect(page).toContain("corrected the answer");
  expect(page).toContain("on its way to 1");
  const { audit = "" } = await dumpTables(desk.store);
  expect(audit).toContain('"act":"correct","subject":"ticket:2"');
  expect(audit).not.toMatch(/plant|office/i);
});

test("words that were looked at before newer ones cannot be sent", async () => {
  const answered = await openAnswered();
  const correction = ledTo(await answered.post("/tickets/2/correct"));
  const first = ledTo(await answered.post(correction, { text: better }));
  const second = ledTo(await answered.post(first, { text: `${better} Take a spade.` }));
  expect(second).not.toBe(first);
  expect((await answered.post(`${first}/send`)).status).toBe(409);
  expect(await corrections(answered)).toEqual([]);
  expect((await answered.post(`${second}/send`)).status).toBe(303);
});

test("an entry is corrected, brought back, and withdrawn, as it was seen", async () => {
  const answered = await openAnswered();
  const { post, visitor, desk } = answered;
  const entry = await publish(answered);
  const id = entry.split("/").at(-1) ?? "";
  const written = ledTo(await post(ledTo(await post(`${entry}/correct`)), { text: better }));
  await post(`${written}/send`);
  const said = () => desk.brain.knowledge.entries.get(id)?.answer.en;
  expect(said()).toBe(better);
  expect(await visitor.read(entry)).toContain("on its way to 1");
  expect((await post(`${entry}/withdraw`, { seen: "1" })).status).toBe(409);
  expect((await post(`${entry}/back`, { to: "1", seen: "2" })).status).toBe(303);
  expect(said()).toBe(words);
  expect((await post(`${entry}/withdraw`, { seen: "3" })).status).toBe(303);
  expect(desk.brain.knowledge.entries.get(id)?.status).toBe("withdrawn");
  expect((await listVersions(desk.store, id)).map(({ act }) => act)).toEqual([
    "published",
    "corrected",
    "rolled-back",
    "withdrawn",
  ]);
  const page = await visitor.read(entry);
  for (const act of ["published", "corrected", "brought back an earlier version of", "withdrew"]) {
    expect(page).toContain(`${act} · Staff 1`);
  }
});

test("a published answer is edited by a proposal that leaves its words, and two edits do not meet", async () => {
  const answered = await openAnswered();
  const { post, visitor, desk } = answered;
  const entry = await publish(answered);
  const id = entry.split("/").at(-1) ?? "";
  const edit = ledTo(await post(`${entry}/edit`, { seen: "1" }));
  expect(await visitor.read(edit)).not.toContain('name="answer"');
  const fields = { ...form, question: "Where is a tree welcome?", answer: "Something else." };
  await post(`${edit}/save`, fields);
  const written = ledTo(await post(ledTo(await post(`${entry}/correct`)), { text: better }));
  await post(`${written}/send`);
  const refused = await post(`${edit}/approve`, fields);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("changed this meanwhile");
  expect((await post(`${entry}/edit`, { seen: "1" })).status).toBe(409);
  const again = ledTo(await post(`${entry}/edit`, { seen: "2" }));
  await post(`${again}/save`, fields);
  expect((await post(`${again}/approve`, fields)).status).toBe(303);
  expect(desk.brain.knowledge.entries.get(id)).toMatchObject({
    question: fields.question,
    answer: { en: better },
  });
});

test("a shipped answer can be corrected and brought back to what came with the program", async () => {
  const { post, desk } = await openAnswered();
  const before = desk.brain.knowledge.entries.get("t99-invented");
  const refused = await post("/archive/t99-invented/edit", { seen: String(before?.version) });
  expect(refused.status).toBe(409);
  const correction = ledTo(await post("/archive/t99-invented/correct"));
  await post(`${ledTo(await post(correction, { text: better }))}/send`);
  expect(desk.brain.knowledge.entries.get("t99-invented")?.answer).toEqual({ en: better });
  const back = { to: String(before?.version), seen: String((before?.version ?? 0) + 1) };
  expect((await post("/archive/t99-invented/back", back)).status).toBe(303);
  expect(desk.brain.knowledge.entries.get("t99-invented")?.answer).toEqual(before?.answer);
});

test("a past answer that was sent is in the archive already, and is corrected there", async () => {
  const { post, desk } = await openAnswered();
  const { person } = await aPersonWithTicket(desk.store, 502);
  await aTicket(desk.store, person, { candidates: [{ id: "t99-invented", confidence: 0.4 }] });
  const preview = ledTo(await post("/tickets/4/drafts", { entry: "t99-invented" }));
  await post(`${preview}/send`);
  expect(ledTo(await post("/tickets/4/publish"))).toBe("/archive/t99-invented");
  const correction = ledTo(await post("/tickets/4/correct"));
  await post(`${ledTo(await post(correction, { text: better }))}/send`);
  expect(desk.brain.knowledge.entries.get("t99-invented")?.answer).toEqual({ en: better });
});

test.each(["reviewer", "admin"] as const)(
  "a %s decides nothing that everybody reads",
  async (role) => {
    const answered = await openAnswered();
    const proposal = await propose(answered);
    const correction = ledTo(await answered.post("/tickets/2/correct"));
    const { visitor } = await answered.desk.staff(2, role);
    const csrf = await visitor.csrf();
    for (const path of [
      "/tickets/2/publish",
      "/tickets/2/correct",
      `${proposal}/save`,
      `${proposal}/approve`,
      `${proposal}/discard`,
      correction,
      `${correction}/discard`,
      "/archive/t99-invented/correct",
      "/archive/t99-invented/withdraw",
      "/archive/t99-invented/back",
    ]) {
      const refused = await visitor.post(path, { csrf, ...form, text: better, seen: "1" });
      expect([403, 409], path).toContain(refused.status);
      expect(await refused.text(), path).toContain("Only an attorney");
    }
    for (const path of [proposal, correction]) {
      expect((await visitor.get(path)).status, path).toBe(403);
    }
    expect((await answered.visitor.get(proposal)).status).toBe(200);
    expect((await answered.visitor.get(correction)).status).toBe(200);
    expect(await visitor.read("/archive/t99-invented")).not.toContain("/withdraw");
  },
);

test("who has a conflict of interest sees neither the proposal nor the correction", async () => {
  const answered = await openAnswered();
  const proposal = await propose(answered);
  const correction = ledTo(await answered.post("/tickets/2/correct"));
  const { desk } = answered;
  const { staff, visitor } = await desk.staff(2);
  const [row] = await desk.store.db
    .selectFrom("ticket")
    .select("id")
    .where("message_id", "=", 7)
    .execute();
  const turn = createTurn(desk.store, desk.brain, "test");
  const ticket = await getTicket(desk.store, row?.id ?? "");
  await declareConflict(turn, { staff, chatId: staff.userId }, ticket);
  for (const path of [proposal, correction]) {
    const hidden = await visitor.get(path);
    expect(hidden.status, path).toBe(404);
    expect(await hidden.text(), path).not.toContain("tree");
  }
  const csrf = await visitor.csrf();
  for (const path of ["/tickets/2/publish", "/tickets/2/correct"]) {
    const refused = await visitor.post(path, { csrf });
    expect(refused.status, path).toBe(409);
    expect(await refused.text(), path).toContain("conflict");
  }
});
