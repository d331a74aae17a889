import type { Clock } from "../clock.ts";

/** Counts how often something was done lately, by whom. */
export interface RateLimit {
  /** Notes one more; false when that is too many. */
  allows(who: string): boolean;
}

/** Names that are remembered; beyond it the oldest are forgotten, so that nobody can fill the memory. */
const mostNames = 10_000;

/** At most `most` in each `within` milliseconds, counted from the first. */
export function createRateLimit(options: {
  readonly most: number;
  readonly within: number;
  readonly clock: Clock;
}): RateLimit {
  const seen = new Map<string, { count: number; readonly until: number }>();
  return {
    allows(who) {
      const now = options.clock().getTime();
      const known = seen.get(who);
      if (known && now < known.until) {
        known.count += 1;
        return known.count <= options.most;
      }
      seen.delete(who);
      seen.set(who, { count: 1, until: now + options.within });
      for (const oldest of seen.keys()) {
        if (seen.size <= mostNames) break;
        seen.delete(oldest);
      }
      return true;
    },
  };
}
