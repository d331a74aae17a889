import { composeAnswer, composeChoice, sayAnswer } from "../answering/compose-answer.ts";
import { decide } from "../answering/decide.ts";
import type { Decision } from "../answering/decision.ts";
import type { Reply } from "../answering/reply.ts";
import { type Entry, originalLanguage } from "../archive/entry.ts";
import type { HandoffReason } from "../queue/ticket.ts";
import { type Person, updatePerson } from "../storage/people.ts";
import {
  addFeedback,
  addRequest,
  findRequest,
  newRequestId,
  type Request,
  unsealText,
  updateRequest,
} from "../storage/requests.ts";
import { getTicket } from "../storage/tickets.ts";
import { rememberTold } from "../storage/told.ts";
import { type Action, noKey } from "./actions.ts";
import { sayBlocked } from "./blocks.ts";
import { staffLanguage, tellingIn } from "./brain.ts";
import { addToTicket, handOff, sendStatus } from "./tickets.ts";
import { bindButtons, languageOf, sendText, type Turn, tellingFor } from "./turn.ts";

/** A tap on a button under a reply of ours. */
export interface Tap<A extends Action = Action> {
  readonly action: A;
  /** The message the button stood under. */
  readonly messageId: number;
}

type ReplyAction = Extract<Action, { request: string }>;

/** Below this confidence an entry is not worth offering as another answer. */
const worthOffering = 0.05;

/** What a tap under a reply leads to. Returns the short word shown on the tap, a sentence id. */
export async function tapReply(
  turn: Turn,
  person: Person,
  tap: Tap<ReplyAction>,
): Promise<"feedback-thanks" | "button-stale" | "button-not-yours" | undefined> {
  const request = await findRequest(turn.store, tap.action.request);
  if (!request) return "button-stale";
  if (request.personId !== person.id) return "button-not-yours";
  if (person.standing === "blocked") {
    await sayBlocked(turn, person);
    return undefined;
  }
  switch (tap.action.kind) {
    case "yes":
      if (request.outcome === "helped") return undefined;
      await addFeedback(turn.store, request, true);
      await updateRequest(turn.store, request.id, { outcome: "helped" });
      await removeButtons(turn, person, tap.messageId);
      return "feedback-thanks";
    case "no":
      if (request.shown.length !== tap.action.step) return undefined;
      if (await isPassedOn(turn, request, tap.action.key)) return undefined;
      await addFeedback(turn.store, request, false);
      await removeButtons(turn, person, tap.messageId);
      await offerNext(turn, person, request, tap.action.key);
      return undefined;
    case "others":
      await offerOthers(turn, person, request, tap.action.key);
      return undefined;
    case "pick":
      await showPicked(turn, person, request, tap.action);
      return undefined;
    case "attorney":
      await askAttorney(turn, person, request, tap.action.key, "asked");
      return undefined;
  }
}

/** The attorney has all of the question; a ticket for a part of it leaves its words sealed. */
const isPassedOn = async (turn: Turn, request: Request, key: string): Promise<boolean> =>
  request.ticketId !== null && (await unsealText(turn.store, request.id, key)) === undefined;

const removeButtons = (turn: Turn, person: Person, messageId: number): Promise<void> =>
  turn.send(person.chatId, { kind: "buttons", messageId, buttons: [] }, { purpose: "buttons" });

/** "Not my question": the next best once, then the queue. */
async function offerNext(turn: Turn, person: Person, request: Request, key: string): Promise<void> {
  const text = await unsealText(turn.store, request.id, key);
  const next =
    text !== undefined && request.shown.length < 2 ? nextBest(turn, text, request) : undefined;
  if (!next) return askAttorney(turn, person, request, key, "rejected");
  await showEntry(turn, person, request, next, key, "next-best-intro");
}

function nextBest(turn: Turn, text: string, request: Request): Entry | undefined {
  const decision = decide({ text, rejected: request.shown }, turn.brain.knowledge);
  // Of several questions, what is next may be for another one than was rejected.
  if (decision.parts.length > 0) return undefined;
  if (decision.kind === "answer") return decision.entry;
  return decision.kind === "suggest" ? decision.entries[0] : undefined;
}

async function showEntry(
  turn: Turn,
  person: Person,
  request: Request,
  entry: Entry,
  key: string,
  intro?: "next-best-intro",
): Promise<void> {
  const shown = [...request.shown, entry.id];
  await updateRequest(turn.store, request.id, { entry, shown });
  await rememberTold(turn.store, {
    personId: person.id,
    subject: entry.id,
    version: entry.version,
    messageId: request.messageId,
    ticketId: null,
  });
  const telling = tellingFor(turn, person);
  const reply = composeAnswer(telling, entry, intro && telling.say(intro));
  await sendBound(turn, person, { ...request, shown }, reply, key);
}

