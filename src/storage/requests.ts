import type { Tap } from "../matching/calibration.ts";
import { newId, nowText, type Store } from "./store.ts";

/** A candidate as it is kept: which entry, and how sure the matcher was. */
export interface KeptCandidate {
  readonly id: string;
  readonly confidence: number;
}

/** One question, without its text. */
export interface Request {
  readonly id: string;
  readonly personId: string;
  readonly messageId: number;
  readonly outcome: string;
  readonly language: string;
  readonly entryId: string | null;
  readonly entryVersion: number | null;
  readonly confidence: number | null;
  readonly candidates: readonly KeptCandidate[];
  readonly shown: readonly string[];
  readonly ticketId: string | null;
  readonly createdAt: Date;
}

export interface NewRequest {
  readonly id: string;
  readonly personId: string;
  readonly messageId: number;
  readonly outcome: string;
  readonly language: string;
  /** The entry that answers it, to which the yes and the no belong. */
  readonly entry: { readonly id: string; readonly version: number } | undefined;
  /** Entries that answer other questions of the same message. */
  readonly alsoShown?: readonly string[];
  readonly confidence: number | undefined;
  readonly candidates: readonly KeptCandidate[];
  readonly sealedText: string | undefined;
  readonly ticketId: string | undefined;
}

export const newRequestId = newId;

export async function addRequest(store: Store, request: NewRequest): Promise<void> {
  await store.db
    .insertInto("request")
    .values({
      id: request.id,
      person_id: request.personId,
      message_id: request.messageId,
      outcome: request.outcome,
      language: request.language,
      entry_id: request.entry?.id ?? null,
      entry_version: request.entry?.version ?? null,
      confidence: request.confidence ?? null,
      candidates: JSON.stringify(request.candidates),
      shown: JSON.stringify([
        ...(request.entry ? [request.entry.id] : []),
        ...(request.alsoShown ?? []),
      ]),
      sealed_text: request.sealedText ?? null,
      ticket_id: request.ticketId ?? null,
      created_at: nowText(store),
    })
    .execute();
}

const columns = (store: Store) => store.db.selectFrom("request").selectAll();
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof columns>["executeTakeFirst"]>>>;

const toRequest = (row: Row): Request => ({
  id: row.id,
  personId: row.person_id,
  messageId: row.message_id,
  outcome: row.outcome,
  language: row.language,
  entryId: row.entry_id,
  entryVersion: row.entry_version,
  confidence: row.confidence,
  candidates: JSON.parse(row.candidates) as KeptCandidate[],
  shown: JSON.parse(row.shown) as string[],
  ticketId: row.ticket_id,
  createdAt: new Date(row.created_at),
});

export const findRequest = async (store: Store, id: string): Promise<Request | undefined> => {
  const row = await columns(store).where("id", "=", id).executeTakeFirst();
  return row && toRequest(row);
};

/** The request a message of the person started, for edits of that message. */
export const findRequestByMessage = async (
  store: Store,
  personId: string,
  messageId: number,
): Promise<Request | undefined> => {
  const row = await columns(store)
    .where("person_id", "=", personId)
    .where("message_id", "=", messageId)
    .orderBy("seq", "desc")
    .executeTakeFirst();
  return row && toRequest(row);
};

export interface RequestChange {
  readonly outcome?: string;
  readonly entry?: { readonly id: string; readonly version: number };
  readonly shown?: readonly string[];
  readonly ticketId?: string;
}

export async function updateRequest(
  store: Store,
  id: string,
  change: RequestChange,
): Promise<void> {
  await store.db
    .updateTable("request")
    .set({
      ...(change.outcome === undefined ? {} : { outcome: change.outcome }),
      ...(change.entry === undefined
        ? {}
        : { entry_id: change.entry.id, entry_version: change.entry.version }),
      ...(change.shown === undefined ? {} : { shown: JSON.stringify(change.shown) }),
      // A ticket keeps the redacted question itself; the sealed one has done its work.
      ...(change.ticketId === undefined ? {} : { ticket_id: change.ticketId, sealed_text: null }),
    })
    .where("id", "=", id)
    .execute();
}

/** The text a tap's key opens; undefined when the key is wrong or the text is gone. */
export async function unsealText(
  store: Store,
  requestId: string,
  key: string,
): Promise<string | undefined> {
  const row = await store.db
    .selectFrom("request")
    .select("sealed_text")
    .where("id", "=", requestId)
    .executeTakeFirst();
  if (!row?.sealed_text) return undefined;
  try {
    return store.vault.unseal(row.sealed_text, key, requestId);
  } catch {
    return undefined;
  }
}

/** Forgets requests of before `before`, unless their ticket is still there. */
export async function pruneRequests(store: Store, before: Date): Promise<void> {
  await store.db
    .deleteFrom("request")
    .where("created_at", "<", before.toISOString())
    .where((e) =>
      e.or([
        e("ticket_id", "is", null),
        e("ticket_id", "not in", e.selectFrom("ticket").select("id")),
      ]),
    )
    .execute();
}

/** So many taps are looked at, the latest: people and archive change. */
const tapsKept = 1000;

/** The yes/no taps of people on answers that were shown with a confidence. */
export async function readTaps(store: Store): Promise<readonly Tap[]> {
  const rows = await store.db
    .selectFrom("feedback")
    .select(["confidence", "helped"])
    .where("confidence", ">", 0)
    .orderBy("seq", "desc")
    .limit(tapsKept)
    .execute();
  return rows.map(({ confidence, helped }) => ({ confidence, helped: helped === 1 }));
}

/** A yes/no tap: numbers only. */
export async function addFeedback(store: Store, request: Request, helped: boolean): Promise<void> {
  if (request.entryId === null || request.entryVersion === null) return;
  await store.db
    .insertInto("feedback")
    .values({
      entry_id: request.entryId,
      entry_version: request.entryVersion,
      helped: helped ? 1 : 0,
      confidence: request.confidence ?? 0,
      at: nowText(store),
    })
    .execute();
}
