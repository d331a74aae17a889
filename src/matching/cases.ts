import { guessLanguage } from "../text/language.ts";
import { type Evidence, gatherEvidence, type Held, type Query, toQuery } from "./evidence.ts";
import type { Library } from "./library.ts";
import { createRepair } from "./typos.ts";

/** A query whose right answers are known. */
export interface Labelled {
  readonly text: string;
  /** Ids of the documents that answer it; empty: none does. */
  readonly relevant: readonly string[];
}

/** A labelled query with its evidence, gathered once for all the models tried on it. */
export interface Case {
  readonly library: Library;
  readonly query: Query;
  readonly held: Held;
  readonly evidence: readonly Evidence[];
  /** Ids of the documents that are right; empty: none is. */
  readonly relevant: readonly string[];
  /** The numbers of those of them that the library has. */
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

export function labelledCases(library: Library, labelled: readonly Labelled[]): Case[] {
  const numbers = new Map(library.ids.map((id, at) => [id, at]));
  const startRepair = createRepair(library.vocabulary);
  return labelled.map(({ text, relevant }): Case => {
    const language = guessLanguage(text, library.language).language ?? library.language;
    const query = toQuery(library.analyse(text, language, startRepair()));
    return {
      library,
      query,
      held: {},
      evidence: gatherEvidence(library, query),
      relevant,
      right: new Set(relevant.map((id) => numbers.get(id)).filter((n) => n !== undefined)),
      weight: 1,
    };
  });
}

/** At most this many phrasings are held out: more cost time and teach nothing new. */
const mostHeldOut = 500;
/** The share of messages, as calibrated for, that nothing in the archive answers. */
const outOfScopeShare = 0.4;

/**
 * Cases made of the archive alone: a phrasing held out, which its document should still answer, and
 * the same phrasing with its whole document held out, which nothing should answer. Documents of one
 * phrasing would give only the second kind, and so give none.
 */
export function heldOutCases(library: Library): Case[] {
  const stride = Math.max(1, Math.ceil(library.phrasings.length / mostHeldOut));
  const chosen = library.phrasings.flatMap(({ owner, terms }, row) =>
    row % stride === 0 && terms.plain !== "" ? [{ owner, terms, row }] : [],
  );
  const make = (query: Query, held: Held, right: readonly number[]): Case => ({
    library,
    query,
    held,
    evidence: gatherEvidence(library, query, held),
    relevant: right.map((document) => library.ids[document] ?? ""),
    right: new Set(right),
    weight: right.length > 0 ? 1 - outOfScopeShare : outOfScopeShare,
  });
  const several = chosen.filter(({ owner }) => (library.phrasingsOf[owner]?.length ?? 0) > 1);
  return several.flatMap(({ owner, terms, row }) => {
    const query = toQuery(terms);
    return [
      make(query, { phrasing: row }, [owner]),
      make(query, { documents: new Set([owner]) }, []),
    ];
  });
}
