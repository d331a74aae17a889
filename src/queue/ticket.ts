/** Where a ticket stands. */
export type TicketState = "open" | "claimed" | "answered" | "closed" | "withdrawn";

/** Why a question is with the attorney instead of being answered at once. */
export const handoffReasons = [
  "emergency",
  "deadline",
  "no-match",
  "human-first",
  "held",
  "topic-policy",
  "rejected",
  "asked",
  "voice",
  "language",
  "too-many",
  "fault",
] as const;

export type HandoffReason = (typeof handoffReasons)[number];

/** Everything about a ticket that its events decide. Staff are named by their ids. */
export interface TicketPosition {
  readonly state: TicketState;
  readonly claimedBy: string | null;
  /** Since when it is in hand: a claim that nobody works on goes stale. */
  readonly claimedAt: Date | null;
  /** Since when the asker waits for a reply. */
  readonly waitingSince: Date;
  readonly urgent: boolean;
  readonly category: string | null;
  /** ISO day or null. */
  readonly dueOn: string | null;
  /** Out of the way until an instant, or (null) until the asker writes. */
  readonly sleep: { readonly until: Date | null } | null;
  /** Who must not see what it says. */
  readonly conflicts: readonly string[];
  /** A reply that waits for a second person. */
  readonly review: { readonly by: string; readonly draft: string } | null;
  /** Its asker is shadow-blocked: it stands on the quiet list. */
  readonly quiet: boolean;
  /** The attorney and the asker write to each other, and the program keeps out of it. */
  readonly talking: boolean;
  /** When staff were last reminded that nobody has taken it. */
  readonly alertedAt: Date | null;
  /** When its owner was reminded that it is not answered. */
  readonly nudgedAt: Date | null;
  /** When the asker was told that nobody has answered yet. */
  readonly askerToldAt: Date | null;
}

/** A ticket as it comes in. */
export const newTicket = (at: Date): TicketPosition => ({
  state: "open",
  claimedBy: null,
  claimedAt: null,
  waitingSince: at,
  urgent: false,
  category: null,
  dueOn: null,
  sleep: null,
  conflicts: [],
  review: null,
  quiet: false,
  talking: false,
  alertedAt: null,
  nudgedAt: null,
  askerToldAt: null,
});

/** A ticket somebody still has to deal with. */
export const isWaiting = (state: TicketState): boolean => state === "open" || state === "claimed";

/** A ticket that is over: only the asker can bring a closed one back. */
export const isOver = (state: TicketState): boolean => state === "closed" || state === "withdrawn";