const sendBound = (
  turn: Turn,
  person: Person,
  request: Request,
  reply: Reply,
  key: string,
): Promise<void> =>
  sendText(
    turn,
    person.chatId,
    {
      text: reply.text,
      buttons: bindButtons(reply, {
        requestId: request.id,
        key,
        step: request.shown.length,
        entries: request.candidates.map((candidate) => candidate.id),
      }),
      pair: "reply",
    },
    { requestId: request.id },
  );

async function offerOthers(
  turn: Turn,
  person: Person,
  request: Request,
  key: string,
): Promise<void> {
  const { entries } = turn.brain.knowledge;
  const telling = tellingFor(turn, person);
  const others = request.candidates
    .filter((c) => c.confidence >= worthOffering && !request.shown.includes(c.id))
    .flatMap((c) => entries.get(c.id) ?? [])
    .filter(isServed)
    .slice(0, 3);
  const reply: Reply =
    others.length > 0
      ? composeChoice(telling, others, "others-intro")
      : {
          text: telling.say("no-other-answers"),
          buttons: [[{ label: telling.say("button-attorney"), tap: { kind: "attorney" } }]],
        };
  await sendBound(turn, person, request, reply, key);
}

const isServed = (entry: Entry): boolean =>
  entry.status === "published" && (entry.serve === "auto" || entry.serve === "withNotice");

async function showPicked(
  turn: Turn,
  person: Person,
  request: Request,
  pick: Extract<Action, { kind: "pick" }>,
): Promise<void> {
  const entry = turn.brain.knowledge.entries.get(request.candidates[pick.at]?.id ?? "");
  if (!entry || !isServed(entry)) return askAttorney(turn, person, request, pick.key, "held");
  await showEntry(turn, person, request, entry, pick.key);
}

/** Shows an entry chosen from a topic's list: there is no question text behind it. */
export async function browseEntry(turn: Turn, person: Person, entryId: string): Promise<boolean> {
  const entry = turn.brain.knowledge.entries.get(entryId);
  if (!entry || !isServed(entry)) return false;
  const request: Request = {
    id: newRequestId(),
    personId: person.id,
    messageId: 0,
    outcome: "browsed",
    language: languageOf(person),
    entryId: entry.id,
    entryVersion: entry.version,
    confidence: null,
    candidates: [],
    shown: [],
    ticketId: null,
    createdAt: turn.now,
  };
  await addRequest(turn.store, {
    ...request,
    entry: undefined,
    confidence: undefined,
    sealedText: undefined,
    ticketId: undefined,
  });
  await showEntry(turn, person, request, entry, noKey);
  return true;
}

/** The words an answer was written in, behind a translated one. False where it is no longer served. */
export async function sayOriginal(turn: Turn, person: Person, entryId: string): Promise<boolean> {
  const entry = turn.brain.knowledge.entries.get(entryId);
  if (!entry || !isServed(entry)) return false;
  const text = sayAnswer(tellingIn(turn.brain, originalLanguage(entry), turn.now), entry);
  await sendText(turn, person.chatId, { text });
  return true;
}

/** The ticket has the whole message already, and now waits for all of it. */
function sayForAll({ brain }: Turn, reason: HandoffReason): string {
  const say = brain.translator.in(staffLanguage);
  return say("card-for-all", { reason: say(`reason-${reason}`) });
}

/** To the queue, with the sealed question; where its text is gone, the person is asked to write it once more. */
async function askAttorney(
  turn: Turn,
  person: Person,
  request: Request,
  key: string,
  reason: "asked" | "rejected" | "held",
): Promise<void> {
  const { store } = turn;
  const telling = tellingFor(turn, person);
  const text = await unsealText(store, request.id, key);
  const opened = request.ticketId ? await getTicket(store, request.ticketId) : undefined;
  if (opened && text === undefined) {
    await sendStatus(turn, person, opened);
    return;
  }
  if (opened && opened.state !== "withdrawn") {
    const { messageId } = request;
    await addToTicket(
      turn,
      person,
      opened,
      { redacted: sayForAll(turn, reason), due: null, dueSentence: null, messageId },
      "added",
    );
    await updateRequest(store, request.id, { ticketId: opened.id, outcome: "ticketed" });
    return;
  }
  if (text === undefined) {
    await updatePerson(store, person.id, { expecting: { kind: "question" } });
    await sendText(turn, person.chatId, { text: telling.say("handoff-ask-again") });
    return;
  }
  const decision: Decision = decide({ text, sent: request.createdAt }, turn.brain.knowledge);
  const ticket = await handOff(turn, person, {
    reason,
    topic: undefined,
    redacted: decision.redacted,
    due: decision.due,
    dueSentence: decision.dueSentence,
    messageId: request.messageId,
    candidates: request.candidates,
    decision,
  });
  await updateRequest(store, request.id, { ticketId: ticket.id, outcome: "ticketed" });
}
