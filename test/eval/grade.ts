import type { Decision } from "../../src/answering/decision.ts";
import type { LabelledMessage } from "./messages.ts";

/** How a decision stands to the label of its message. */
export interface Grade {
  readonly message: LabelledMessage;
  readonly decision: Decision;
  /** The decision was to answer. */
  readonly answered: boolean;
  /** Answered with a right entry. */
  readonly right: boolean;
  /** Answered right, or a right entry is among the suggestions. */
  readonly offered: boolean;
  /** No entry may be shown for this message: nothing relevant, or a human must look first, or danger. */
  readonly mustNotAnswer: boolean;
  /** The decision is of the kind the group calls for. */
  readonly asExpected: boolean;
}

export function grade(message: LabelledMessage, decision: Decision): Grade {
  const answered = decision.kind === "answer";
  const right = answered && message.relevant.includes(decision.entry.id);
  const suggested =
    decision.kind === "suggest" && decision.entries.some((e) => message.relevant.includes(e.id));
  return {
    message,
    decision,
    answered,
    right,
    offered: right || suggested,
    mustNotAnswer:
      message.relevant.length === 0 ||
      message.group === "human-first" ||
      message.group === "emergency",
    asExpected: isAsExpected(message, decision, right || suggested),
  };
}

function isAsExpected(message: LabelledMessage, decision: Decision, offered: boolean): boolean {
  switch (message.group) {
    case "in-scope":
      return offered;
    case "human-first":
    case "near-miss":
    case "never-topic":
      return decision.kind === "handoff";
    case "off-topic":
    case "scope-visa":
    case "scope-country":
      return decision.kind === "scope";
    case "scam":
      return decision.kind === "scope" && decision.reason === "scam";
    case "smalltalk":
      return decision.kind === "smalltalk" && decision.id === message.smalltalk;
    case "unreadable":
      return decision.kind === "rephrase";
    case "emergency":
      return decision.kind === "emergency" && decision.category === message.triage;
    case "not-emergency":
      return decision.triage.category === null && decision.triage.gentle === message.gentle;
  }
}
