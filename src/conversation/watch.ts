import { composeOverdue } from "../answering/compose-overdue.ts";
import type { Log } from "../log.ts";
import {
  hasPaused,
  isRested,
  isStale,
  needsAlert,
  needsNudge,
  needsWord,
} from "../queue/attention.ts";
import { priorities } from "../storage/outgoing.ts";
import { getPerson } from "../storage/people.ts";
import { listTalking } from "../storage/queue-lists.ts";
import { listStaff, type Staff } from "../storage/staff.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { actOnTicket, getTicket, listWaiting, type Ticket } from "../storage/tickets.ts";
import { categories } from "../triage/category.ts";
import { encodeAction } from "./actions.ts";
import { type Brain, staffLanguage } from "./brain.ts";
import { postCard, refreshCards, sayAge } from "./cards.ts";
import { tellClosed } from "./desk.ts";
import { sendDigests } from "./digest.ts";
import { regularly } from "./regularly.ts";
import { may } from "./rights.ts";
import { resumeProgram } from "./talk.ts";
import { tellStaff } from "./tickets.ts";
import { createTurn, sendText, type Turn, tellingFor } from "./turn.ts";

/** More than ever wait. */
const allWaiting = 10_000;
const interval = 60_000;

/** What is to be done about a ticket that waits, each in the transaction of a turn. */
type Duty = (turn: Turn, ticket: Ticket) => Promise<void>;

/**
 * Looks at what waits, and does what its time has come for: tickets that slept come back, claims nobody worked on
 * end, staff are reminded, the second contact is told of urgent ones nobody takes, askers hear who can help today,
 * talks that paused give the word back to the program, digests leave. Returns how many things it did.
 */
export async function watchQueue(store: Store, brain: Brain): Promise<number> {
  const now = store.clock();
  const staff = await listStaff(store);
  let done = 0;
  const inTurn = async (ticket: Ticket, duties: readonly Duty[]): Promise<void> => {
    if (duties.length === 0) return;
    await inTransaction(store, async (tx) => {
      const turn = createTurn(tx, brain, `watch-${ticket.id}-${now.getTime()}`);
      for (const duty of duties) await duty(turn, ticket);
    });
    done += 1;
  };
  for (const ticket of await listWaiting(store, allWaiting)) {
    await inTurn(ticket, dutiesOf(ticket, staff, brain, now));
  }
  for (const ticket of await listTalking(store)) {
    if (hasPaused(ticket, ticket.updatedAt, now)) await inTurn(ticket, [giveWordBack]);
  }
  return done + (await sendDigests(store, brain));
}

function dutiesOf(
  ticket: Ticket,
  staff: readonly Staff[],
  { desk }: Brain,
  now: Date,
): readonly Duty[] {
  const { claimHours } = desk;
  const isGone = ticket.claimedBy !== null && !staff.some(({ id }) => id === ticket.claimedBy);
  const lapses = isGone || isStale(ticket, claimHours, now);
  const mayAnswer = (id: string): boolean => !ticket.conflicts.includes(id);
  const answerers = staff.filter((one) => may(one, "answer"));
  if (ticket.conflicts.length > 0 && !answerers.some(({ id }) => mayAnswer(id))) return [giveUp];
  return [
    ...(isRested(ticket, now) ? [wake] : []),
    ...(lapses ? [lapse] : needsNudge(ticket, claimHours, now) ? [nudge] : []),
    ...(needsAlert(ticket, now) ? [alertStaff] : []),
    ...(needsWord(ticket, now) ? [tellAsker] : []),
  ];
}

async function wake(turn: Turn, { id }: Ticket): Promise<void> {
  await actOnTicket(turn.store, { id }, { kind: "wake", by: "bot" });
  const ticket = await getTicket(turn.store, id);
  await refreshCards(turn, ticket);
  if (ticket.claimedBy !== null) return tellOwner(turn, ticket, ticket.claimedBy, "staff-woke");
  await tellStaff(turn, ticket, "staff-woke");
  await postCard(turn, ticket);
}

async function lapse(turn: Turn, { id, claimedBy }: Ticket): Promise<void> {
  const { store } = turn;
  await actOnTicket(store, { id }, { kind: "lapse" });
  const ticket = await getTicket(store, id);
  await refreshCards(turn, ticket);
  await tellOwner(turn, ticket, claimedBy, "staff-lapsed");
  await postCard(turn, ticket);
}

/** Whoever could answer has left the list, and the others must not see it. */
async function giveUp(turn: Turn, ticket: Ticket): Promise<void> {
  if (ticket.state === "claimed") await actOnTicket(turn.store, ticket, { kind: "lapse" });
  await actOnTicket(turn.store, ticket, { kind: "close", by: "bot" });
  await refreshCards(turn, await getTicket(turn.store, ticket.id));
  await tellClosed(turn, ticket);
}

async function nudge(turn: Turn, ticket: Ticket): Promise<void> {
  await actOnTicket(turn.store, ticket, { kind: "nudge" });
  await tellOwner(turn, ticket, ticket.claimedBy, "staff-nudge");
}

/** A sentence to the one who has or had a ticket, in their own chat, with the way to its card. */
async function tellOwner(
  turn: Turn,
  ticket: Ticket,
  owner: string | null,
  sentence: "staff-lapsed" | "staff-nudge" | "staff-woke",
): Promise<void> {
  const staff = (await listStaff(turn.store)).find(({ id }) => id === owner);
  if (!staff) return;
  const say = turn.brain.translator.in(staffLanguage);
  const { number } = ticket;
  const age = sayAge(say, ticket.claimedAt ?? ticket.waitingSince, turn.now);
  const card = {
    label: say("button-open-card", { number }),
    data: encodeAction({ kind: "card", ticket: ticket.id }),
  };
  const release = {
    label: say("button-release"),
    data: encodeAction({ kind: "release", ticket: ticket.id }),
  };
  await sendText(
    turn,
    staff.userId,
    {
      text: say(sentence, { number, age }),
      buttons: [sentence === "staff-nudge" ? [card, release] : [card]],
    },
    { purpose: "staff", ticketId: ticket.id },
  );
}

async function giveWordBack(turn: Turn, ticket: Ticket): Promise<void> {
  await resumeProgram(turn, await getPerson(turn.store, ticket.personId), ticket);
}

async function alertStaff(turn: Turn, ticket: Ticket): Promise<void> {
  await actOnTicket(turn.store, ticket, { kind: "alert" });
  await tellStaff(turn, ticket, "staff-still-urgent");
  await postCard(turn, ticket);
  const { secondContact } = turn.brain;
  if (secondContact === undefined) return;
  // The second contact is told that somebody waits, and nothing of what was written.
  const say = turn.brain.translator.in(staffLanguage);
  const age = sayAge(say, ticket.waitingSince, turn.now);
  await sendText(
    turn,
    secondContact,
    { text: say("second-contact-alert", { number: ticket.number, age }) },
    { purpose: "staff", ticketId: ticket.id, priority: priorities.urgent },
  );
}

async function tellAsker(turn: Turn, ticket: Ticket): Promise<void> {
  await actOnTicket(turn.store, ticket, { kind: "tell-asker" });
  const person = await getPerson(turn.store, ticket.personId);
  const text = composeOverdue(tellingFor(turn, person), {
    number: ticket.number,
    category: categories.find((category) => category === ticket.category),
    dated: ticket.dueOn !== null,
    question: ticket.question,
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
