import { compose } from "../answering/compose.ts";
import { decide } from "../answering/decide.ts";
import type { Decision } from "../answering/decision.ts";
import { isAlsoQueued, isQueued } from "../answering/judge.ts";
import { paragraphs } from "../answering/telling.ts";
import { isWaiting } from "../queue/ticket.ts";
import { isQueued as isOnItsWay } from "../storage/outbox.ts";
import { getPerson, type Person, updatePerson } from "../storage/people.ts";
import { findTicket, type Ticket } from "../storage/tickets.ts";
import { answerInPart } from "./answer-in-part.ts";
import { sayBlocked } from "./blocks.ts";
import { firstWordsKey, sendFirstWords } from "./first-words.ts";
import { type Incoming, keepRequest, sendReply } from "./replies.ts";
import { answerersOf } from "./staff-chats.ts";
import { findTalk } from "./talk.ts";
import { addToTicket, findJustAnswered, handOff, handOffEmergency } from "./tickets.ts";
import { type Turn, tellingFor } from "./turn.ts";

/** Understands a question, decides, and queues what follows from it. Returns the outcome for the ledger. */
export async function ask(turn: Turn, known: Person, incoming: Incoming): Promise<string> {
  const { store, brain } = turn;
  const decision = decide(
    {
      text: incoming.text,
      sent: incoming.sent,
      rephrased: known.expecting?.kind === "rephrase",
      ...(known.language ? { prior: known.language } : {}),
    },
    brain.knowledge,
  );
  const person = await rememberLanguage(turn, known, decision);
  if (person.expecting) await updatePerson(store, person.id, { expecting: null });
  if (decision.kind === "emergency") return onEmergency(turn, person, incoming, decision);

  const ticket = await ticketMeant(turn, person, incoming);
  const isBlocked = person.standing === "blocked";
  if (ticket && !(isBlocked && !isWaiting(ticket.state))) {
    await addToTicket(turn, person, ticket, additionOf(decision, incoming), "added");
    return "added";
  }
  if (isBlocked) {
    await sayBlocked(turn, person);
    return "blocked";
  }
  const talk = await findTalk(turn, person);
  if (talk) {
    await addToTicket(turn, person, talk, additionOf(decision, incoming), "added-follow-up");
    return "added";
  }
  const notice = await firstContactNotice(turn, person);
  const isChatter = decision.kind === "rephrase" || decision.kind === "smalltalk";
  if (person.expecting?.kind === "question" && !isChatter) {
    await handOff(turn, person, { ...handoffOf(decision, incoming), reason: "asked" }, notice);
    return "ticketed";
  }
  if (decision.parts.some((part) => isQueued(part.verdict)) || isAlsoQueued(decision)) {
    return answerInPart(turn, person, incoming, decision, notice);
  }
  if (isQueued(decision)) {
    const answered = await findJustAnswered(turn, person);
    if (answered) {
      await addToTicket(turn, person, answered, additionOf(decision, incoming), "added-follow-up");
      return "added";
    }
    const opened = await handOff(turn, person, handoffOf(decision, incoming), notice);
    await keepRequest(turn, person, incoming, decision, { seal: false, ticket: opened });
    return "ticketed";
  }
  await updatePerson(store, person.id, { expecting: expectingAfter(decision) });
  const telling = tellingFor(turn, person);
  const reply = compose(telling, decision, { operator: brain.operator.name });
  await sendReply(turn, person, incoming, decision, {
    ...reply,
    text: paragraphs(reply.text, notice),
  });
  return decision.kind;
}

const expectingAfter = (decision: Decision): { kind: "rephrase" | "question" } | null => {
  if (decision.kind === "rephrase") return { kind: "rephrase" };
  return decision.kind === "smalltalk" && decision.id === "want-human"
    ? { kind: "question" }
    : null;
};

const additionOf = ({ redacted, due, dueSentence }: Decision, { messageId }: Incoming) => ({
  redacted,
  due,
  dueSentence,
  messageId,
});

const handoffOf = (decision: Decision, incoming: Incoming) => ({
  reason: decision.kind === "handoff" ? decision.reason : ("no-match" as const),
  topic: decision.kind === "handoff" ? decision.topic : undefined,
  redacted: decision.redacted,
  due: decision.due,
  dueSentence: decision.dueSentence,
  messageId: incoming.messageId,
  candidates: decision.candidates,
  decision,
});

async function rememberLanguage(turn: Turn, person: Person, decision: Decision): Promise<Person> {
  if (person.languageChosen) return person;
  const learn = decision.languageSure || person.language === undefined;
  if (!learn || decision.language === person.language) return person;
  await updatePerson(turn.store, person.id, { language: decision.language });
  return { ...(await getPerson(turn.store, person.id)), expecting: person.expecting };
}

/** On first contact: what this is, and what not to send. Said once, under the first reply. */
async function firstContactNotice(turn: Turn, person: Person): Promise<string> {
  if (person.welcomed) return "";
  await updatePerson(turn.store, person.id, { welcomed: true });
  const { say } = tellingFor(turn, person);
  return paragraphs(say("start-what-i-am"), say("start-do-not-send"));
}

/** The ticket a message is for: the one it replies to, or the one it was asked to add to. None that nobody may open again. */
async function ticketMeant(
  turn: Turn,
  person: Person,
  incoming: Incoming,
): Promise<Ticket | undefined> {
  const id =
    incoming.ticketId ?? (person.expecting?.kind === "details" ? person.expecting.ticketId : null);
  const ticket = id ? await findTicket(turn.store, { id }) : undefined;
  if (ticket?.personId !== person.id || ticket.state === "withdrawn") return undefined;
  const reopens = ticket.state === "closed";
  return reopens && (await answerersOf(turn.store, ticket)).length === 0 ? undefined : ticket;
}

async function onEmergency(
  turn: Turn,
  person: Person,
  incoming: Incoming,
  decision: Extract<Decision, { kind: "emergency" }>,
): Promise<string> {
  const sent = await Promise.all(
    incoming.updateIds.map((id) => isOnItsWay(turn.store, `${firstWordsKey(id)}:0`)),
  );
  if (!sent.includes(true)) {
    const { chatId } = person;
    const { category } = decision;
    await sendFirstWords(turn, tellingFor(turn, person), {
      chatId,
      category,
      forwarded: incoming.forwarded,
      updateId: Math.max(...incoming.updateIds),
    });
  }
  await updatePerson(turn.store, person.id, { welcomed: true });
  const emergency = { ...additionOf(decision, incoming), category: decision.category };
  const meant = await ticketMeant(turn, person, incoming);
  if (meant) await addToTicket(turn, person, meant, emergency, "emergency-ticket-added");
  else await handOffEmergency(turn, person, emergency, decision);
  return "emergency";
}
