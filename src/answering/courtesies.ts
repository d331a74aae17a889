import { band } from "../matching/band.ts";
import { toSentences } from "../text/questions.ts";
import { tokenise } from "../text/tokens.ts";
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

/** A sentence of more words says more than thanks. */
const courteousWords = 5;

/** Greetings stand at the beginning, thanks at the end: so many sentences there are looked at. */
const outermost = 2;

/** The text without its greetings and thanks, which would outshout a short question; the text itself where it is nothing else. */
export function withoutCourtesies(text: string, look: Look, { matcher }: Knowledge): string {
  const sentences = toSentences(text);
  if (sentences.length < 2) return text;
  const kept = sentences.filter((sentence, at) => {
    if (at >= outermost && at < sentences.length - outermost) return true;
    if (tokenise(sentence).length > courteousWords) return true;
    const match = look(sentence);
    const [best] = match.candidates;
    const subject = best && subjectOf(best.id);
    const isSure = band(match, matcher.bands) === "answer";
    return !(isSure && subject?.kind === "smalltalk" && isCourtesy(subject.id));
  });
  return kept.length === 0 || kept.length === sentences.length ? text : kept.join("\n");
}
