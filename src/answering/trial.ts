import type { Entry } from "../archive/entry.ts";
import type { Match } from "../matching/match.ts";
import { decide } from "./decide.ts";
import type { Decision } from "./decision.ts";
import type { LiveKnowledge } from "./knowledge.ts";
import { serveEntries } from "./serve-entries.ts";

/** What a question would lead to, and why. */
export interface Trial {
  readonly decision: Decision;
  /** How it was matched, with the explanation. */
  readonly match: Match;
}

/**
 * What would be decided about a question that is sent now, with an entry that is not published yet where one is given. The live
 * index has it for the moment of the trial only: nothing else can run in between.
 */
export function tryQuestion(
  { text, sent }: { readonly text: string; readonly sent: Date },
  knowledge: LiveKnowledge,
  entry?: Entry,
): Trial {
  const tried = entry
    ? serveEntries(knowledge, new Map([...knowledge.entries, [entry.id, entry]]))
    : knowledge;
  try {
    const decision = decide({ text, sent }, tried);
    const match = tried.matcher.match(text, { language: decision.language, explain: true });
    return { decision, match };
  } finally {
    if (entry) serveEntries(tried, knowledge.entries);
  }
}
