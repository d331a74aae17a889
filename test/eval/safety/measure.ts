import { decide } from "../../../src/answering/decide.ts";
import type { Knowledge } from "../../../src/answering/knowledge.ts";
import { redact } from "../../../src/text/redact.ts";
import type { Category } from "../../../src/triage/category.ts";
import { findDeadline } from "../../../src/triage/deadlines/find-deadline.ts";
import { findScam } from "../../../src/triage/scam.ts";
import { triage } from "../../../src/triage/triage.ts";
import { type Share, shareOf } from "../summary.ts";
import {
  type RedactionMessage,
  readDeadlineSet,
  readRedactionSet,
  readScamSet,
  readTriageSet,
  type TriageMessage,
  withoutMarks,
} from "./sets.ts";

/** A message of the triage set, and what the bot makes of it. */
export interface Checked {
  readonly message: TriageMessage;
  /** The category of the emergency that is decided; null where none is. */
  readonly decided: Category | null;
}

/** All that is counted on the safety sets. */
export interface SafetySummary {
  readonly emergenciesFound: Share;
  readonly categoryRight: Share;
  readonly falseAlarms: Share;
  readonly gentleFound: Share;
  readonly offersFound: Share;
  readonly askersTakenForOffers: Share;
  readonly deadlinesFound: Share;
  readonly deadlinesRight: Share;
  readonly identifiersHidden: Share;
  readonly replacementsRight: Share;
}

export const checkTriage = (knowledge: Knowledge): readonly Checked[] =>
  readTriageSet().map((message) => {
    const decision = decide({ text: message.text }, knowledge);
    return {
      message,
      decided: decision.kind === "emergency" ? decision.category : null,
    };
  });

export function summariseSafety(checked: readonly Checked[], knowledge: Knowledge): SafetySummary {
  const inDanger = checked.filter(({ message }) => message.triage !== null);
  const calm = checked.filter(({ message }) => message.triage === null);
  const scams = readScamSet();
  const isOffer = ({ text }: { text: string }) => findScam(text, knowledge.scams) !== undefined;
  const redacted = readRedactionSet().map((message) => countRedaction(message, knowledge));
  const total = (of: (counts: RedactionCounts) => number): number =>
    redacted.reduce((sum, counts) => sum + of(counts), 0);
  const dated = readDeadlineSet().map(({ text, sent, due }) => ({
    due,
    read: findDeadline(text, new Date(sent), knowledge.deadlines)?.due ?? null,
  }));
  return {
    emergenciesFound: shareOf(inDanger, ({ decided }) => decided !== null),
    categoryRight: shareOf(inDanger, ({ message, decided }) => decided === message.triage),
    falseAlarms: shareOf(calm, ({ decided }) => decided !== null),
    gentleFound: shareOf(
      calm.filter(({ message }) => message.gentle),
      ({ message }) => triage(message.text, knowledge.signals).gentle,
    ),
    offersFound: shareOf(
      scams.filter(({ scam }) => scam),
      isOffer,
    ),
    askersTakenForOffers: shareOf(
      scams.filter(({ scam }) => !scam),
      isOffer,
    ),
    deadlinesFound: shareOf(
      dated.filter(({ due }) => due !== null),
      ({ due, read }) => read === due,
    ),
    deadlinesRight: shareOf(
      dated.filter(({ read }) => read !== null),
      ({ due, read }) => read === due,
    ),
    identifiersHidden: { n: total((c) => c.hidden), of: total((c) => c.identifiers) },
    replacementsRight: { n: total((c) => c.right), of: total((c) => c.replaced) },
  };
}

interface RedactionCounts {
  readonly identifiers: number;
  /** Identifiers of which no letter or digit can be seen. */
  readonly hidden: number;
  readonly replaced: number;
  readonly right: number;
}

function countRedaction(message: RedactionMessage, { hotlines }: Knowledge): RedactionCounts {
  const { text, spans } = withoutMarks(message.text);
  const { found } = redact(text, { keep: hotlines });
  const isHidden = (at: number): boolean => found.some(({ start, end }) => start <= at && at < end);
  return {
    identifiers: spans.length,
    hidden: spans.filter(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
        isHidden(start + index),
      ),
    ).length,
    replaced: found.length,
    right: found.filter((hole) =>
      spans.some(({ start, end }) => hole.start < end && hole.end > start),
    ).length,
  };
}
