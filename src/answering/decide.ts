import type { Entry } from "../archive/entry.ts";
import { band } from "../matching/band.ts";
import type { Candidate, Match } from "../matching/match.ts";
import { guessLanguage } from "../text/language.ts";
import type { Language } from "../text/languages.ts";
import { splitQuestions } from "../text/questions.ts";
import { redact } from "../text/redact.ts";
import { findScam } from "../triage/scam.ts";
import { type Triage, triage } from "../triage/triage.ts";
import type { Decision, Question, Understanding, Verdict } from "./decision.ts";
import { type Knowledge, subjectOf } from "./knowledge.ts";
import { isReadable } from "./readable.ts";

/** How many candidates a decision names. */
const namedCandidates = 5;

/** Entries offered side by side when none stands out. */
const suggested = 3;

/**
 * Decides what to do with a question. Pure: the same question, knowledge and day give the same decision.
 * Danger comes first and suppresses everything else.
 */
export function decide(question: Question, knowledge: Knowledge): Decision {
  const guess = guessLanguage(question.text, question.prior);
  const match = bestMatch(question, guess.language, knowledge);
  const found = orLikeAnEmergency(triage(question.text, knowledge.signals), match);
  const understanding: Understanding = {
    language: guess.language ?? question.prior ?? "en",
    languageSure: guess.sure && guess.language !== undefined,
    triage: found,
    redacted: redactFor(question.text, knowledge),
    due: null,
    candidates: entryCandidates(match),
  };
  const verdict: Verdict = found.category
    ? { kind: "emergency", category: found.category }
    : judge(question, guess.language, match, knowledge);
  return { ...understanding, ...verdict };
}

/** How sure the index must be that a message is like known emergencies, where no signal fires. */
const likeEmergencyAt = 0.4;

/** Danger said in words that no signal knows: the message is most like those of people in danger. */
function orLikeAnEmergency(found: Triage, match: Match): Triage {
  const [best] = match.candidates;
  const subject = best && subjectOf(best.id);
  if (found.category !== null || subject?.kind !== "emergency") return found;
  if (best === undefined || best.confidence < likeEmergencyAt) return found;
  const category = subject.id;
  const evidence = [{ category, signal: "like-known-emergencies", words: "" }];
  return { ...found, category, all: [category], evidence };
}

function judge(
  question: Question,
  language: Language | undefined,
  match: Match,
  knowledge: Knowledge,
): Verdict {
  const scam = findScam(question.text, knowledge.scams);
  if (scam) return { kind: "scope", reason: "scam", id: "scam" };
  if (!isReadable(question.text)) {
    return question.rephrased
      ? { kind: "scope", reason: "unreadable", id: "unreadable" }
      : { kind: "rephrase" };
  }
  const [best] = match.candidates;
  const rejected = (question.rejected?.length ?? 0) > 0;
  const strength = band(match, knowledge.matcher.bands);
  if (best === undefined || strength === "none") {
    return rejected ? handoff("rejected") : unmatched(language, match, knowledge);
  }
  const subject = subjectOf(best.id);
  switch (subject.kind) {
    case "entry":
      return strength === "suggest" || passesOver(best.id, match, knowledge)
        ? suggest(match, knowledge, rejected)
        : onEntry(knowledge.entries.get(subject.id), best.confidence);
    case "topic":
      return onTopic(subject.id, match, knowledge, strength);
    case "emergency":
      return unmatched(language, match, knowledge);
    default:
      if (strength === "suggest") return unmatched(language, match, knowledge);
      return subject.kind === "smalltalk"
        ? { kind: "smalltalk", id: subject.id }
        : { kind: "scope", reason: "intent", id: subject.id };
  }
}

const handoff = (reason: Extract<Verdict, { kind: "handoff" }>["reason"]): Verdict => ({
  kind: "handoff",
  reason,
  topic: undefined,
  enters: true,
});

