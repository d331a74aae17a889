/** What a button under a reply does. The chat it is shown in adds to which request it belongs. */
export type ReplyTap =
  | { readonly kind: "yes" }
  | { readonly kind: "no" }
  | { readonly kind: "others" }
  | { readonly kind: "attorney" }
  | { readonly kind: "pick"; readonly entryId: string }
  | { readonly kind: "original"; readonly entryId: string };

export type ReplyButton =
  | { readonly label: string; readonly tap: ReplyTap }
  | { readonly label: string; readonly copy: string };

/** What a person gets to read, independent of Telegram. A single answer fits one message; what is longer is split. */
export interface Reply {
  readonly text: string;
  /** Rows of buttons. */
  readonly buttons: readonly (readonly ReplyButton[])[];
}
