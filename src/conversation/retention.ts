import { pruneAudit } from "../storage/audit.ts";
import { pruneInbox } from "../storage/inbox.ts";
import { pruneOutbox } from "../storage/outbox.ts";
import { prunePairs } from "../storage/pairs.ts";
import { prunePasses } from "../storage/passes.ts";
import { prunePeople } from "../storage/people.ts";
import { pruneProposals } from "../storage/proposals.ts";
import { pruneRequests } from "../storage/requests.ts";
import { pruneSentMessages } from "../storage/sent-messages.ts";
import { pruneSessions } from "../storage/sessions.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { pruneTickets } from "../storage/tickets.ts";
import { pruneTold } from "../storage/told.ts";

const day = 86_400_000;
/** Telegram repeats an update for at most 24 hours; the ledger remembers twice as long. */
const ledgerDays = 2;

/** How long it can be seen who did what: longer than tickets, so that a question about last year has an answer. */
const auditDays = 365;

/** Forgets what is older than the retention time allows. */
export const applyRetention = (store: Store, retentionDays: number): Promise<void> =>
  inTransaction(store, async (tx) => {
    const before = (days: number): Date => new Date(tx.clock().getTime() - days * day);
    await pruneInbox(tx, before(ledgerDays));
    await pruneTickets(tx, before(retentionDays));
    await pruneProposals(tx, before(retentionDays));
    await pruneTold(tx, before(retentionDays));
    await pruneRequests(tx, before(retentionDays));
    await pruneOutbox(tx, before(retentionDays));
    await pruneSentMessages(tx);
    await prunePairs(tx);
    await prunePasses(tx, before(ledgerDays));
    await pruneSessions(tx, before(ledgerDays));
    await pruneAudit(tx, before(auditDays));
    await prunePeople(tx, before(retentionDays));
  });
