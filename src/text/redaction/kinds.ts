/** What a placeholder stands for; in the text it is written in square brackets, `[phone]`. */
export const redactionKinds = [
  "a-number",
  "receipt-number",
  "ssn",
  "passport",
  "phone",
  "email",
  "address",
  "birth-date",
  "name",
  "card-number",
] as const;

export type RedactionKind = (typeof redactionKinds)[number];
