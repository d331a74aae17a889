import { dueWithin, limitWindow, mostAtOnce } from "../queue/limits.ts";
import { isWaiting } from "../queue/ticket.ts";
import { findDueBefore } from "../storage/inbox.ts";
import { findPerson, type Person } from "../storage/people.ts";
import type { Store } from "../storage/store.ts";
import { listTicketsOf } from "../storage/tickets.ts";
import type { Language } from "../text/languages.ts";
import { type Brain, tellingIn } from "./brain.ts";
import { recentTickets } from "./tickets.ts";
import { createTurn, sendText } from "./turn.ts";

const minute = 60_000;

/**
 * When a message of somebody who writes very much may be handled. Whoever must wait is told so, once in a while;
 * nothing is dropped, and nobody waits whose urgent question the attorney has.
 */
export async function slowDown(
  store: Store,
  brain: Brain,
  from: {
    readonly chatRef: string;
    readonly chatId: number;
    readonly appLanguage: Language | undefined;
  },
): Promise<Date> {
  const now = store.clock();
  const due = dueWithin(await findDueBefore(store, from.chatRef, mostAtOnce), now);
  if (due <= now) return now;
  const person = await findPerson(store, from.chatId);
  if (person && (await isInDanger(store, person))) return now;
  const { say } = tellingIn(brain, person?.language ?? from.appLanguage ?? "en", now);
  const n = Math.ceil((due.getTime() - now.getTime()) / minute);
  const dedupe = `slow-down:${from.chatRef}:${Math.floor(now.getTime() / limitWindow)}`;
  await sendText(
    createTurn(store, brain, dedupe),
    from.chatId,
    { text: say("slow-down", { n }) },
    { purpose: "slow-down", dedupe },
  );
  return due;
}

const isInDanger = async (store: Store, person: Person): Promise<boolean> =>
  (await listTicketsOf(store, person.id, recentTickets)).some(
    (ticket) => ticket.urgent && isWaiting(ticket.state),
  );
