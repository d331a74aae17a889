import type { LiveKnowledge } from "../answering/knowledge.ts";
import type { Telling } from "../answering/telling.ts";
import type { Translator } from "../locales/translator.ts";
import type { Language } from "../text/languages.ts";

/** What the conversation thinks with: the knowledge, the sentences, and who runs the bot. */
export interface Brain {
  /** The archive as it is shipped. */
  readonly shipped: LiveKnowledge;
  /** The archive as it is served: without what staff have put on hold. */
  knowledge: LiveKnowledge;
  readonly translator: Translator;
  readonly operator: { readonly name: string; readonly url: string | undefined };
  readonly retentionDays: number;
  /** Who is told besides staff when nobody takes an urgent question: a Telegram id. */
  readonly secondContact: number | undefined;
}

export const createBrain = (parts: Omit<Brain, "shipped">): Brain => ({
  ...parts,
  shipped: parts.knowledge,
});

export const tellingIn = (
  brain: Pick<Brain, "knowledge" | "translator">,
  language: Language,
  now: Date,
): Telling => ({
  language,
  say: brain.translator.in(language),
  knowledge: brain.knowledge,
  now,
});

/** Staff read English, the language of the archive. */
export const staffLanguage: Language = "en";
