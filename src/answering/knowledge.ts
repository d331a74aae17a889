import type { CannedReply } from "../archive/canned-reply.ts";
import type { Corpus } from "../archive/corpus.ts";
import { type Entry, originalAnswer } from "../archive/entry.ts";
import type { Phrasings } from "../archive/facts.ts";
import type { Concept } from "../archive/glossary.ts";
import type { Document, LiveMatcher, Matcher } from "../matching/match.ts";
import type { Language } from "../text/languages.ts";
import { type PublicNumbers, publicNumbers } from "../text/redact.ts";
import { createAnalyser } from "../text/terms.ts";
import type { Category } from "../triage/category.ts";
import type { Deadlines } from "../triage/deadlines/compile.ts";
import type { ScamSignals } from "../triage/scam.ts";
import type { SignalSet } from "../triage/signal-set.ts";
import type { Signals } from "../triage/signals.ts";
import type { ContactLists } from "./contact-lists.ts";
import type { Courtesies } from "./courtesies.ts";
import type { Fitting } from "./fitting-contacts.ts";
import type { Emergencies, Scope, Smalltalk } from "./intents.ts";

/** Everything `decide` needs to know, ready to be asked. */
export interface Knowledge extends Corpus {
  readonly smalltalk: ReadonlyMap<string, Smalltalk>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly emergencies: Emergencies;
  readonly signals: Signals;
  readonly scams: ScamSignals;
  /** Words of an attorney that promise how a case will end. */
  readonly promises: SignalSet;
  readonly deadlines: Deadlines;
  readonly contacts: ContactLists;
  readonly fitting: Fitting;
  readonly matcher: Matcher;
  /** The decisive concepts (`#fee`) of the glossary, and which of them each document speaks of. */
  readonly decisive: DecisiveConcepts;
  readonly courtesies: Courtesies;
  /** Replies of the staff that were written ahead. */
  readonly canned: ReadonlyMap<string, CannedReply>;
  /** The numbers we give out ourselves: they are no personal data. */
  readonly hotlines: PublicNumbers;
}

/** Knowledge that changes while it is asked. */
export interface LiveKnowledge extends Knowledge {
  readonly matcher: LiveMatcher;
}

export interface DecisiveConcepts {
  readonly all: ReadonlySet<string>;
  readonly of: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a matched document is: an entry of the archive, or an intent that competes with the entries. */
export type Subject =
  | { readonly kind: "entry"; readonly id: string }
  | { readonly kind: "topic"; readonly id: string }
  | { readonly kind: "smalltalk"; readonly id: string }
  | { readonly kind: "scope"; readonly id: string }
  | { readonly kind: "emergency"; readonly id: Category };

/** The subject behind a document id: `topic:fees`, `smalltalk:greeting`, `scope:everyday`, or an entry's own id. */
export function subjectOf(documentId: string): Subject {
  const [kind, id] = documentId.split(":");
  if (kind === "emergency") return { kind, id: id as Category };
  return id !== undefined && (kind === "topic" || kind === "smalltalk" || kind === "scope")
    ? { kind, id }
    : { kind: "entry", id: documentId };
}

const questionsOf = (phrasings: Phrasings): Document["questions"] =>
  Object.entries(phrasings).flatMap(([language, texts]) =>
    (texts ?? []).map((text) => ({ text, language: language as Language })),
  );

/** An entry as the index knows it. Of a reply, the question is in the language somebody asked it in. */
export const entryDocument = (entry: Entry): Document => {
  const answer = entry.answer.en ?? originalAnswer(entry);
  return {
    id: entry.id,
    questions: [
      entry.kind === "reply"
        ? { text: entry.question }
        : { text: entry.question, language: "en" as const },
      ...questionsOf(entry.phrasings),
    ],
    ...(answer === "" ? {} : { answer }),
  };
};

/** The documents of the index: entries, and the topics, small talk and scope statements that compete with them. */
export function documentsOf(
  corpus: Corpus,
  intents: Pick<Knowledge, "smalltalk" | "scopes" | "emergencies">,
): readonly Document[] {
  return [
    ...[...corpus.entries.values()]
      .filter((entry) => entry.status !== "withdrawn")
      .map(entryDocument),
    ...[...corpus.topics.values()].map((topic) => ({
      id: `topic:${topic.id}`,
      questions: questionsOf(topic.phrasings),
    })),
    ...[...intents.smalltalk.values()].map((intent) => ({
      id: `smalltalk:${intent.id}`,
      questions: questionsOf(intent.phrasings),
    })),
    ...Object.entries(intents.emergencies).map(([category, phrasings]) => ({
      id: `emergency:${category}`,
      questions: questionsOf(phrasings),
    })),
    ...[...intents.scopes.values()].map((scope) => ({
      id: `scope:${scope.id}`,
      questions: questionsOf(scope.phrasings),
    })),
  ];
}

/** The telephone numbers of the contacts. */
export const hotlinesOf = ({ resources }: Corpus): PublicNumbers =>
  publicNumbers(
    [...resources.values()].flatMap(({ phones }) =>
      phones.flatMap((phone) => [
        phone.display.replace(/\D/g, ""),
        ...(phone.e164 ? [phone.e164.replace(/\D/g, "")] : []),
      ]),
    ),
  );

/** Which decisive concepts each document's questions speak of. */
export function decisiveConceptsOf(
  documents: readonly Document[],
  concepts: readonly Concept[],
): DecisiveConcepts {
  const analyse = createAnalyser(concepts);
  const all = new Set(concepts.filter((c) => c.decisive).map((c) => `#${c.concept}`));
  const spokenOf = ({ questions }: Document): ReadonlySet<string> =>
    new Set(
      questions
        .flatMap(({ text, language = "en" }) => analyse(text, language).concepts)
        .filter((concept) => all.has(concept)),
    );
  return { all, of: new Map(documents.map((document) => [document.id, spokenOf(document)])) };
}
