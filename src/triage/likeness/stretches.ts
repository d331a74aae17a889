import { toSentences } from "../../text/questions.ts";
import { wordsOf } from "./features.ts";

/** In a message of more words, one sentence would be lost among the others. */
const longMessage = 60;
/** Sentences are read together up to so many words. */
const stretch = 40;

/** A long message in stretches of a few sentences, each to be read by itself; empty for a short message. */
export function stretchesOf(text: string): readonly string[] {
  if (wordsOf(text).length <= longMessage) return [];
  const stretches: string[] = [];
  let [open, words] = ["", 0];
  for (const sentence of toSentences(text)) {
    const more = wordsOf(sentence).length;
    if (open !== "" && words + more > stretch) {
      stretches.push(open);
      [open, words] = ["", 0];
    }
    open = open === "" ? sentence : `${open} ${sentence}`;
    words += more;
  }
  return open === "" ? stretches : [...stretches, open];
}
