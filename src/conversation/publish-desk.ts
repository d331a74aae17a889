import { shownEntries } from "../answering/decision.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import { type Trial, tryQuestion } from "../answering/trial.ts";
import type { Entry } from "../archive/entry.ts";
import type { ProposalPart } from "../storage/outgoing.ts";
import type { Ticket } from "../storage/tickets.ts";
import type { Action } from "./actions.ts";
import { type AtDesk, deskSay, mayPublish, refuse, removeButtons } from "./desk.ts";
import { showEntryCard } from "./entry-desk.ts";
import { showProposal, topicButtons } from "./proposal-card.ts";
import type { DraftChange } from "./proposal-draft.ts";
import { entryOf, findPublication, type Publication } from "./publish.ts";
import {
  approveProposal,
  beginPublication,
  changeProposal,
  discardProposal,
} from "./publish-steps.ts";
import { sayCandidate } from "./suggestions.ts";
import { sendText, type Turn } from "./turn.ts";

/** "Publish" on an answered ticket: opens the proposal, or shows the entry that it became. */
export async function openPublication(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  const begun = await beginPublication(turn, desk, ticket);
  if (begun?.kind === "entry") await showEntryCard(turn, desk, begun.entryId);
  else if (begun) await showProposal(turn, desk, begun.publication);
}

/** A tap under a proposal. */
export async function onProposalTap(
  turn: Turn,
  desk: AtDesk,
  { proposal: id, act, value }: Extract<Action, { kind: "propose" }>,
  messageId: number,
): Promise<void> {
  const publication = await findPublication(turn, id);
  if (!publication) return refuse(turn, desk, "proposal-gone");
  switch (act) {
    case "approve":
      if (await approveProposal(turn, desk, publication)) {
        await removeButtons(turn, desk, messageId);
      }
      return;
    case "discard":
      if (await discardProposal(turn, desk, publication, "proposal-discarded")) {
        await removeButtons(turn, desk, messageId);
      }
      return;
    case "topics":
      if (!(await mayPublish(turn, desk))) return;
      return turn.send(
        desk.chatId,
        { kind: "buttons", messageId, buttons: topicButtons(turn, publication) },
        { purpose: "buttons" },
      );
    case "topic":
      return revise(turn, desk, publication, { kind: "topic", topic: value }, messageId);
    case "phrasing":
      return revise(turn, desk, publication, { kind: "phrasing", at: Number(value) }, messageId);
    case "serve":
    case "review":
      return revise(turn, desk, publication, { kind: act }, messageId);
    case "answer":
      return prompt(turn, desk, publication, "proposal-answer");
    case "test":
      return prompt(turn, desk, publication, "proposal-test");
    case "send":
      return;
  }
}

async function revise(
  turn: Turn,
  desk: AtDesk,
  { id }: Publication,
  change: DraftChange,
  messageId?: number,
): Promise<void> {
  const revised = await changeProposal(turn, desk, id, change);
  if (revised) await showProposal(turn, desk, revised, messageId);
}

/** Asks for words as a reply: other words for the answer, or a question to try. */
async function prompt(
  turn: Turn,
  desk: AtDesk,
  { id, ticketId }: Publication,
  pair: Exclude<ProposalPart, "proposal">,
): Promise<void> {
  const text = deskSay(turn)(pair === "proposal-answer" ? "prompt-answer" : "prompt-test");
  await turn.send(
    desk.chatId,
    { kind: "message", text, askReply: text.slice(0, 64), pair },
    { purpose: "staff", proposalId: id, ...(ticketId === null ? {} : { ticketId }) },
  );
}

/** A reply to a proposal or to one of its prompts. False where it was settled meanwhile. */
export async function onProposalReply(
  turn: Turn,
  desk: AtDesk,
  proposalId: string,
  part: ProposalPart,
  text: string,
): Promise<boolean> {
  const publication = await findPublication(turn, proposalId);
  if (!publication) return false;
  if (part === "proposal-test") await showTrial(turn, desk, text, entryOf(turn, publication));
  else {
    const kind = part === "proposal" ? "question" : "answer";
    await revise(turn, desk, publication, { kind, text });
  }
  return true;
}

/** `/test QUESTION`, and "Test" on a proposal: what would be answered, and why. Nobody else sees it. */
export async function showTrial(
  turn: Turn,
  desk: AtDesk,
  text: string,
  entry?: Entry,
): Promise<void> {
  const say = deskSay(turn);
  const { knowledge } = turn.brain;
  const trial = tryQuestion({ text, sent: turn.now }, knowledge, entry);
  const { exact, unknown } = trial.match.explain;
  const questionOf = (id: string): string =>
    id === entry?.id ? entry.question : (knowledge.entries.get(id)?.question ?? "");
  const near = trial.decision.candidates
    .slice(0, 3)
    .map(({ id, confidence }, at) =>
      sayCandidate(say, at, { id, confidence, question: questionOf(id) }),
    );
  await sendText(
    turn,
    desk.chatId,
    {
      text: paragraphs(
        lines(say("test-question"), text),
        sayOutcome(turn, trial),
        near.length > 0 ? lines(say("card-candidates"), ...near) : say("card-no-candidates"),
        exact ? say("test-exact") : undefined,
        unknown.length > 0
          ? say("test-unknown", { words: unknown.slice(0, 12).join(", ") })
          : undefined,
      ),
      protect: true,
    },
    { purpose: "staff" },
  );
}

function sayOutcome(turn: Turn, { decision }: Trial): string {
  const say = deskSay(turn);
  const entries = shownEntries({ verdict: decision }).join(", ");
  switch (decision.kind) {
    case "answer":
    case "suggest":
      return say(`test-${decision.kind}`, { entries });
    case "handoff":
      return say("test-handoff", { reason: say(`reason-${decision.reason}`) });
    case "emergency":
      return say("test-emergency", { category: say(`category-${decision.category}`) });
    default:
      return say(`test-${decision.kind}`);
  }
}
