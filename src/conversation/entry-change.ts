import type { Entry } from "../archive/entry.ts";
import { audit } from "../storage/audit.ts";
import { addVersion, listVersions } from "../storage/published.ts";
import type { Staff } from "../storage/staff.ts";
import { type AtDesk, refuse, tell } from "./desk.ts";
import { applyOverlay, findStored } from "./overlay.ts";
import { may } from "./rights.ts";
import type { Turn } from "./turn.ts";

export type EntryChanged =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly why: "not-allowed" | "gone" | "changed" };

/** What is done to an entry as a whole. `seen`: the version it was seen with; where it is given, it must still be so. */
export type EntryChange =
  | { readonly kind: "withdraw"; readonly seen: number }
  | { readonly kind: "back"; readonly to: number; readonly seen?: number };

const actsOf = {
  withdraw: { version: "withdrawn", act: "withdraw" },
  back: { version: "rolled-back", act: "roll-back" },
} as const;

/**
 * Takes an answer out of the archive for good, or brings back what an earlier version said; both as a new
 * version. Compare and set on the version it was seen with.
 */
export async function changeEntry(
  turn: Turn,
  staff: Staff,
  entryId: string,
  change: EntryChange,
): Promise<EntryChanged> {
  if (!may(staff, "publish")) return { ok: false, why: "not-allowed" };
  const { store, brain } = turn;
  const current = await findStored(brain, store, entryId);
  if (!current) return { ok: false, why: "gone" };
  if (change.seen !== undefined && change.seen !== current.version) {
    return { ok: false, why: "changed" };
  }
  const content =
    change.kind === "withdraw"
      ? { ...current, status: "withdrawn" as const }
      : await findVersion(turn, entryId, change.to);
  if (!content) return { ok: false, why: "gone" };
  const entry = { ...content, version: current.version + 1 };
  const { version, act } = actsOf[change.kind];
  if (!(await addVersion(store, entry, { act: version, staffId: staff.id }))) {
    return { ok: false, why: "changed" };
  }
  await audit(store, staff.id, act, `entry:${entryId}`);
  await applyOverlay(brain, store);
  return { ok: true, entry };
}

/** What a version of an entry said: one that was decided here, or the one that was shipped. */
async function findVersion(
  { store, brain }: Turn,
  entryId: string,
  version: number,
): Promise<Entry | undefined> {
  const here = (await listVersions(store, entryId)).find(({ entry }) => entry.version === version);
  const shipped = brain.shipped.entries.get(entryId);
  return here?.entry ?? (shipped?.version === version ? shipped : undefined);
}

/** "Withdraw" and "Back to version …" on an entry, with a word on how it went. */
export async function onEntryChange(
  turn: Turn,
  desk: AtDesk,
  entryId: string,
  change: EntryChange,
): Promise<void> {
  const result = await changeEntry(turn, desk.staff, entryId, change);
  if (!result.ok) return refuse(turn, desk, `approve-${result.why}`);
  if (change.kind === "withdraw") {
    return tell(turn, desk, "entry-withdrawn-done", { entry: entryId });
  }
  await tell(turn, desk, "entry-back-done", { entry: entryId, version: change.to });
}
