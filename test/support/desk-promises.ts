import { expect } from "vitest";
import { replay } from "../../src/queue/replay.ts";
import { newTicket, type TicketPosition } from "../../src/queue/ticket.ts";
import { listNotes } from "../../src/storage/notes.ts";
import { getTicket, listEvents, type Ticket, type TicketEvent } from "../../src/storage/tickets.ts";
import { openTestDesk, type TestDesk } from "./desk-in-memory.ts";
import { noteMark, simulate } from "./desk-simulation.ts";

const positionOf = (ticket: Ticket): TicketPosition => {
  const names = Object.keys(newTicket(new Date(0))) as (keyof TicketPosition)[];
  return Object.fromEntries(names.map((name) => [name, ticket[name]])) as unknown as TicketPosition;
};

/** Follows a log by hand: in whose hands the ticket is, and whether it was taken back. */
function follow(log: readonly TicketEvent[]): void {
  let owner: string | null = null;
  let over: "no" | "closed" | "withdrawn" = "no";
  for (const { kind, actor, detail } of log) {
    if (kind === "claim") expect(owner, "nobody takes what another one has").toBeNull();
    if (kind === "answer") {
      expect(over, "no answer to what is over").toBe("no");
      expect(actor, "answered by its owner").toBe(owner);
    }
    if (kind === "close") over = "closed";
    if (kind === "withdraw") over = "withdrawn";
    const reopened: boolean = (kind === "added" || kind === "edited") && over === "closed";
    if (reopened) over = "no";
    const given: boolean = kind === "release" || kind === "lapse";
    const hidden: boolean = kind === "conflict" && actor === owner;
    if (kind === "claim") owner = actor;
    else if (kind === "assign") owner = detail;
    else if (given || hidden || reopened) owner = null;
  }
}

async function tickets({ store }: TestDesk): Promise<readonly Ticket[]> {
  const rows = await store.db.selectFrom("ticket").select("id").orderBy("number").execute();
  return Promise.all(rows.map(({ id }) => getTicket(store, id)));
}

/** The notes are there: that none was delivered is not because there was none. */
async function notesKept({ store }: TestDesk): Promise<number> {
  const rows = await store.db.selectFrom("ticket").select("id").execute();
  const all = await Promise.all(rows.map(({ id }) => listNotes(store, id)));
  return all.flat().filter((note) => note.text.includes(noteMark)).length;
}

/**
 * Simulates a busy desk and looks at all of it: one owner at most, nothing answered that is over, one delivery of each
 * answer to each asker, no note delivered, and every log replays to what is stored.
 */
export async function expectPromisesKept(options: {
  readonly seed: number;
  readonly steps: number;
}): Promise<void> {
  const desk = await openTestDesk();
  const seen = await simulate(desk, options);
  const all = await tickets(desk);
  for (const ticket of all) {
    const log = await listEvents(desk.store, ticket.id);
    expect(replay(log)).toEqual(positionOf(ticket));
    follow(log);
    const answers = log.filter((event) => event.kind === "answer").length;
    expect(log.filter((event) => event.kind === "reply")).toHaveLength(answers);
    expect(log.filter((event) => event.kind === "delivered")).toHaveLength(answers);
  }
  expect([...seen.answers.values()].every((times) => times === 1)).toBe(true);
  expect(seen.leakedNotes).toEqual([]);
  // It was a busy day: what never happens cannot go wrong.
  expect(all.length).toBeGreaterThan(options.steps / 50);
  expect(seen.answers.size).toBeGreaterThan(options.steps / 100);
  expect(await notesKept(desk)).toBeGreaterThan(0);
}
