import type { Backoff } from "../webhook.ts";
import type { World } from "../world.ts";
import { chatMethods } from "./chats.ts";
import { commandMethods } from "./commands.ts";
import { editingMethods } from "./editing.ts";
import type { MethodTable } from "./method.ts";
import { queryMethods } from "./queries.ts";
import { sendingMethods } from "./sending.ts";
import { topicMethods } from "./topics.ts";
import { updateMethods } from "./updates.ts";

/** Every method the simulator has, and the way to end what they keep waiting. */
export function createMethods(
  world: World,
  backoff: Backoff,
): { readonly methods: MethodTable; close(): void } {
  const receiving = updateMethods(world, backoff);
  return {
    methods: {
      ...receiving.methods,
      ...sendingMethods(world),
      ...editingMethods(world),
      ...queryMethods(world),
      ...commandMethods(world),
      ...chatMethods(world),
      ...topicMethods(world),
    },
    close: receiving.close,
  };
}
