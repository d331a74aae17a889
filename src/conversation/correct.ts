import { type Entry, originalAnswer, originalLanguage } from "../archive/entry.ts";
import { monthsAfter, reviewTimes } from "../archive/entry-draft.ts";
import { dayOf } from "../archive/freshness.ts";
import { asWritten, type Written } from "../queue/written.ts";
import { audit, subjectOfProposal } from "../storage/audit.ts";
import { findCompanion } from "../storage/clusters.ts";
import { findDraft, findDraftOf, rewriteDraft } from "../storage/drafts.ts";
import { countDeliveries, type Deliveries } from "../storage/outbox.ts";
import { getPerson } from "../storage/people.ts";
import {
  addProposal,
  findProposal,
  findProposalAbout,
  type Proposal,
  type ProposalContent,
  reviseProposal,
  settleProposal,
} from "../storage/proposals.ts";
import { addVersion, findEntryOf } from "../storage/published.ts";
import type { Staff } from "../storage/staff.ts";
import { addEvent, type Ticket } from "../storage/tickets.ts";
import { latestTold, listToldBefore, rememberTold, type Told } from "../storage/told.ts";
import { encodeAction } from "./actions.ts";
import { applyOverlay, findStored } from "./overlay.ts";
import { may } from "./rights.ts";
import { composeCorrection } from "./staff-words.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/** Better words for an answer that was given. */
export type Correction = Proposal<Extract<ProposalContent, { kind: "correct" }>>;

/** An answer that people were given: an entry of the archive, or what was sent on a ticket. */
export interface GivenAnswer {
  /** What `told` knows it by. */
  readonly subject: string;
  readonly version: number;
  readonly written: Written;
  /** Where it is in the archive. */
  readonly entry: Entry | undefined;
}

/** The answer in the archive, as it was last decided. */
export async function findGivenEntry(
  turn: Turn,
  entryId: string,
): Promise<GivenAnswer | undefined> {
  const entry = await findStored(turn.brain, turn.store, entryId);
  if (!entry) return undefined;
  const language = originalLanguage(entry);
  const { [language]: _own, ...versions } = entry.answer;
  const written = { text: originalAnswer(entry), language, versions };
  return { subject: entry.id, version: entry.version, written, entry };
}

/** The answer that was given on a ticket; where it was published, the entry it became. */
export async function findGivenOn(turn: Turn, ticket: Ticket): Promise<GivenAnswer | undefined> {
  const { store } = turn;
  const shared = (await findCompanion(store, ticket.id))?.draftId;
  const draft = shared
    ? await findDraft(store, shared)
    : await findDraftOf(store, ticket.id, "sent");
  if (!draft) return undefined;
  const entryId = draft.entryId ?? (await findEntryOf(store, draft.ticketId));
  if (entryId !== undefined) return findGivenEntry(turn, entryId);
  return {
    subject: draft.id,
    version: (await latestTold(store, draft.id)) ?? 1,
    written: draft.written,
    entry: undefined,
  };
}

/** Whom a correction would reach: everybody who was given an older version, and wants to know. */
export const listToTell = (
  { store }: Turn,
  { subject, version }: Pick<GivenAnswer, "subject" | "version">,
): Promise<readonly Told[]> => listToldBefore(store, subject, version + 1);

/** Begins a correction; the words follow. Undefined where this staff member may not. */
export async function proposeCorrection(
  { store }: Turn,
  staff: Staff,
  given: GivenAnswer,
  ticket: Ticket | undefined,
): Promise<string | undefined> {
  if (!may(staff, "publish")) return undefined;
  const about = { ticketId: ticket?.id ?? null, entryId: given.entry?.id ?? null };
  await audit(store, staff.id, "propose", await subjectOfProposal(store, about));
  return addProposal(store, {
    ...about,
    baseVersion: given.version,
    staffId: staff.id,
    content: { kind: "correct", subject: given.subject, written: null },
  });
}

/** A correction that still waits. */
export async function findCorrection({ store }: Turn, id: string): Promise<Correction | undefined> {
  const proposal = await findProposal(store, id);
  return proposal?.content.kind === "correct" ? (proposal as Correction) : undefined;
}

/** Puts words on a correction; where it had some, another one takes its place, so that what was seen before cannot be sent. */
export async function writeCorrection(
  { store }: Turn,
  correction: Correction,
  text: string,
  versions: Written["versions"] = {},
): Promise<Correction> {
  const content = { ...correction.content, written: asWritten(text, versions) };
  if (correction.content.written !== null) {
    return { ...correction, id: await addProposal(store, { ...correction, content }), content };
  }
  await reviseProposal(store, correction.id, content);
  return { ...correction, content };
}

