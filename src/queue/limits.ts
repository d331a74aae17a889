const minute = 60_000;

/** So many messages of one person are handled within … */
export const mostAtOnce = 30;
/** … this time, in milliseconds; the others wait for their turn. */
export const limitWindow = 10 * minute;

/**
 * When a message may be handled: at once, or when the one `mostAtOnce` places before it is old enough. It is
 * delayed, never dropped; who is in danger is not delayed, which is the caller's to see to.
 * @param earlier the instants at which that message may be handled or was; undefined when there are fewer
 */
export const dueWithin = (earlier: Date | undefined, now: Date): Date =>
  new Date(Math.max(now.getTime(), (earlier?.getTime() ?? 0) + limitWindow));
