import { lines, paragraphs } from "../answering/telling.ts";
import { addDays, localDay } from "../queue/local-time.ts";
import type { OutgoingButton, OutgoingButtons } from "../storage/outgoing.ts";
import { countQueue, findNext, listQueue, type QueueCounts } from "../storage/queue-lists.ts";
import { listClaimedBy, type Ticket } from "../storage/tickets.ts";
import { encodeAction } from "./actions.ts";
import { postCardTo, sayAge, sayLanguage } from "./cards.ts";
import { type AtDesk, chatOf, deskSay, nextButton, tell } from "./desk.ts";
import { sendText, type Turn } from "./turn.ts";

/** How many questions a list shows. */
const listed = 10;
/** A date within so many days is soon. */
const soonWithin = 7;

/** What waits, in numbers, as of today where the staff are. */
export const countNow = ({ store, brain, now }: Turn): Promise<QueueCounts> =>
  countQueue(store, addDays(localDay(now, brain.desk.timeZone), soonWithin));

/** `/queue`: what waits, in working order, with a button for each. */
export async function showQueue(turn: Turn, desk: AtDesk): Promise<void> {
  const say = deskSay(turn);
  const counts = await countNow(turn);
  const { asleep, quiet } = counts;
  const aside = lines(
    asleep > 0 ? say("queue-asleep", { count: asleep }) : undefined,
    quiet > 0 ? say("queue-quiet", { count: quiet }) : undefined,
  );
  const { items: waiting } = await listQueue(turn.store, { tab: "open", limit: listed });
  const toQuiet: OutgoingButtons =
    quiet > 0 ? [[{ label: say("button-quiet"), data: encodeAction({ kind: "quiet" }) }]] : [];
  const text =
    waiting.length === 0
      ? paragraphs(say("queue-empty"), aside)
      : paragraphs(
          say("queue-intro", { count: counts.open + counts.claimed }),
          lines(...waiting.map((ticket) => sayLine(turn, ticket))),
          aside,
        );
  const buttons = [
    ...(waiting.length > 0 ? nextButton(turn) : []),
    ...openButtons(turn, waiting),
    ...toQuiet,
  ];
  await sendText(turn, desk.chatId, { text, buttons }, { purpose: "staff" });
}

/** `/quiet`: the questions of those who are shadow-blocked. */
export async function showQuiet(turn: Turn, desk: AtDesk): Promise<void> {
  const { items: quiet } = await listQueue(turn.store, { tab: "quiet", limit: listed });
  if (quiet.length === 0) return tell(turn, desk, "quiet-empty");
  const text = paragraphs(
    deskSay(turn)("quiet-intro"),
    lines(...quiet.map((ticket) => sayLine(turn, ticket))),
  );
  const buttons = openButtons(turn, quiet);
  await sendText(turn, desk.chatId, { text, buttons }, { purpose: "staff" });
}

function sayLine(turn: Turn, ticket: Ticket): string {
  const say = deskSay(turn);
  return say("queue-line", {
    number: ticket.number,
    age: sayAge(say, ticket.createdAt, turn.now),
    language: sayLanguage(ticket.language),
    reason: say(`reason-${ticket.reason}`),
    urgent: ticket.urgent ? "yes" : "no",
    taken: ticket.claimedBy ? "yes" : "no",
  });
}

const openButtons = (turn: Turn, tickets: readonly Ticket[]): OutgoingButtons => {
  const buttons: readonly OutgoingButton[] = tickets.map((ticket) => ({
    label: deskSay(turn)("button-open-card", { number: ticket.number }),
    data: encodeAction({ kind: "card", ticket: ticket.id }),
  }));
  return Array.from({ length: Math.ceil(buttons.length / 3) }, (_, row) =>
    buttons.slice(row * 3, row * 3 + 3),
  );
};

/** `/next`: the card of the first question that nobody has taken and that this member may see; else what they hold. */
export async function showNext(turn: Turn, desk: AtDesk): Promise<void> {
  const { store } = turn;
  const next = await findNext(store, desk.staff.id);
  if (next) return postCardTo(turn, next, chatOf(desk));
  const held = (await listClaimedBy(store, desk.staff.id)).filter((t) => t.sleep === null);
  if (held.length === 0) return tell(turn, desk, "queue-empty");
  const shown = held.slice(0, listed);
  await tell(turn, desk, "queue-held", { count: held.length }, openButtons(turn, shown));
}
