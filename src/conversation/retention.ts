import { pruneInbox } from "../storage/inbox.ts";
import { pruneOutbox } from "../storage/outbox.ts";
import { prunePairs } from "../storage/pairs.ts";
import { prunePeople } from "../storage/people.ts";
import { pruneRequests } from "../storage/requests.ts";
import { pruneSentMessages } from "../storage/sent-messages.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { pruneTickets } from "../storage/tickets.ts";

const day = 86_400_000;
/** Telegram repeats an update for at most 24 hours; the ledger remembers twice as long. */
const ledgerDays = 2;

/** Forgets what is older than the retention time allows. */
export const applyRetention = (store: Store, retentionDays: number): Promise<void> =>
  inTransaction(store, async (tx) => {
    const before = (days: number): Date => new Date(tx.clock().getTime() - days * day);
    await pruneInbox(tx, before(ledgerDays));
    await pruneTickets(tx, before(retentionDays));
    await pruneRequests(tx, before(retentionDays));
    await pruneOutbox(tx, before(retentionDays));
    await pruneSentMessages(tx);
    await prunePairs(tx);
    await prunePeople(tx, before(retentionDays));
  });
