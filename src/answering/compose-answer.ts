import type { ChangeNote } from "../archive/change-note.ts";
import { type Entry, originalAnswer, originalLanguage } from "../archive/entry.ts";
import { isPastReview } from "../archive/freshness.ts";
import { languageNames } from "../text/languages.ts";
import { sayResources } from "./contacts.ts";
import { sayDate } from "./dates.ts";
import { sayLanguageName } from "./language-name.ts";
import type { Reply, ReplyButton } from "./reply.ts";
import { messageLimit } from "./split-text.ts";
import { inLanguage, lines, paragraphs, sayQuestion, type Telling } from "./telling.ts";

/**
 * An archived answer: how old it is first, then what was said, what has changed since, where to turn
 * and where it comes from. `intro` stands after the first line, which always names the year.
 */
export function composeAnswer(telling: Telling, entry: Entry, intro?: string): Reply {
  const { say } = telling;
  const said = sayAnswer(telling, entry, intro);
  const tail = paragraphs(saySource(telling, entry), say("answer-did-it-help"));
  const resources = entry.resources.filter((id) => telling.knowledge.resources.has(id));
  return {
    text: withinLimit(
      said,
      (count) => sayWhereToTurn(telling, resources.slice(0, count)),
      tail,
      resources.length,
    ),
    buttons: [...originalButton(telling, entry), ...answerButtons(telling)],
  };
}

/** An archived answer without what stands once at the end of a reply: contacts, source, buttons. */
export function sayAnswer(telling: Telling, entry: Entry, intro?: string): string {
  const { say } = telling;
  return paragraphs(
    sayFirstLine(telling, entry),
    intro,
    lines(sayByline(telling, entry), staleEntry(telling, entry)),
    say("answer-question", { question: entry.question }),
    lines(
      entry.answer[telling.language] === undefined ? sayItsLanguage(telling, entry) : undefined,
      entry.answer[telling.language] ?? originalAnswer(entry),
      // What a person wrote for a reply is not a machine's draft.
      entry.kind !== "reply" && isTranslated(telling, entry) ? say("language-note") : undefined,
    ),
    sayChanges(telling, entry.changeNotes),
  );
}

/** Where an answer comes from; nothing for what was first said here. */
export const saySource = ({ say }: Telling, { source }: Entry): string | undefined =>
  source.url === undefined ? undefined : say("answer-source", { url: source.url });

const isTranslated = ({ language }: Telling, entry: Entry): boolean =>
  language !== originalLanguage(entry) && entry.answer[language] !== undefined;

const sayItsLanguage = ({ say, language }: Telling, entry: Entry): string =>
  originalLanguage(entry) === "en"
    ? say("answer-in-english")
    : say("answer-in-language", { language: sayLanguageName(language, originalLanguage(entry)) });

/** A translated answer has its original one tap away. */
const originalButton = (telling: Telling, entry: Entry): readonly (readonly ReplyButton[])[] =>
  isTranslated(telling, entry)
    ? [
        [
          {
            label: languageNames[originalLanguage(entry)],
            tap: { kind: "original", entryId: entry.id },
          },
        ],
      ]
    : [];

/** The longest text within one message: resources at the end of the list give way first, never the dated notes. */
function withinLimit(
  said: string,
  whereToTurn: (count: number) => string,
  tail: string,
  resources: number,
): string {
  for (let count = resources; count > 0; count -= 1) {
    const text = paragraphs(said, whereToTurn(count), tail);
    if (text.length <= messageLimit) return text;
  }
  return paragraphs(said, tail);
}

function sayFirstLine({ say }: Telling, entry: Entry): string {
  const year = entry.source.answered.slice(0, 4);
  return say(entry.kind === "guide" ? "answer-guide-first-line" : "answer-first-line", { year });
}

function sayByline({ say, language }: Telling, entry: Entry): string {
  const { by, title, answered } = entry.source;
  if (entry.kind === "guide") {
    return say("answer-guide-byline", { title, year: answered.slice(0, 4) });
  }
  const date = sayDate(language, answered);
  return entry.kind === "reply"
    ? say("answer-reply-byline", { by, date })
    : say("answer-byline", { by, date });
}

const staleEntry = ({ say, language, now }: Telling, entry: Entry): string | undefined =>
  isPastReview(entry, now)
    ? say("answer-entry-stale", { date: sayDate(language, entry.reviewed) })
    : undefined;

const sayWhereToTurn = (telling: Telling, ids: readonly string[]): string =>
  ids.length === 0 ? "" : lines(telling.say("answer-resources"), sayResources(telling, ids));

/** The dated notes on what has changed, with the day of the last check; past their review they say so themselves. */
export function sayChanges(
  telling: Telling,
  ids: readonly string[],
  heading = "answer-changes",
): string {
  const { say, language, now, knowledge } = telling;
  const notes = ids
    .flatMap((id) => knowledge.changeNotes.get(id) ?? [])
    .filter((note) => note.confidence !== "unconfirmed");
  if (notes.length === 0) return "";
  const checked = notes.map((note) => note.checkedOn).sort()[0] ?? "";
  return lines(
    say(heading),
    ...notes.map((note) => sayChange(telling, note)),
    say("answer-change-checked", { date: sayDate(language, checked) }),
    notes.some((note) => isPastReview(note, now)) ? say("answer-change-stale") : undefined,
  );
}

function sayChange(telling: Telling, note: ChangeNote): string {
  const { say, language } = telling;
  const text = inLanguage(telling, note.text);
  if (note.since === null) return say("answer-change-undated", { text });
  const since = sayDate(language, note.since);
  return say(note.confidence === "proposed" ? "answer-change-proposed" : "answer-change", {
    since,
    text,
  });
}

/** Whether it helped, and the ways on. */
export const answerButtons = ({ say }: Telling): readonly (readonly ReplyButton[])[] => [
  [
    { label: say("button-yes"), tap: { kind: "yes" } },
    { label: say("button-no"), tap: { kind: "no" } },
  ],
  [
    { label: say("button-others"), tap: { kind: "others" } },
    { label: say("button-attorney"), tap: { kind: "attorney" } },
  ],
];

/** Entries to choose from, one button each, and a way to none of them. */
export function composeChoice(
  telling: Telling,
  entries: readonly Entry[],
  intro: "suggest-intro" | "others-intro",
): Reply {
  const { say } = telling;
  const numbered = entries.map((entry, at) => `${at + 1}. ${sayQuestion(telling, entry)}`);
  return {
    text: paragraphs(
      say(intro === "suggest-intro" && entries.length === 1 ? "suggest-one" : intro),
      ...numbered,
    ),
    buttons: [
      pickButtons(entries),
      [{ label: say("suggest-none"), tap: { kind: "attorney" as const } }],
    ],
  };
}

/** A button for each of the entries to choose from, by its number. */
export const pickButtons = (entries: readonly Entry[]): readonly ReplyButton[] =>
  entries.map((entry, at) => ({
    label: String(at + 1),
    tap: { kind: "pick", entryId: entry.id },
  }));
