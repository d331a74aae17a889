import { toSentences } from "../../text/questions.ts";
import { wordsOf } from "./features.ts";

/** A long sentence is looked at in windows of so many words … */
const window = 30;
/** … each of which begins so many words after the one before. */
const stride = 15;
/** Sentences of fewer words are looked at with the one after them. */
const fewest = 4;
/** More of a message than this is looked at as a whole only. */
const mostParts = 60;

/** A stretch of a message that may show danger by itself. */
export interface Part {
  readonly text: string;
  readonly words: readonly string[];
}

/** The sentences of a message, long ones in overlapping windows; empty where the message is but one short sentence. */
export function partsOf(text: string): readonly Part[] {
  const sentences = toSentences(text);
  const joined: string[] = [];
  let open = "";
  for (const sentence of sentences) {
    open = open === "" ? sentence : `${open} ${sentence}`;
    if (wordsOf(open).length < fewest) continue;
    joined.push(open);
    open = "";
  }
  if (open !== "") joined.push(open);
  const parts = joined.flatMap((sentence): Part[] => {
    const words = wordsOf(sentence);
    if (words.length <= window) return [{ text: sentence, words }];
    return Array.from({ length: Math.ceil((words.length - stride) / stride) }, (_, at) => ({
      text: sentence,
      words: words.slice(at * stride, at * stride + window),
    }));
  });
  return parts.length < 2 ? [] : parts.slice(0, mostParts);
}
