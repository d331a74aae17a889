import type { Entry } from "../archive/entry.ts";
import { band } from "../matching/band.ts";
import type { Match } from "../matching/match.ts";
import type { Language } from "../text/languages.ts";
import type { Decision, Verdict } from "./decision.ts";
import { type Knowledge, subjectOf } from "./knowledge.ts";

/** Entries offered side by side when none stands out. */
const suggested = 3;

/** What is known of the question beside what it matched. */
export interface Asked {
  readonly language: Language | undefined;
  /** The person has already said of some entries that they are not their question. */
  readonly rejected: boolean;
}

/** What a match leads to, where nothing in front of the matcher has decided. */
export function judge(match: Match, { language, rejected }: Asked, knowledge: Knowledge): Verdict {
  const [best] = match.candidates;
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

/** To the attorney, into the queue. */
export const handoff = (reason: Extract<Verdict, { kind: "handoff" }>["reason"]): Verdict => ({
  kind: "handoff",
  reason,
  topic: undefined,
  enters: true,
});

/** The question goes to the attorney by itself. */
export const isQueued = (
  verdict: Verdict,
): verdict is Extract<Verdict, { kind: "handoff" }> & { readonly enters: true } =>
  verdict.kind === "handoff" && verdict.enters;

/** The question is answered from the archive, and goes to the attorney all the same: its deadline is near. */
export function isAlsoQueued({
  pressing,
  parts,
  ...verdict
}: Pick<Decision, "pressing" | "parts"> & Verdict): boolean {
  if (!pressing || isQueued(verdict) || parts.some((part) => isQueued(part.verdict))) return false;
  return verdict.kind === "answer" || verdict.kind === "suggest" || verdict.kind === "handoff";
}

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
