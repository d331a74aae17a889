import fc from "fast-check";
import { expect, test } from "vitest";
import { replay } from "../../src/queue/replay.ts";
import { newTicket, type TicketPosition } from "../../src/queue/ticket.ts";
import { listNotes } from "../../src/storage/notes.ts";
import { actOnTicket, getTicket, listEvents, type Ticket } from "../../src/storage/tickets.ts";
import { anyAction } from "../support/any-action.ts";
import { aPersonWithTicket, aTicket, openTestStore } from "../support/memory-store.ts";

/** What a ticket's events decide, and nothing else of it. */
const positionOf = (ticket: Ticket): TicketPosition => {
  const names = Object.keys(newTicket(new Date(0))) as (keyof TicketPosition)[];
  return Object.fromEntries(names.map((name) => [name, ticket[name]])) as unknown as TicketPosition;
};

test("whatever is done to a ticket, its log leads to what is stored", async () => {
  const beginning = fc.record({
    urgent: fc.boolean(),
    dueOn: fc.constantFrom(null, "2026-12-01"),
    quiet: fc.boolean(),
    conflicts: fc.constantFrom([], ["cyd"]),
  });
  await fc.assert(
    fc.asyncProperty(beginning, fc.array(anyAction, { maxLength: 25 }), async (about, actions) => {
      const store = await openTestStore();
      const { person } = await aPersonWithTicket(store);
      const { id } = await aTicket(store, person, about);
      for (const action of actions) {
        store.pass(60_000);
        await actOnTicket(store, { id }, action);
      }
      expect(replay(await listEvents(store, id))).toEqual(positionOf(await getTicket(store, id)));
      await store.close();
    }),
    { numRuns: 40 },
  );
});

test("the words of a note are encrypted, are in nobody's log, and are there for the staff", async () => {
  const store = await openTestStore();
  const { ticket } = await aPersonWithTicket(store);
  await actOnTicket(store, ticket, { kind: "note", by: "ana" }, { text: "a secret marzipan" });
  const [row] = await store.db
    .selectFrom("ticket_event")
    .selectAll()
    .where("kind", "=", "note")
    .execute();
  expect(row?.text_box).toMatch(/^v1\./);
  expect((await listEvents(store, ticket.id)).map((event) => event.text)).toEqual([null, null]);
  expect(await listNotes(store, ticket.id)).toEqual([
    { by: "ana", at: store.clock(), text: "a secret marzipan" },
  ]);
});
