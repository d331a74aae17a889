import { sayDate } from "../answering/dates.ts";
import { lines, paragraphs } from "../answering/telling.ts";
import { type Entry, originalAnswer, originalLanguage } from "../archive/entry.ts";
import { dayOf } from "../archive/freshness.ts";
import type { OutgoingButton } from "../storage/outgoing.ts";
import { listPublished, listVersions } from "../storage/published.ts";
import { languageNames } from "../text/languages.ts";
import { stretch } from "../text/stretch.ts";
import { type EntryAct, encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { type AtDesk, deskSay, refuse, tell } from "./desk.ts";
import { sendText, type Turn } from "./turn.ts";

/** How many published answers `/published` lists, and how many versions an entry's card. */
const listed = 20;
const versionsListed = 5;

/** `/published`: the answers that were published or changed here, the latest first. */
export async function listEntries(turn: Turn, desk: AtDesk): Promise<void> {
  const say = deskSay(turn);
  const published = (await listPublished(turn.store)).slice(0, listed);
  if (published.length === 0) return tell(turn, desk, "published-none");
  await sendText(
    turn,
    desk.chatId,
    {
      text: lines(
        say("published-list"),
        ...published.map(({ entry }) => {
          const { status } = turn.brain.knowledge.entries.get(entry.id) ?? entry;
          return `• ${entry.id} (${say(`entry-${status}`)}): ${entry.question}`;
        }),
      ),
      buttons: published.map(({ entry }) => [
        {
          label: entry.id,
          data: encodeAction({
            kind: "entry",
            entry: entry.id,
            act: "show",
            version: entry.version,
          }),
        },
      ]),
    },
    { purpose: "staff" },
  );
}

/** An answer of the archive with its history, and what can be done with it. */
export async function showEntryCard(turn: Turn, desk: AtDesk, entryId: string): Promise<void> {
  const say = deskSay(turn);
  const entry = turn.brain.knowledge.entries.get(entryId);
  if (!entry) return refuse(turn, desk, "hold-unknown", { entry: stretch(entryId, 0, 64) });
  const versions = (await listVersions(turn.store, entryId)).slice(-versionsListed);
  await sendText(
    turn,
    desk.chatId,
    {
      text: paragraphs(
        say("entry-head", {
          entry: entry.id,
          version: entry.version,
          status: say(`entry-${entry.status}`),
        }),
        lines(say("proposal-question"), entry.question),
        lines(
          say("proposal-answer", { language: languageNames[originalLanguage(entry)] }),
          originalAnswer(entry),
        ),
        lines(
          say("proposal-serve", { how: say(`serve-${entry.serve}`) }),
          say("proposal-review", { date: sayDate(staffLanguage, entry.reviewBy) }),
        ),
        lines(
          ...versions.map(({ entry: { version }, act, at }) =>
            say("entry-version", {
              version,
              act: say(`act-${act}`),
              date: sayDate(staffLanguage, dayOf(at)),
            }),
          ),
        ),
      ),
      buttons: [
        ...entryButtons(turn, entry),
        versions
          .filter(({ entry: { version } }) => version !== entry.version)
          .map(({ entry: { version } }) =>
            entryButton(entry, "back", say("button-back-to", { version }), version),
          ),
      ].filter((row) => row.length > 0),
    },
    { purpose: "staff" },
  );
}

const entryButton = (
  entry: Entry,
  act: EntryAct,
  label: string,
  version = entry.version,
): OutgoingButton => ({
  label,
  data: encodeAction({ kind: "entry", entry: entry.id, act, version }),
});

function entryButtons(turn: Turn, entry: Entry): readonly (readonly OutgoingButton[])[] {
  const say = deskSay(turn);
  const button = (act: Exclude<EntryAct, "show" | "back">) =>
    entryButton(entry, act, say(act === "withdraw" ? "button-withdraw-entry" : `button-${act}`));
  if (entry.status === "withdrawn") return [];
  return [
    [button("correct"), ...(entry.kind === "reply" ? [button("edit")] : [])],
    [button(entry.status === "held" ? "unhold" : "hold"), button("withdraw")],
  ];
}
