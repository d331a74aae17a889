import fc from "fast-check";
import { expect, test } from "vitest";
import { createPace, type Pace } from "../../src/telegram/pace.ts";

const start = Date.parse("2026-11-22T12:00:00Z");

/** Sends as many as asked, each as soon as the pace allows; returns when each left, from the start. */
function send(pace: Pace, chats: readonly string[], isGroup = false): readonly number[] {
  let now = start;
  return chats.map((chat) => {
    now = Math.max(now, pace.readyAt(chat, isGroup, now));
    pace.sent(chat, isGroup, now);
    return now - start;
  });
}

const repeat = (chat: string, times: number): readonly string[] => Array(times).fill(chat);

test("a person gets a short burst at once, then a message a second", () => {
  expect(send(createPace(), repeat("a", 7))).toEqual([0, 0, 0, 0, 1_000, 2_000, 3_000]);
});

test("a group gets fewer than twenty messages a minute after a burst", () => {
  const left = send(createPace(), repeat("g", 8), true);
  expect(left).toEqual([0, 0, 0, 0, 0, 3_500, 7_000, 10_500]);
  const minute = send(createPace(), repeat("g", 40), true).filter((at) => at > 0 && at <= 60_000);
  expect(minute.length).toBeLessThan(20);
});

test("all chats together stay under thirty messages in any second", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."abcdefghijklmnopqrst"), { maxLength: 120 }),
      (chats) => {
        const left = send(createPace(), chats);
        const inSecond = left.map((from) => left.filter((at) => at >= from && at < from + 1_000));
        const steady = inSecond.filter((_, at) => (left[at] ?? 0) > 1_000);
        for (const second of steady) expect(second.length).toBeLessThanOrEqual(30);
      },
    ),
  );
});

test("a chat that is waiting does not hold back another", () => {
  const pace = createPace();
  send(pace, repeat("a", 4));
  expect(pace.readyAt("a", false, start)).toBeGreaterThan(start);
  expect(pace.readyAt("b", false, start)).toBe(start);
});

test("a burst comes back after a pause", () => {
  const pace = createPace();
  send(pace, repeat("a", 4));
  const later = start + 60_000;
  for (let sent = 0; sent < 4; sent += 1) {
    expect(pace.readyAt("a", false, later)).toBe(later);
    pace.sent("a", false, later);
  }
  expect(pace.readyAt("a", false, later)).toBe(later + 1_000);
});

test("a chat that Telegram asks to leave in peace is left in peace, and no other", () => {
  const pace = createPace();
  pace.pauseUntil("a", start + 17_000);
  expect(pace.readyAt("a", false, start)).toBe(start + 17_000);
  expect(pace.readyAt("a", false, start + 17_000)).toBe(start + 17_000);
  expect(pace.readyAt("b", false, start)).toBe(start);
});

test("no message is ever told to leave in the past", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5_000 }), { maxLength: 60 }), (waits) => {
      const pace = createPace();
      let now = start;
      for (const wait of waits) {
        now += wait;
        expect(pace.readyAt("a", false, now)).toBeGreaterThanOrEqual(now);
        pace.sent("a", false, now);
      }
    }),
  );
});

test("chats that fell silent are forgotten, chats that wait are not", () => {
  const pace = createPace();
  const now = start + 3_600_000;
  pace.pauseUntil("paused", now + 60_000);
  for (let chat = 0; chat <= 10_001; chat += 1) pace.sent(`c${chat}`, false, start);
  pace.sent("last", false, now);
  expect(pace.readyAt("paused", false, now)).toBe(now + 60_000);
});
