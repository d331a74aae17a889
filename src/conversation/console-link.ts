import { countPasses, issuePass } from "../storage/passes.ts";
import { type AtDesk, deskSay } from "./desk.ts";
import { sendText, type Turn } from "./turn.ts";

const minute = 60_000;

/** How long a link to the console lets its reader in, in minutes. */
export const passMinutes = 10;

/** A staff member gets at most so many links in `passMinutes`. */
const mostPasses = 5;

/** The path of the console, and of the page that takes a pass. */
export const consolePath = "/console";
export const enterPath = `${consolePath}/enter`;
/** The page that Telegram opens as a Mini App. */
export const appPath = `${consolePath}/app`;

/**
 * `/console`: sends a link that lets its reader into the web console once, and, where Telegram can open the
 * console itself (https only), a button that does.
 * @param address where the console is, without a path
 */
export async function sendConsoleLink(turn: Turn, desk: AtDesk, address: string): Promise<void> {
  const say = deskSay(turn);
  const since = new Date(turn.now.getTime() - passMinutes * minute);
  if ((await countPasses(turn.store, desk.staff.id, since)) >= mostPasses) {
    return sendText(
      turn,
      desk.chatId,
      { text: say("console-link-too-many", { minutes: passMinutes }) },
      { purpose: "staff" },
    );
  }
  const expiresAt = new Date(turn.now.getTime() + passMinutes * minute);
  const pass = await issuePass(turn.store, desk.staff.id, expiresAt);
  const url = `${address}${enterPath}/${pass}`;
  await sendText(
    turn,
    desk.chatId,
    {
      text: say("console-link", { minutes: passMinutes, url }),
      protect: true,
      ...(address.startsWith("https:")
        ? { buttons: [[{ label: say("button-console"), app: `${address}${appPath}` }]] }
        : {}),
    },
    { purpose: "staff" },
  );
}
