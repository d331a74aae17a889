import type { Update } from "grammy/types";
import { createEmitter, type Emitter } from "./emitter.ts";

export type UpdateContent = Omit<Update, "update_id">;
export type UpdateType = keyof UpdateContent;

/** Updates that the bot has not confirmed yet, oldest first. */
export interface UpdateQueue {
  readonly pending: readonly Update[];
  /** Fires when an update is added. */
  readonly added: Emitter<void>;
  /** Fires when updates are confirmed. */
  readonly confirmed: Emitter<void>;
  /** Queues an update unless the bot has not asked for its type. */
  add(content: UpdateContent): void;
  /** Remembers which types the bot asks for; undefined keeps the setting. */
  allow(types: readonly string[] | undefined): void;
  readonly allowed: readonly string[];
  confirmBefore(updateId: number): void;
  confirm(updateId: number): void;
  keepLast(count: number): void;
  clear(): void;
}

/** Types a bot gets only if it names them. */
const onlyIfNamed = new Set<string>(["chat_member", "message_reaction", "message_reaction_count"]);

export function createUpdateQueue(firstId: number): UpdateQueue {
  let nextId = firstId;
  let pending: Update[] = [];
  let allowed: readonly string[] = [];
  const added = createEmitter<void>();
  const confirmed = createEmitter<void>();

  const keep = (filter: (update: Update) => boolean) => {
    const before = pending.length;
    pending = pending.filter(filter);
    if (pending.length < before) confirmed.emit();
  };
  const wanted = (type: string) =>
    allowed.length > 0 ? allowed.includes(type) : !onlyIfNamed.has(type);

  return {
    get pending() {
      return pending;
    },
    get allowed() {
      return allowed;
    },
    added,
    confirmed,
    add(content) {
      if (!Object.keys(content).every(wanted)) return;
      // A copy: what the bot gets is how things stood then, whatever happens until it asks.
      pending.push(structuredClone({ update_id: nextId++, ...content }) as Update);
      added.emit();
    },
    allow(types) {
      if (types) allowed = [...types];
    },
    confirmBefore: (updateId) => keep((update) => update.update_id >= updateId),
    confirm: (updateId) => keep((update) => update.update_id !== updateId),
    keepLast(count) {
      const first = Math.max(pending.length - count, 0);
      const kept = new Set(pending.slice(first));
      keep((update) => kept.has(update));
    },
    clear: () => keep(() => false),
  };
}
