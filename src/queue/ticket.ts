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

/** What can happen to a ticket. `by` is a staff id. */
export type TicketAction =
  | { readonly kind: "claim"; readonly by: string }
  | { readonly kind: "release"; readonly by: string }
  | { readonly kind: "answer"; readonly by: string }
  | { readonly kind: "close"; readonly by: string }
  | { readonly kind: "withdraw" }
  | { readonly kind: "follow-up" };

export interface TicketPosition {
  readonly state: TicketState;
  readonly claimedBy: string | null;
}

/** Why an action is refused: somebody else has the ticket, nobody has, or it is over. */
export type Refusal = "taken" | "not-yours" | "already-yours" | "over";

export type Transition =
  | { readonly ok: true; readonly to: TicketPosition }
  | { readonly ok: false; readonly why: Refusal };

const to = (state: TicketState, claimedBy: string | null): Transition => ({
  ok: true,
  to: { state, claimedBy },
});
const refuse = (why: Refusal): Transition => ({ ok: false, why });

/**
 * The ticket's state machine.
 *
 *            claim            answer
 *     open ─────────▶ claimed ───────▶ answered ──┐
 *      ▲ ▲  release     │  │                      │ follow-up (back to its owner)
 *      │ └──────────────┘  └──────◀───────────────┘
 *      └── follow-up ── closed        any state but closed ── withdraw ──▶ withdrawn
 */
export function transition(ticket: TicketPosition, action: TicketAction): Transition {
  const { state, claimedBy } = ticket;
  switch (action.kind) {
    case "claim":
      if (state === "claimed") return refuse(claimedBy === action.by ? "already-yours" : "taken");
      return state === "open" ? to("claimed", action.by) : refuse("over");
    case "release":
      if (state !== "claimed") return refuse("over");
      return claimedBy === action.by ? to("open", null) : refuse("not-yours");
    case "answer":
      if (state !== "claimed" && state !== "answered")
        return refuse(state === "open" ? "not-yours" : "over");
      return claimedBy === action.by ? to("answered", action.by) : refuse("not-yours");
    case "close":
      if (state === "closed" || state === "withdrawn") return refuse("over");
      if (state === "claimed" && claimedBy !== action.by) return refuse("taken");
      return to("closed", claimedBy);
    case "withdraw":
      return state === "closed" || state === "withdrawn"
        ? refuse("over")
        : to("withdrawn", claimedBy);
    case "follow-up":
      if (state === "withdrawn") return refuse("over");
      if (state === "answered") return to("claimed", claimedBy);
      return state === "closed" ? to("open", null) : to(state, claimedBy);
  }
}

/** A ticket somebody still has to deal with. */
export const isWaiting = (state: TicketState): boolean => state === "open" || state === "claimed";

/** What the order of the queue depends on. */
export interface QueuePosition {
  readonly urgent: boolean;
  /** ISO day or null. */
  readonly dueOn: string | null;
  readonly number: number;
}

/** The order in which tickets are worked through: urgent first, then the nearest due date, then the oldest. */
export function compareInQueue(a: QueuePosition, b: QueuePosition): number {
  if (a.urgent !== b.urgent) return a.urgent ? -1 : 1;
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return a.number - b.number;
}
