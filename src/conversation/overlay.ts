import { relearn, serveEntries } from "../answering/serve-entries.ts";
import type { Entry } from "../archive/entry.ts";
import { mergeOverlay } from "../archive/overlay.ts";
import type { Log } from "../log.ts";
import { listHolds } from "../storage/holds.ts";
import { findRevision, listPublished, listVersions } from "../storage/published.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import type { Brain } from "./brain.ts";
import { regularly } from "./regularly.ts";

/** How often to look whether another process changed what is served, in milliseconds. */
const interval = 5_000;

/** Serves the archive as the stored changes and holds say, from this moment on. */
export async function applyOverlay(brain: Brain, store: Store): Promise<void> {
  const overlay = {
    entries: (await listPublished(store)).map((version) => version.entry),
    held: await listHolds(store),
  };
  const revision = await findRevision(store);
  const entries = mergeOverlay(brain.shipped.entries, overlay);
  brain.knowledge = serveEntries(brain.knowledge, entries);
  brain.revision = revision;
}

/**
 * Follows what other processes change from now on. It also puts right what this one applied in a transaction
 * that then failed.
 */
export const startReloading = (store: Store, brain: Brain, log: Log): { stop(): Promise<void> } =>
  regularly(
    interval,
    async () => {
      if ((await findRevision(store)) === brain.revision) return;
      // In a transaction, so that it cannot overtake a change that is being made here.
      await inTransaction(store, (tx) => applyOverlay(brain, tx));
    },
    (error) => log.error("reload.fault", error),
  );

/** Serves the archive as stored, with an index that has learned all of it. Takes seconds where something was added. */
export async function startWithOverlay(brain: Brain, store: Store): Promise<void> {
  await applyOverlay(brain, store);
  brain.knowledge = relearn(brain.knowledge, brain.shipped.entries);
}

/** An entry as it was last decided, whether or not it is on hold. */
export async function findStored(
  brain: Brain,
  store: Store,
  entryId: string,
): Promise<Entry | undefined> {
  const latest = (await listVersions(store, entryId)).at(-1)?.entry;
  const entries = latest === undefined ? [] : [latest];
  return mergeOverlay(brain.shipped.entries, { entries, held: new Set() }).get(entryId);
}
