/** What a placeholder stands for; in the text it is written in square brackets, `[phone]`. */
export const redactionKinds = [
  "a-number",
  "receipt-number",
  "ssn",
  "passport",
  "phone",
  "email",
  "username",
  "address",
  "birth-date",
  "name",
  "card-number",
] as const;

/** The kind of an identifier. */
export type RedactionKind = (typeof redactionKinds)[number];
