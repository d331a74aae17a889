import type { Say } from "../locales/translator.ts";
import type { Ticket } from "../storage/tickets.ts";
import { languageSchema } from "../text/languages.ts";
import { createAnalyser } from "../text/terms.ts";
import { type Brain, staffLanguage } from "./brain.ts";

/** So many are enough to see what a question is about. */
const most = 8;

/** What a question in another language speaks of, in English: the concepts of the glossary in it, each once. */
export function conceptsOf({ knowledge: { concepts } }: Brain, ticket: Ticket): readonly string[] {
  const language = languageSchema.safeParse(ticket.language).data;
  if (language === undefined || language === staffLanguage) return [];
  const found = new Set(createAnalyser(concepts)(ticket.question, language).concepts);
  return concepts
    .filter(({ concept }) => found.has(`#${concept}`))
    .slice(0, most)
    .map(({ concept, forms }) => forms[staffLanguage]?.[0] ?? concept);
}

/** The line of a card that tells it; undefined where nothing is recognised, or the question is in English. */
export function sayConcepts(say: Say, brain: Brain, ticket: Ticket): string | undefined {
  const concepts = conceptsOf(brain, ticket);
  return concepts.length === 0
    ? undefined
    : say("card-concepts", { concepts: concepts.join(", ") });
}
