import type { ArchiveLine, QueryLine } from "../importing/jsonl.ts";
import { band } from "../matching/band.ts";
import { labelledCases } from "../matching/cases.ts";
import { fitModel } from "../matching/fit.ts";
import { buildIndex } from "../matching/index.ts";
import type { Candidate, Document, Matcher } from "../matching/match.ts";
import { matcherOver } from "../matching/matcher.ts";
import { guessLanguage } from "../text/language.ts";

/** How many candidates a result names. */
const named = 5;

/** What an archive of somebody else has for a question: no corpus, no intents, no triage. */
export type ArchiveAsker = (text: string) => {
  readonly decision: "answer" | "suggest" | "handoff";
  readonly entry: string | null;
  readonly candidates: readonly Candidate[];
  readonly reason: string | null;
  readonly language: string | null;
  readonly reply: string;
};

/** Indexes an archive; weights and thresholds are fitted on `labelled` queries, else on the archive alone. */
export function createArchiveAsker(
  archive: readonly ArchiveLine[],
  labelled: readonly QueryLine[] = [],
): { readonly askArchive: ArchiveAsker; readonly matcher: Matcher } {
  const documents: readonly Document[] = archive.map((line) => ({
    id: line.id,
    questions: line.questions.map((text) => ({ text })),
    answer: line.answer,
  }));
  const answers = new Map(archive.map((line) => [line.id, line.answer]));
  const index = buildIndex(documents);
  const cases = labelledCases(index, labelled);
  const matcher = matcherOver(index, fitModel(index, documents, cases));
  const askArchive: ArchiveAsker = (text) => {
    const match = matcher.match(text);
    const decided = band(match, matcher.bands);
    const [best] = match.candidates;
    const answered = decided === "answer" && best !== undefined;
    return {
      decision: decided === "none" ? "handoff" : decided,
      entry: answered ? best.id : null,
      candidates: match.candidates.slice(0, named),
      reason: decided === "none" ? "no-match" : null,
      language: guessLanguage(text).language ?? null,
      reply: answered ? (answers.get(best.id) ?? "") : "",
    };
  };
  return { askArchive, matcher };
}
