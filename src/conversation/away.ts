import { sayDate } from "../answering/dates.ts";
import { addDays, localDay } from "../queue/local-time.ts";
import { findCapacity, setCapacity, updateStaff } from "../storage/staff.ts";
import { actOnTicket, getTicket, listClaimedBy } from "../storage/tickets.ts";
import { encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { postCard, refreshCards } from "./cards.ts";
import { type AtDesk, deskSay, nextButton, tell } from "./desk.ts";
import type { Turn } from "./turn.ts";

/** The times away that the buttons offer, in days; 0: back again. */
const offered = [1, 3, 7, 14, 0] as const;
/** Longer than this nobody is away by mistake, in days. */
const longest = 366;
/** The most answers a week that are believed. */
const mostPerWeek = 10_000;

/** `/away`: until when, by button or by date. Askers are told not to expect a reply before. */
export async function sayAway(turn: Turn, desk: AtDesk, words: string): Promise<void> {
  const until = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  if (until !== undefined) return setAway(turn, desk, until);
  const say = deskSay(turn);
  const buttons = offered.map((days) => [
    {
      label: days === 0 ? say("button-back-again") : say("button-away", { n: days }),
      data: encodeAction({ kind: "away", days }),
    },
  ]);
  const { awayUntil } = desk.staff;
  if (awayUntil === null || awayUntil < today(turn))
    return tell(turn, desk, "away-ask", { example: example(turn) }, buttons);
  await tell(turn, desk, "away-now", { date: sayDate(staffLanguage, awayUntil) }, buttons);
}

/** Away for so many days from now on; 0: back. */
export const setAwayFor = (turn: Turn, desk: AtDesk, days: number): Promise<void> =>
  days === 0 ? comeBack(turn, desk) : setAway(turn, desk, addDays(today(turn), days));

async function setAway(turn: Turn, desk: AtDesk, until: string): Promise<void> {
  const isDay = !Number.isNaN(Date.parse(until));
  if (!isDay || until < today(turn) || until > addDays(today(turn), longest)) {
    return tell(turn, desk, "away-no-such-day", { example: example(turn) });
  }
  await updateStaff(turn.store, desk.staff.id, { awayUntil: until });
  const held = await listClaimedBy(turn.store, desk.staff.id);
  const giveBack = {
    label: deskSay(turn)("button-give-back-all", { count: held.length }),
    data: encodeAction({ kind: "give-back-all" }),
  };
  const date = sayDate(staffLanguage, until);
  await tell(turn, desk, "away-set", { date }, held.length > 0 ? [[giveBack]] : []);
}

async function comeBack(turn: Turn, desk: AtDesk): Promise<void> {
  await updateStaff(turn.store, desk.staff.id, { awayUntil: null });
  await tell(turn, desk, "away-over", {}, nextButton(turn));
}

/** A day as it is to be written. */
const example = (turn: Turn): string => addDays(today(turn), 7);

const today = ({ now, brain }: Turn): string => localDay(now, brain.desk.timeZone);

/** Gives everything a member holds back to the queue, where the others see it. */
export async function giveBackAll(turn: Turn, desk: AtDesk): Promise<void> {
  const held = await listClaimedBy(turn.store, desk.staff.id);
  for (const ticket of held) {
    await actOnTicket(turn.store, ticket, { kind: "release", by: desk.staff.id });
    const released = await getTicket(turn.store, ticket.id);
    await refreshCards(turn, released);
    if (released.sleep === null) await postCard(turn, released);
  }
  await tell(turn, desk, "away-gave-back", { count: held.length });
}

/** `/capacity N`: how many questions all of the staff answer in a week; 0 takes it back; without a number, says it. */
export async function sayCapacity(turn: Turn, desk: AtDesk, words: string): Promise<void> {
  const said = /^\d+$/.test(words.trim()) ? Number(words.trim()) : undefined;
  if (said !== undefined && said <= mostPerWeek) await setCapacity(turn.store, said);
  const perWeek = await findCapacity(turn.store);
  await tell(turn, desk, perWeek === undefined ? "capacity-none" : "capacity-is", {
    n: perWeek ?? 0,
  });
}
