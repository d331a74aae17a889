import type { Topic } from "../archive/topic.ts";
import type { HandoffReason } from "../queue/ticket.ts";
import { sayChanges } from "./compose-answer.ts";
import { sayResources } from "./contacts.ts";
import type { Reply } from "./reply.ts";
import { inLanguage, lines, paragraphs, type Telling } from "./telling.ts";

/** The most contacts shown while waiting: a stressed reader uses the first. */
const mostContacts = 3;

const firstLines: Readonly<Partial<Record<HandoffReason, string>>> = {
  "human-first": "handoff-human-first",
  held: "handoff-held",
  rejected: "handoff-rejected",
  asked: "handoff-asked",
  deadline: "handoff-deadline",
  language: "handoff-language",
  fault: "fault-first-line",
};

/**
 * The question goes to the attorney: why, the number it has, what happens next, and whom to call meanwhile.
 * @param number the ticket's number; undefined before there is one
 */
export function composeHandoff(
  telling: Telling,
  handoff: { readonly reason: HandoffReason; readonly topic: Topic | undefined },
  number: number | undefined,
): Reply {
  const { say } = telling;
  const contacts = handoff.topic?.resources.length
    ? handoff.topic.resources
    : telling.knowledge.contacts.meanwhile;
  return {
    text: paragraphs(
      say(firstLines[handoff.reason] ?? "handoff-first-line"),
      lines(
        number === undefined ? say("handoff-will-tell") : say("handoff-told", { number }),
        say("handoff-what-next"),
      ),
      lines(say("handoff-meanwhile"), sayResources(telling, contacts.slice(0, mostContacts))),
      say("handoff-deadline-warning"),
    ),
    buttons: [],
  };
}

/** A subject that old answers never settle: the dated notes, the official page, and the attorney by one tap. */
export function composeTopicPolicy(telling: Telling, topic: Topic): Reply {
  const { say } = telling;
  return {
    text: paragraphs(
      say("topic-policy-first-line", { topic: inLanguage(telling, topic.title) }),
      sayChanges(telling, topic.changeNotes, "topic-policy-notes"),
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
