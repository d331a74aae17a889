import type { LiveKnowledge } from "../../src/answering/knowledge.ts";
import { type Brain, createBrain } from "../../src/conversation/brain.ts";
import type { AtDesk } from "../../src/conversation/desk.ts";
import { createTurn, type Turn } from "../../src/conversation/turn.ts";
import { type DeskRules, usualRules } from "../../src/queue/rules.ts";
import type { Outgoing } from "../../src/storage/outgoing.ts";
import { listStaff, type Staff, seedStaff } from "../../src/storage/staff.ts";
import { decryptJson } from "../../src/storage/store.ts";
import { openTestStore, type TestStore } from "./memory-store.ts";
import { createTestKnowledge, loadShippedFacts, shippedSentences } from "./test-knowledge.ts";

const invented: LiveKnowledge = {
  ...createTestKnowledge(),
  ...loadShippedFacts(),
  matcher: createTestKnowledge().matcher,
};

/** The Telegram ids of the staff at a test desk. */
export const [ana, ben] = [9001, 9002];

/** The use cases of staff on a store in memory: what they queue is looked up in the outbox, nothing is sent. */
export interface TestDesk {
  readonly store: TestStore;
  readonly brain: Brain;
  turn(): Turn;
  /** A member at their own chat. */
  at(userId: number): Promise<AtDesk>;
  /** Everything queued for a chat that was not taken back, oldest first. */
  sent(chatId: number): Promise<readonly Extract<Outgoing, { kind: "message" }>[]>;
  /** The texts of it, as one. */
  texts(chatId: number): Promise<string>;
}

/** @param knowledge invented, unless a test needs the shipped one */
export async function openTestDesk(
  rules: Partial<DeskRules> = {},
  knowledge: LiveKnowledge = invented,
): Promise<TestDesk> {
  const store = await openTestStore();
  await seedStaff(store, [ana, ben]);
  const brain = createBrain({
    knowledge,
    translator: shippedSentences,
    operator: { name: "the test", url: undefined },
    retentionDays: 90,
    secondContact: undefined,
    desk: { ...usualRules, ...rules },
  });
  let turns = 0;
  const member = async (userId: number): Promise<Staff> => {
    const found = (await listStaff(store)).find((staff) => staff.userId === userId);
    if (!found) throw new Error("desk: no such member");
    return found;
  };
  const sent = async (chatId: number) => {
    const rows = await store.db
      .selectFrom("outbox")
      .select(["id", "message_box"])
      .where("chat_ref", "=", store.vault.ref("chat", chatId))
      .where("state", "!=", "cancelled")
      .orderBy("seq")
      .execute();
    return rows.flatMap(({ id, message_box: box }) => {
      const place = { table: "outbox", column: "message", row: id };
      const message = box === null ? undefined : decryptJson<Outgoing>(store, box, place);
      return message?.kind === "message" ? [message] : [];
    });
  };
  return {
    store,
    brain,
    turn: () => createTurn(store, brain, `test-${++turns}`),
    at: async (userId) => ({ staff: await member(userId), chatId: userId }),
    sent,
    texts: async (chatId) => (await sent(chatId)).map((message) => message.text).join("\n---\n"),
  };
}
