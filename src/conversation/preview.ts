import { lines, paragraphs } from "../answering/telling.ts";
import { originalAnswer } from "../archive/entry.ts";
import { asWritten, type Written } from "../queue/written.ts";
import { type Draft, findDraftOf, setVersions } from "../storage/drafts.ts";
import { getPerson } from "../storage/people.ts";
import type { Ticket } from "../storage/tickets.ts";
import { type Language, languageNames, languages } from "../text/languages.ts";
import { encodeAction } from "./actions.ts";
import { staffLanguage } from "./brain.ts";
import { sayWarnings } from "./check.ts";
import { composeDraft } from "./compose-draft.ts";
import { findFollowers, sayReach } from "./together.ts";
import { languageOf, sendText, type Turn } from "./turn.ts";

/** A draft as the asker would get it, to whom it goes, and what to look at first. */
export interface Preview {
  readonly head: string;
  /** What stands out in the words; undefined where nothing does. */
  readonly warnings: string | undefined;
  readonly reply: string;
  /** The words for those who read another language than the asker. */
  readonly versions: readonly (readonly [Language, string])[];
  /** The languages of those who get it in which a person may supply words. */
  readonly wanted: readonly Language[];
}

/** Undefined where the past answer that a draft stands for may not be sent any more. */
export async function readPreview(
  turn: Turn,
  ticket: Ticket,
  draft: Draft,
): Promise<Preview | undefined> {
  const person = await getPerson(turn.store, ticket.personId);
  const reply = composeDraft(turn, person, ticket, draft);
  if (reply === undefined) return undefined;
  // A past answer has its versions already, as has a reply that was written ahead.
  const readers = draft.entryId === null ? await readersOf(turn, ticket) : [];
  const language = languageOf(person);
  const say = turn.brain.translator.in(staffLanguage);
  return {
    head:
      (await sayReach(turn, ticket)) ??
      say("preview-head", { number: ticket.number, language: languageNames[language] }),
    warnings: await sayWarnings(turn, wordsOf(turn, draft), ticket),
    reply,
    versions: versionsIn(draft).filter(([of]) => of !== language && readers.includes(of)),
    wanted: draft.canned === null ? readers.filter((of) => of !== draft.written.language) : [],
  };
}

/** Shows a preview in a chat, with the button that sends it. Nothing is sent before Send. */
export async function showPreview(
  turn: Turn,
  chatId: number,
  ticket: Ticket,
  draft: Draft,
): Promise<void> {
  const say = turn.brain.translator.in(staffLanguage);
  const preview = await readPreview(turn, ticket, draft);
  if (preview === undefined) {
    return turn.send(
      chatId,
      { kind: "message", text: say("staff-suggestion-gone") },
      { purpose: "staff", ticketId: ticket.id },
    );
  }
  await sendText(
    turn,
    chatId,
    {
      text: paragraphs(
        preview.head,
        preview.warnings,
        preview.reply,
        ...preview.versions.map(([language, text]) =>
          lines(say("preview-version", { language: languageNames[language] }), text),
        ),
      ),
      buttons: [
        [
          { label: say("button-send"), data: encodeAction({ kind: "send", draft: draft.id }) },
          {
            label: say("button-discard"),
            data: encodeAction({ kind: "discard", draft: draft.id }),
          },
        ],
        ...preview.wanted.map((language) => [
          {
            label: say("button-version", { language: languageNames[language] }),
            data: encodeAction({ kind: "version", draft: draft.id, language }),
          },
        ]),
      ],
      protect: true,
      pair: "preview",
    },
    { purpose: "staff", ticketId: ticket.id },
  );
}

/** The words of a draft that a person wrote: its own, or those of the past answer it stands for. */
function wordsOf({ brain }: Turn, draft: Draft): Written {
  const entry = draft.entryId === null ? undefined : brain.knowledge.entries.get(draft.entryId);
  return entry ? asWritten(originalAnswer(entry), {}) : draft.written;
}

const versionsIn = ({ written }: Draft): readonly (readonly [Language, string])[] =>
  languages.flatMap((language) => {
    const text = written.versions[language];
    return text === undefined ? [] : [[language, text] as const];
  });

/** The languages that those read to whom an answer goes. */
async function readersOf(turn: Turn, lead: Ticket): Promise<readonly Language[]> {
  const tickets = [lead, ...(await findFollowers(turn, lead))];
  const people = await Promise.all(tickets.map(({ personId }) => getPerson(turn.store, personId)));
  return [...new Set(people.map(languageOf))];
}

/** Asks for an answer's words in another language, as a reply. */
export async function promptVersion(
  turn: Turn,
  chatId: number,
  draft: Draft,
  language: Language,
): Promise<void> {
  const say = turn.brain.translator.in(staffLanguage);
  const text = say("prompt-version", { language: languageNames[language] });
  await turn.send(
    chatId,
    { kind: "message", text, askReply: text.slice(0, 64), pair: `version-${language}` },
    { purpose: "staff", ticketId: draft.ticketId },
  );
}

/** Adds the words in another language to the draft that waits, and shows it again. False where none waits. */
export async function addAnswerVersion(
  turn: Turn,
  chatId: number,
  ticket: Ticket,
  language: Language,
  text: string,
): Promise<boolean> {
  const draft = await findDraftOf(turn.store, ticket.id, "pending");
  if (!draft) return false;
  await showPreview(turn, chatId, ticket, await addVersion(turn, draft, language, text));
  return true;
}

/** Puts the words in another language into a draft that waits. */
export async function addVersion(
  turn: Turn,
  draft: Draft,
  language: Language,
  text: string,
): Promise<Draft> {
  const versions = { ...draft.written.versions, [language]: text };
  await setVersions(turn.store, draft.id, versions);
  return { ...draft, written: { ...draft.written, versions } };
}
