import { redactFor } from "../answering/redact-for.ts";
import { type Entry, originalLanguage } from "../archive/entry.ts";
import { type EntryDraft, replyPolicies, reviewTimes, toEntry } from "../archive/entry-draft.ts";
import { dayOf } from "../archive/freshness.ts";
import { audit } from "../storage/audit.ts";
import { findDraftOf } from "../storage/drafts.ts";
import {
  addProposal,
  findProposal,
  type Proposal,
  type ProposalContent,
  reviseProposal,
  settleProposal,
} from "../storage/proposals.ts";
import { addVersion, findEntryOf } from "../storage/published.ts";
import type { Staff } from "../storage/staff.ts";
import { listEvents, type Ticket } from "../storage/tickets.ts";
import { renameTold } from "../storage/told.ts";
import { languageSchema } from "../text/languages.ts";
import { applyOverlay } from "./overlay.ts";
import { changed, type DraftChange, likelyTopics, showsDetail } from "./proposal-draft.ts";
import { may } from "./rights.ts";
import type { Turn } from "./turn.ts";

/** A proposal for the archive. */
export type Publication = Proposal<Extract<ProposalContent, { kind: "publish" }>>;

export type Proposed =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly why: "not-allowed" | "not-answered" }
  | { readonly ok: false; readonly why: "published"; readonly entryId: string };

/**
 * Prepares the answer of a ticket for the archive: the question without identifiers, the words as they were
 * sent, the likeliest topic.
 * @param others tickets that were answered together with it; how they asked is offered, and left out unless taken
 */
export async function proposePublication(
  { store, brain }: Turn,
  staff: Staff,
  ticket: Ticket,
  others: readonly Ticket[] = [],
): Promise<Proposed> {
  if (!may(staff, "publish")) return { ok: false, why: "not-allowed" };
  const entryId = await findEntryOf(store, ticket.id);
  if (entryId !== undefined) return { ok: false, why: "published", entryId };
  const sent = await findDraftOf(store, ticket.id, "sent");
  if (!sent) return { ok: false, why: "not-answered" };
  if (sent.entryId !== null) return { ok: false, why: "published", entryId: sent.entryId };
  const { text, language, versions } = sent.written;
  const question = redactFor(ticket.question, brain.knowledge);
  const answeredAt = (await listEvents(store, ticket.id)).findLast((e) => e.kind === "answer")?.at;
  const draft: EntryDraft = {
    question,
    offered: others.map((other) => ({
      language: languageIn(other),
      text: redactFor(other.question, brain.knowledge),
      taken: false,
    })),
    language,
    answer: { ...versions, [language]: text },
    topic: likelyTopics(question, brain.knowledge)[0]?.id ?? "",
    serve: replyPolicies[0],
    reviewIn: reviewTimes[0],
    answered: dayOf(answeredAt ?? store.clock()),
  };
  const id = await addProposal(store, {
    ticketId: ticket.id,
    entryId: null,
    baseVersion: 0,
    staffId: staff.id,
    content: { kind: "publish", draft },
  });
  await audit(store, staff.id, "propose", `ticket:${ticket.number}`);
  return { ok: true, id };
}

const languageIn = ({ language }: Ticket) => languageSchema.catch("en").parse(language);

/** Prepares a change of what a published reply is found by: its question, its topic, how it is served. */
export async function proposeEdit({ store }: Turn, staff: Staff, entry: Entry): Promise<Proposed> {
  if (!may(staff, "publish")) return { ok: false, why: "not-allowed" };
  const offered = Object.entries(entry.phrasings).flatMap(([code, texts]) =>
    (texts ?? []).map((text) => ({ language: languageSchema.parse(code), text, taken: true })),
  );
  const draft: EntryDraft = {
    question: entry.question,
    offered,
    language: originalLanguage(entry),
    answer: entry.answer,
    topic: entry.topics[0] ?? "",
    serve: replyPolicies.find((policy) => policy === entry.serve) ?? replyPolicies[0],
    reviewIn: reviewTimes[0],
    answered: entry.source.answered,
  };
  const id = await addProposal(store, {
    ticketId: null,
    entryId: entry.id,
    baseVersion: entry.version,
    staffId: staff.id,
    content: { kind: "publish", draft },
  });
  await audit(store, staff.id, "propose", `entry:${entry.id}`);
  return { ok: true, id };
}

/** A proposal for the archive that still waits. */
export async function findPublication(
  { store }: Turn,
  id: string,
): Promise<Publication | undefined> {
  const proposal = await findProposal(store, id);
  return proposal?.content.kind === "publish" ? (proposal as Publication) : undefined;
}

/** Changes a proposal; undefined where it was settled meanwhile. */
export async function revisePublication(
  turn: Turn,
  id: string,
  change: DraftChange,
): Promise<Publication | undefined> {
  const publication = await findPublication(turn, id);
  if (!publication) return undefined;
  const draft = changed(publication.content.draft, change, turn.brain.knowledge);
  const content = { kind: "publish", draft } as const;
  await reviseProposal(turn.store, id, content);
  return { ...publication, content };
}

/** The entry that a proposal would become. Undefined as long as it has no topic. */
export function entryOf(turn: Turn, publication: Publication): Entry | undefined {
  const { draft } = publication.content;
  const topic = turn.brain.knowledge.topics.get(draft.topic);
  return (
    topic &&
    toEntry(draft, topic, {
      id: publication.entryId ?? `r-${publication.id}`,
      version: publication.baseVersion + 1,
      by: turn.brain.operator.name,
      today: dayOf(turn.now),
    })
  );
}

export type Approved =
  | { readonly ok: true; readonly entry: Entry }
  | {
      readonly ok: false;
      readonly why: "not-allowed" | "gone" | "no-topic" | "detail" | "changed";
    };

/**
 * The explicit yes: the entry is in the archive and found from this moment on. Compare and set: of two who
 * approve, or where the entry changed since, only one comes through.
 */
export async function approvePublication(turn: Turn, staff: Staff, id: string): Promise<Approved> {
  const { store, brain } = turn;
  if (!may(staff, "publish")) return { ok: false, why: "not-allowed" };
  const publication = await findPublication(turn, id);
  if (!publication) return { ok: false, why: "gone" };
  const entry = entryOf(turn, publication);
  if (!entry) return { ok: false, why: "no-topic" };
  if (showsDetail(turn, publication.content.draft)) return { ok: false, why: "detail" };
  const { ticketId } = publication;
  const act = publication.entryId === null ? "published" : "edited";
  if (ticketId !== null && (await findEntryOf(store, ticketId)) !== undefined) {
    return { ok: false, why: "changed" };
  }
  if (!(await addVersion(store, entry, { act, staffId: staff.id, ticketId }))) {
    return { ok: false, why: "changed" };
  }
  await settleProposal(store, id, "settled");
  await audit(store, staff.id, act === "published" ? "publish" : "edit", `entry:${entry.id}`);
  if (ticketId !== null) await linkAnswer(turn, ticketId, entry);
  await applyOverlay(brain, store);
  return { ok: true, entry };
}

/** Whoever was given the answer of a ticket has now been given the entry that it became. */
async function linkAnswer({ store }: Turn, ticketId: string, entry: Entry): Promise<void> {
  const sent = await findDraftOf(store, ticketId, "sent");
  if (sent) await renameTold(store, sent.id, { subject: entry.id, version: entry.version });
}
