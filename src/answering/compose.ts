import { composeAnswer, composeChoice } from "./compose-answer.ts";
import { composeFirstWords, sayGentleCheck } from "./compose-emergency.ts";
import { composeHandoff, composeTopicPolicy, sayAlsoHandedOver } from "./compose-handoff.ts";
import { composeSeveral } from "./compose-several.ts";
import { sayResources } from "./contacts.ts";
import type { Decision } from "./decision.ts";
import { isAlsoQueued } from "./judge.ts";
import type { Reply, ReplyButton } from "./reply.ts";
import { lines, paragraphs, type Telling } from "./telling.ts";

export interface ComposeOptions {
  /** The number of the ticket that was opened for this question. */
  readonly ticketNumber?: number;
  readonly forwarded?: boolean;
  /** Who runs the bot, for the small talk that asks. */
  readonly operator: string;
}

/** What a person reads for a decision. Pure. */
export function compose(telling: Telling, decision: Decision, options: ComposeOptions): Reply {
  const answer =
    decision.parts.length > 0
      ? composeSeveral(telling, decision.parts, options)
      : composeVerdict(telling, decision, options);
  const reply = isAlsoQueued(decision)
    ? { ...answer, text: paragraphs(answer.text, sayAlsoHandedOver(telling, options.ticketNumber)) }
    : answer;
  return decision.triage.gentle && decision.kind !== "emergency"
    ? { ...reply, text: paragraphs(reply.text, sayGentleCheck(telling)) }
    : reply;
}

function composeVerdict(telling: Telling, decision: Decision, options: ComposeOptions): Reply {
  const { say, knowledge } = telling;
  switch (decision.kind) {
    case "emergency":
      return composeFirstWords(telling, decision.category, options.forwarded ?? false);
    case "answer":
      return composeAnswer(telling, decision.entry);
    case "suggest":
      return composeChoice(telling, decision.entries, "suggest-intro");
    case "handoff":
      return decision.topic && !decision.enters
        ? composeTopicPolicy(telling, decision.topic)
        : composeHandoff(telling, decision, options.ticketNumber);
    case "smalltalk":
      return plain(say(`smalltalk-${decision.id}`, { operator: options.operator }));
    case "rephrase":
      return plain(say("rephrase"));
    case "scope":
      return composeScope(telling, decision, knowledge.scopes.get(decision.id)?.resources ?? []);
  }
}

const plain = (text: string): Reply => ({ text, buttons: [] });

function composeScope(
  telling: Telling,
  decision: Extract<Decision, { kind: "scope" }>,
  resources: readonly string[],
): Reply {
  const { say, knowledge } = telling;
  const attorney: ReplyButton = { label: say("button-attorney"), tap: { kind: "attorney" } };
  switch (decision.reason) {
    case "scam":
      return plain(
        paragraphs(
          lines(say("scope-scam"), sayResources(telling, knowledge.contacts.scam.check)),
          lines(say("scope-scam-report"), sayResources(telling, knowledge.contacts.scam.report)),
        ),
      );
    case "unreadable":
      return plain(say("unreadable-again"));
    case "off-topic":
      return {
        text: paragraphs(say("scope-off-topic"), say("scope-off-topic-ask")),
        buttons: [[attorney]],
      };
    case "intent":
      return {
        text: paragraphs(say(`scope-${decision.id}`), sayResources(telling, resources)),
        buttons: decision.id === "advert" ? [] : [[attorney]],
      };
  }
}
