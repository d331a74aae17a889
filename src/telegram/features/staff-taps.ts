import { Composer } from "grammy";
import {
  type Action,
  type DeskVerb,
  type DraftVerb,
  parseAction,
  type StaffTicketVerb,
} from "../../conversation/actions.ts";
import { giveBackAll, setAwayFor } from "../../conversation/away.ts";
import { blockAsker, shadowBlockAsker, unblockAsker } from "../../conversation/blocks.ts";
import { declareConflict } from "../../conversation/conflicts.ts";
import { copyText } from "../../conversation/copy-text.ts";
import {
  type AtDesk,
  closeTicket,
  deskSay,
  openMenu,
  releaseTicket,
  showCard,
  takeTicket,
} from "../../conversation/desk.ts";
import {
  discardDraft,
  previewCanned,
  previewSuggestion,
  sendDraft,
} from "../../conversation/desk-replies.ts";
import { switchDigest } from "../../conversation/digest.ts";
import { promptNote } from "../../conversation/notes.ts";
import { showNext, showQueue, showQuiet } from "../../conversation/queue-views.ts";
import { approveDraft, sendBackDraft } from "../../conversation/reviews.ts";
import { assignTicket, snoozeTicket, wakeTicket } from "../../conversation/set-aside.ts";
import type { Turn } from "../../conversation/turn.ts";
import { findTicket, type Ticket } from "../../storage/tickets.ts";
import { answerTap } from "../answer-tap.ts";
import type { BotContext } from "../context.ts";

/** Buttons on cards, previews and the queue. Who taps is checked on every tap: buttons can be replayed. */
export const staffTaps = new Composer<BotContext>();

staffTaps.on("callback_query:data", async (ctx, next) => {
  const action = parseAction(ctx.callbackQuery.data);
  if (!action || !isStaffAction(action)) return next();
  ctx.outcome = `tap:${action.kind}`;
  const say = deskSay(ctx.turn);
  if (!ctx.staff) return answerTap(ctx, say("staff-only"));
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const { turn, desk } = ctx;
  if (!("ticket" in action)) {
    await answerTap(ctx);
    return atDesk(turn, desk, action, messageId);
  }
  const ticket = await findTicket(turn.store, { id: action.ticket });
  if (!ticket) return answerTap(ctx, say("staff-no-such-ticket"));
  await answerTap(ctx);
  await onTicket(turn, desk, ticket, action, messageId);
});

type StaffAction = Extract<
  Action,
  {
    kind:
      | StaffTicketVerb
      | DraftVerb
      | DeskVerb
      | "menu"
      | "suggest"
      | "canned"
      | "snooze"
      | "assign"
      | "away";
  }
>;
type TicketTap = Extract<StaffAction, { readonly ticket: string }>;
type DeskTap = Exclude<StaffAction, TicketTap>;

const byTicket: Readonly<
  Record<StaffTicketVerb, (turn: Turn, desk: AtDesk, ticket: Ticket) => Promise<void>>
> = {
  take: takeTicket,
  release: releaseTicket,
  note: promptNote,
  close: closeTicket,
  card: showCard,
  copy: copyText,
  wake: wakeTicket,
  conflict: declareConflict,
  block: blockAsker,
  shadow: shadowBlockAsker,
  unblock: unblockAsker,
};

const byDraft: Readonly<
  Record<DraftVerb, (turn: Turn, desk: AtDesk, draft: string, messageId: number) => Promise<void>>
> = { send: sendDraft, discard: discardDraft, approve: approveDraft, "send-back": sendBackDraft };

const byDesk: Readonly<Record<DeskVerb, (turn: Turn, desk: AtDesk) => Promise<void>>> = {
  next: showNext,
  queue: showQueue,
  quiet: showQuiet,
  "give-back-all": giveBackAll,
  digest: (turn, desk) => switchDigest(turn, desk, false),
};

const withMore = ["menu", "suggest", "canned", "snooze", "assign", "away"] as const;
const staffKinds: ReadonlySet<string> = new Set([
  ...Object.keys(byTicket),
  ...Object.keys(byDraft),
  ...Object.keys(byDesk),
  ...withMore,
]);
const isStaffAction = (action: Action): action is StaffAction => staffKinds.has(action.kind);

function onTicket(
  turn: Turn,
  desk: AtDesk,
  ticket: Ticket,
  tap: TicketTap,
  messageId: number,
): Promise<void> {
  switch (tap.kind) {
    case "menu":
      return openMenu(turn, desk, ticket, tap.menu, messageId);
    case "suggest":
      return previewSuggestion(turn, desk, ticket, tap.at);
    case "canned":
      return previewCanned(turn, desk, ticket, tap.reply);
    case "snooze":
      return snoozeTicket(turn, desk, ticket, tap.until);
    case "assign":
      return assignTicket(turn, desk, ticket, tap.to);
    default:
      return byTicket[tap.kind](turn, desk, ticket);
  }
}

function atDesk(turn: Turn, desk: AtDesk, tap: DeskTap, messageId: number): Promise<void> {
  if ("draft" in tap) return byDraft[tap.kind](turn, desk, tap.draft, messageId);
  return tap.kind === "away" ? setAwayFor(turn, desk, tap.days) : byDesk[tap.kind](turn, desk);
}
