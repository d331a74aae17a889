import { expect, test } from "vitest";
import { addDraft, findDraft, settleDraft } from "../../src/storage/drafts.ts";
import { aPersonWithTicket, aTicket, openTestStore } from "../support/memory-store.ts";

test("of two taps on Send only one counts", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  const id = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "Reply" });
  const settled = await Promise.all([
    settleDraft(store, id, "sent"),
    settleDraft(store, id, "sent"),
  ]);
  expect(settled.sort()).toEqual([false, true]);
});

test("a discarded draft cannot be sent", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  const id = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "Reply" });
  expect(await settleDraft(store, id, "discarded")).toBe(true);
  expect(await settleDraft(store, id, "sent")).toBe(false);
  expect((await findDraft(store, id))?.state).toBe("discarded");
});

test("a new draft replaces the one of the same ticket and no other", async () => {
  const store = await openTestStore();
  const { ticket, person } = await aPersonWithTicket(store);
  const other = await aTicket(store, person);
  const old = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "First" });
  const apart = await addDraft(store, { ticketId: other.id, staffId: "ana", text: "Apart" });
  const next = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "Second" });
  const states = await Promise.all([old, apart, next].map((id) => findDraft(store, id)));
  expect(states.map((draft) => draft?.state)).toEqual(["discarded", "pending", "pending"]);
});

test("a sent draft stays sent when a new one is written", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  const sent = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "First" });
  await settleDraft(store, sent, "sent");
  await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: "Second" });
  expect((await findDraft(store, sent))?.state).toBe("sent");
});

test("a draft keeps the attorney's words as they were written", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  const text = "First line\n\n• second – «third»";
  const id = await addDraft(store, { ticketId: ticket.id, staffId: "ana", text });
  expect(await findDraft(store, id)).toMatchObject({ text, ticketId: ticket.id, staffId: "ana" });
  expect(await findDraft(store, "unknown")).toBeUndefined();
});
