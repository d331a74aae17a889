import type { LiveKnowledge } from "../answering/knowledge.ts";
import type { Telling } from "../answering/telling.ts";
import type { Translator } from "../locales/translator.ts";
import { type Comparer, createComparer, usualQuestions } from "../queue/clusters.ts";
import { type DeskRules, usualRules } from "../queue/rules.ts";
import type { Language } from "../text/languages.ts";

/** What the conversation thinks with: the knowledge, the sentences, and who runs the bot. */
export interface Brain {
  /** The entries as they are shipped. */
  readonly shipped: Pick<LiveKnowledge, "entries">;
  /** The archive as it is served: with what staff have published, changed and put on hold. */
  knowledge: LiveKnowledge;
  /** The revision of the stored changes that `knowledge` has. */
  revision: number;
  /** Compares questions that wait; made when the first one does. */
  readonly comparer: () => Comparer;
  readonly translator: Translator;
  readonly operator: { readonly name: string; readonly url: string | undefined };
  readonly retentionDays: number;
  /** Who is told besides staff when nobody takes an urgent question: a Telegram id. */
  readonly secondContact: number | undefined;
  /** How the queue is worked. */
  readonly desk: DeskRules;
}

export function createBrain(
  parts: Omit<Brain, "shipped" | "revision" | "comparer" | "desk"> & Partial<Pick<Brain, "desk">>,
): Brain {
  let comparer: Comparer | undefined;
  const { entries, concepts } = parts.knowledge;
  const usual = usualQuestions(parts.knowledge);
  return {
    desk: usualRules,
    ...parts,
    shipped: { entries },
    revision: 0,
    comparer: () => {
      comparer ??= createComparer(usual, concepts);
      return comparer;
    },
  };
}

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
