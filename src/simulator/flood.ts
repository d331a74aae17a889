import type { Clock } from "../clock.ts";
import { tooManyRequests } from "./refusal.ts";

/** How much a bot may send: per second in one chat, per minute in one group, per second in all. */
export interface FloodLimits {
  readonly perChat?: number;
  readonly perGroup?: number;
  readonly global?: number;
}

/** Counts what the bot sends and refuses what is too much, saying how long to wait. */
export type FloodGate = (chatId: number) => void;

const secondMs = 1000;
const minuteMs = 60 * secondMs;

export function createFloodGate(limits: FloodLimits, clock: Clock): FloodGate {
  const sent = new Map<string, number[]>();

  return (chatId) => {
    const now = clock().getTime();
    const windows = [
      { key: "all", limit: limits.global, span: secondMs },
      chatId < 0
        ? { key: `group ${chatId}`, limit: limits.perGroup, span: minuteMs }
        : { key: `chat ${chatId}`, limit: limits.perChat, span: secondMs },
    ];
    const counted = windows.flatMap(({ key, limit, span }) => {
      if (limit === undefined) return [];
      const times = (sent.get(key) ?? []).filter((time) => time > now - span);
      const oldest = times[times.length - limit];
      if (oldest !== undefined) throw tooManyRequests(Math.ceil((oldest + span - now) / secondMs));
      return [{ key, times }];
    });
    for (const { key, times } of counted) sent.set(key, [...times, now]);
  };
}
