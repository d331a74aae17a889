import {
  browsableTopics,
  composeHotlines,
  entriesOn,
  topicTitle,
} from "../answering/compose-lists.ts";
import { lines, paragraphs, sayQuestion } from "../answering/telling.ts";
import type { OutgoingButton, OutgoingButtons } from "../storage/outgoing.ts";
import { type Person, updatePerson } from "../storage/people.ts";
import { listTicketsOf } from "../storage/tickets.ts";
import { forgetTold } from "../storage/told.ts";
import { type Language, languageNames, languages } from "../text/languages.ts";
import { encodeAction } from "./actions.ts";
import { sendStatus } from "./tickets.ts";
import { bindButtons, sendText, type Turn, tellingFor } from "./turn.ts";

const inRows = (buttons: readonly OutgoingButton[], perRow: number): OutgoingButtons =>
  Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  );

const languageButtons = (): OutgoingButtons =>
  inRows(
    languages.map((language) => ({
      label: languageNames[language],
      data: encodeAction({ kind: "language", language }),
    })),
    3,
  );

/** `/start`: what this is and is not, what not to send, and the language to choose. */
export async function sayStart(turn: Turn, person: Person): Promise<void> {
  const { say, language } = tellingFor(turn, person);
  await updatePerson(turn.store, person.id, { welcomed: true, expecting: null });
  await sendText(turn, person.chatId, {
    text: paragraphs(
      say("start-hello"),
      lines(say("start-what-i-am"), say("start-operator", { operator: turn.brain.operator.name })),
      say("start-do-not-send"),
      say("start-emergency"),
      say("start-ask"),
      say("start-commands"),
      language === "en" ? undefined : say("language-note"),
      say("choose-language"),
    ),
    buttons: languageButtons(),
  });
}

export const sayHelp = (turn: Turn, person: Person): Promise<void> =>
  sendText(turn, person.chatId, { text: tellingFor(turn, person).say("help-text") });

/** `/hotlines`: whom to call, with what is open now. */
export async function sayHotlines(turn: Turn, person: Person): Promise<void> {
  const reply = composeHotlines(tellingFor(turn, person));
  await sendText(turn, person.chatId, {
    text: reply.text,
    buttons: bindButtons(reply, undefined),
  });
}

export const offerLanguages = (turn: Turn, person: Person): Promise<void> =>
  sendText(turn, person.chatId, {
    text: tellingFor(turn, person).say("choose-language"),
    buttons: languageButtons(),
  });

export async function chooseLanguage(
  turn: Turn,
  person: Person,
  language: Language,
): Promise<void> {
  await updatePerson(turn.store, person.id, { language, languageChosen: true });
  const { say } = tellingFor(turn, { ...person, language });
  await sendText(turn, person.chatId, {
    text: paragraphs(
      say("language-set"),
      language === "en" ? undefined : say("language-note"),
      say("start-ask"),
    ),
  });
}

/** `/topics`: the subjects that have past answers. */
export async function sayTopics(turn: Turn, person: Person): Promise<void> {
  const telling = tellingFor(turn, person);
  const buttons = browsableTopics(telling).map((topic) => ({
    label: topicTitle(telling, topic),
    data: encodeAction({ kind: "topic", topic: topic.id }),
  }));
  await sendText(turn, person.chatId, {
    text: telling.say("topics-intro"),
    buttons: inRows(buttons, 2),
  });
}

/** A tapped topic: its past questions. False when there is no such topic (any more). */
export async function sayTopic(turn: Turn, person: Person, topicId: string): Promise<boolean> {
  const telling = tellingFor(turn, person);
  const topic = telling.knowledge.topics.get(topicId);
  if (!topic) return false;
  const entries = entriesOn(telling, topicId).flatMap(
    (id) => telling.knowledge.entries.get(id) ?? [],
  );
  const numbered = entries.map((entry, at) => `${at + 1}. ${sayQuestion(telling, entry)}`);
  await sendText(turn, person.chatId, {
    text: paragraphs(
      topicTitle(telling, topic),
      entries.length === 0 ? telling.say("topic-no-entries") : telling.say("topic-entries"),
      ...numbered,
    ),
    buttons: inRows(
      entries.map((entry, at) => ({
        label: String(at + 1),
        data: encodeAction({ kind: "browse", entry: entry.id }),
      })),
      5,
    ),
  });
  return true;
}

/** How many of a person's tickets `/status` shows. */
const statusLength = 5;

/** `/status`: where a person's questions stand, with buttons on those that wait. */
export async function sayStatus(turn: Turn, person: Person): Promise<void> {
  const { say } = tellingFor(turn, person);
  const tickets = await listTicketsOf(turn.store, person.id, statusLength);
  if (tickets.length === 0) {
    return sendText(turn, person.chatId, { text: say("status-none") });
  }
  await sendText(turn, person.chatId, { text: say("status-intro") });
  for (const ticket of [...tickets].reverse()) {
    await sendStatus(turn, person, ticket);
  }
}

/** `/privacy`: one screen. */
export async function sayPrivacy(turn: Turn, person: Person): Promise<void> {
  const { say } = tellingFor(turn, person);
  const { operator, retentionDays } = turn.brain;
  await sendText(turn, person.chatId, {
    text: paragraphs(
      say("privacy-text", { days: retentionDays }),
      operator.url === undefined
        ? say("privacy-operator", { operator: operator.name })
        : say("privacy-operator-url", { operator: operator.name, url: operator.url }),
      say(person.corrections ? "privacy-corrections" : "privacy-corrections-off", {
        days: retentionDays,
      }),
    ),
    buttons: [[correctionsButton(turn, person)]],
  });
}

/** Turns corrections of answers on or off. */
const correctionsButton = (turn: Turn, person: Person): OutgoingButton => ({
  label: tellingFor(turn, person).say(
    person.corrections ? "button-no-corrections" : "button-corrections",
  ),
  data: encodeAction({ kind: "corrections", on: !person.corrections }),
});

/** One tap: corrections come, or they do not and nothing is kept for them. */
export async function chooseCorrections(turn: Turn, person: Person, on: boolean): Promise<void> {
  await updatePerson(turn.store, person.id, { corrections: on });
  if (!on) await forgetTold(turn.store, person.id);
  const { say } = tellingFor(turn, person);
  await sendText(turn, person.chatId, { text: say(on ? "corrections-on" : "corrections-off") });
}

/** `/delete`: asks once before everything goes. */
export async function askErase(turn: Turn, person: Person): Promise<void> {
  const { say } = tellingFor(turn, person);
  const button = (id: string, sure: boolean) => ({
    label: say(id),
    data: encodeAction({ kind: "erase", sure }),
  });
  await sendText(turn, person.chatId, {
    text: say("delete-ask"),
    buttons: [[button("button-delete-yes", true), button("button-delete-no", false)]],
  });
}
