import type { LiveKnowledge } from "../answering/knowledge.ts";
import type { Telling } from "../answering/telling.ts";
import type { Translator } from "../locales/translator.ts";
import type { Language } from "../text/languages.ts";

/** What the conversation thinks with: the knowledge, the sentences, and who runs the bot. */
export interface Brain {
  readonly knowledge: LiveKnowledge;
  readonly translator: Translator;
  readonly operator: { readonly name: string; readonly url: string | undefined };
  readonly retentionDays: number;
}

export const tellingIn = (brain: Brain, language: Language, now: Date): Telling => ({
  language,
  say: brain.translator.in(language),
  knowledge: brain.knowledge,
  now,
});

/** Staff read English, the language of the archive. */
export const staffLanguage: Language = "en";
