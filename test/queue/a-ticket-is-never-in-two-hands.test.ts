import fc from "fast-check";
import { expect, test } from "vitest";
import { type TicketAction, type TicketPosition, transition } from "../../src/queue/ticket.ts";

const by = fc.constantFrom("ana", "ben", "cyd");
const action: fc.Arbitrary<TicketAction> = fc.oneof(
  ...(["claim", "release", "answer", "close"] as const).map((kind) =>
    fc.record({ kind: fc.constant(kind), by }),
  ),
  fc.constantFrom<TicketAction>({ kind: "withdraw" }, { kind: "follow-up" }),
);

/** Every position of a new ticket to which a sequence of actions leads, with what was done there. */
function walk(actions: readonly TicketAction[]) {
  const steps: { before: TicketPosition; action: TicketAction; after: TicketPosition }[] = [];
  let before: TicketPosition = { state: "open", claimedBy: null };
  for (const one of actions) {
    const result = transition(before, one);
    const after: TicketPosition = result.ok ? result.to : before;
    steps.push({ before, action: one, after });
    before = after;
  }
  return steps;
}

const everyStep = (check: (step: ReturnType<typeof walk>[number]) => void): void =>
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => walk(actions).forEach(check)),
  );

test("an open ticket is in nobody's hands, a claimed or answered one in somebody's", () => {
  everyStep(({ after: { state, claimedBy } }) => {
    if (state === "open") expect(claimedBy).toBeNull();
    if (state === "claimed" || state === "answered") expect(claimedBy).not.toBeNull();
  });
});

test("nobody but the owner takes a claimed ticket out of their hands", () => {
  everyStep(({ before, action: one, after }) => {
    if (before.state !== "claimed" || after.claimedBy === before.claimedBy) return;
    expect(one).toEqual({ kind: "release", by: before.claimedBy });
  });
});

test("only the one who has a ticket answers it", () => {
  everyStep(({ before, action: one, after }) => {
    if (one.kind !== "answer" || after.state !== "answered" || after === before) return;
    expect(before.claimedBy).toBe(one.by);
  });
});

test("what is over stays over, but for a follow-up to a closed ticket", () => {
  everyStep(({ before, action: one, after }) => {
    if (before.state === "withdrawn") expect(after).toEqual(before);
    if (before.state === "closed" && one.kind !== "follow-up") expect(after).toEqual(before);
  });
});
