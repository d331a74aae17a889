/** A person on the chat page: one of the parts to play in the demo. */
export interface Persona {
  readonly id: number;
  readonly name: string;
  readonly role: "asker" | "advocate" | "attorney";
  /** The language of their app, as an ISO 639-1 code. */
  readonly language: string;
}

export const defaultPersonas: readonly Persona[] = [
  { id: 1001, name: "Asker", role: "asker", language: "en" },
  { id: 1002, name: "Advocate", role: "advocate", language: "en" },
  { id: 1003, name: "Attorney", role: "attorney", language: "en" },
];
