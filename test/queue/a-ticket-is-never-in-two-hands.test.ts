import fc from "fast-check";
import { expect, test } from "vitest";
import { isWaiting, newTicket, type TicketPosition } from "../../src/queue/ticket.ts";
import { type TicketAction, transition } from "../../src/queue/transition.ts";
import { anyAction } from "../support/any-action.ts";

const at = new Date("2026-11-22T12:00:00Z");

/** Every position of a new ticket to which a sequence of actions leads, with what was done there. */
function walk(actions: readonly TicketAction[]) {
  const steps: { before: TicketPosition; action: TicketAction; after: TicketPosition }[] = [];
  let before = newTicket(at);
  for (const action of actions) {
    const result = transition(before, action, at);
    const after = result.ok ? result.to : before;
    steps.push({ before, action, after });
    before = after;
  }
  return steps;
}

const everyStep = (check: (step: ReturnType<typeof walk>[number]) => void): void =>
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => walk(actions).forEach(check)),
    { numRuns: 300 },
  );

test("an open ticket is in nobody's hands, a claimed or answered one in somebody's", () => {
  everyStep(({ after: { state, claimedBy, claimedAt } }) => {
    if (state === "open") expect([claimedBy, claimedAt]).toEqual([null, null]);
    if (state === "claimed" || state === "answered") expect(claimedBy).not.toBeNull();
    if (state === "claimed") expect(claimedAt).not.toBeNull();
  });
});

test("nobody but the owner, or time, takes a claimed ticket out of their hands", () => {
  everyStep(({ before, action, after }) => {
    if (before.state !== "claimed" || after.claimedBy === before.claimedBy) return;
    if (action.kind === "lapse") return;
    expect("by" in action && action.by).toBe(before.claimedBy);
    expect(["release", "assign", "conflict"]).toContain(action.kind);
  });
});

test("only the one who has a ticket answers it", () => {
  everyStep(({ before, action, after }) => {
    if (action.kind !== "answer" || after.state !== "answered" || after === before) return;
    expect(before.claimedBy).toBe(action.by);
  });
});

test("what is over stays over, but for words of the asker to a closed ticket", () => {
  everyStep(({ before, action, after }) => {
    if (before.state === "withdrawn") expect(after.state).toBe("withdrawn");
    if (before.state !== "closed" || after.state === "closed") return;
    expect(["added", "edited"]).toContain(action.kind);
  });
});

test("who has a conflict of interest never has the ticket in hand again, and does nothing to it", () => {
  everyStep(({ before, action, after }) => {
    if (after.state === "claimed") expect(after.conflicts).not.toContain(after.claimedBy);
    for (const id of before.conflicts) expect(after.conflicts).toContain(id);
    if ("by" in action && before.conflicts.includes(action.by)) expect(after).toBe(before);
  });
});

test("nobody approves their own reply, and only a reply that waits is approved", () => {
  everyStep(({ before, action, after }) => {
    if (action.kind !== "approve" || after === before) return;
    expect(before.review?.draft).toBe(action.draft);
    expect(before.review?.by).not.toBe(action.by);
  });
});

test("danger never sleeps and never stands on the quiet list", () => {
  everyStep(({ after: { urgent, sleep, quiet } }) => {
    if (urgent) expect([sleep, quiet]).toEqual([null, false]);
  });
});

test("only what waits can sleep", () => {
  everyStep(({ after: { state, sleep } }) => {
    if (!isWaiting(state)) expect(sleep).toBeNull();
  });
});

test("the words of an asker wake what sleeps", () => {
  everyStep(({ before, action, after }) => {
    if (action.kind !== "added" && action.kind !== "edited") return;
    if (before.sleep !== null) expect(after.sleep).toBeNull();
  });
});
