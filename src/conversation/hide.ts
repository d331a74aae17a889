import type { Person } from "../storage/people.ts";
import { takeDeletable } from "../storage/sent-messages.ts";
import { takeBack } from "./take-back.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/** `/hide`: takes our messages out of the chat, as far back as Telegram lets us. What is kept stays as it is. */
export async function hideMessages(turn: Turn, person: Person): Promise<void> {
  const ids = await takeDeletable(turn.store, person.chatRef);
  await takeBack(turn, person.chatId, ids, "hide");
  await sendText(turn, person.chatId, { text: tellingFor(turn, person).say("hide-done") });
}
