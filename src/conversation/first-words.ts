import { composeFirstWords } from "../answering/compose-emergency.ts";
import { priorities } from "../storage/outgoing.ts";
import { findPerson } from "../storage/people.ts";
import type { Store } from "../storage/store.ts";
import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";
import { triage } from "../triage/triage.ts";
import { type Brain, tellingIn } from "./brain.ts";
import { bindButtons, createTurn, sendText } from "./turn.ts";

/** Names the first words queued for an update, so that they are queued once. */
export const firstWordsKey = (updateId: number): string => `first-words:${updateId}`;

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
  const reply = composeFirstWords(telling, category, message.forwarded);
  await sendText(
    createTurn(store, brain, firstWordsKey(message.updateId)),
    message.chatId,
    { text: reply.text, buttons: bindButtons(reply, undefined) },
    {
      purpose: "first-words",
      priority: priorities.emergency,
      dedupe: firstWordsKey(message.updateId),
    },
  );
  return true;
}
