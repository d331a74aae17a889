import type { Update } from "grammy/types";
import type { Brain } from "../conversation/brain.ts";
import { forwardWait, isComplete, longestWait, pieceWait } from "../conversation/bundle.ts";
import { queueFirstWords } from "../conversation/first-words.ts";
import { slowDown } from "../conversation/slow-down.ts";
import type { Log } from "../log.ts";
import { findOldestPending, rescheduleChat, storeUpdate } from "../storage/inbox.ts";
import { findStaff } from "../storage/staff.ts";
import { inTransaction, type Store } from "../storage/store.ts";
import { languageSchema } from "../text/languages.ts";
import { asPiece, chatOf, isForwarded, senderOf, textOf } from "./updates.ts";

export interface Receiver {
  readonly store: Store;
  readonly brain: Brain;
  readonly log: Log;
}

/**
 * Stores updates durably, together with the first words of an emergency, in one transaction. Only when
 * this has returned may Telegram be told that they arrived.
 */
export async function receive(receiver: Receiver, updates: readonly Update[]): Promise<void> {
  await inTransaction(receiver.store, async (store) => {
    for (const update of updates) await receiveOne({ ...receiver, store }, update);
  });
}

async function receiveOne({ store, brain, log }: Receiver, update: Update): Promise<void> {
  const chat = chatOf(update);
  const chatRef = store.vault.ref("chat", chat?.id ?? 0);
  const urgent = chat?.type === "private" && (await callsForHelp({ store, brain, log }, update));
  const now = store.clock();
  const limit = urgent ? now : await whenAllowed({ store, brain, log }, update, chatRef);
  const piece = urgent ? now : await whenToHandle(store, update, chatRef);
  const notBefore = limit > piece ? limit : piece;
  const stored = await storeUpdate(store, update, { chatRef, notBefore });
  const pieces = new Date(now.getTime() + longestWait);
  if (stored && notBefore <= pieces) await rescheduleChat(store, chatRef, notBefore, pieces);
  log.debug("update.stored", { update: update.update_id, repeated: !stored });
}

/** Queues first words where the message shows danger. A fault here must not lose the message itself. */
async function callsForHelp({ store, brain, log }: Receiver, update: Update): Promise<boolean> {
  const text = textOf(update);
  const chat = chatOf(update);
  const sender = senderOf(update);
  if (text === undefined || chat === undefined || sender === undefined) return false;
  try {
    if (await findStaff(store, sender.id)) return false;
    const appLanguage = languageSchema.safeParse(sender.language_code?.slice(0, 2));
    return await queueFirstWords(store, brain, {
      updateId: update.update_id,
      chatId: chat.id,
      text,
      forwarded: isForwarded(update.message),
      appLanguage: appLanguage.data,
    });
  } catch (error) {
    log.error("triage.fault", error, { update: update.update_id });
    return false;
  }
}

/** At once, but for the messages of somebody who writes very much. Taps and commands, and what staff write, are not delayed. */
async function whenAllowed(
  { store, brain }: Receiver,
  update: Update,
  chatRef: string,
): Promise<Date> {
  const { message } = update;
  const sender = message?.from;
  const isLimited = message?.chat.type === "private" && !message.text?.startsWith("/");
  if (!sender || !isLimited || (await findStaff(store, sender.id))) return store.clock();
  const appLanguage = languageSchema.safeParse(sender.language_code?.slice(0, 2)).data;
  return slowDown(store, brain, { chatRef, chatId: message.chat.id, appLanguage });
}

/** At once, but for a piece of a story, which waits a moment for the next piece. */
async function whenToHandle(store: Store, update: Update, chatRef: string): Promise<Date> {
  const now = store.clock();
  const piece = asPiece(update);
  if (!piece || isComplete(piece.text)) return now;
  if (piece.from && (await findStaff(store, piece.from.id))) return now;
  const wait = isForwarded(piece) ? forwardWait : pieceWait;
  const oldest = await findOldestPending(store, chatRef);
  const latest = (oldest ?? now).getTime() + longestWait;
  return new Date(Math.min(now.getTime() + wait, Math.max(latest, now.getTime())));
}
