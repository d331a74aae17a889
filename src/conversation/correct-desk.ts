import { lines, paragraphs } from "../answering/telling.ts";
import type { Ticket } from "../storage/tickets.ts";
import { languageNames } from "../text/languages.ts";
import { type Action, encodeAction } from "./actions.ts";
import { type Correction, findCorrection, listToTell, writeCorrection } from "./correct.ts";
import {
  type BegunCorrection,
  beginEntryCorrection,
  beginTicketCorrection,
  readCorrection,
  sayReaders,
  submitCorrection,
} from "./correct-steps.ts";
import { type AtDesk, deskSay, mayPublish, removeButtons } from "./desk.ts";
import { discardProposal } from "./publish-steps.ts";
import { sendText, type Turn } from "./turn.ts";

/** "Correct" on a ticket: asks for the better words. */
export async function correctTicket(turn: Turn, desk: AtDesk, ticket: Ticket): Promise<void> {
  const begun = await beginTicketCorrection(turn, desk, ticket);
  if (begun) await promptCorrection(turn, desk, begun, ticket);
}

/** "Correct" on an answer of the archive: asks for the better words. */
export async function correctEntry(turn: Turn, desk: AtDesk, entryId: string): Promise<void> {
  const begun = await beginEntryCorrection(turn, desk, entryId);
  if (begun) await promptCorrection(turn, desk, begun, undefined);
}

async function promptCorrection(
  turn: Turn,
  desk: AtDesk,
  { id, given }: BegunCorrection,
  ticket: Ticket | undefined,
): Promise<void> {
  const say = deskSay(turn);
  await sendText(
    turn,
    desk.chatId,
    {
      text: paragraphs(
        lines(
          say("correct-head", { language: languageNames[given.written.language] }),
          given.written.text,
        ),
        say("correct-count", { count: (await listToTell(turn, given)).length }),
        say("correct-hint"),
      ),
      protect: true,
      pair: "proposal",
    },
    {
      purpose: "staff",
      proposalId: id,
      ...(ticket ? { ticketId: ticket.id } : {}),
    },
  );
}

/** A reply to the prompt, or to the preview: the words, shown as they would go out. */
export async function onCorrectionReply(
  turn: Turn,
  desk: AtDesk,
  correction: Correction,
  text: string,
): Promise<void> {
  if (!(await mayPublish(turn, desk))) return;
  const say = deskSay(turn);
  const current = await writeCorrection(turn, correction, text);
  const { id, content, ticketId } = current;
  if (content.written === null) return;
  const { count, readers, warnings } = await readCorrection(turn, current, content.written);
  const button = (act: "send" | "discard") => ({
    label: say(act === "send" ? "button-send-correction" : "button-discard"),
    data: encodeAction({ kind: "propose", proposal: id, act, value: "" }),
  });
  await sendText(
    turn,
    desk.chatId,
    {
      text: paragraphs(
        lines(
          say("correct-preview", {
            count,
            language: languageNames[content.written.language],
          }),
          sayReaders(turn, readers),
        ),
        warnings,
        content.written.text,
      ),
      buttons: [[button("send"), button("discard")]],
      protect: true,
      pair: "proposal",
    },
    { purpose: "staff", proposalId: id, ...(ticketId === null ? {} : { ticketId }) },
  );
}

/** A tap under the preview of a correction. False where it is not one that waits. */
export async function onCorrectionTap(
  turn: Turn,
  desk: AtDesk,
  { proposal: id, act }: Extract<Action, { kind: "propose" }>,
  messageId: number,
): Promise<boolean> {
  const correction = await findCorrection(turn, id);
  if (!correction) return false;
  const done =
    act === "send"
      ? await submitCorrection(turn, desk, id)
      : await discardProposal(turn, desk, correction, "correct-discarded");
  if (done) await removeButtons(turn, desk, messageId);
  return true;
}
