import { expect, test } from "vitest";
import {
  answerOthers,
  joinAll,
  joinTickets,
  partTickets,
} from "../../src/conversation/answer-once.ts";
import { type Brain, createBrain } from "../../src/conversation/brain.ts";
import type { AtDesk } from "../../src/conversation/desk.ts";
import {
  findFollowers,
  findLead,
  findSuggestions,
  noteAlike,
} from "../../src/conversation/together.ts";
import { createTurn, type Turn } from "../../src/conversation/turn.ts";
import { addDraft, findDraft } from "../../src/storage/drafts.ts";
import { meetPerson } from "../../src/storage/people.ts";
import { listStaff, type Staff, seedStaff } from "../../src/storage/staff.ts";
import { actOnTicket, getTicket, type Ticket } from "../../src/storage/tickets.ts";
import { listToldBefore } from "../../src/storage/told.ts";
import { aTicket, openTestStore, type TestStore } from "../support/memory-store.ts";
import { createTestKnowledge, shippedSentences, testEntry } from "../support/test-knowledge.ts";

const question = testEntry.question;

interface Desk {
  readonly store: TestStore;
  readonly turn: Turn;
  readonly ana: Staff;
  readonly ben: Staff;
  /** Tickets of different people who ask the same, one for each language. */
  readonly tickets: readonly Ticket[];
}

async function openDesk(languages = ["en", "en", "es"], more: object = {}): Promise<Desk> {
  const store = await openTestStore();
  const brain: Brain = createBrain({
    knowledge: createTestKnowledge(),
    translator: shippedSentences,
    operator: { name: "the Test Clinic", url: undefined },
    retentionDays: 90,
    secondContact: undefined,
  });
  await seedStaff(store, [9001, 9002]);
  const [ana, ben] = await listStaff(store);
  if (!ana || !ben) throw new Error("no staff");
  const turn = createTurn(store, brain, "test");
  const tickets: Ticket[] = [];
  for (const [at, language] of languages.entries()) {
    const person = await meetPerson(store, 500 + at, language as "en");
    const ticket = await aTicket(store, person, { question, language, messageId: at, ...more });
    await noteAlike(turn, ticket);
    tickets.push(ticket);
  }
  return { store, turn, ana, ben, tickets };
}

const numbersOf = (tickets: readonly { readonly number: number }[]): readonly number[] =>
  tickets.map((ticket) => ticket.number).sort((a, b) => a - b);
const again = (desk: Desk, at: number): Promise<Ticket> =>
  getTicket(desk.store, desk.tickets[at]?.id ?? "");
const suggested = async (desk: Desk, at: number): Promise<readonly number[]> =>
  (await findSuggestions(desk.turn, await again(desk, at)))
    .map(({ ticket }) => ticket.number)
    .sort((a, b) => a - b);
const atDesk = (staff: Staff): AtDesk => ({ staff, chatId: staff.userId });
const join = async (desk: Desk, one: number, other: number, staff = desk.ana) =>
  joinTickets(desk.turn, atDesk(staff), await again(desk, one), await again(desk, other));

/** Answers a ticket and whoever goes with it; returns the chats that are written to. */
async function answer(desk: Desk, at: number): Promise<readonly string[]> {
  const { store, turn, ana } = desk;
  const lead = await again(desk, at);
  await actOnTicket(store, lead, { kind: "answer", by: ana.id });
  const id = await addDraft(store, { ticketId: lead.id, staffId: ana.id, text: "Plant it." });
  const draft = await findDraft(store, id);
  if (draft) await answerOthers(turn, ana.id, lead, draft);
  const rows = await store.db
    .selectFrom("outbox")
    .select("chat_ref")
    .where("purpose", "=", "answer")
    .execute();
  return rows.map((row) => row.chat_ref);
}

test("questions that mean the same are suggested on each of them, and nothing is joined by itself", async () => {
  const desk = await openDesk();
  expect(await suggested(desk, 0)).toEqual([2, 3]);
  expect(await suggested(desk, 2)).toEqual([1, 2]);
  expect(await findFollowers(desk.turn, await again(desk, 0))).toEqual([]);
});

