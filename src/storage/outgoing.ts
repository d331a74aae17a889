import type { Language } from "../text/languages.ts";

/** A button under a message: a tap that comes back to us, text to copy, a page to open, or one that Telegram opens itself. */
export type OutgoingButton =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly copy: string }
  | { readonly label: string; readonly url: string }
  | { readonly label: string; readonly app: string };

export type OutgoingButtons = readonly (readonly OutgoingButton[])[];

/** Everything that can leave, independent of Telegram's method names. */
export type Outgoing =
  | {
      readonly kind: "message";
      readonly text: string;
      readonly buttons?: OutgoingButtons;
      readonly replyTo?: number;
      /** Cannot be forwarded or saved: staff cards hold what people wrote. */
      readonly protect?: boolean;
      /** Opens the reply field in the reader's app, with this hint. */
      readonly askReply?: string;
      /** What replies to this message and taps under it belong to. */
      readonly pair?: PairKind;
    }
  | {
      readonly kind: "edit";
      readonly messageId: number;
      readonly text: string;
      readonly buttons?: OutgoingButtons;
    }
  | { readonly kind: "buttons"; readonly messageId: number; readonly buttons: OutgoingButtons }
  | { readonly kind: "delete"; readonly messageIds: readonly number[] }
  | { readonly kind: "tapped"; readonly callbackId: string; readonly text?: string };

export type PairKind =
  | "question"
  | "reply"
  | "ticket"
  | "answer"
  | "card"
  | "preview"
  | "prompt"
  | `version-${Language}`
  | ProposalPart;

/** The part of a proposal that a reply to the message changes. */
export type ProposalPart = "proposal" | "proposal-answer" | "proposal-test";

/** Higher leaves first. A tap's answer expires within seconds; emergencies overtake everything else. */
export const priorities = { emergency: 30, tap: 20, urgent: 10, normal: 0 } as const;
