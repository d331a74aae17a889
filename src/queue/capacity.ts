import { addDays } from "./local-time.ts";

/** When an asker may expect a reply; never a promise. */
export type Expectation =
  | { readonly kind: "usual" }
  /** Everybody who answers is away: the first one is back on this day (ISO). */
  | { readonly kind: "away"; readonly until: string }
  /** So many questions are before this one that it takes about so many days. */
  | { readonly kind: "busy"; readonly days: number };

/** Who answers, how much they can do, and what waits. */
export interface Outlook {
  /** ISO day. */
  readonly today: string;
  /** Of each who answers, the last day they are away; null: here. */
  readonly away: readonly (string | null)[];
  /** Questions that wait. */
  readonly waiting: number;
  /** How many questions all of them together answer in a week; undefined: not said. */
  readonly perWeek: number | undefined;
}

/** With fewer days than this to wait, "it can take days" says enough. */
const worthSaying = 7;

export function expectReply({ today, away, waiting, perWeek }: Outlook): Expectation {
  const isAway = (until: string | null): until is string => until !== null && until >= today;
  const gone = away.filter(isAway);
  if (away.length > 0 && gone.length === away.length) {
    const first = [...gone].sort()[0] ?? today;
    return { kind: "away", until: addDays(first, 1) };
  }
  if (perWeek === undefined) return { kind: "usual" };
  const days = Math.ceil((waiting * 7) / perWeek);
  return days >= worthSaying ? { kind: "busy", days } : { kind: "usual" };
}
