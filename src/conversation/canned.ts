import type { CannedReply } from "../archive/canned-reply.ts";
import { listUses } from "../storage/canned-use.ts";
import type { Store } from "../storage/store.ts";
import type { Brain } from "./brain.ts";

/** A reply written ahead, and how often it has been sent. */
export type UsedReply = CannedReply & { readonly uses: number };

/** The replies written ahead, those sent most first. */
export async function listCanned(store: Store, brain: Brain): Promise<readonly UsedReply[]> {
  const uses = await listUses(store);
  return [...brain.knowledge.canned.values()]
    .map((reply) => ({ ...reply, uses: uses.get(reply.id) ?? 0 }))
    .sort((a, b) => b.uses - a.uses);
}
