import fc from "fast-check";
import { expect, test } from "vitest";
import { compareInQueue, type QueuePosition } from "../../src/queue/ticket.ts";

const position: fc.Arbitrary<QueuePosition> = fc.record({
  urgent: fc.boolean(),
  dueOn: fc.constantFrom(null, "2026-11-30", "2026-12-01", "2027-01-01"),
  number: fc.integer({ min: 1, max: 5 }),
});

test("of two tickets exactly one comes first", () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(Math.sign(compareInQueue(a, b)) + Math.sign(compareInQueue(b, a))).toBe(0);
      const same = a.urgent === b.urgent && a.dueOn === b.dueOn && a.number === b.number;
      expect(compareInQueue(a, b) === 0).toBe(same);
    }),
  );
});

test("what comes before what comes before a third comes before the third", () => {
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      fc.pre(compareInQueue(a, b) <= 0 && compareInQueue(b, c) <= 0);
      expect(compareInQueue(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("urgent before due, due before undated, old before new", () => {
  const queue: QueuePosition[] = [
    { urgent: false, dueOn: null, number: 1 },
    { urgent: false, dueOn: null, number: 2 },
    { urgent: false, dueOn: "2027-01-01", number: 3 },
    { urgent: false, dueOn: "2026-12-01", number: 4 },
    { urgent: true, dueOn: null, number: 5 },
    { urgent: true, dueOn: "2026-12-24", number: 6 },
  ];
  expect(queue.sort(compareInQueue).map(({ number }) => number)).toEqual([6, 5, 4, 3, 1, 2]);
});
