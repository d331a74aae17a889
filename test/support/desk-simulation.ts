import { parseAction } from "../../src/conversation/actions.ts";
import { blockAsker, shadowBlockAsker, unblockAsker } from "../../src/conversation/blocks.ts";
import { declareConflict } from "../../src/conversation/conflicts.ts";
import { recordDelivered } from "../../src/conversation/deliveries.ts";
import {
  type AtDesk,
  closeTicket,
  releaseTicket,
  takeTicket,
} from "../../src/conversation/desk.ts";
import { discardDraft, previewReply, sendDraft } from "../../src/conversation/desk-replies.ts";
import { erase } from "../../src/conversation/erase.ts";
import { noteTicket } from "../../src/conversation/notes.ts";
import { assignTicket, snoozeTicket, wakeTicket } from "../../src/conversation/set-aside.ts";
import { addToTicket, handOff, withdrawTicket } from "../../src/conversation/tickets.ts";
import { createTurn, type Turn } from "../../src/conversation/turn.ts";
import { watchQueue } from "../../src/conversation/watch.ts";
import { findDue, markSending, markSent, type OutboxItem } from "../../src/storage/outbox.ts";
import { findPerson, meetPerson, type Person } from "../../src/storage/people.ts";
import { inTransaction, type Store } from "../../src/storage/store.ts";
import { findTicket, type Ticket } from "../../src/storage/tickets.ts";
import { ana, ben, type TestDesk } from "./desk-in-memory.ts";

/** In every note, and in nothing else: it must never be on its way to an asker. */
export const noteMark = "marzipan";

const askers = Array.from({ length: 50 }, (_, at) => 10_000 + at);
const minute = 60_000;

/** A number from 0 to below `n`, from a seed (mulberry32). */
function createDice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** What was seen to leave. */
export interface Departures {
  /** How often each draft's answer left, and whether to anybody but its asker. */
  readonly answers: Map<string, number>;
  readonly leakedNotes: string[];
  readonly steps: Map<string, number>;
}