test("an emergency is never suggested, nor are two questions of one person", async () => {
  const urgent = await openDesk(["en", "en"], { urgent: true });
  expect(await suggested(urgent, 0)).toEqual([]);
  const desk = await openDesk(["en"]);
  const person = await meetPerson(desk.store, 500);
  await noteAlike(desk.turn, await aTicket(desk.store, person, { question }));
  expect(await suggested(desk, 0)).toEqual([]);
});

test("a confirmed one is in the same hands and gets the answer, each as a reply of its own", async () => {
  const desk = await openDesk();
  expect(await joinAll(desk.turn, atDesk(desk.ana), await again(desk, 0))).toBe(true);
  expect(await again(desk, 2)).toMatchObject({ state: "claimed", claimedBy: desk.ana.id });
  const written = await answer(desk, 0);
  expect([...written].sort()).toEqual(
    [501, 502].map((chatId) => desk.store.vault.ref("chat", chatId)).sort(),
  );
  expect((await again(desk, 1)).state).toBe("answered");
  const draft = await desk.store.db.selectFrom("draft").select("id").executeTakeFirst();
  expect(await listToldBefore(desk.store, draft?.id ?? "", 2)).toHaveLength(3);
});

test("what somebody else has in hand is not joined", async () => {
  const desk = await openDesk();
  await actOnTicket(desk.store, await again(desk, 1), { kind: "claim", by: desk.ben.id });
  expect(await join(desk, 0, 1)).toBe(false);
  expect(await findFollowers(desk.turn, await again(desk, 0))).toEqual([]);
});

test("who may not answer joins nothing and parts nothing", async () => {
  const desk = await openDesk();
  const reviewer: Staff = { ...desk.ben, role: "reviewer" };
  expect(await join(desk, 0, 1, reviewer)).toBe(false);
  expect((await again(desk, 0)).state).toBe("open");
  await join(desk, 0, 1);
  await partTickets(desk.turn, atDesk(reviewer), await again(desk, 0), await again(desk, 1));
  expect(numbersOf(await findFollowers(desk.turn, await again(desk, 0)))).toEqual([2]);
});

test("a question that was set aside is not suggested again and gets no answer of others", async () => {
  const desk = await openDesk();
  await join(desk, 0, 1);
  await partTickets(desk.turn, atDesk(desk.ana), await again(desk, 0), await again(desk, 1));
  expect(await suggested(desk, 0)).toEqual([3]);
  expect(await answer(desk, 0)).toEqual([]);
});

test("who goes with a question goes along when that goes with another one", async () => {
  const desk = await openDesk();
  await join(desk, 1, 2);
  await join(desk, 0, 1);
  expect(numbersOf(await findFollowers(desk.turn, await again(desk, 0)))).toEqual([2, 3]);
});

test("when the first question is withdrawn or given back, the others stand by themselves and stay in hand", async () => {
  const desk = await openDesk();
  await join(desk, 0, 1);
  expect((await findLead(desk.turn, await again(desk, 1)))?.number).toBe(1);
  await actOnTicket(desk.store, await again(desk, 0), { kind: "release", by: desk.ana.id });
  expect(await findLead(desk.turn, await again(desk, 1))).toBeUndefined();
  await actOnTicket(desk.store, await again(desk, 0), { kind: "withdraw" });
  expect(await findLead(desk.turn, await again(desk, 1))).toBeUndefined();
  expect(await again(desk, 1)).toMatchObject({ state: "claimed", claimedBy: desk.ana.id });
});

test("a second message of the attorney to one of them goes to that one alone", async () => {
  const desk = await openDesk(["en", "en"]);
  await join(desk, 0, 1);
  expect(await answer(desk, 0)).toHaveLength(1);
  await actOnTicket(desk.store, await again(desk, 1), { kind: "added" });
  expect(await answer(desk, 0)).toHaveLength(1);
  expect((await again(desk, 1)).state).toBe("claimed");
});
