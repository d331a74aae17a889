import { lines, paragraphs } from "../answering/telling.ts";
import { localDay, localHour } from "../queue/local-time.ts";
import { isAway, listStaff, type Staff, updateStaff } from "../storage/staff.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { listClaimedBy } from "../storage/tickets.ts";
import { encodeAction } from "./actions.ts";
import type { Brain } from "./brain.ts";
import { type AtDesk, deskSay, nextButton, tell } from "./desk.ts";
import { countNow } from "./queue-views.ts";
import { createTurn, sendText, type Turn } from "./turn.ts";

/** Sends each member of the staff who wants it the day's digest, once a day from a local hour on. Returns how many. */
export async function sendDigests(store: Store, brain: Brain): Promise<number> {
  const now = store.clock();
  const today = localDay(now, brain.desk.timeZone);
  if (localHour(now, brain.desk.timeZone) < brain.desk.digestHour) return 0;
  const due = (await listStaff(store)).filter(
    (staff) => staff.digest && staff.digestOn !== today && !isAway(staff, today),
  );
  for (const staff of due) {
    await inTransaction(store, async (tx) => {
      await updateStaff(tx, staff.id, { digestOn: today });
      await sendDigest(createTurn(tx, brain, `digest-${staff.id}-${today}`), staff);
    });
  }
  return due.length;
}

/** What waits, in numbers; nothing of what was written. Nothing at all where nothing waits. */
async function sendDigest(turn: Turn, staff: Staff): Promise<void> {
  const counts = await countNow(turn);
  const yours = (await listClaimedBy(turn.store, staff.id)).length;
  if (counts.open + counts.claimed + counts.asleep === 0) return;
  const say = deskSay(turn);
  const line = (id: string, count: number): string | undefined =>
    count === 0 ? undefined : say(id, { count });
  const text = paragraphs(
    say("digest-head", { count: counts.open }),
    lines(
      line("digest-urgent", counts.urgent),
      line("digest-due", counts.dueSoon),
      line("digest-yours", yours),
      line("queue-asleep", counts.asleep),
      line("queue-quiet", counts.quiet),
    ),
  );
  const off = { label: say("button-digest-off"), data: encodeAction({ kind: "digest" }) };
  const queue = { label: say("button-queue"), data: encodeAction({ kind: "queue" }) };
  const buttons = [...nextButton(turn), [queue, off]];
  await sendText(turn, staff.userId, { text, buttons }, { purpose: "digest" });
}

/** Turns the digest off, or on again. */
export async function switchDigest(turn: Turn, desk: AtDesk, wanted: boolean): Promise<void> {
  await updateStaff(turn.store, desk.staff.id, { digest: wanted });
  await tell(turn, desk, wanted ? "digest-on" : "digest-off", { hour: turn.brain.desk.digestHour });
}
