import type { Written } from "../queue/written.ts";
import { getPerson } from "../storage/people.ts";
import { findTicket, type Ticket } from "../storage/tickets.ts";
import { type Language, languageNames } from "../text/languages.ts";
import { tellingIn } from "./brain.ts";
import { sayWarnings } from "./check.ts";
import {
  type Correction,
  findGivenEntry,
  findGivenOn,
  type GivenAnswer,
  listToTell,
  proposeCorrection,
  sendCorrection,
} from "./correct.ts";
import { type AtDesk, deskSay, mayPublish, mayShow, refuse, tell } from "./desk.ts";
import { composeCorrection } from "./staff-words.ts";
import { languageOf, type Turn } from "./turn.ts";

/** A correction that was begun, and the answer it is to correct. */
export interface BegunCorrection {
  readonly id: string;
  readonly given: GivenAnswer;
}

/** "Correct" on a ticket. Undefined where that was refused, and said. */
export async function beginTicketCorrection(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
): Promise<BegunCorrection | undefined> {
  if (!(await mayShow(turn, desk, ticket))) return undefined;
  const given = await findGivenOn(turn, ticket);
  if (given) return begin(turn, desk, given, ticket);
  await refuse(turn, desk, "publish-not-answered", { number: ticket.number });
  return undefined;
}

/** "Correct" on an answer of the archive. Undefined where that was refused, and said. */
export async function beginEntryCorrection(
  turn: Turn,
  desk: AtDesk,
  entryId: string,
): Promise<BegunCorrection | undefined> {
  const given = await findGivenEntry(turn, entryId);
  if (given) return begin(turn, desk, given, undefined);
  await refuse(turn, desk, "hold-unknown", { entry: entryId.slice(0, 64) });
  return undefined;
}

async function begin(
  turn: Turn,
  desk: AtDesk,
  given: GivenAnswer,
  ticket: Ticket | undefined,
): Promise<BegunCorrection | undefined> {
  if (!(await mayPublish(turn, desk))) return undefined;
  const id = await proposeCorrection(turn, desk.staff, given, ticket);
  return id === undefined ? undefined : { id, given };
}

/** The people a correction goes to who read one language, and how they get it. */
export interface Readers {
  readonly language: Language;
  readonly count: number;
  readonly text: string;
}

/** A correction as it would go out. */
export interface CorrectionPreview {
  readonly count: number;
  /** By language, the largest group first. */
  readonly readers: readonly Readers[];
  /** What stands out in the words; undefined where nothing does. */
  readonly warnings: string | undefined;
}

/** Whom a correction reaches with these words, and how each of them gets it. */
export async function readCorrection(
  turn: Turn,
  { content: { subject }, baseVersion, entryId, ticketId }: Correction,
  written: Written,
): Promise<CorrectionPreview> {
  const told = await listToTell(turn, { subject, version: baseVersion });
  const counts = new Map<Language, number>();
  for (const { personId } of told) {
    const language = languageOf(await getPerson(turn.store, personId));
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const entry = turn.brain.knowledge.entries.get(entryId ?? "");
  const ticket = ticketId === null ? undefined : await findTicket(turn.store, { id: ticketId });
  return {
    count: told.length,
    readers: [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([language, count]) => ({
        language,
        count,
        text: composeCorrection(tellingIn(turn.brain, language, turn.now), written, entry),
      })),
    warnings: await sayWarnings(turn, written, ticket),
  };
}

/** In which languages those read whom a correction goes to; undefined where it goes to nobody. */
export const sayReaders = (turn: Turn, readers: readonly Readers[]): string | undefined =>
  readers.length === 0
    ? undefined
    : deskSay(turn)("correct-readers", {
        languages: readers
          .map(({ language, count }) => `${languageNames[language]} ${count}`)
          .join(", "),
      });

/** The explicit yes to a correction. False where it was refused, and said. */
export async function submitCorrection(turn: Turn, desk: AtDesk, id: string): Promise<boolean> {
  const corrected = await sendCorrection(turn, desk.staff, id);
  if (corrected.ok) await tell(turn, desk, "correct-done", { count: corrected.told });
  else await refuse(turn, desk, `approve-${corrected.why}`);
  return corrected.ok;
}
