import { band } from "../matching/band.ts";
import type { Match } from "../matching/match.ts";
import { leansBack } from "../text/leaning.ts";
import { splitQuestions } from "../text/questions.ts";
import type { Verdict } from "./decision.ts";
import { type Asked, handoff, isQueued, judge } from "./judge.ts";
import { type Knowledge, type Subject, subjectOf } from "./knowledge.ts";
import type { Look } from "./look.ts";
import { isReadable } from "./readable.ts";
import { redactFor } from "./redact-for.ts";

/** Questions of one message that are looked up; with more answers in one reply nobody finds the right one. */
const lookedUp = 4;

/** One of several questions in a message, and what it leads to by itself. */
export interface Heard {
  /** What was matched. */
  readonly text: string;
  /** The same without identifiers, to be read by people. */
  readonly words: string;
  readonly match: Match;
  readonly verdict: Verdict;
  /** It needs the question before it to be understood. */
  readonly leans: boolean;
  /** It is surely about its subject, whatever stands around it. */
  readonly stands: boolean;
  /** It may be about a subject of its own, so that the message is not one question. */
  readonly speaksUp: boolean;
}

/** The questions of a message that holds several. */
export interface Hearing {
  readonly heard: readonly Heard[];
  /** Those that are not looked up. */
  readonly beyond: readonly string[];
}

/** Looks the questions of a message up one by one; undefined where it holds only one. */
export function hearQuestions(
  message: { readonly text: string; readonly redacted: string },
  asked: Asked,
  look: Look,
  knowledge: Knowledge,
): Hearing | undefined {
  const { questions, told } = splitQuestions(message.text);
  if (questions.length < 2) return undefined;
  const words = readableWords(questions, message.redacted, knowledge);
  const readable = questions
    .map((text, at) => ({ text, words: words[at] ?? "", story: told[at] ?? text }))
    .filter(({ text }) => isReadable(text));
  const heard = readable.slice(0, lookedUp).map(({ text: question, words, story }, at): Heard => {
    const needsMore = leans(question, asked, look);
    const text = needsMore ? story : question;
    const match = look(text);
    const isLeaning = needsMore && leans(story, asked, look);
    const thin = isLeaning || (at > 0 && saysLittle(match));
    const strong = band(match, knowledge.matcher.bands) === "answer";
    const verdict = judge(match, asked, knowledge);
    return {
      text,
      words,
      match,
      verdict: thin ? offered(verdict) : verdict,
      leans: isLeaning,
      stands: strong && !thin,
      speaksUp: strong && !(isLeaning && at > 0),
    };
  });
  return {
    heard: joinLeaning(heard, asked, look, knowledge),
    beyond: readable.slice(lookedUp).map(({ words }) => words),
  };
}

/** It cannot be understood by itself; the archive's own words always can. */
const leans = (text: string, { language = "en" }: Asked, look: Look): boolean =>
  leansBack(text, language) && !look(text).explain.exact;

/** The subject a match comes nearest to. */
export const nearest = (match: Match): (Subject & { readonly confidence: number }) | undefined => {
  const [best] = match.candidates;
  return best && { ...subjectOf(best.id), confidence: best.confidence };
};

/** The questions cut out of the redacted text, in which every identifier was seen with what stood around it. */
function readableWords(
  questions: readonly string[],
  redacted: string,
  knowledge: Knowledge,
): readonly string[] {
  const cut = splitQuestions(redacted).questions;
  return cut.length === questions.length
    ? cut
    : questions.map((question) => redactFor(question, knowledge));
}

/** One word of its own, or none that is of the field: another question before it would change its meaning. */
function saysLittle({ explain }: Match): boolean {
  const concepts = explain.terms.filter((term) => term.startsWith("#")).length;
  return !explain.exact && (concepts === 0 || explain.terms.length - concepts < 2);
}

/** What would be an answer is only offered. */
const offered = (verdict: Verdict): Verdict =>
  verdict.kind === "answer" ? { kind: "suggest", entries: [verdict.entry] } : verdict;

/**
 * "And for my wife?" belongs to the question before it where both together lead to the same as that one
 * alone. Where they do not, it counts as not matched, whatever it is like by itself.
 */
function joinLeaning(
  heard: readonly Heard[],
  asked: Asked,
  look: Look,
  knowledge: Knowledge,
): readonly Heard[] {
  const joined: Heard[] = [];
  for (const part of heard) {
    const before = joined.at(-1);
    if (before === undefined || !part.leans) {
      joined.push(part);
      continue;
    }
    const text = `${before.text} ${part.text}`;
    const together = look(text);
    const verdict = judge(together, asked, knowledge);
    if (
      isQueued(before.verdict) ||
      belongs(part, before, { match: together, verdict }, knowledge)
    ) {
      joined[joined.length - 1] = { ...before, text, words: `${before.words} ${part.words}` };
    } else {
      joined.push({ ...part, verdict: handoff("no-match") });
    }
  }
  return joined;
}

function belongs(
  part: Heard,
  before: Heard,
  together: Pick<Heard, "match" | "verdict">,
  knowledge: Knowledge,
): boolean {
  if (before.verdict.kind === "smalltalk") return false;
  if (keyOf(together.verdict) !== keyOf(before.verdict)) return false;
  const alone = nearest(part.match);
  const subject = nearest(before.match);
  if (alone === undefined || subject === undefined || isSame(alone, subject)) return true;
  const isElsewhere = band(part.match, knowledge.matcher.bands) === "answer";
  return !isElsewhere || (nearest(together.match)?.confidence ?? 0) >= subject.confidence;
}

export const isSame = (one: Subject, other: Subject): boolean =>
  one.kind === other.kind && one.id === other.id;

/** Equal for verdicts that say the same to the person. */
export function keyOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "answer":
      return `answer ${verdict.entry.id}`;
    case "suggest":
      return `suggest ${verdict.entries.map((entry) => entry.id).join(" ")}`;
    case "handoff":
      return `handoff ${verdict.enters ? verdict.reason : verdict.topic?.id}`;
    case "smalltalk":
    case "scope":
      return `${verdict.kind} ${verdict.id}`;
    default:
      return verdict.kind;
  }
}