/** The question turns on something that this document never speaks of. */
function passesOver(documentId: string, match: Match, { decisive }: Knowledge): boolean {
  const spokenOf = decisive.of.get(documentId);
  return match.explain.terms.some((term) => decisive.all.has(term) && !spokenOf?.has(term));
}

/** A matched entry is shown, unless it waits for a human or is on hold. */
function onEntry(entry: Entry | undefined, confidence: number): Verdict {
  if (!entry || entry.serve === "never") return handoff("no-match");
  if (entry.status === "held") return handoff("held");
  if (entry.serve === "humanFirst") return handoff("human-first");
  return { kind: "answer", entry, confidence };
}

/** A question on a subject no entry answers: notes and the official page where old answers never settle it, else the queue. */
function onTopic(
  id: string,
  match: Match,
  knowledge: Knowledge,
  strength: "answer" | "suggest",
): Verdict {
  const topic = knowledge.topics.get(id);
  if (strength === "suggest") {
    const second = match.candidates[1];
    if (second && subjectOf(second.id).kind === "entry") return suggest(match, knowledge, false);
  }
  if (topic?.policy === "never") {
    return { kind: "handoff", reason: "topic-policy", topic, enters: false };
  }
  return { kind: "handoff", reason: "no-match", topic, enters: true };
}

/** Two or three entries too close to choose between; a person decides, or the attorney. */
function suggest(match: Match, knowledge: Knowledge, rejected: boolean): Verdict {
  const near = match.candidates
    .filter((c) => c.confidence >= knowledge.matcher.bands.suggestAt / 2)
    .slice(0, suggested)
    .flatMap((c) => knowledge.entries.get(c.id) ?? []);
  if (near.some((entry) => entry.serve === "humanFirst")) return handoff("human-first");
  const shown = near.filter((entry) => entry.serve !== "never" && entry.status === "published");
  if (shown.length === 0) return handoff(rejected ? "rejected" : "no-match");
  return { kind: "suggest", entries: shown };
}

/** Nothing fits: to the attorney when it may be about asylum, kindly out of scope when it shows no sign of it. */
function unmatched(language: Language | undefined, match: Match, knowledge: Knowledge): Verdict {
  if (language === undefined) return handoff("language");
  if (mayBeAboutAsylum(match)) {
    const topic = match.candidates
      .map((c) => subjectOf(c.id))
      .find((subject) => subject.kind === "topic");
    return {
      kind: "handoff",
      reason: "no-match",
      topic: topic && knowledge.topics.get(topic.id),
      enters: true,
    };
  }
  return { kind: "scope", reason: "off-topic", id: "off-topic" };
}

/** The message speaks of a concept of the field, or comes nearest to an entry or a topic. */
function mayBeAboutAsylum(match: Match): boolean {
  if (match.explain.terms.some((term) => term.startsWith("#"))) return true;
  const [best] = match.candidates;
  return best !== undefined && ["entry", "topic", "emergency"].includes(subjectOf(best.id).kind);
}

/** Long stories put the question last: the better of the whole text and its question decides. */
function bestMatch(
  question: Question,
  language: Language | undefined,
  knowledge: Knowledge,
): Match {
  const exclude = new Set(question.rejected);
  const options = { exclude, ...(language ? { language } : {}) };
  const whole = knowledge.matcher.match(question.text, options);
  const { focus } = splitQuestions(question.text);
  if (focus === undefined || focus === question.text) return whole;
  const part = knowledge.matcher.match(focus, options);
  return (part.candidates[0]?.confidence ?? 0) > (whole.candidates[0]?.confidence ?? 0)
    ? part
    : whole;
}

const entryCandidates = (match: Match): readonly Candidate[] =>
  match.candidates
    .filter((candidate) => subjectOf(candidate.id).kind === "entry")
    .slice(0, namedCandidates);

/** The text as staff see it; the hotlines' own numbers stay. */
export const redactFor = (text: string, knowledge: Knowledge): string =>
  redact(text, { keep: knowledge.hotlines }).text;
