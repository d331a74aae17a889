import { type Expectation, expectReply } from "../queue/capacity.ts";
import { localDay } from "../queue/local-time.ts";
import { findCapacity } from "../storage/staff.ts";
import { countWaiting } from "../storage/tickets.ts";
import { answerersOf } from "./staff-chats.ts";
import type { Turn } from "./turn.ts";

/** When somebody who asks now may expect a reply, by who is away, what waits and how much the staff can do. */
export const expectationNow = async ({ store, brain, now }: Turn): Promise<Expectation> =>
  expectReply({
    today: localDay(now, brain.desk.timeZone),
    away: (await answerersOf(store, { conflicts: [] })).map((staff) => staff.awayUntil),
    waiting: await countWaiting(store),
    perWeek: await findCapacity(store),
  });
