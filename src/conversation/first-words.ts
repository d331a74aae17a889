import { composeFirstWords } from "../answering/compose-emergency.ts";
import type { Telling } from "../answering/telling.ts";
import { priorities } from "../storage/outgoing.ts";
import { findPerson } from "../storage/people.ts";
import type { Store } from "../storage/store.ts";
import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";
import type { Category } from "../triage/category.ts";
import { triage } from "../triage/triage.ts";
import { type Brain, tellingIn } from "./brain.ts";
import { bindButtons, createTurn, sendText, type Turn } from "./turn.ts";

/** Names the first words queued for an update, so that they are queued once. */
export const firstWordsKey = (updateId: number): string => `first-words:${updateId}`;

/** Queues the first words; they overtake everything else on its way to the chat. */
export function sendFirstWords(
  turn: Turn,
  telling: Telling,
  emergency: {
    readonly chatId: number;
    readonly category: Category;
    readonly forwarded: boolean;
    readonly updateId: number;
  },
): Promise<void> {
  const reply = composeFirstWords(telling, emergency.category, emergency.forwarded);
  return sendText(
    turn,
    emergency.chatId,
    { text: reply.text, buttons: bindButtons(reply, undefined) },
    {
      purpose: "first-words",
      priority: priorities.emergency,
      dedupe: firstWordsKey(emergency.updateId),
    },
  );
}

/**
 * Queues the first words of an emergency in the same transaction that stores the message: they leave
 * before the message is understood any further.
 */
export async function queueFirstWords(
  store: Store,
  brain: Brain,
  message: {
    readonly updateId: number;
    readonly chatId: number;
    readonly text: string;
    readonly forwarded: boolean;
    readonly appLanguage: Language | undefined;
  },
): Promise<boolean> {
  const { category } = triage(message.text, brain.knowledge.signals);
  if (category === null) return false;
  const person = await findPerson(store, message.chatId);
  const prior = person?.language ?? message.appLanguage;
  const language = person?.languageChosen
    ? person.language
    : guessLanguage(message.text, prior).language;
  const telling = tellingIn(brain, language ?? prior ?? "en", store.clock());
  const { chatId, forwarded, updateId } = message;
  const turn = createTurn(store, brain, firstWordsKey(updateId));
  await sendFirstWords(turn, telling, { chatId, category, forwarded, updateId });
  return true;
}
