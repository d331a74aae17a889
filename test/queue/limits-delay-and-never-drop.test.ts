import fc from "fast-check";
import { expect, test } from "vitest";
import { dueWithin, limitWindow, mostAtOnce } from "../../src/queue/limits.ts";

/** When each of the messages that come at these instants may be handled. */
function handled(arrivals: readonly number[]): readonly number[] {
  const due: number[] = [];
  for (const at of arrivals) {
    const earlier = due.at(-mostAtOnce);
    due.push(
      dueWithin(earlier === undefined ? undefined : new Date(earlier), new Date(at)).getTime(),
    );
  }
  return due;
}

const arrivals = fc
  .array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 150 })
  .map((gaps) => {
    let now = 1e12;
    return gaps.map((gap) => {
      now += gap;
      return now;
    });
  });

test("every message is handled, not before it came, and in order", () => {
  fc.assert(
    fc.property(arrivals, (came) => {
      const due = handled(came);
      expect(due).toHaveLength(came.length);
      for (const [at, when] of due.entries()) {
        expect(when).toBeGreaterThanOrEqual(came[at] ?? 0);
        expect(when).toBeGreaterThanOrEqual(due[at - 1] ?? 0);
      }
    }),
  );
});

test("never more than the limit within the window, and no wait for who keeps to it", () => {
  fc.assert(
    fc.property(arrivals, (came) => {
      const due = handled(came);
      for (const [at, when] of due.entries()) {
        const before = due[at - mostAtOnce];
        if (before !== undefined) expect(when - before).toBeGreaterThanOrEqual(limitWindow);
        else expect(when).toBe(came[at]);
      }
    }),
  );
});
