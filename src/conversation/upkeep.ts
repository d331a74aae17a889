import type { Log } from "../log.ts";
import { readTaps } from "../storage/requests.ts";
import type { Store } from "../storage/store.ts";
import type { Brain } from "./brain.ts";
import { regularly } from "./regularly.ts";
import { applyRetention } from "./retention.ts";

const interval = 3_600_000;

/** Forgets what is old and learns from the taps there are. */
async function keepUp(store: Store, { knowledge, retentionDays }: Brain): Promise<void> {
  await applyRetention(store, retentionDays);
  knowledge.matcher.calibrate(await readTaps(store));
}

/** Keeps up now and every hour. */
export const startUpkeep = (store: Store, brain: Brain, log: Log): { stop(): Promise<void> } =>
  regularly(
    interval,
    () => keepUp(store, brain),
    (error) => log.error("upkeep.fault", error),
  );
