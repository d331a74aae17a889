import { composeOverdue } from "../answering/compose-overdue.ts";
import type { Log } from "../log.ts";
import { needsAlert, needsWord } from "../queue/attention.ts";
import { priorities } from "../storage/outgoing.ts";
import { getPerson } from "../storage/people.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { listWaiting, noteAttention, type Ticket } from "../storage/tickets.ts";
import { categories } from "../triage/category.ts";
import { type Brain, staffLanguage } from "./brain.ts";
import { postCard, sayAge } from "./cards.ts";
import { regularly } from "./regularly.ts";
import { tellStaff } from "./tickets.ts";
import { createTurn, sendText, type Turn, tellingFor } from "./turn.ts";

/** More than ever wait. */
const allWaiting = 10_000;
const interval = 60_000;

/**
 * Looks at what waits: reminds staff, and the second contact if there is one, of an urgent ticket that nobody
 * has taken, and tells askers whose question nobody has answered in time who can help today. Returns how many of these it queued.
 */
export async function watchQueue(store: Store, brain: Brain): Promise<number> {
  const now = store.clock();
  let queued = 0;
  for (const ticket of await listWaiting(store, allWaiting)) {
    const alert = needsAlert(ticket, now);
    const word = needsWord(ticket, now);
    if (!alert && !word) continue;
    await inTransaction(store, async (tx) => {
      const turn = createTurn(tx, brain, `watch-${ticket.id}-${now.getTime()}`);
      if (alert) await alertStaff(turn, ticket);
      if (word) await tellAsker(turn, ticket);
    });
    queued += 1;
  }
  return queued;
}

async function alertStaff(turn: Turn, ticket: Ticket): Promise<void> {
  await noteAttention(turn.store, ticket.id, "alerted_at");
  await tellStaff(turn, ticket, "staff-still-urgent");
  await postCard(turn, ticket);
  const { secondContact } = turn.brain;
  if (secondContact === undefined) return;
  // The second contact is told that somebody waits, and nothing of what was written.
  const say = turn.brain.translator.in(staffLanguage);
  const age = sayAge(say, ticket.createdAt, turn.now);
  await sendText(
    turn,
    secondContact,
    { text: say("second-contact-alert", { number: ticket.number, age }) },
    { purpose: "staff", ticketId: ticket.id, priority: priorities.urgent },
  );
}

async function tellAsker(turn: Turn, ticket: Ticket): Promise<void> {
  await noteAttention(turn.store, ticket.id, "asker_told_at");
  const person = await getPerson(turn.store, ticket.personId);
  const text = composeOverdue(tellingFor(turn, person), {
    number: ticket.number,
    category: categories.find((category) => category === ticket.category),
    dated: ticket.dueOn !== null,
  });
  await sendText(
    turn,
    person.chatId,
    { text, replyTo: ticket.messageId, pair: "ticket" },
    { purpose: "overdue", ticketId: ticket.id },
  );
}

/** Watches the queue from now on. `queued` is called when something is to leave. */
export function startWatch(
  store: Store,
  brain: Brain,
  options: { readonly log: Log; readonly queued: () => void },
): { stop(): Promise<void> } {
  return regularly(
    interval,
    async () => {
      if ((await watchQueue(store, brain)) > 0) options.queued();
    },
    (error) => options.log.error("watch.fault", error),
  );
}
