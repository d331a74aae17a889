import { topicTitle } from "../answering/compose-lists.ts";
import { sayDate } from "../answering/dates.ts";
import { messageLimit } from "../answering/split-text.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import { type EntryDraft, monthsAfter } from "../archive/entry-draft.ts";
import { dayOf } from "../archive/freshness.ts";
import type { Say } from "../locales/translator.ts";
import type { Written } from "../queue/written.ts";
import type { OutgoingButton, OutgoingButtons } from "../storage/outgoing.ts";
import { findProposalCards } from "../storage/pairs.ts";
import { languageNames } from "../text/languages.ts";
import { encodeAction, type ProposalAct } from "./actions.ts";
import { staffLanguage, tellingIn } from "./brain.ts";
import { sayWarnings } from "./check.ts";
import { type AtDesk, deskSay } from "./desk.ts";
import { nearDuplicates, servedAs, showsDetail } from "./proposal-draft.ts";
import { entryOf, type Publication } from "./publish.ts";
import { sayCandidate } from "./suggestions.ts";
import { sendText, type Turn } from "./turn.ts";

/** A proposal as the attorney sees it: everything that would be public, what comes near it, and what can be changed. */
export async function composeProposal(
  turn: Turn,
  publication: Publication,
): Promise<{ readonly text: string; readonly buttons: OutgoingButtons }> {
  const say = deskSay(turn);
  const { draft } = publication.content;
  return {
    text: paragraphs(
      publication.entryId === null
        ? say("proposal-head")
        : say("proposal-edit-head", { entry: publication.entryId }),
      lines(
        say("proposal-question"),
        draft.question,
        showsDetail(turn, draft) ? say("approve-detail") : undefined,
      ),
      lines(
        say("proposal-answer", { language: languageNames[draft.language] }),
        draft.answer[draft.language],
      ),
      sayVersions(say, publication),
      await sayWarnings(turn, writtenIn(draft)),
      sayOffered(say, publication),
      saySettings(turn, say, publication),
      sayNear(turn, say, publication),
      say("proposal-hint"),
    ),
    buttons: proposalButtons(turn, say, publication),
  };
}

const writtenIn = ({ answer, language }: EntryDraft): Written => {
  const { [language]: text = "", ...versions } = answer;
  return { text, language, versions };
};

function sayVersions(say: Say, { content: { draft } }: Publication): string | undefined {
  const others = Object.keys(draft.answer).filter((code) => code !== draft.language);
  return others.length === 0
    ? undefined
    : say("proposal-versions", {
        languages: others
          .map((code) => languageNames[code as keyof typeof languageNames])
          .join(", "),
      });
}

function sayOffered(say: Say, { content: { draft } }: Publication): string | undefined {
  if (draft.offered.length === 0) return undefined;
  return lines(
    say("proposal-phrasings"),
    ...draft.offered.map(
      ({ language, text, taken }, at) =>
        `${taken ? "☑" : "☐"} ${at + 1}. ${languageNames[language]}: ${text}`,
    ),
  );
}

function saySettings(turn: Turn, say: Say, { content: { draft } }: Publication): string {
  const topic = turn.brain.knowledge.topics.get(draft.topic);
  const served = servedAs(turn, draft);
  return lines(
    topic
      ? say("proposal-topic", {
          topic: topicTitle(tellingIn(turn.brain, staffLanguage, turn.now), topic),
        })
      : say("proposal-no-topic"),
    say("proposal-serve", { how: say(`serve-${served}`) }),
    served === draft.serve ? undefined : say("proposal-serve-forced"),
    say("proposal-review", {
      date: sayDate(staffLanguage, monthsAfter(dayOf(turn.now), draft.reviewIn)),
    }),
  );
}

function sayNear(turn: Turn, say: Say, { content: { draft }, entryId }: Publication): string {
  const near = nearDuplicates(draft.question, turn.brain.knowledge, entryId);
  if (near.length === 0) return say("proposal-near-none");
  return lines(
    say("proposal-near"),
    ...near.map(({ id, confidence, entry }, at) =>
      sayCandidate(say, at, { id, confidence, question: entry.question }),
    ),
  );
}

function proposalButtons(turn: Turn, say: Say, publication: Publication): OutgoingButtons {
  const { id, entryId, content } = publication;
  const button = (act: ProposalAct, label: string, value = ""): OutgoingButton => ({
    label,
    data: encodeAction({ kind: "propose", proposal: id, act, value }),
  });
  const ready = entryOf(turn, publication) !== undefined && !showsDetail(turn, content.draft);
  const phrasings = content.draft.offered.map((_offered, at) =>
    button("phrasing", `${at + 1}`, `${at}`),
  );
  return [
    [
      ...(ready ? [button("approve", say("button-approve"))] : []),
      button("discard", say("button-discard")),
    ],
    [
      button("topics", say("button-topic")),
      button("serve", say("button-serve")),
      button("review", say("button-review")),
    ],
    [
      // Who was given an answer is told when its words change: that is a correction.
      ...(entryId === null ? [button("answer", say("button-edit-answer"))] : []),
      button("test", say("button-test")),
    ],
    ...(phrasings.length > 0 ? [phrasings] : []),
  ];
}

/** Every topic as a button, two in a row. */
export function topicButtons(turn: Turn, publication: Publication): OutgoingButtons {
  const telling = tellingIn(turn.brain, staffLanguage, turn.now);
  const buttons = [...turn.brain.knowledge.topics.values()].map((topic) => ({
    label: topicTitle(telling, topic),
    data: encodeAction({
      kind: "propose",
      proposal: publication.id,
      act: "topic",
      value: topic.id,
    }),
  }));
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) =>
    buttons.slice(row * 2, row * 2 + 2),
  );
}

/**
 * Shows a proposal.
 * @param messageId where it stands already and is brought up to date; otherwise it is shown anew, and what stood before loses its buttons
 */
export async function showProposal(
  turn: Turn,
  desk: AtDesk,
  publication: Publication,
  messageId?: number,
): Promise<void> {
  const card = await composeProposal(turn, publication);
  const about = {
    purpose: "staff",
    proposalId: publication.id,
    ...(publication.ticketId === null ? {} : { ticketId: publication.ticketId }),
  };
  if (messageId !== undefined && card.text.length <= messageLimit) {
    return turn.send(desk.chatId, { kind: "edit", messageId, ...card }, about);
  }
  for (const id of await findProposalCards(turn.store, desk.chatId, publication.id)) {
    await turn.send(
      desk.chatId,
      { kind: "buttons", messageId: id, buttons: [] },
      { purpose: "buttons" },
    );
  }
  await sendText(turn, desk.chatId, { ...card, protect: true, pair: "proposal" }, about);
}
