import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Update } from "grammy/types";
import { expect, onTestFinished, test } from "vitest";
import { addDraft } from "../../src/storage/drafts.ts";
import { finishUpdates, storeUpdate } from "../../src/storage/inbox.ts";
import { enqueue, findDue, markSending, markSent } from "../../src/storage/outbox.ts";
import { erasePerson, meetPerson } from "../../src/storage/people.ts";
import { addRequest, newRequestId } from "../../src/storage/requests.ts";
import { seedStaff, setStaffChat } from "../../src/storage/staff.ts";
import { addEvent } from "../../src/storage/tickets.ts";
import { aTicket, openTestStore, type TestStore } from "../support/memory-store.ts";

const marker = "MARKER-of-private-words-не-для-диска";
const chatId = 7_777_712_345;
const staffId = 8_888_854_321;
const groupId = -1_009_999_967_890;

/** Everything a person and staff write, through every way that stores it. */
async function writeEverywhere(store: TestStore): Promise<void> {
  const person = await meetPerson(store, chatId);
  await seedStaff(store, [staffId]);
  await setStaffChat(store, groupId);
  for (const id of [1, 2]) {
    const update = { update_id: id, message: { text: marker, chat: { id: chatId } } };
    await storeUpdate(store, update as unknown as Update, {
      chatRef: person.chatRef,
      notBefore: store.clock(),
    });
  }
  await finishUpdates(store, [1], "answer");
  const ticket = await aTicket(store, person, { question: marker });
  const requestId = newRequestId();
  await addRequest(store, {
    id: requestId,
    personId: person.id,
    messageId: 1,
    outcome: "answer",
    language: "en",
    entry: undefined,
    confidence: undefined,
    candidates: [],
    sealedText: store.vault.seal(marker, requestId).sealed,
    ticketId: ticket.id,
  });
  await addEvent(store, ticket.id, { kind: "note", actor: "ana", text: marker });
  await addDraft(store, { ticketId: ticket.id, staffId: "ana", text: marker });
  const message = {
    kind: "message",
    text: marker,
    buttons: [[{ label: marker, copy: marker }]],
  } as const;
  for (const dedupe of ["first", "second"]) {
    await enqueue(store, { dedupe, chatId, purpose: "reply", message });
  }
  const [item] = await findDue(store, { limit: 1, busy: new Set() });
  await markSending(store, item?.id ?? "");
  await markSent(store, item?.id ?? "");
}

/** An integer as SQLite stores it: big-endian, as few bytes as hold it (6 for these ids). */
const asStored = (id: number): Buffer => {
  const bytes = Buffer.alloc(6);
  bytes.writeIntBE(id, 0, 6);
  return bytes;
};

const readFolder = (folder: string): Buffer =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "asylum-answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("the files on disk hold none of the words and ids that were stored", async () => {
  const folder = aFolder();
  const store = await openTestStore(join(folder, "bot.db"));
  await writeEverywhere(store);
  const whileOpen = readFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(["bot.db", "bot.db-shm", "bot.db-wal"]);
  await store.close();
  for (const bytes of [whileOpen, readFolder(folder)]) {
    expect(bytes.includes("v1.")).toBe(true);
    expect(bytes.includes(marker)).toBe(false);
    expect(bytes.includes(Buffer.from(marker, "utf16le"))).toBe(false);
    expect(bytes.includes(Buffer.from(marker).toString("base64url").slice(4, 40))).toBe(false);
    for (const id of [chatId, staffId, groupId]) {
      expect(bytes.includes(String(Math.abs(id)))).toBe(false);
      expect(bytes.includes(asStored(id))).toBe(false);
    }
  }
});

test("an erased person's encrypted fields are overwritten on disk", async () => {
  const folder = aFolder();
  const store = await openTestStore(join(folder, "bot.db"));
  await writeEverywhere(store);
  const person = await meetPerson(store, chatId);
  const boxes = await store.db.selectFrom("person").select("chat_box").execute();
  await erasePerson(store, person);
  await store.close();
  const bytes = readFolder(folder);
  for (const { chat_box } of boxes) expect(bytes.includes(chat_box)).toBe(false);
});
