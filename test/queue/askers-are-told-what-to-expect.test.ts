import { expect, test } from "vitest";
import { expectReply, type Outlook } from "../../src/queue/capacity.ts";

const today = "2026-11-22";
const expectFrom = (outlook: Partial<Outlook>) =>
  expectReply({ today, away: [null], waiting: 0, perWeek: undefined, ...outlook });

test("nothing special is said while somebody is there and can keep up", () => {
  expect(expectFrom({})).toEqual({ kind: "usual" });
  expect(expectFrom({ away: ["2026-12-01", null] })).toEqual({ kind: "usual" });
  expect(expectFrom({ away: ["2026-11-21"] })).toEqual({ kind: "usual" });
  expect(expectFrom({ waiting: 19, perWeek: 20 })).toEqual({ kind: "busy", days: 7 });
  expect(expectFrom({ waiting: 17, perWeek: 20 })).toEqual({ kind: "usual" });
  expect(expectFrom({ away: [] })).toEqual({ kind: "usual" });
});

test("when all are away, the day after the first one's last day away is told", () => {
  expect(expectFrom({ away: ["2026-12-09", "2026-11-30"] })).toEqual({
    kind: "away",
    until: "2026-12-01",
  });
  expect(expectFrom({ away: [today] })).toEqual({ kind: "away", until: "2026-11-23" });
});

test("a long queue is told in days", () => {
  expect(expectFrom({ waiting: 50, perWeek: 10 })).toEqual({ kind: "busy", days: 35 });
});
