import fc from "fast-check";
import { expect, test } from "vitest";
import { compareInQueue, type QueuePosition } from "../../src/queue/order.ts";

const now = new Date("2026-11-22T12:00:00Z");
const compare = (a: QueuePosition, b: QueuePosition): number => compareInQueue(a, b, now);

const position: fc.Arbitrary<QueuePosition> = fc.record({
  urgent: fc.boolean(),
  dueOn: fc.constantFrom(null, "2026-11-30", "2026-12-01", "2027-01-01"),
  number: fc.integer({ min: 1, max: 5 }),
});

test("of two tickets exactly one comes first", () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      if (a.number !== b.number) expect(compare(a, b)).not.toBe(0);
    }),
  );
});

test("what comes before what comes before a third comes before the third", () => {
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      fc.pre(compare(a, b) <= 0 && compare(b, c) <= 0);
      expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("urgent first, then the nearest of the dates that are near, then the oldest", () => {
  const queue: QueuePosition[] = [
    { urgent: false, dueOn: null, number: 1 },
    { urgent: false, dueOn: "2027-01-22", number: 2 },
    { urgent: false, dueOn: null, number: 3 },
    { urgent: false, dueOn: "2027-01-21", number: 4 },
    { urgent: false, dueOn: "2026-12-01", number: 5 },
    { urgent: false, dueOn: "2026-11-20", number: 6 },
    { urgent: true, dueOn: null, number: 7 },
    { urgent: true, dueOn: "2026-11-24", number: 8 },
    { urgent: false, dueOn: "2026-10-01", number: 9 },
  ];
  expect(queue.sort(compare).map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 1, 2, 3, 9]);
});
