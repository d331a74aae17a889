/** A token bucket: `burst` at once, then one every `everyMs` milliseconds. */
interface Bucket {
  readonly burst: number;
  readonly everyMs: number;
}

/** How fast messages may leave: overall, to one person, to one group. */
export type FloodLimits = Readonly<Record<"all" | "person" | "group", Bucket>>;

/**
 * Telegram's guidance, with a margin (Bots FAQ, "My bot is hitting limits"): about 30 messages a second
 * overall, one a second in a chat with short bursts, 20 a minute in a group. Only `retry_after` is binding.
 */
export const floodLimits: FloodLimits = {
  all: { burst: 5, everyMs: 40 },
  person: { burst: 4, everyMs: 1_000 },
  group: { burst: 5, everyMs: 3_500 },
};

/** Keeps sending within the flood limits, per chat and overall. Times are milliseconds since 1970. */
export interface Pace {
  /** When the next message to this chat may leave; not after `now` means at once. */
  readyAt(chat: string, isGroup: boolean, now: number): number;
  /** A message leaves now. */
  sent(chat: string, isGroup: boolean, now: number): void;
  /** Telegram asked for silence in this chat. */
  pauseUntil(chat: string, until: number): void;
}

export function createPace(limits = floodLimits): Pace {
  /** Per bucket, the instant at which it will be full again (the "theoretical arrival time" of GCRA). */
  const fullAt = new Map<string, number>();
  const paused = new Map<string, number>();
  const readyIn = (name: string, bucket: Bucket, now: number): number =>
    Math.max(now, (fullAt.get(name) ?? now) - (bucket.burst - 1) * bucket.everyMs);
  const spend = (name: string, bucket: Bucket, now: number): void => {
    fullAt.set(name, Math.max(now, fullAt.get(name) ?? now) + bucket.everyMs);
  };
  const bucketOf = (isGroup: boolean): Bucket => (isGroup ? limits.group : limits.person);
  return {
    readyAt: (chat, isGroup, now) =>
      Math.max(
        readyIn("", limits.all, now),
        readyIn(chat, bucketOf(isGroup), now),
        paused.get(chat) ?? now,
      ),
    sent: (chat, isGroup, now) => {
      spend("", limits.all, now);
      spend(chat, bucketOf(isGroup), now);
      if (fullAt.size > 10_000) {
        for (const [name, at] of fullAt) if (at <= now) fullAt.delete(name);
        for (const [name, at] of paused) if (at <= now) paused.delete(name);
      }
    },
    pauseUntil: (chat, until) => paused.set(chat, until),
  };
}
