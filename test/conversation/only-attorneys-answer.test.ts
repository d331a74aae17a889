import { expect, test } from "vitest";
import { blockAsker } from "../../src/conversation/blocks.ts";
import { declareConflict } from "../../src/conversation/conflicts.ts";
import { takeTicket } from "../../src/conversation/desk.ts";
import { previewReply } from "../../src/conversation/desk-replies.ts";
import { noteTicket } from "../../src/conversation/notes.ts";
import { assignTicket } from "../../src/conversation/set-aside.ts";
import { listNotes } from "../../src/storage/notes.ts";
import { getPerson } from "../../src/storage/people.ts";
import { getTicket } from "../../src/storage/tickets.ts";
import { ana, ben, openTestDesk } from "../support/desk-in-memory.ts";
import { aPersonWithTicket } from "../support/memory-store.ts";

/** A desk at which Ben is of another role. */
async function openWith(role: "reviewer" | "admin") {
  const desk = await openTestDesk();
  const { id } = (await desk.at(ben)).staff;
  await desk.store.db.updateTable("staff").set({ role }).where("id", "=", id).execute();
  const { ticket, person } = await aPersonWithTicket(desk.store, 501);
  return { desk, ticket, person, ben: await desk.at(ben) };
}

for (const role of ["reviewer", "admin"] as const) {
  test(`somebody with the role ${role} takes, answers and blocks nothing`, async () => {
    const { desk, ticket, person, ben: them } = await openWith(role);
    await takeTicket(desk.turn(), them, ticket);
    await previewReply(desk.turn(), them, ticket, "Words.");
    await blockAsker(desk.turn(), them, ticket);
    await assignTicket(desk.turn(), await desk.at(ana), ticket, them.staff.id);
    expect((await getTicket(desk.store, ticket.id)).state).toBe("open");
    expect((await getPerson(desk.store, person.id)).standing).toBeNull();
    expect((await desk.texts(ben)).match(/Your role does not allow this/g)).toHaveLength(3);
  });
}

test("everybody on the list may note something and say that they have a conflict", async () => {
  const { desk, ticket, ben: them } = await openWith("reviewer");
  await noteTicket(desk.turn(), them, ticket, "seen");
  await declareConflict(desk.turn(), them, ticket);
  expect(await listNotes(desk.store, ticket.id)).toHaveLength(1);
  const { state, conflicts } = await getTicket(desk.store, ticket.id);
  expect([state, conflicts]).toEqual(["open", [them.staff.id]]);
});

test("when the only attorney has a conflict, the question is closed although others read along", async () => {
  const { desk, ticket } = await openWith("reviewer");
  await declareConflict(desk.turn(), await desk.at(ana), ticket);
  expect((await getTicket(desk.store, ticket.id)).state).toBe("closed");
  expect(await desk.texts(501)).toContain("closed question No. 1");
});