export type Corrected =
  | { readonly ok: true; readonly told: number }
  | { readonly ok: false; readonly why: "not-allowed" | "gone" | "changed" };

/**
 * The explicit yes: the new words take the place of the old ones, and go to everybody who was given the old ones
 * within the retention time. Compare and set on the version the correction started from.
 */
export async function sendCorrection(turn: Turn, staff: Staff, id: string): Promise<Corrected> {
  const { store } = turn;
  if (!may(staff, "publish")) return { ok: false, why: "not-allowed" };
  const correction = await findCorrection(turn, id);
  const { written = null, subject = "" } = correction?.content ?? {};
  if (!correction || written === null) return { ok: false, why: "gone" };
  const version = correction.baseVersion + 1;
  const replaced =
    correction.entryId === null
      ? await replaceDraft(turn, correction, written)
      : await replaceAnswer(turn, staff, correction, written);
  if (!replaced) return { ok: false, why: "changed" };
  await settleProposal(store, id, "settled");
  await audit(store, staff.id, "correct", await subjectOfProposal(store, correction));
  const told = await listToldBefore(store, subject, version);
  for (const one of told) await tell(turn, staff, correction, one, written, version);
  return { ok: true, told: told.length };
}

/** A new version of the entry; versions of the old words in other languages go with them. */
async function replaceAnswer(
  turn: Turn,
  staff: Staff,
  { entryId, baseVersion, ticketId }: Correction,
  { text, language, versions }: Written,
): Promise<boolean> {
  const { store, brain } = turn;
  const current = await findStored(brain, store, entryId ?? "");
  if (current?.version !== baseVersion) return false;
  const { language: _before, ...rest } = current;
  const today = dayOf(turn.now);
  const entry: Entry = {
    ...rest,
    answer: { ...versions, [language]: text },
    ...(language === "en" ? {} : { language }),
    version: baseVersion + 1,
    reviewed: today,
    reviewBy: monthsAfter(today, reviewTimes[0]),
  };
  if (!(await addVersion(store, entry, { act: "corrected", staffId: staff.id, ticketId }))) {
    return false;
  }
  await applyOverlay(brain, store);
  return true;
}

/** What was sent and never published: the draft says the new words from now on. */
async function replaceDraft(
  { store }: Turn,
  { content, baseVersion }: Correction,
  written: Written,
): Promise<boolean> {
  const draft = await findDraft(store, content.subject);
  const latest = (await latestTold(store, content.subject)) ?? 1;
  const published = draft && (await findEntryOf(store, draft.ticketId)) !== undefined;
  if (!draft || published || latest !== baseVersion) return false;
  await rewriteDraft(store, draft.id, written);
  return true;
}

/** How the last correction of an answer fared, be it an entry's or one given on these tickets. */
export async function findCorrectionFate(
  { store }: Turn,
  entryId: string | undefined,
  ticketIds: readonly string[],
): Promise<Deliveries | undefined> {
  const id = await findProposalAbout(store, "correct", "settled", { entryId, ticketIds });
  return id === undefined ? undefined : countDeliveries(store, id);
}

/** Sends the new words to one person, as a reply to their own message. */
async function tell(
  turn: Turn,
  staff: Staff,
  correction: Correction,
  told: Told,
  written: Written,
  version: number,
): Promise<void> {
  const person = await getPerson(turn.store, told.personId);
  const telling = tellingFor(turn, person);
  const entry = turn.brain.knowledge.entries.get(correction.entryId ?? "");
  await sendText(
    turn,
    person.chatId,
    {
      text: composeCorrection(telling, written, entry),
      buttons: [
        [
          {
            label: telling.say("button-no-corrections"),
            data: encodeAction({ kind: "corrections", on: false }),
          },
        ],
      ],
      ...(told.messageId > 0 ? { replyTo: told.messageId } : {}),
      ...(told.ticketId === null ? {} : { pair: "answer" as const }),
    },
    {
      purpose: "correction",
      proposalId: correction.id,
      dedupe: `correction:${correction.id}:${person.id}`,
      ...(told.ticketId === null ? {} : { ticketId: told.ticketId }),
    },
  );
  await rememberTold(turn.store, { ...told, version });
  if (told.ticketId === null) return;
  const event = { kind: "corrected", actor: staff.id, text: written.text };
  await addEvent(turn.store, told.ticketId, event);
}
