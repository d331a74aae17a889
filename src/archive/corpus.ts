import type { ChangeNote } from "./change-note.ts";
import type { Entry } from "./entry.ts";
import type { Concept } from "./glossary.ts";
import type { Resource } from "./resource.ts";
import type { Topic } from "./topic.ts";

/** The archive as it is shipped: what we know, before anything an attorney added or put on hold. */
export interface Corpus {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly changeNotes: ReadonlyMap<string, ChangeNote>;
  readonly concepts: readonly Concept[];
}

/** What a corpus file got wrong: the place and the reason, each a sentence for the person who edits it. */
export interface CorpusProblem {
  readonly where: string;
  readonly what: string;
}

/**
 * Finds ids that point nowhere, references to what is never shown, and (given `today`, an ISO day)
 * review dates that have passed.
 */
export function checkCorpus(corpus: Corpus, today?: string): readonly CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const report = (where: string, what: string) => problems.push({ where, what });

  const checkReferences = (
    where: string,
    ids: { readonly resources: readonly string[]; readonly changeNotes?: readonly string[] },
  ): void => {
    for (const id of ids.resources) {
      const resource = corpus.resources.get(id);
      if (!resource) report(where, `unknown resource ${id}`);
      else if (!isShown(resource)) report(where, `resource ${id} is never shown`);
    }
    for (const id of ids.changeNotes ?? []) {
      const note = corpus.changeNotes.get(id);
      if (!note) report(where, `unknown change note ${id}`);
      else if (note.confidence === "unconfirmed") report(where, `change note ${id} is never shown`);
    }
  };

  for (const entry of corpus.entries.values()) {
    const where = `entry ${entry.id}`;
    checkReferences(where, entry);
    for (const id of entry.topics) {
      if (!corpus.topics.has(id)) report(where, `unknown topic ${id}`);
    }
    if (today !== undefined && entry.reviewBy < today) {
      report(where, `reviewBy ${entry.reviewBy} is past`);
    }
  }
  for (const topic of corpus.topics.values()) checkReferences(`topic ${topic.id}`, topic);
  for (const note of corpus.changeNotes.values()) {
    if (today !== undefined && note.reviewBy < today) {
      report(`change note ${note.id}`, `reviewBy ${note.reviewBy} is past`);
    }
  }
  return problems;
}

/** Confirmed facts are shown; those from the seed list are shown with a word of caution; others are not. */
export const isShown = (fact: { readonly confidence: Resource["confidence"] }): boolean =>
  fact.confidence === "confirmed" || fact.confidence === "seed";
