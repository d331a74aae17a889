import type { Entry } from "../archive/entry.ts";
import { answerButtons, pickButtons, sayAnswer } from "./compose-answer.ts";
import {
  contactsMeanwhile,
  mostContacts,
  sayHandedOver,
  sayHandoffReason,
  sayTopicPolicy,
} from "./compose-handoff.ts";
import { sayResources } from "./contacts.ts";
import type { Part, Verdict } from "./decision.ts";
import { isQueued } from "./judge.ts";
import type { Reply, ReplyButton } from "./reply.ts";
import { shortened } from "./shortened.ts";
import { messageLimit } from "./split-text.ts";
import { lines, paragraphs, sayQuestion, type Telling } from "./telling.ts";

/** The longest heading over a part, in UTF-16 units: two lines on a phone. */
const longestHeading = 90;

/** The longest question in the list of those that wait for the attorney. */
const longestOpen = 200;

/**
 * One reply to several questions: each answer under the question it is for, then what goes to the attorney.
 * Contacts, sources and the closing words stand once, at the end; a long reply is split there first.
 */
export function composeSeveral(
  telling: Telling,
  parts: readonly Part[],
  options: { readonly ticketNumber?: number; readonly operator: string },
): Reply {
  const open = parts.filter((part) => isQueued(part.verdict));
  const told = parts.filter((part) => !isQueued(part.verdict));
  const choices = [
    ...new Set(told.flatMap(({ verdict }) => (verdict.kind === "suggest" ? verdict.entries : []))),
  ];
  const body = paragraphs(
    ...told.map((part) => sayPart(telling, part, choices, options.operator)),
    sayOpen(telling, open, options.ticketNumber),
  );
  return {
    text: withContacts(telling, parts, body, sayClosing(telling, parts)),
    buttons: buttonsFor(telling, parts, choices),
  };
}

function sayPart(
  telling: Telling,
  { question, verdict }: Part,
  choices: readonly Entry[],
  operator: string,
): string {
  const { say } = telling;
  const heading = say("several-about", { question: shortened(question, longestHeading) });
  switch (verdict.kind) {
    case "answer":
      return lines(heading, sayAnswer(telling, verdict.entry));
    case "suggest":
      return lines(
        heading,
        say("several-choice"),
        ...verdict.entries.map(
          (entry) => `${choices.indexOf(entry) + 1}. ${sayQuestion(telling, entry)}`,
        ),
      );
    case "handoff":
      return verdict.topic ? lines(heading, sayTopicPolicy(telling, verdict.topic)) : "";
    case "scope":
      return lines(heading, say(`scope-${verdict.id}`));
    case "smalltalk":
      return lines(heading, say(`smalltalk-${verdict.id}`, { operator }));
    default:
      return "";
  }
}

/** The questions that go to the attorney, by the reason why, and the number they have. */
function sayOpen(telling: Telling, open: readonly Part[], number: number | undefined): string {
  if (open.length === 0) return "";
  return paragraphs(
    ...open.map(({ question, verdict }) =>
      isQueued(verdict)
        ? lines(sayHandoffReason(telling, verdict.reason), `• ${shortened(question, longestOpen)}`)
        : undefined,
    ),
    sayHandedOver(telling, number),
  );
}

/** What asks the person to do something, once. */
function sayClosing({ say }: Telling, parts: readonly Part[]): string {
  const verdicts = parts.map((part) => part.verdict);
  const sources = verdicts.flatMap((verdict) =>
    verdict.kind === "answer" ? (verdict.entry.source.url ?? []) : [],
  );
  return paragraphs(
    verdicts.some((verdict) => verdict.kind === "handoff")
      ? say("handoff-deadline-warning")
      : undefined,
    verdicts.some(isPolicy) ? say("topic-policy-ask") : undefined,
    lines(...[...new Set(sources)].map((url) => say("answer-source", { url }))),
    verdicts[0]?.kind === "answer" ? say("several-did-it-help") : undefined,
  );
}

/** As many contacts as fit into one message, and a few in any case: the first of each part, then the second. */
function withContacts(
  telling: Telling,
  parts: readonly Part[],
  body: string,
  closing: string,
): string {
  const ranked = parts
    .flatMap((part) => contactsFor(telling, part).map((id, rank) => ({ id, rank })))
    .sort((one, other) => one.rank - other.rank);
  const ids = [...new Set(ranked.map(({ id }) => id))].filter((id) =>
    telling.knowledge.resources.has(id),
  );
  const heading = parts.every(({ verdict }) => isQueued(verdict))
    ? "handoff-meanwhile"
    : "answer-resources";
  const text = (count: number): string =>
    paragraphs(
      body,
      count > 0
        ? lines(telling.say(heading), sayResources(telling, ids.slice(0, count)))
        : undefined,
      closing,
    );
  for (let count = ids.length; count > mostContacts; count -= 1) {
    if (text(count).length <= messageLimit) return text(count);
  }
  return text(Math.min(ids.length, mostContacts));
}

function contactsFor(telling: Telling, { verdict, question }: Part): readonly string[] {
  switch (verdict.kind) {
    case "answer":
      return verdict.entry.resources;
    case "handoff":
      return isQueued(verdict)
        ? contactsMeanwhile(telling, { question, topic: verdict.topic })
        : (verdict.topic?.resources.slice(0, mostContacts) ?? []);
    case "scope":
      return telling.knowledge.scopes.get(verdict.id)?.resources ?? [];
    default:
      return [];
  }
}

function buttonsFor(
  telling: Telling,
  parts: readonly Part[],
  choices: readonly Entry[],
): readonly (readonly ReplyButton[])[] {
  const { say } = telling;
  const attorney: ReplyButton = { label: say("button-attorney"), tap: { kind: "attorney" } };
  const verdicts = parts.map((part) => part.verdict);
  const isOffered = verdicts.some((verdict) => verdict.kind === "suggest" || isPolicy(verdict));
  return [
    ...(choices.length > 0 ? [pickButtons(choices)] : []),
    ...(verdicts[0]?.kind === "answer" ? answerButtons(telling) : []),
    ...(verdicts[0]?.kind !== "answer" && (isOffered || !verdicts.some(isQueued))
      ? [[attorney]]
      : []),
  ];
}

/** Its dated notes are shown, and the attorney is one tap away. */
const isPolicy = (verdict: Verdict): boolean => verdict.kind === "handoff" && !verdict.enters;
