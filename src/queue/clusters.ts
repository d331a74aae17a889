import type { Corpus } from "../archive/corpus.ts";
import type { Concept } from "../archive/glossary.ts";
import type { Candidate, Document, Matcher } from "../matching/match.ts";
import { createMatcher } from "../matching/matcher.ts";
import { plainModel } from "../matching/model.ts";
import { type Language, languages } from "../text/languages.ts";

/** A question that waits, as it is compared with others. */
export interface Waiting {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  /** What it comes near to in the archive, with calibrated confidences. */
  readonly profile: readonly Candidate[];
}

/** A question that may mean the same as another one. */
export interface Alike {
  readonly id: string;
  /** The share of pairs with this likeness that mean the same, in a queue like those it was learned on. */
  readonly likeness: number;
}

/** From here on two questions are shown side by side: of such pairs some two in three mean the same. */
export const suggestAt = 0.4;
/** From here on they may be confirmed together with others in one tap: more than four in five mean the same. */
export const confirmAt = 0.85;

/**
 * Weights of a logistic regression, learned on queues of thirty questions drawn from the dev half of the labelled
 * messages; `test/eval/likeness.ts` measures it. In another language the words tell less, so the same evidence
 * tells more.
 */
const weights = {
  bias: -1.13,
  /** The matcher's confidence that one is what the other asks for. */
  confidence: 2.85,
  /** How much of one's words the other has. */
  covered: 5.63,
  /** ln of how much they come near to the same things in the archive. */
  shared: 1.27,
  otherLanguage: 1.3,
};
/** Keeps the logarithm finite where nothing is shared. */
const leastShared = 0.01;

/** What a question comes near to in the archive. */
export const profileOf = (
  question: string,
  language: Language,
  matcher: Matcher,
): readonly Candidate[] => matcher.match(question, { language }).candidates;

/** The share of two profiles that is the same, 0 to 1. */
function shared(one: readonly Candidate[], other: readonly Candidate[]): number {
  const known = new Map(other.map(({ id, confidence }) => [id, confidence]));
  return one.reduce((sum, { id, confidence }) => sum + Math.min(confidence, known.get(id) ?? 0), 0);
}

function likenessOf(
  asked: Waiting,
  other: Waiting,
  direct = { confidence: 0, covered: 0 },
): number {
  const sum =
    weights.bias +
    weights.confidence * direct.confidence +
    weights.covered * direct.covered +
    weights.shared * Math.log(shared(asked.profile, other.profile) + leastShared) +
    (asked.language === other.language ? 0 : weights.otherLanguage);
  return 1 / (1 + Math.exp(-sum));
}

/** Compares questions that wait with one another. */
export interface Comparer {
  /**
   * The questions that may mean the same as a new one, the likeliest first. Two ways lead there: the matcher
   * finds one by the words of the other, or both come near to the same things in the archive, which knows words
   * of all languages.
   */
  findAlike(asked: Waiting, others: readonly Waiting[]): readonly Alike[];
}

/**
 * A comparer that keeps an index of what waits, so that each question is indexed once.
 * @param usual questions people usually ask: they tell which words are common, and are never found themselves
 */
export function createComparer(
  usual: readonly Document["questions"][number][],
  concepts: readonly Concept[],
): Comparer {
  const background = usual.map((question, at) => ({ id: `usual:${at}`, questions: [question] }));
  const exclude = new Set(background.map(({ id }) => id));
  const matcher = createMatcher(background, { concepts, model: plainModel });
  let indexed: ReadonlySet<string> = new Set();

  return {
    findAlike(asked, others) {
      const waiting = new Set(others.map(({ id }) => id));
      for (const id of indexed) if (!waiting.has(id)) matcher.withdraw(id);
      for (const { id, question, language } of others) {
        if (!indexed.has(id)) matcher.add({ id, questions: [{ text: question, language }] });
      }
      indexed = waiting;
      const match = matcher.match(asked.question, { language: asked.language, exclude });
      const direct = new Map(
        match.candidates.map(({ id, confidence }, at) => [
          id,
          { confidence, covered: match.explain.parts[at]?.phrasingCovered ?? 0 },
        ]),
      );
      return others
        .map((other) => ({
          id: other.id,
          likeness: likenessOf(asked, other, direct.get(other.id)),
        }))
        .filter(({ likeness }) => likeness >= suggestAt)
        .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
    },
  };
}

/** One way to ask for each entry and topic, in each language there is: the questions people usually ask. */
export const usualQuestions = ({
  entries,
  topics,
}: Pick<Corpus, "entries" | "topics">): readonly Document["questions"][number][] =>
  [...entries.values(), ...topics.values()].flatMap(({ phrasings }) =>
    languages.flatMap((language) => {
      const text = phrasings[language]?.[0];
      return text === undefined ? [] : { text, language };
    }),
  );
