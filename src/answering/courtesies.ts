import { band } from "../matching/band.ts";
import { toSentences } from "../text/questions.ts";
import { tokenise } from "../text/tokens.ts";
import type { Smalltalk } from "./intents.ts";
import { type Knowledge, subjectOf } from "./knowledge.ts";
import type { Look } from "./look.ts";

/** Small talk that is asked in earnest: it is answered, and not taken for a courtesy. */
const earnest: ReadonlySet<string> = new Set([
  "are-you-human",
  "are-you-lawyer",
  "who-runs-this",
  "is-it-private",
  "is-it-free",
  "want-human",
]);

/** Small talk that is dropped beside a question. */
export const isCourtesy = (smalltalkId: string): boolean => !earnest.has(smalltalkId);

/** The words of greetings and thanks, in all languages, and those that stand word for word among the phrasings. */
export interface Courtesies {
  readonly words: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

export function courtesiesOf(smalltalk: ReadonlyMap<string, Smalltalk>): Courtesies {
  const sentences = [...smalltalk.values()]
    .filter(({ id }) => isCourtesy(id))
    .flatMap(({ phrasings }) => Object.values(phrasings).flat())
    .map(wordsOf);
  return {
    words: new Set(sentences.flat()),
    sentences: new Set(sentences.map((words) => words.join(" "))),
  };
}

const wordsOf = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

/** A sentence of more words says more than thanks. */
const courteousWords = 5;

/** A name, or a typing mistake. */
const foreignWords = 1;

/** Greetings stand at the beginning, thanks at the end: so many sentences there are looked at. */
const outermost = 2;

/** The text without its greetings and thanks, which would outshout a short question; the text itself where it is nothing else. */
export function withoutCourtesies(text: string, look: Look, knowledge: Knowledge): string {
  const sentences = toSentences(text);
  if (sentences.length < 2) return text;
  const kept = sentences.filter(
    (sentence, at) =>
      (at >= outermost && at < sentences.length - outermost) ||
      !isCourteous(sentence, look, knowledge),
  );
  return kept.length === 0 || kept.length === sentences.length ? text : kept.join("\n");
}

/** Looked up only where its words leave it open. */
function isCourteous(sentence: string, look: Look, { courtesies, matcher }: Knowledge): boolean {
  const words = wordsOf(sentence);
  if (words.length > courteousWords) return false;
  if (courtesies.sentences.has(words.join(" "))) return true;
  const foreign = words.filter((word) => !courtesies.words.has(word));
  if (foreign.length > foreignWords) return false;
  const match = look(sentence);
  const [best] = match.candidates;
  const subject = best && subjectOf(best.id);
  const isSure = band(match, matcher.bands) === "answer";
  return isSure && subject?.kind === "smalltalk" && isCourtesy(subject.id);
}
