import { lines, paragraphs } from "../answering/telling.ts";
import type { Draft } from "../storage/drafts.ts";
import { priorities } from "../storage/outgoing.ts";
import { getPerson } from "../storage/people.ts";
import { listStaff } from "../storage/staff.ts";
import { actOnTicket, type Ticket } from "../storage/tickets.ts";
import { encodeAction } from "./actions.ts";
import { shorten } from "./cards.ts";
import { composeDraft } from "./compose-draft.ts";
import { deliverDraft, findPending } from "./deliver-draft.ts";
import {
  type AtDesk,
  act,
  deskSay,
  mayAnswer,
  nextButton,
  refusals,
  refuse,
  removeButtons,
  tell,
} from "./desk.ts";
import { answerersOf, chatsFor } from "./staff-chats.ts";
import { sendText, type Turn } from "./turn.ts";

/**
 * Shows a reply to the others, who approve it, send it back, or answer it with other words. Nothing is sent yet. False
 * where it was refused, and said.
 */
export async function askReview(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  draft: Draft,
): Promise<boolean> {
  const { store } = turn;
  const by = desk.staff.id;
  const others = (await answerersOf(store, ticket)).filter((staff) => staff.id !== by);
  const person = await getPerson(store, ticket.personId);
  const reply = composeDraft(turn, person, ticket, draft);
  if (others.length === 0 || reply === undefined) {
    const why = reply === undefined ? "staff-suggestion-gone" : "staff-no-reviewer";
    await refuse(turn, desk, why, { number: ticket.number });
    return false;
  }
  if (!(await act(turn, desk, ticket, { kind: "ask-review", by, draft: draft.id }))) return false;
  const say = deskSay(turn);
  const text = paragraphs(
    say("review-head", { number: ticket.number, staff: desk.staff.seq }),
    lines(say("card-question"), shorten(ticket.question)),
    say("review-reply"),
    reply,
  );
  const buttons = [
    [
      {
        label: say("button-approve-reply"),
        data: encodeAction({ kind: "approve", draft: draft.id }),
      },
      {
        label: say("button-send-back"),
        data: encodeAction({ kind: "send-back", draft: draft.id }),
      },
    ],
  ];
  // The quiet list is brought up nowhere, but a reply from it must be approved like any other.
  for (const { chatId, reader } of await chatsFor(store, turn.brain, { ...ticket, quiet: false })) {
    const inGroup = reader === null;
    if (inGroup ? ticket.conflicts.length > 0 : reader.id === by) continue;
    await sendText(
      turn,
      chatId,
      { text, buttons, protect: true, pair: "preview" },
      {
        purpose: "staff",
        ticketId: ticket.id,
        priority: ticket.urgent ? priorities.urgent : priorities.normal,
      },
    );
  }
  await tell(turn, desk, "staff-review-asked", { number: ticket.number }, nextButton(turn));
  return true;
}

/** The second person's approval, from a message in a chat. */
export async function approveDraft(
  turn: Turn,
  desk: AtDesk,
  draftId: string,
  messageId: number,
): Promise<void> {
  if (await approveReply(turn, desk, draftId)) await removeButtons(turn, desk, messageId);
}

/** The second person's approval: the reply goes to the asker. False where it was refused, and said. */
export async function approveReply(turn: Turn, desk: AtDesk, draftId: string): Promise<boolean> {
  const { store } = turn;
  const by = desk.staff.id;
  const no = async (why: string, args = {}): Promise<false> => {
    await refuse(turn, desk, why, args);
    return false;
  };
  if (!(await mayAnswer(turn, desk))) return false;
  const pending = await findPending(store, draftId);
  if (!pending) return no("staff-draft-gone");
  const { draft, ticket } = pending;
  const { number } = ticket;
  const approved = await actOnTicket(store, ticket, { kind: "approve", by, draft: draftId });
  if (!approved.ok) return no(refusals[approved.why], { number });
  const why = await deliverDraft(turn, ticket, draft, ticket.claimedBy ?? by);
  if (why !== undefined) return no(why, { number });
  await tell(turn, desk, "staff-sent", { number }, nextButton(turn));
  await tellAuthor(turn, draft, "staff-approved", { number, staff: desk.staff.seq });
  return true;
}

/** Back to who wrote it, from a message in a chat. */
export async function sendBackDraft(
  turn: Turn,
  desk: AtDesk,
  draftId: string,
  messageId: number,
): Promise<void> {
  if (await sendBackReply(turn, desk, draftId)) await removeButtons(turn, desk, messageId);
}

/** Back to who wrote it, for other words. False where it was refused, and said. */
export async function sendBackReply(turn: Turn, desk: AtDesk, draftId: string): Promise<boolean> {
  const pending = await findPending(turn.store, draftId);
  if (!pending) {
    await refuse(turn, desk, "staff-draft-gone");
    return false;
  }
  const { draft, ticket } = pending;
  const action = { kind: "send-back", by: desk.staff.id, draft: draftId } as const;
  if (!(await act(turn, desk, ticket, action))) return false;
  const { number } = ticket;
  await tell(turn, desk, "staff-sent-back", { number }, nextButton(turn));
  await tellAuthor(turn, draft, "staff-came-back", { number, staff: desk.staff.seq });
  return true;
}

/** Tells who wrote a reply what became of it, in their own chat. */
async function tellAuthor(
  turn: Turn,
  draft: Draft,
  sentence: string,
  args: Readonly<Record<string, string | number>>,
): Promise<void> {
  const author = (await listStaff(turn.store)).find((staff) => staff.id === draft.staffId);
  if (!author) return;
  const say = deskSay(turn);
  const data = encodeAction({ kind: "card", ticket: draft.ticketId });
  const buttons = [[{ label: say("button-open-card", { number: args.number ?? 0 }), data }]];
  await sendText(
    turn,
    author.userId,
    { text: say(sentence, args), buttons },
    { purpose: "staff", ticketId: draft.ticketId },
  );
}
