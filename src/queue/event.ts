import type { TicketAction } from "./transition.ts";

/** An action as the log keeps it. `detail` is an id, an instant, a day or a category, and never text. */
export interface LoggedAction {
  readonly kind: string;
  /** A staff id, `asker` or `bot`. */
  readonly actor: string;
  readonly detail: string | null;
}

/** What the log keeps of an action. */
export function toLog(action: TicketAction): LoggedAction {
  const { kind } = action;
  switch (kind) {
    case "withdraw":
    case "added":
    case "edited":
      return { kind, actor: "asker", detail: null };
    case "raise":
      return { kind, actor: "bot", detail: action.category };
    case "date":
      return { kind, actor: "bot", detail: action.dueOn };
    case "lapse":
    case "resume":
    case "alert":
    case "nudge":
    case "tell-asker":
      return { kind, actor: "bot", detail: null };
    case "assign":
      return { kind, actor: action.by, detail: action.to };
    case "snooze":
      return { kind, actor: action.by, detail: action.until?.toISOString() ?? null };
    case "ask-review":
    case "approve":
    case "send-back":
      return { kind, actor: action.by, detail: action.draft };
    default:
      return { kind, actor: action.by, detail: null };
  }
}

/** The action behind a line of the log; undefined for lines that change nothing (opened, delivered, …). */
export function fromLog({ kind, actor: by, detail }: LoggedAction): TicketAction | undefined {
  const about = detail ?? "";
  switch (kind) {
    case "withdraw":
    case "added":
    case "edited":
    case "lapse":
    case "resume":
    case "alert":
    case "nudge":
    case "tell-asker":
      return { kind };
    case "raise":
      return { kind, category: detail };
    case "date":
      return { kind, dueOn: about };
    case "assign":
      return { kind, by, to: about };
    case "snooze":
      return { kind, by, until: detail === null ? null : new Date(detail) };
    case "ask-review":
    case "approve":
    case "send-back":
      return { kind, by, draft: about };
    case "claim":
    case "release":
    case "wake":
    case "note":
    case "answer":
    case "close":
    case "conflict":
    case "block":
    case "shadow-block":
    case "unblock":
      return { kind, by };
    default:
      return undefined;
  }
}
