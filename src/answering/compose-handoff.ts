import type { Topic } from "../archive/topic.ts";
import type { HandoffReason } from "../queue/ticket.ts";
import { sayChanges } from "./compose-answer.ts";
import { sayResources } from "./contacts.ts";
import { sayDate } from "./dates.ts";
import { findFitting } from "./fitting-contacts.ts";
import type { Reply } from "./reply.ts";
import { inLanguage, lines, paragraphs, type Telling } from "./telling.ts";

/** The most contacts shown while waiting: a stressed reader uses the first. */
export const mostContacts = 3;

const firstLines: Readonly<Partial<Record<HandoffReason, string>>> = {
  "human-first": "handoff-human-first",
  held: "handoff-held",
  rejected: "handoff-rejected",
  asked: "handoff-asked",
  deadline: "handoff-deadline",
  language: "handoff-language",
  "too-many": "handoff-too-many",
  fault: "fault-first-line",
};

/** Why a question goes to the attorney, as the person is told. */
export const sayHandoffReason = ({ say }: Telling, reason: HandoffReason): string =>
  say(firstLines[reason] ?? "handoff-first-line");

/** The number a question has with the attorney, or will have, and what happens next. */
export const sayHandedOver = (telling: Telling, number: number | undefined): string =>
  lines(
    number === undefined
      ? telling.say("handoff-will-tell")
      : telling.say("handoff-told", { number }),
    telling.say("handoff-what-next"),
    sayExpectation(telling),
  );

/** When a reply may come, where we know more than that it can take days. Never a promise. */
function sayExpectation({ say, language, expect }: Telling): string | undefined {
  if (expect?.kind === "away") {
    return say("handoff-away", { date: sayDate(language, expect.until) });
  }
  return expect?.kind === "busy" ? say("handoff-busy", { n: expect.days }) : undefined;
}

/** Under an answer: the question has a deadline that is near, so the attorney gets it, too. */
export const sayAlsoHandedOver = (telling: Telling, number: number | undefined): string =>
  paragraphs(
    sayHandoffReason(telling, "deadline"),
    sayHandedOver(telling, number),
    telling.say("handoff-deadline-warning"),
  );

/** Whom to call while the attorney reads: first those who fit the person, then those for the subject or for everybody. */
export const contactsMeanwhile = (
  { knowledge, language }: Telling,
  { question, topic }: { readonly question: string; readonly topic?: Topic | undefined },
): readonly string[] => {
  const fitting = findFitting(question, language, knowledge.fitting);
  const contacts = topic?.resources.length ? topic.resources : knowledge.contacts.meanwhile;
  return [...new Set([...fitting, ...contacts])].slice(0, mostContacts);
};

/**
 * The question goes to the attorney: why, the number it has, what happens next, and whom to call meanwhile.
 * @param number the ticket's number; undefined before there is one
 */
export function composeHandoff(
  telling: Telling,
  handoff: {
    readonly reason: HandoffReason;
    readonly topic: Topic | undefined;
    /** The question, without identifiers. */
    readonly redacted: string;
  },
  number: number | undefined,
): Reply {
  const { say } = telling;
  const contacts = contactsMeanwhile(telling, {
    question: handoff.redacted,
    topic: handoff.topic,
  });
  return {
    text: paragraphs(
      sayHandoffReason(telling, handoff.reason),
      sayHandedOver(telling, number),
      lines(say("handoff-meanwhile"), sayResources(telling, contacts)),
      say("handoff-deadline-warning"),
    ),
    buttons: [],
  };
}

/** A subject that old answers never settle, and the dated notes on it. */
export const sayTopicPolicy = (telling: Telling, topic: Topic): string =>
  paragraphs(
    telling.say("topic-policy-first-line", { topic: inLanguage(telling, topic.title) }),
    sayChanges(telling, topic.changeNotes, "topic-policy-notes"),
  );

/** A subject that old answers never settle: the dated notes, the official page, and the attorney by one tap. */
export function composeTopicPolicy(telling: Telling, topic: Topic): Reply {
  const { say } = telling;
  return {
    text: paragraphs(
      sayTopicPolicy(telling, topic),
      topic.resources.length > 0
        ? lines(
            say("answer-resources"),
            sayResources(telling, topic.resources.slice(0, mostContacts)),
          )
        : "",
      say("topic-policy-ask"),
      say("handoff-deadline-warning"),
    ),
    buttons: [[{ label: say("button-attorney"), tap: { kind: "attorney" } }]],
  };
}
