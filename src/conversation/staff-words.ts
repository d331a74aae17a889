import { sayAnswer, sayChanges, saySource } from "../answering/compose-answer.ts";
import { sayResources } from "../answering/contacts.ts";
import { sayLanguageName } from "../answering/language-name.ts";
import { lines, paragraphs, sayQuestion, type Telling } from "../answering/telling.ts";
import type { Entry } from "../archive/entry.ts";
import { forReader, type Written } from "../queue/written.ts";
import type { Language } from "../text/languages.ts";

/**
 * The attorney's own words inside a frame in the asker's language; where they are in another one, the
 * language is named.
 */
export function composeStaffReply(telling: Telling, number: number, written: Written): string {
  const { text, language } = forReader(written, telling.language);
  return frameReply(telling, number, text, sayOtherLanguage(telling, language));
}

/** A past answer that the attorney chose: its age, its words and its source, as always. */
export const composeSuggested = (telling: Telling, number: number, entry: Entry): string =>
  frameReply(
    telling,
    number,
    paragraphs(
      telling.say("reply-suggested"),
      sayAnswer(telling, entry),
      saySource(telling, entry),
    ),
  );

const frameReply = (telling: Telling, number: number, words: string, remark?: string): string =>
  paragraphs(
    lines(telling.say("reply-from-attorney", { number }), remark),
    words,
    telling.say("reply-from-attorney-footer"),
  );

/**
 * Better words for an answer that the reader was given, with the question it answers where it is in the archive.
 * Why they get it stands below.
 */
export function composeCorrection(telling: Telling, written: Written, entry?: Entry): string {
  const { text, language } = forReader(written, telling.language);
  return paragraphs(
    telling.say("correction-first-line"),
    entry && telling.say("answer-question", { question: sayQuestion(telling, entry) }),
    lines(sayOtherLanguage(telling, language), text),
    entry && sayChanges(telling, entry.changeNotes),
    telling.say("correction-why"),
  );
}

/** Names the language of words that are not in the reader's own. */
export const sayOtherLanguage = (
  { say, language: reader }: Telling,
  language: Language,
): string | undefined =>
  language === reader
    ? undefined
    : say("reply-from-attorney-language", { language: sayLanguageName(reader, language) });

/** Tells the asker that a question was closed, and who else can help. */
export const composeClosed = (telling: Telling, number: number): string =>
  lines(
    telling.say("ticket-closed", { number }),
    sayResources(telling, telling.knowledge.contacts.meanwhile),
  );
