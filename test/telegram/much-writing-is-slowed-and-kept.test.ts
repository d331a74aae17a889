import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { createLog } from "../../src/log.ts";
import { limitWindow, mostAtOnce } from "../../src/queue/limits.ts";
import { findPending } from "../../src/storage/inbox.ts";
import { meetPerson } from "../../src/storage/people.ts";
import { receive } from "../../src/telegram/receive.ts";
import { ana, openTestDesk } from "../support/desk-in-memory.ts";
import { aTicket } from "../support/memory-store.ts";

const asker = 77;

/** Somebody's next messages, and what the bot does with them as they come in. */
async function start(from = asker) {
  const desk = await openTestDesk();
  let id = 0;
  const takes = async (content: object): Promise<void> => {
    id += 1;
    const message = {
      message_id: id,
      date: 1,
      chat: { id: from, type: "private", first_name: "A" },
      from: { id: from, is_bot: false, first_name: "A", language_code: "es" },
      ...content,
    };
    const { store, brain } = desk;
    await receive({ store, brain, log: createLog("silent") }, [
      { update_id: id, message } as unknown as Update,
    ]);
  };
  const due = async (): Promise<number> =>
    (await findPending(desk.store, desk.store.vault.ref("chat", from), 1_000)).length;
  const says = async (count: number, text = "What is this?"): Promise<void> => {
    for (let n = 0; n < count; n += 1) await takes({ text });
  };
  return { ...desk, takes, says, due };
}

test("so many messages are taken at once, and the others in their turn", async () => {
  const { store, says, due } = await start();
  await says(2 * mostAtOnce + 5);
  expect(await due()).toBe(mostAtOnce);
  store.pass(limitWindow);
  expect(await due()).toBe(2 * mostAtOnce);
  store.pass(limitWindow);
  expect(await due()).toBe(2 * mostAtOnce + 5);
});

test("who must wait is told once, in their language", async () => {
  const { says, texts } = await start();
  await says(mostAtOnce + 5);
  const told = await texts(asker);
  expect(told.match(/unos 10 minutos/g)).toHaveLength(1);
});

test("a cry for help among many messages is not delayed", async () => {
  const { says, due, texts } = await start();
  await says(mostAtOnce + 1);
  await says(1, "I fell from the moon");
  expect(await due()).toBe(mostAtOnce + 1);
  expect(await texts(asker)).toContain("call 911");
});

test("who is in danger is not delayed while the attorney has their urgent question", async () => {
  const { store, says, due } = await start();
  const person = await meetPerson(store, asker);
  await aTicket(store, person, { urgent: true, category: "medical_emergency" });
  await says(mostAtOnce + 5);
  expect(await due()).toBe(mostAtOnce + 5);
});

test("commands are not delayed, and do not bring the delayed ones along", async () => {
  const { says, due } = await start();
  await says(mostAtOnce + 3);
  await says(1, "/hotlines");
  expect(await due()).toBe(mostAtOnce + 1);
});

test("staff are not delayed", async () => {
  const { says, due } = await start(ana);
  await says(mostAtOnce + 3);
  expect(await due()).toBe(mostAtOnce + 3);
});
