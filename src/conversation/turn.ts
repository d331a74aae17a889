import type { Reply, ReplyTap } from "../answering/reply.ts";
import { splitText } from "../answering/split-text.ts";
import type { Telling } from "../answering/telling.ts";
import { enqueue, type NewOutgoing } from "../storage/outbox.ts";
import type { Outgoing, OutgoingButton, OutgoingButtons, PairKind } from "../storage/outgoing.ts";
import type { Person } from "../storage/people.ts";
import type { Store } from "../storage/store.ts";
import type { Language } from "../text/languages.ts";
import { type Action, encodeAction } from "./actions.ts";
import { type Brain, tellingIn } from "./brain.ts";

/** One handling of one update, inside its transaction: where effects are queued and how they are named. */
export interface Turn {
  readonly store: Store;
  readonly brain: Brain;
  readonly now: Date;
  /** Queues something to leave after commit. */
  send(
    chatId: number,
    message: Outgoing,
    about?: Partial<
      Pick<NewOutgoing, "purpose" | "priority" | "requestId" | "ticketId" | "proposalId" | "dedupe">
    >,
  ): Promise<void>;
}

/** @param source names what is handled, so that the same effect is never queued twice */
export function createTurn(store: Store, brain: Brain, source: string): Turn {
  let sent = 0;
  return {
    store,
    brain,
    now: store.clock(),
    send: (chatId, message, about = {}) =>
      enqueue(store, {
        dedupe: `${source}:${sent++}`,
        purpose: "reply",
        ...about,
        chatId,
        message,
      }),
  };
}

/** The language a person is written to: their choice, else the last one they surely wrote in. */
export const languageOf = (person: Person): Language => person.language ?? "en";

export const tellingFor = (turn: Turn, person: Person): Telling =>
  tellingIn(turn.brain, languageOf(person), turn.now);

/** What a reply's buttons need to know to come back to the right request. */
export interface Binding {
  readonly requestId: string;
  readonly key: string;
  readonly step: number;
  /** The entries a choice can name, in the order the request keeps them. */
  readonly entries: readonly string[];
}

const bindTap = (tap: ReplyTap, binding: Binding): Action => {
  const { requestId: request, key, step } = binding;
  switch (tap.kind) {
    case "yes":
      return { kind: "yes", request };
    case "no":
      return { kind: "no", request, step, key };
    case "others":
      return { kind: "others", request, key };
    case "attorney":
      return { kind: "attorney", request, key };
    case "original":
      return { kind: "original", entry: tap.entryId };
    case "pick":
      return { kind: "pick", request, at: binding.entries.indexOf(tap.entryId), key };
  }
};

/** A reply's buttons with the request they belong to. */
export const bindButtons = (reply: Reply, binding: Binding | undefined): OutgoingButtons =>
  reply.buttons
    .map((row) =>
      row.flatMap((button): OutgoingButton | readonly OutgoingButton[] => {
        if ("copy" in button) return { label: button.label, copy: button.copy };
        if (!binding) return [];
        return { label: button.label, data: encodeAction(bindTap(button.tap, binding)) };
      }),
    )
    .filter((row) => row.length > 0);

/** Sends a text of any length to a person; the buttons stand under its last part. */
export async function sendText(
  turn: Turn,
  chatId: number,
  message: {
    readonly text: string;
    readonly buttons?: OutgoingButtons;
    readonly replyTo?: number;
    readonly pair?: PairKind;
    readonly protect?: boolean;
  },
  about: Parameters<Turn["send"]>[2] = {},
): Promise<void> {
  const parts = splitText(message.text);
  for (const [at, text] of parts.entries()) {
    const last = at === parts.length - 1;
    await turn.send(
      chatId,
      {
        kind: "message",
        text,
        ...(message.replyTo !== undefined && at === 0 ? { replyTo: message.replyTo } : {}),
        ...(message.protect ? { protect: true } : {}),
        ...(message.pair ? { pair: message.pair } : {}),
        ...(last && message.buttons && message.buttons.length > 0
          ? { buttons: message.buttons }
          : {}),
      },
      about.dedupe === undefined ? about : { ...about, dedupe: `${about.dedupe}:${at}` },
    );
  }
}
