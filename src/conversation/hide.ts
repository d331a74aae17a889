import type { Person } from "../storage/people.ts";
import { takeDeletable } from "../storage/sent-messages.ts";
import { deleteAtOnce } from "./erase.ts";
import { sendText, type Turn, tellingFor } from "./turn.ts";

/** `/hide`: takes our messages out of the chat, as far back as Telegram lets us. What is kept stays as it is. */
export async function hideMessages(turn: Turn, person: Person): Promise<void> {
  const ids = await takeDeletable(turn.store, person.chatRef);
  for (let at = 0; at < ids.length; at += deleteAtOnce) {
    await turn.send(
      person.chatId,
      { kind: "delete", messageIds: ids.slice(at, at + deleteAtOnce) },
      { purpose: "hide" },
    );
  }
  await sendText(turn, person.chatId, { text: tellingFor(turn, person).say("hide-done") });
}
