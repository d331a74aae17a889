import type { Selectable } from "kysely";
import type { TicketPosition } from "../queue/ticket.ts";
import type { TicketTable } from "./schema.ts";

const toDate = (text: string | null): Date | null => (text === null ? null : new Date(text));
const toText = (date: Date | null): string | null => date?.toISOString() ?? null;

/** Where a ticket stands, as its row says. */
export const positionOf = (row: Selectable<TicketTable>): TicketPosition => ({
  state: row.state,
  claimedBy: row.claimed_by,
  claimedAt: toDate(row.claimed_at),
  waitingSince: new Date(row.waiting_since ?? row.created_at),
  urgent: row.urgent === 1,
  category: row.category,
  dueOn: row.due_on,
  sleep: row.asleep === 1 ? { until: toDate(row.wake_at) } : null,
  conflicts: JSON.parse(row.conflicts) as string[],
  review:
    row.review_by === null || row.review_draft === null
      ? null
      : { by: row.review_by, draft: row.review_draft },
  quiet: row.quiet === 1,
  talking: row.talking === 1,
  alertedAt: toDate(row.alerted_at),
  nudgedAt: toDate(row.nudged_at),
  askerToldAt: toDate(row.asker_told_at),
});

const flag = (value: boolean): number => (value ? 1 : 0);

/** The columns that say where a ticket stands. */
export const columnsOf = (position: TicketPosition) =>
  ({
    state: position.state,
    claimed_by: position.claimedBy,
    claimed_at: toText(position.claimedAt),
    waiting_since: position.waitingSince.toISOString(),
    urgent: flag(position.urgent),
    category: position.category,
    due_on: position.dueOn,
    asleep: flag(position.sleep !== null),
    wake_at: toText(position.sleep?.until ?? null),
    conflicts: JSON.stringify(position.conflicts),
    review_by: position.review?.by ?? null,
    review_draft: position.review?.draft ?? null,
    quiet: flag(position.quiet),
    talking: flag(position.talking),
    alerted_at: toText(position.alertedAt),
    nudged_at: toText(position.nudgedAt),
    asker_told_at: toText(position.askerToldAt),
  }) satisfies Partial<Record<keyof TicketTable, unknown>>;
