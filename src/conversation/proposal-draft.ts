import { nearestEntries } from "../answering/candidates.ts";
import { type Knowledge, subjectOf } from "../answering/knowledge.ts";
import { redactFor } from "../answering/redact-for.ts";
import type { Entry } from "../archive/entry.ts";
import { type EntryDraft, replyPolicies, reviewTimes, serveFor } from "../archive/entry-draft.ts";
import type { Topic } from "../archive/topic.ts";
import type { Candidate } from "../matching/match.ts";
import { asWritten } from "../queue/written.ts";
import { guessLanguage } from "../text/language.ts";
import { redactionKinds } from "../text/redact.ts";
import type { Turn } from "./turn.ts";

/** What an attorney changes on a proposal before approving it. */
export type DraftChange =
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "phrasing"; readonly at: number }
  | { readonly kind: "serve" }
  | { readonly kind: "review" }
  | { readonly kind: "all"; readonly draft: WrittenDraft };

/** Everything that can be changed, at once, as a form has it. The answer of an entry stays: to change it is to correct it. */
export type WrittenDraft = Pick<EntryDraft, "question" | "topic" | "serve" | "reviewIn"> & {
  readonly answer: string | undefined;
  /** Which of the offered phrasings are taken. */
  readonly taken: ReadonlySet<number>;
};

const after = <T>(all: readonly T[], one: T): T => all[(all.indexOf(one) + 1) % all.length] ?? one;

/** A proposal's draft with a change. */
export function changed(
  draft: EntryDraft,
  change: DraftChange,
  { topics }: Pick<Knowledge, "topics">,
): EntryDraft {
  switch (change.kind) {
    case "question":
      return { ...draft, question: change.text };
    case "answer":
      return withAnswer(draft, change.text);
    case "topic":
      return topics.has(change.topic) ? { ...draft, topic: change.topic } : draft;
    case "phrasing":
      return {
        ...draft,
        offered: draft.offered.map((one, at) =>
          at === change.at ? { ...one, taken: !one.taken } : one,
        ),
      };
    case "serve":
      return { ...draft, serve: after(replyPolicies, draft.serve) };
    case "review":
      return { ...draft, reviewIn: after(reviewTimes, draft.reviewIn) };
    case "all": {
      const { question, topic, serve, reviewIn, answer, taken } = change.draft;
      const settled = {
        ...(answer === undefined ? draft : withAnswer(draft, answer)),
        question,
        serve,
        reviewIn,
        offered: draft.offered.map((one, at) => ({ ...one, taken: taken.has(at) })),
      };
      return changed(settled, { kind: "topic", topic }, { topics });
    }
  }
}

/** Other words take the versions in other languages with them. */
function withAnswer(draft: EntryDraft, words: string): EntryDraft {
  if (words === draft.answer[draft.language]) return draft;
  const { language, text } = asWritten(words);
  return { ...draft, language, answer: { [language]: text } };
}

/** Whether words that everybody would read still hold, or once held, a personal detail. */
export const showsDetail = (turn: Turn, { question, offered }: EntryDraft): boolean =>
  [question, ...offered.flatMap(({ taken, text }) => (taken ? [text] : []))].some(
    (text) =>
      redactFor(text, turn.brain.knowledge) !== text ||
      redactionKinds.some((kind) => text.includes(`[${kind}]`)),
  );

/** How many topics are offered before all of them are. */
const likely = 6;

/** The topics a question most likely belongs to, the likeliest first. */
export function likelyTopics(question: string, knowledge: Knowledge): readonly Topic[] {
  const ids = knowledge.matcher.match(question).candidates.flatMap(({ id }) => {
    const subject = subjectOf(id);
    if (subject.kind === "topic") return [subject.id];
    return subject.kind === "entry" ? (knowledge.entries.get(subject.id)?.topics ?? []) : [];
  });
  return [...new Set(ids)].flatMap((id) => knowledge.topics.get(id) ?? []).slice(0, likely);
}

/** Below this confidence an entry is no near duplicate. */
const nearFrom = 0.1;

/** The answers in the archive that come near to a question, other than the one it belongs to. */
export function nearDuplicates(
  question: string,
  knowledge: Knowledge,
  own: string | null,
): readonly (Candidate & { readonly entry: Entry })[] {
  const language = guessLanguage(question).language;
  const match = knowledge.matcher.match(question, {
    ...(language ? { language } : {}),
    ...(own === null ? {} : { exclude: new Set([own]) }),
  });
  return nearestEntries([match])
    .filter(({ confidence }) => confidence >= nearFrom)
    .slice(0, 3)
    .flatMap((candidate) => {
      const entry = knowledge.entries.get(candidate.id);
      return entry ? { ...candidate, entry } : [];
    });
}

/** How an entry will be served, whatever is chosen: a subject whose rules change often waits for a person. */
export const servedAs = (turn: Turn, draft: EntryDraft): EntryDraft["serve"] => {
  const topic = turn.brain.knowledge.topics.get(draft.topic);
  return topic ? serveFor(draft, topic) : draft.serve;
};
