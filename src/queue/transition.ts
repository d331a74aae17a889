import { isOver, isWaiting, type TicketPosition } from "./ticket.ts";

/** What staff do to a ticket; `by` and `to` are staff ids, or `bot` where the program does it for them. */
export type StaffAction =
  | { readonly kind: "claim"; readonly by: string }
  | { readonly kind: "release"; readonly by: string }
  | { readonly kind: "assign"; readonly by: string; readonly to: string }
  /** `until` null: until the asker writes. */
  | { readonly kind: "snooze"; readonly by: string; readonly until: Date | null }
  | { readonly kind: "wake"; readonly by: string }
  | { readonly kind: "note"; readonly by: string }
  | { readonly kind: "answer"; readonly by: string }
  | { readonly kind: "close"; readonly by: string }
  | { readonly kind: "conflict"; readonly by: string }
  | { readonly kind: "ask-review"; readonly by: string; readonly draft: string }
  | { readonly kind: "approve"; readonly by: string; readonly draft: string }
  | { readonly kind: "send-back"; readonly by: string; readonly draft: string }
  | { readonly kind: "block"; readonly by: string }
  | { readonly kind: "shadow-block"; readonly by: string }
  | { readonly kind: "unblock"; readonly by: string };

/** What the asker does: takes the question back, adds to it, changes it. */
export type AskerAction =
  | { readonly kind: "withdraw" }
  | { readonly kind: "added" }
  | { readonly kind: "edited" };

/** What the program does: signs of danger and dates it found, claims that went stale, reminders that left. */
export type BotAction =
  | { readonly kind: "raise"; readonly category: string | null }
  | { readonly kind: "date"; readonly dueOn: string }
  | { readonly kind: "lapse" }
  | { readonly kind: "resume" }
  | { readonly kind: "alert" }
  | { readonly kind: "nudge" }
  | { readonly kind: "tell-asker" };

export type TicketAction = StaffAction | AskerAction | BotAction;

/**
 * Why an action is refused: somebody else has the ticket, nobody has, it is over, it must not be seen, it is too
 * pressing to sleep, no reply waits for approval, or one would approve one's own.
 */
export type Refusal =
  | "taken"
  | "not-yours"
  | "already-yours"
  | "over"
  | "conflict"
  | "urgent"
  | "no-review"
  | "own-reply";

export type Transition =
  | { readonly ok: true; readonly to: TicketPosition }
  | { readonly ok: false; readonly why: Refusal };

const refuse = (why: Refusal): Transition => ({ ok: false, why });

/**
 * The ticket's state machine.
 *
 *            claim, assign            answer
 *     open ─────────────────▶ claimed ───────▶ answered ──┐
 *      ▲ ▲  release, lapse,     │  ▲                      │ added (back to its owner)
 *      │ └── conflict ──────────┘  └──────────◀───────────┘
 *      └── added ── closed       any state but closed ── withdraw ──▶ withdrawn
 *
 * Sleep, review, conflicts, quiet and talking lie across these states. Danger ends sleep and quiet.
 */
