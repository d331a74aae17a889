import type { Entry } from "../archive/entry.ts";
import type { Topic } from "../archive/topic.ts";
import type { Candidate } from "../matching/match.ts";
import type { HandoffReason } from "../queue/ticket.ts";
import type { Language } from "../text/languages.ts";
import type { Category } from "../triage/category.ts";
import type { Triage } from "../triage/triage.ts";

/** What a person wrote, and what is known about it before it is understood. */
export interface Question {
  readonly text: string;
  /** When it was written. Without it no deadline is read: "tomorrow" is no day. */
  readonly sent?: Date;
  /** The language they chose or were last sure to write in. */
  readonly prior?: Language;
  /** Entries they have already said are not their question. */
  readonly rejected?: readonly string[];
  /** They were asked once to put it in other words. */
  readonly rephrased?: boolean;
}

/** What was understood, whatever is decided. */
export interface Understanding {
  /** The language to reply in. */
  readonly language: Language;
  /** False when the language was guessed on thin evidence or is not one of ours. */
  readonly languageSure: boolean;
  readonly triage: Triage;
  /** The text as staff see it: identifiers replaced by placeholders. */
  readonly redacted: string;
  /** The deadline read from the text: an ISO day. */
  readonly due: string | null;
  /** The sentence that says the deadline, as staff see it. */
  readonly dueSentence: string | null;
  /** The deadline is so near that a person should see the question, even where the archive answers it. */
  readonly pressing: boolean;
  /** The entries that come nearest, best first, with calibrated confidences. */
  readonly candidates: readonly Candidate[];
}

export type ScopeReason = "scam" | "off-topic" | "unreadable" | "intent";

export type Verdict =
  | { readonly kind: "emergency"; readonly category: Category }
  | { readonly kind: "answer"; readonly entry: Entry; readonly confidence: number }
  | { readonly kind: "suggest"; readonly entries: readonly Entry[] }
  | {
      readonly kind: "handoff";
      readonly reason: HandoffReason;
      readonly topic: Topic | undefined;
      /** false: offered by a button, because the person first gets dated notes to read. */
      readonly enters: boolean;
    }
  | { readonly kind: "smalltalk"; readonly id: string }
  | { readonly kind: "scope"; readonly reason: ScopeReason; readonly id: string }
  | { readonly kind: "rephrase" };

/** One of several questions in a message, decided by itself. */
export interface Part {
  /** The person's words, without identifiers. */
  readonly question: string;
  readonly verdict: Verdict;
}

/** What to do with a question; see design.md, "The way of a message". */
export type Decision = Understanding &
  Verdict & {
    /** Where the message holds several questions: each, the one that leads first. Empty where it is one. */
    readonly parts: readonly Part[];
  };

/** The ids of the entries a verdict shows or offers. */
export function shownEntries({ verdict }: { readonly verdict: Verdict }): readonly string[] {
  if (verdict.kind === "answer") return [verdict.entry.id];
  return verdict.kind === "suggest" ? verdict.entries.map((entry) => entry.id) : [];
}
