import { lines } from "../answering/telling.ts";
import { audit } from "../storage/audit.ts";
import { holdEntry, listHolds, releaseEntry } from "../storage/holds.ts";
import type { Staff } from "../storage/staff.ts";
import { stretch } from "../text/stretch.ts";
import type { Brain } from "./brain.ts";
import { type AtDesk, deskSay } from "./desk.ts";
import { applyOverlay } from "./overlay.ts";
import { may } from "./rights.ts";
import { sendText, type Turn } from "./turn.ts";

/** An entry as staff name it: by its id, or by the number of its thread (`T05`). */
export function findEntry({ knowledge }: Brain, name: string): string | undefined {
  if (knowledge.entries.has(name)) return name;
  return [...knowledge.entries.values()].find((e) => e.source.thread === name.toUpperCase())?.id;
}

/** `/hold ID`, `/unhold ID`: takes an answer out of service at once, or puts it back; without an id, lists what is held. */
export async function changeHold(
  turn: Turn,
  desk: AtDesk,
  kind: "hold" | "unhold",
  name: string,
): Promise<void> {
  const { store, brain } = turn;
  const say = deskSay(turn);
  const tell = (text: string) => sendText(turn, desk.chatId, { text }, { purpose: "staff" });
  if (name === "") {
    const held = [...(await listHolds(store))].sort();
    return tell(held.length === 0 ? say("holds-none") : lines(say("holds-list"), ...held));
  }
  const entry = findEntry(brain, name);
  if (entry === undefined) return tell(say("hold-unknown", { entry: stretch(name, 0, 64) }));
  const result = await setHold(turn, desk.staff, entry, kind);
  await tell(say(holdSentences[result], { entry }));
}

export type HoldResult = "held" | "released" | "not-held" | "not-allowed";

/** The sentences that say what came of a hold. */
export const holdSentences: Readonly<Record<HoldResult, string>> = {
  held: "hold-done",
  released: "hold-released",
  "not-held": "hold-not-held",
  "not-allowed": "staff-not-allowed",
};

/** Takes an entry out of service or puts it back, wherever staff do so, and notes who did. */
export async function setHold(
  { store, brain }: Turn,
  staff: Staff,
  entry: string,
  kind: "hold" | "unhold",
): Promise<HoldResult> {
  if (!may(staff, "hold")) return "not-allowed";
  if (kind === "hold") await holdEntry(store, entry, staff.id);
  else if (!(await releaseEntry(store, entry))) return "not-held";
  await audit(store, staff.id, kind, `entry:${entry}`);
  await applyOverlay(brain, store);
  return kind === "hold" ? "held" : "released";
}
