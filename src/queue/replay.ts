import { fromLog, type LoggedAction } from "./event.ts";
import { newTicket, type TicketPosition } from "./ticket.ts";
import { transition } from "./transition.ts";

/**
 * Where a ticket stands after all that its log tells, the oldest line first; the first one opened it.
 * @throws Error when the log holds an action that was not possible
 */
export function replay(log: readonly (LoggedAction & { readonly at: Date })[]): TicketPosition {
  const [opened, ...rest] = log;
  if (opened?.kind !== "opened") throw new Error("replay: a log begins with its opening");
  return rest.reduce((position, line) => {
    const action = fromLog(line);
    if (!action) return position;
    const result = transition(position, action, line.at);
    if (!result.ok) throw new Error(`replay: ${line.kind} was not possible (${result.why})`);
    return result.to;
  }, newTicket(opened.at));
}
