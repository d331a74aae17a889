import fc from "fast-check";
import type { TicketAction } from "../../src/queue/transition.ts";

const by = fc.constantFrom("ana", "ben", "cyd");
const draft = fc.constantFrom("draft-1", "draft-2");
const day = fc.constantFrom("2026-11-24", "2027-01-01");
const instant = fc.constantFrom(new Date("2026-11-23T13:00:00Z"), new Date("2026-11-25T13:00:00Z"));
const one = <K extends TicketAction["kind"]>(...kinds: readonly K[]) => fc.constantFrom(...kinds);

/** Anything that can be done to a ticket, by one of three members of the staff. */
export const anyAction = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: one("claim", "answer"), by }) },
  fc.record({
    kind: one("release", "close", "conflict", "wake", "note", "block", "shadow-block", "unblock"),
    by,
  }),
  fc.record({ kind: one("assign"), by, to: by }),
  fc.record({ kind: one("snooze"), by, until: fc.option(instant) }),
  fc.record({ kind: one("ask-review", "approve", "send-back"), by, draft }),
  fc.record({ kind: one("withdraw") }),
  { weight: 2, arbitrary: fc.record({ kind: one("added", "edited") }) },
  fc.record({ kind: one("raise"), category: fc.constantFrom("detention_now", null) }),
  fc.record({ kind: one("date"), dueOn: day }),
  fc.record({ kind: one("lapse", "resume", "alert", "nudge", "tell-asker") }),
) as fc.Arbitrary<TicketAction>;
