import { sayDate } from "../answering/dates.ts";
import { localDay } from "../queue/local-time.ts";
import { type SnoozeChoice, wakeTime } from "../queue/snooze.ts";
import { getTicket, type Ticket } from "../storage/tickets.ts";
import { staffLanguage } from "./brain.ts";
import { postCardTo } from "./cards.ts";
import { type AtDesk, act, deskSay, nextButton, refuse, tell } from "./desk.ts";
import { answerersOf } from "./staff-chats.ts";
import { sendText, type Turn } from "./turn.ts";

/** Puts a ticket aside until a time, or until its asker writes. */
export async function snoozeTicket(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  choice: SnoozeChoice,
): Promise<void> {
  const { now, brain } = turn;
  const { timeZone } = brain.desk;
  const { number, dueOn } = ticket;
  const until = wakeTime(choice, { now, timeZone, dueOn });
  if (until === "too-near") return refuse(turn, desk, "staff-too-near", { number });
  if (!(await act(turn, desk, ticket, { kind: "snooze", by: desk.staff.id, until }))) return;
  if (until === null) return tell(turn, desk, "staff-asleep-reply", { number }, nextButton(turn));
  const date = sayDate(staffLanguage, localDay(until, timeZone));
  await tell(turn, desk, "staff-asleep", { number, date }, nextButton(turn));
}

/** Brings a ticket back that was put aside. */
export async function wakeTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  if (await act(turn, desk, ticket, { kind: "wake", by: desk.staff.id })) {
    await tell(turn, desk, "staff-released", { number: ticket.number });
  }
}

/** Gives a ticket to another member, who is told and gets its card. */
export async function assignTicket(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  to: string,
): Promise<void> {
  const receiver = (await answerersOf(turn.store, { conflicts: [] })).find(({ id }) => id === to);
  if (!receiver) return refuse(turn, desk, "staff-nobody");
  if (!(await act(turn, desk, ticket, { kind: "assign", by: desk.staff.id, to }))) return;
  const { number } = ticket;
  await tell(turn, desk, "staff-given", { number, staff: receiver.seq }, nextButton(turn));
  if (receiver.id === desk.staff.id) return;
  const text = deskSay(turn)("staff-given-you", { number, staff: desk.staff.seq });
  await sendText(turn, receiver.userId, { text }, { purpose: "staff", ticketId: ticket.id });
  await postCardTo(turn, await getTicket(turn.store, ticket.id), {
    chatId: receiver.userId,
    reader: receiver,
  });
}