export function transition(ticket: TicketPosition, action: TicketAction, at: Date): Transition {
  if ("by" in action && ticket.conflicts.includes(action.by)) return refuse("conflict");
  const to = (change: Partial<TicketPosition>): Transition => ({
    ok: true,
    to: { ...ticket, ...change },
  });
  const { state, claimedBy } = ticket;
  const inHand = { state: "claimed", claimedAt: at, nudgedAt: null, sleep: null } as const;
  const free = {
    state: "open",
    claimedBy: null,
    claimedAt: null,
    nudgedAt: null,
    review: null,
  } as const;
  const rest = { sleep: null, review: null, talking: false } as const;

  switch (action.kind) {
    case "claim":
      if (state === "claimed") return refuse(claimedBy === action.by ? "already-yours" : "taken");
      return state === "open" ? to({ ...inHand, claimedBy: action.by }) : refuse("over");
    case "release":
      if (state !== "claimed") return refuse("over");
      return claimedBy === action.by ? to(free) : refuse("not-yours");
    case "lapse":
      return state === "claimed" ? to(free) : refuse("over");
    case "assign":
      if (!isWaiting(state)) return refuse("over");
      if (ticket.conflicts.includes(action.to)) return refuse("conflict");
      if (state === "claimed" && claimedBy !== action.by) return refuse("taken");
      return claimedBy === action.to
        ? refuse("already-yours")
        : to({ ...inHand, claimedBy: action.to, review: null });
    case "snooze":
      if (!isWaiting(state)) return refuse("over");
      if (state === "claimed" && claimedBy !== action.by) return refuse("taken");
      return ticket.urgent ? refuse("urgent") : to({ sleep: { until: action.until } });
    case "wake":
      return ticket.sleep === null ? refuse("over") : to(awake(ticket, at));
    case "note":
    case "block":
      return to({});
    case "shadow-block":
      return to({ quiet: !ticket.urgent });
    case "unblock":
      return to({ quiet: false });
    case "answer":
      if (state !== "claimed" && state !== "answered")
        return refuse(state === "open" ? "not-yours" : "over");
      return claimedBy === action.by
        ? to({ state: "answered", sleep: null, review: null, alertedAt: null, askerToldAt: null })
        : refuse("not-yours");
    case "close":
      if (isOver(state)) return refuse("over");
      if (state === "claimed" && claimedBy !== action.by) return refuse("taken");
      return to({ ...rest, state: "closed" });
    case "conflict": {
      if (isOver(state)) return refuse("over");
      const conflicts = [...ticket.conflicts, action.by];
      const had = state === "claimed" && claimedBy === action.by;
      return to({ ...(had ? free : {}), conflicts });
    }
    case "ask-review":
      if (state !== "claimed" && state !== "answered")
        return refuse(state === "open" ? "not-yours" : "over");
      // Whoever is asked for approval may propose other words; then the first one approves those.
      if (claimedBy !== action.by && ticket.review === null) return refuse("not-yours");
      return to({ review: { by: action.by, draft: action.draft } });
    case "approve":
      if (ticket.review?.draft !== action.draft) return refuse("no-review");
      return ticket.review.by === action.by ? refuse("own-reply") : to({ review: null });
    case "send-back":
      return ticket.review?.draft === action.draft ? to({ review: null }) : refuse("no-review");
    case "withdraw":
      return isOver(state) ? refuse("over") : to({ ...rest, state: "withdrawn" });
    case "added":
    case "edited":
      if (state === "withdrawn") return refuse("over");
      if (state === "closed") return to({ ...free, waitingSince: at });
      if (state !== "answered") return to(awake(ticket, at));
      if (claimedBy === null || ticket.conflicts.includes(claimedBy))
        return to({ ...free, waitingSince: at });
      return to({ ...inHand, waitingSince: at, talking: true });
    case "raise":
      return isOver(state)
        ? refuse("over")
        : to({ ...awake(ticket, at), urgent: true, category: action.category, quiet: false });
    case "date":
      return isOver(state) ? refuse("over") : to({ dueOn: action.dueOn });
    case "resume":
      return ticket.talking ? to({ talking: false }) : refuse("over");
    case "alert":
      return isWaiting(state) ? to({ alertedAt: at }) : refuse("over");
    case "nudge":
      return isWaiting(state) ? to({ nudgedAt: at }) : refuse("over");
    case "tell-asker":
      return isWaiting(state) ? to({ askerToldAt: at }) : refuse("over");
  }
}

/** A sleeping ticket that is woken counts as taken up only now. */
const awake = (ticket: TicketPosition, at: Date): Partial<TicketPosition> =>
  ticket.sleep === null
    ? {}
    : { sleep: null, claimedAt: ticket.state === "claimed" ? at : null, nudgedAt: null };
