import { expect, test } from "vitest";
import {
  isWaiting,
  type TicketAction,
  type TicketPosition,
  type TicketState,
  transition,
} from "../../src/queue/ticket.ts";

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
  "follow-up": { kind: "follow-up" },
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
    "follow-up": "open -",
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
    "follow-up": "claimed ana",
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
    "follow-up": "claimed ana",
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
    "follow-up": "open -",
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
    "follow-up": "no: over",
  },
};

const positions: Readonly<Record<TicketState, TicketPosition>> = {
  open: { state: "open", claimedBy: null },
  claimed: { state: "claimed", claimedBy: "ana" },
  answered: { state: "answered", claimedBy: "ana" },
  closed: { state: "closed", claimedBy: "ana" },
  withdrawn: { state: "withdrawn", claimedBy: null },
};

for (const [state, expected] of Object.entries(table)) {
  test(`what can happen to a ticket that is ${state}`, () => {
    const found = Object.entries(actions).map(([name, action]) => {
      const result = transition(positions[state as TicketState], action);
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
