import type { Candidate, Match } from "../matching/match.ts";
import { nearestEntries } from "./candidates.ts";
import { isCourtesy } from "./courtesies.ts";
import { type Part, shownEntries, type Verdict } from "./decision.ts";
import { handoff } from "./judge.ts";
import { type Heard, type Hearing, isSame, keyOf, nearest } from "./questions-heard.ts";

/** What is decided for a message that holds several questions. */
export interface Several {
  /** The strongest first; empty where all of it comes to one thing. */
  readonly parts: readonly Part[];
  readonly verdict: Verdict;
  readonly candidates: readonly Candidate[];
}

/** The message as one: its match, and what that leads to. */
export interface Whole {
  readonly match: Match;
  readonly verdict: Verdict;
}

/** Which verdict leads: what the person can read at once comes first. */
const strength = ["answer", "suggest", "handoff", "scope", "smalltalk"];

/**
 * Decides each of several questions by itself. Undefined where the message is better taken as one: nothing
 * in it stands by itself, its sentences tell one question, or what it is about as a whole settles all of it.
 */
export function decideSeveral(whole: Whole, { heard, beyond }: Hearing): Several | undefined {
  const isChatter = whole.verdict.kind === "smalltalk";
  if (!isChatter && !heard.some((part) => part.stands)) return undefined;
  if (beyond.length === 0 && isOneQuestion(whole.match, heard)) return undefined;
  if (settlesAll(whole.verdict, heard)) return undefined;
  const said = heard.filter(isWorthSaying);
  if (!said.some(isOurs)) return undefined;
  const parts = merge(said.map(orToTheAttorney), beyond);
  const [lead, ...others] = parts;
  if (lead === undefined) return undefined;
  const matches = heard.map((part) => part.match);
  const verdict = lead.verdict;
  if (others.length > 0) {
    return { parts, verdict, candidates: nearestEntries(matches, parts.flatMap(shownEntries)) };
  }
  return isBetter(lead, whole)
    ? { parts: [], verdict, candidates: nearestEntries(matches, shownEntries(lead)) }
    : undefined;
}

/** The whole is more surely about its subject than any part of it, and no part is for something else. */
function isOneQuestion(match: Match, heard: readonly Heard[]): boolean {
  const subject = nearest(match);
  if (subject === undefined) return false;
  return heard.every((part) => {
    const own = nearest(part.match);
    if (own === undefined) return true;
    if (!isSame(own, subject)) return !part.speaksUp;
    // Nothing is surer than the archive's own words, whatever their confidence is set to.
    return (
      own.confidence <= subject.confidence && (!part.match.explain.exact || match.explain.exact)
    );
  });
}

/** A subject that is not ours, or that a person must look at first, is not answered in pieces. */
function settlesAll(whole: Verdict, heard: readonly Heard[]): boolean {
  if (whole.kind === "scope") return whole.reason !== "off-topic";
  if (whole.kind !== "handoff" || !["human-first", "held"].includes(whole.reason)) return false;
  return !heard.some((part) => keyOf(part.verdict) === keyOf(whole));
}

/** "I want to talk to a person" is dropped too: the way to the attorney stands under the reply. */
const isWorthSaying = ({ verdict }: Heard): boolean =>
  verdict.kind !== "smalltalk" || !(isCourtesy(verdict.id) || verdict.id === "want-human");

/** Beside a question about asylum, one that shows no sign of it may still be about it. */
const orToTheAttorney = (part: Heard): Heard =>
  part.verdict.kind === "scope" && part.verdict.reason === "off-topic"
    ? { ...part, verdict: handoff("no-match") }
    : part;

const isOurs = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  ["answer", "suggest", "handoff"].includes(verdict.kind);

/** Questions that lead to the same are one part; a choice among what is answered anyway is none. */
function merge(heard: readonly Heard[], beyond: readonly string[]): readonly Part[] {
  const answers = heard.map((part) => part.verdict).filter((verdict) => verdict.kind === "answer");
  const merged = new Map<string, Part>();
  const add = (question: string, verdict: Verdict): void => {
    const same = merged.get(keyOf(verdict));
    merged.set(
      keyOf(verdict),
      same
        ? { question: `${same.question} ${question}`, verdict: surer(same.verdict, verdict) }
        : { question, verdict },
    );
  };
  for (const { words, verdict } of heard) {
    const answered =
      verdict.kind === "suggest" &&
      answers.find((answer) => verdict.entries.some((entry) => entry.id === answer.entry.id));
    add(words, answered || verdict);
  }
  for (const words of beyond) add(words, handoff("too-many"));
  return [...merged.values()].sort(
    (one, other) =>
      strength.indexOf(one.verdict.kind) - strength.indexOf(other.verdict.kind) ||
      confidenceOf(other.verdict) - confidenceOf(one.verdict),
  );
}

const confidenceOf = (verdict: Verdict): number =>
  verdict.kind === "answer" ? verdict.confidence : 0;

const surer = (one: Verdict, other: Verdict): Verdict =>
  confidenceOf(other) > confidenceOf(one) ? other : one;

/** All parts come to one answer, which the whole text only blurs, or is too polite to show. */
function isBetter({ verdict }: Part, whole: Whole): boolean {
  if (verdict.kind === "suggest") return whole.verdict.kind === "smalltalk";
  if (verdict.kind !== "answer") return false;
  switch (whole.verdict.kind) {
    case "answer":
      return (
        verdict.entry.id !== whole.verdict.entry.id && verdict.confidence > whole.verdict.confidence
      );
    case "handoff":
      return whole.verdict.reason === "no-match";
    default:
      return true;
  }
}
