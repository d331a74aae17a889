import { expect, test } from "vitest";
import { ask } from "../../src/conversation/ask.ts";
import { declareConflict } from "../../src/conversation/conflicts.ts";
import { recordDelivered } from "../../src/conversation/deliveries.ts";
import { previewReply } from "../../src/conversation/desk-replies.ts";
import { handOff } from "../../src/conversation/tickets.ts";
import { findDue, markSending } from "../../src/storage/outbox.ts";
import { getPerson } from "../../src/storage/people.ts";
import { getTicket } from "../../src/storage/tickets.ts";
import { ana, ben, openTestDesk, type TestDesk } from "../support/desk-in-memory.ts";
import { aPersonWithTicket } from "../support/memory-store.ts";

const asker = 501;

const asksAgain = async (desk: TestDesk, personId: string) =>
  handOff(desk.turn(), await getPerson(desk.store, personId), {
    reason: "no-match",
    topic: undefined,
    redacted: "Another secret marzipan",
    due: null,
    dueSentence: null,
    messageId: 9,
    candidates: [],
    decision: undefined,
  });

test("the next question of the same asker is hidden from the same member, and shown to the other", async () => {
  const desk = await openTestDesk();
  const { ticket, person } = await aPersonWithTicket(desk.store, asker);
  await declareConflict(desk.turn(), await desk.at(ana), ticket);
  const next = await asksAgain(desk, person.id);
  expect((await getTicket(desk.store, next.id)).conflicts).toHaveLength(1);
  expect(await desk.texts(ana)).not.toContain("marzipan");
  expect(await desk.texts(ben)).toContain("marzipan");
});

test("what was still on its way to that member is taken back", async () => {
  const desk = await openTestDesk();
  const { person } = await aPersonWithTicket(desk.store, asker);
  const ticket = await asksAgain(desk, person.id);
  expect(await desk.texts(ana)).toContain("marzipan");
  await declareConflict(desk.turn(), await desk.at(ana), ticket);
  expect(await desk.texts(ana)).not.toContain("marzipan");
});

test("a preview that was just being delivered is deleted when it has arrived", async () => {
  const desk = await openTestDesk();
  const { ticket } = await aPersonWithTicket(desk.store, asker);
  await previewReply(desk.turn(), await desk.at(ana), ticket, "Words on the case.");
  const due = await findDue(desk.store, { limit: 9, busy: new Set() });
  const preview = due.find((item) => item.chatId === ana);
  if (!preview) throw new Error("no preview");
  await markSending(desk.store, preview.id);
  await declareConflict(desk.turn(), await desk.at(ana), await getTicket(desk.store, ticket.id));
  await recordDelivered(desk.store, desk.brain, preview, 4711);
  const rows = await desk.store.db
    .selectFrom("outbox")
    .select("purpose")
    .where("purpose", "=", "conflict")
    .execute();
  expect(rows).toHaveLength(1);
});

test("with a single attorney, words to the closed question become a new one instead of reaching nobody", async () => {
  const desk = await openTestDesk();
  await desk.store.db.updateTable("staff").set({ active: 0 }).where("seq", "=", 2).execute();
  const { ticket, person } = await aPersonWithTicket(desk.store, asker);
  await declareConflict(desk.turn(), await desk.at(ana), ticket);
  const outcome = await ask(desk.turn(), await getPerson(desk.store, person.id), {
    text: "May I plant a shed before the form arrives at the window?",
    sent: desk.store.clock(),
    messageId: 12,
    updateIds: [12],
    forwarded: false,
    ticketId: ticket.id,
  });
  expect((await getTicket(desk.store, ticket.id)).state).toBe("closed");
  expect(outcome).not.toBe("added");
});