/** Two attorneys and fifty askers for so many random steps, on the real storage, through the real use cases. */
export async function simulate(
  desk: TestDesk,
  options: { readonly seed: number; readonly steps: number },
): Promise<Departures> {
  const { store, brain } = desk;
  const dice = createDice(options.seed);
  const pick = <T>(from: readonly T[]): T => from[dice(from.length)] as T;
  const seen: Departures = { answers: new Map(), leakedNotes: [], steps: new Map() };
  const isAsker = new Set(askers);
  // Looked up before any transaction: there is one connection.
  const members = [await desk.at(ana), await desk.at(ben)];
  let step = 0;
  let messageId = 0;
  /** Drafts whose Send was shown; some of them old by the time it is tapped. */
  const drafts: string[] = [];

  const inTurn = (work: (turn: Turn) => Promise<void>): Promise<void> =>
    inTransaction(store, (tx) => work(createTurn(tx, brain, `step-${step}`)));

  const anyTicket = async (tx: Store): Promise<Ticket | undefined> => {
    const last = await tx.db
      .selectFrom("ticket")
      .select((e) => e.fn.max("number").as("n"))
      .executeTakeFirst();
    const newest = Number(last?.n ?? 0);
    return newest === 0 ? undefined : findTicket(tx, { number: Math.max(1, newest - dice(25)) });
  };

  const withTicket = (
    work: (turn: Turn, at: AtDesk, ticket: Ticket) => Promise<void>,
  ): Promise<void> =>
    inTurn(async (turn) => {
      const ticket = await anyTicket(turn.store);
      const at = pick(members);
      if (ticket) await work(turn, at, ticket);
    });

  const withOwn = (
    work: (turn: Turn, person: Person, ticket: Ticket) => Promise<void>,
  ): Promise<void> =>
    inTurn(async (turn) => {
      const ticket = await anyTicket(turn.store);
      const chatId = pick(askers);
      const person = await findPerson(turn.store, chatId);
      if (ticket && person && ticket.personId === person.id) await work(turn, person, ticket);
      else if (ticket) {
        const owner = (await Promise.all(askers.map((id) => findPerson(turn.store, id)))).find(
          (one) => one?.id === ticket.personId,
        );
        if (owner) await work(turn, owner, ticket);
      }
    });

  const addition = (kind: "added" | "edited") => ({
    kind,
    redacted: `words ${step}`,
    messageId: step,
    due: dice(20) === 0 ? "2026-12-20" : null,
    dueSentence: null,
    ...(dice(20) === 0 ? { category: "violence_threat" } : {}),
  });

  /** Sends what is due, and looks at what leaves. */
  async function deliver(): Promise<void> {
    for (;;) {
      const due = await findDue(store, { limit: 60, busy: new Set() });
      if (due.length === 0) return;
      for (const item of due) await leave(item);
    }
  }

  async function leave(item: OutboxItem): Promise<void> {
    messageId += 1;
    await inTransaction(store, async (tx) => {
      await markSending(tx, item.id);
      await markSent(tx, item.id);
      await recordDelivered(tx, brain, item, messageId);
    });
    if (item.message.kind !== "message") return;
    const { text, buttons = [] } = item.message;
    if (isAsker.has(item.chatId) && text.includes(noteMark)) seen.leakedNotes.push(text);
    if (item.purpose === "answer") {
      const name = `${item.ticketId} ${text.match(/reply \d+/)?.[0]} ${item.chatId}`;
      seen.answers.set(name, (seen.answers.get(name) ?? 0) + 1);
    }
    for (const button of buttons.flat()) {
      const action = "data" in button ? parseAction(button.data) : undefined;
      if (action?.kind === "send") drafts.push(action.draft);
    }
  }

  const acts: Readonly<Record<string, readonly [weight: number, act: () => Promise<void>]>> = {
    ask: [
      14,
      () =>
        inTurn(async (turn) => {
          const person = await meetPerson(turn.store, pick(askers));
          if (person.standing === "blocked") return;
          await handOff(turn, person, {
            reason: "no-match",
            topic: undefined,
            redacted: `question ${step}`,
            due: dice(6) === 0 ? "2026-12-01" : null,
            dueSentence: null,
            messageId: step,
            candidates: [],
            decision: undefined,
          });
        }),
    ],
    add: [
      5,
      () => withOwn((turn, person, t) => addToTicket(turn, person, t, addition("added"), "added")),
    ],
    edit: [
      4,
      () =>
        withOwn((turn, person, t) =>
          addToTicket(turn, person, t, addition("edited"), "edited-noted"),
        ),
    ],
    withdraw: [3, () => withOwn(withdrawTicket)],
    erase: [1, () => withOwn((turn, person) => erase(turn, person))],
    take: [12, () => withTicket(takeTicket)],
    race: [
      3,
      async () => {
        const ticket = await anyTicket(store);
        if (!ticket) return;
        await Promise.all(members.map((at) => inTurn((turn) => takeTicket(turn, at, ticket))));
      },
    ],
    release: [4, () => withTicket(releaseTicket)],
    reply: [14, () => withTicket((turn, at, t) => previewReply(turn, at, t, `reply ${step}`))],
    send: [
      16,
      () =>
        inTurn(async (turn) => {
          const draft = drafts.at(-1 - dice(Math.min(4, drafts.length)));
          if (draft) await sendDraft(turn, pick(members), draft, 1);
        }),
    ],
    discard: [
      1,
      () =>
        inTurn(async (turn) => {
          const draft = drafts.at(-1);
          if (draft) await discardDraft(turn, pick(members), draft, 1);
        }),
    ],
    note: [5, () => withTicket((turn, at, t) => noteTicket(turn, at, t, `${noteMark} ${step}`))],
    snooze: [
      4,
      () =>
        withTicket((turn, at, t) => snoozeTicket(turn, at, t, pick(["morning", "days", "reply"]))),
    ],
    wake: [1, () => withTicket(wakeTicket)],
    assign: [
      2,
      () =>
        withTicket(async (turn, at, t) => {
          await assignTicket(turn, at, t, pick(members).staff.id);
        }),
    ],
    close: [2, () => withTicket(closeTicket)],
    conflict: [1, async () => (dice(4) === 0 ? withTicket(declareConflict) : undefined)],
    block: [1, () => withTicket(blockAsker)],
    shadow: [1, () => withTicket(shadowBlockAsker)],
    unblock: [2, () => withTicket(unblockAsker)],
    wait: [
      1,
      async () => {
        store.pass(dice(600) * minute);
        await watchQueue(store, brain);
      },
    ],
    deliver: [6, deliver],
  };
  const bag = Object.entries(acts).flatMap(([name, [weight]]) => Array<string>(weight).fill(name));

  while (step < options.steps) {
    step += 1;
    store.pass(dice(20_000));
    const name = pick(bag);
    await acts[name]?.[1]();
    seen.steps.set(name, (seen.steps.get(name) ?? 0) + 1);
  }
  await deliver();
  return seen;
}
