import { lines } from "../answering/telling.ts";
import { withHolds } from "../archive/overlay.ts";
import { holdEntry, listHolds, releaseEntry } from "../storage/holds.ts";
import type { Store } from "../storage/store.ts";
import type { Brain } from "./brain.ts";
import { type AtDesk, deskSay } from "./desk.ts";
import { sendText, type Turn } from "./turn.ts";

/** Serves the archive as the stored holds say. */
export async function applyHolds(brain: Brain, store: Store): Promise<void> {
  const entries = withHolds(brain.shipped.entries, await listHolds(store));
  brain.knowledge = { ...brain.shipped, entries };
}

/** An entry as staff name it: by its id, or by the number of its thread (`T05`). */
function findEntry({ shipped }: Brain, name: string): string | undefined {
  if (shipped.entries.has(name)) return name;
  return [...shipped.entries.values()].find((e) => e.source.thread === name.toUpperCase())?.id;
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
  if (entry === undefined) return tell(say("hold-unknown", { entry: name.slice(0, 64) }));
  if (kind === "hold") await holdEntry(store, entry, desk.staff.id);
  else if (!(await releaseEntry(store, entry))) return tell(say("hold-not-held", { entry }));
  await applyHolds(brain, store);
  await tell(say(kind === "hold" ? "hold-done" : "hold-released", { entry }));
}
