import type { Match } from "../matching/match.ts";
import { isPressing } from "../queue/pressing.ts";
import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";
import { splitQuestions } from "../text/questions.ts";
import { dayIn, sayDay } from "../triage/deadlines/days.ts";
import { findDeadline } from "../triage/deadlines/find-deadline.ts";
import { findScam } from "../triage/scam.ts";
import { triage } from "../triage/triage.ts";
import { nearestEntries } from "./candidates.ts";
import { withoutCourtesies } from "./courtesies.ts";
import type { Decision, Question, Understanding, Verdict } from "./decision.ts";
import { judge } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Look, lookOnce } from "./look.ts";
import { hearQuestions } from "./questions-heard.ts";
import { isReadable } from "./readable.ts";
import { redactFor } from "./redact-for.ts";
import { decideSeveral } from "./several.ts";

/**
 * Decides what to do with a question, or with each of several. Pure: the same question, knowledge and day
 * give the same decision. Danger comes first and suppresses everything else.
 */
export function decide(question: Question, knowledge: Knowledge): Decision {
  const { text, prior, rejected = [] } = question;
  const guess = guessLanguage(text, prior);
  const { language } = guess;
  const options = { exclude: new Set(rejected), ...(language ? { language } : {}) };
  const look = lookOnce((part) => knowledge.matcher.match(part, options));
  const asked = { language, rejected: rejected.length > 0 };
  const redacted = redactFor(text, knowledge);

  const plain = withoutCourtesies(text, look, knowledge);
  const whole = look(plain);
  const match = orItsFocus(plain, whole, look);
  const found = triage(text, knowledge.signals);
  const understanding: Understanding = {
    language: language ?? prior ?? "en",
    languageSure: guess.sure && language !== undefined,
    triage: found,
    redacted,
    ...readDue(redacted, question.sent, language ?? prior, knowledge),
    candidates: nearestEntries([match]),
  };
  if (found.category) {
    return { ...understanding, kind: "emergency", category: found.category, parts: [] };
  }
  const inFront = decideInFront(question, knowledge);
  if (inFront) return { ...understanding, ...inFront, parts: [] };
  const hearing = hearQuestions(
    { text: plain, redacted: withoutCourtesies(redacted, look, knowledge) },
    asked,
    look,
    knowledge,
  );
  const verdict = judge(match, asked, knowledge);
  const several = hearing && decideSeveral({ match: whole, verdict }, hearing);
  return several
    ? { ...understanding, candidates: several.candidates, ...several.verdict, parts: several.parts }
    : { ...understanding, ...verdict, parts: [] };
}

/** The deadline in the redacted text, so that the sentence kept of it is redacted, too. */
function readDue(
  redacted: string,
  sent: Date | undefined,
  language: Language | undefined,
  { deadlines }: Knowledge,
): Pick<Understanding, "due" | "dueSentence" | "pressing"> {
  const found = sent && findDeadline(redacted, sent, deadlines, language);
  return sent && found
    ? {
        due: found.due,
        dueSentence: found.sentence,
        pressing: isPressing(found.due, sayDay(dayIn(sent))),
      }
    : { due: null, dueSentence: null, pressing: false };
}

/** What is decided about the whole message, whatever it matches: an offer of papers, or nothing to read. */
function decideInFront({ text, rephrased }: Question, knowledge: Knowledge): Verdict | undefined {
  if (findScam(text, knowledge.scams)) return { kind: "scope", reason: "scam", id: "scam" };
  if (isReadable(text)) return undefined;
  return rephrased
    ? { kind: "scope", reason: "unreadable", id: "unreadable" }
    : { kind: "rephrase" };
}

/** Long stories put the question last: the better of the whole text and its question decides. */
function orItsFocus(text: string, whole: Match, look: Look): Match {
  const { focus } = splitQuestions(text);
  if (focus === undefined || focus === text) return whole;
  const part = look(focus);
  return (part.candidates[0]?.confidence ?? 0) > (whole.candidates[0]?.confidence ?? 0)
    ? part
    : whole;
}
