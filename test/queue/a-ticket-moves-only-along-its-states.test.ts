import { expect, test } from "vitest";
import {
  isWaiting,
  newTicket,
  type TicketPosition,
  type TicketState,
} from "../../src/queue/ticket.ts";
import { type TicketAction, transition } from "../../src/queue/transition.ts";

const at = new Date("2026-11-22T12:00:00Z");

const actions = {
  "own claim": { kind: "claim", by: "ana" },
  "other claim": { kind: "claim", by: "ben" },
  "own release": { kind: "release", by: "ana" },
  "other release": { kind: "release", by: "ben" },
  "own answer": { kind: "answer", by: "ana" },
  "other answer": { kind: "answer", by: "ben" },
  "own close": { kind: "close", by: "ana" },
  "other close": { kind: "close", by: "ben" },
  withdraw: { kind: "withdraw" },
  added: { kind: "added" },
  lapse: { kind: "lapse" },
  "given to ben": { kind: "assign", by: "ana", to: "ben" },
  "own snooze": { kind: "snooze", by: "ana", until: null },
  "own conflict": { kind: "conflict", by: "ana" },
} as const satisfies Record<string, TicketAction>;

/** What each action makes of a ticket; `ana` has the ones that are claimed or answered. */
const table: Readonly<Record<TicketState, Readonly<Record<keyof typeof actions, string>>>> = {
  open: {
    "own claim": "claimed ana",
    "other claim": "claimed ben",
    "own release": "no: over",
    "other release": "no: over",
    "own answer": "no: not-yours",
    "other answer": "no: not-yours",
    "own close": "closed -",
    "other close": "closed -",
    withdraw: "withdrawn -",
    added: "open -",
    lapse: "no: over",
    "given to ben": "claimed ben",
    "own snooze": "open -",
    "own conflict": "open -",
  },
  claimed: {
    "own claim": "no: already-yours",
    "other claim": "no: taken",
    "own release": "open -",
    "other release": "no: not-yours",
    "own answer": "answered ana",
    "other answer": "no: not-yours",
    "own close": "closed ana",
    "other close": "no: taken",
    withdraw: "withdrawn ana",
    added: "claimed ana",
    lapse: "open -",
    "given to ben": "claimed ben",
    "own snooze": "claimed ana",
    "own conflict": "open -",
  },
  answered: {
    "own claim": "no: over",
    "other claim": "no: over",
    "own release": "no: over",
    "other release": "no: over",
    "own answer": "answered ana",
    "other answer": "no: not-yours",
    "own close": "closed ana",
    "other close": "closed ana",
    withdraw: "withdrawn ana",
    added: "claimed ana",
    lapse: "no: over",
    "given to ben": "no: over",
    "own snooze": "no: over",
    "own conflict": "answered ana",
  },
  closed: {
    "own claim": "no: over",
    "other claim": "no: over",
    "own release": "no: over",
    "other release": "no: over",
    "own answer": "no: over",
    "other answer": "no: over",
    "own close": "no: over",
    "other close": "no: over",
    withdraw: "no: over",
    added: "open -",
    lapse: "no: over",
    "given to ben": "no: over",
    "own snooze": "no: over",
    "own conflict": "no: over",
  },
  withdrawn: {
    "own claim": "no: over",
    "other claim": "no: over",
    "own release": "no: over",
    "other release": "no: over",
    "own answer": "no: over",
    "other answer": "no: over",
    "own close": "no: over",
    "other close": "no: over",
    withdraw: "no: over",
    added: "no: over",
    lapse: "no: over",
    "given to ben": "no: over",
    "own snooze": "no: over",
    "own conflict": "no: over",
  },
};

const positions: Readonly<Record<TicketState, TicketPosition>> = {
  open: newTicket(at),
  claimed: { ...newTicket(at), state: "claimed", claimedBy: "ana", claimedAt: at },
  answered: { ...newTicket(at), state: "answered", claimedBy: "ana", claimedAt: at },
  closed: { ...newTicket(at), state: "closed", claimedBy: "ana", claimedAt: at },
  withdrawn: { ...newTicket(at), state: "withdrawn" },
};

for (const [state, expected] of Object.entries(table)) {
  test(`what can happen to a ticket that is ${state}`, () => {
    const found = Object.entries(actions).map(([name, action]) => {
      const result = transition(positions[state as TicketState], action, at);
      const told = result.ok
        ? `${result.to.state} ${result.to.claimedBy ?? "-"}`
        : `no: ${result.why}`;
      return [name, told];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });
}

test("open and claimed tickets wait, the others do not", () => {
  const waiting = Object.keys(positions).filter((state) => isWaiting(state as TicketState));
  expect(waiting).toEqual(["open", "claimed"]);
});
